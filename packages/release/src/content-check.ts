import type { Content } from '@kok/domain/release/content';
import { checkText } from './seal.ts';
import { recordsIn, textOf } from './spell-content.ts';

/**
 * Checks contents that are made one after the other: refuses (throws a `ZodError`) what no reader would take, as `checkText`
 * does. What is checked is the text of each record, as it will be read. A record that was checked and that is handed in once
 * more as the same object is passed over, because nobody changes it.
 */
export function contentCheck(): (content: Content) => void {
	const checked = new WeakSet<object>();
	return (content) => {
		checkText(textOf(content, (record) => !checked.has(record)));
		for (const record of recordsIn(content)) checked.add(record);
	};
}
