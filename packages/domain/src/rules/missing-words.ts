import type { AnyValues, ContentType } from '../content-type.ts';
import { idsOf } from '../fields/items.ts';

/** Whether a wording lacks the words of an item that must have them, such as a picture's alternative text. */
export function lacksWords(
	{ wording }: Pick<ContentType, 'wording'>,
	{ facts, words }: { facts: AnyValues; words: AnyValues }
): boolean {
	return Object.entries(wording).some(([name, { list, complete }]) => {
		if (!complete || list === undefined) return false;
		const said = new Set(Object.keys({ ...(words[name] as object | undefined) }));
		return idsOf(facts[list]).some((id) => !said.has(id));
	});
}
