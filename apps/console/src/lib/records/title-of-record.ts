import type { ContentType } from '@kok/domain/content-type';
import type { Languages } from '@kok/domain/languages';
import { writtenIn } from '@kok/domain/words';
import type { OpenedRecord } from '#lib/api/opened-record.ts';
import { valuesIn } from '#lib/api/values-in.ts';
import { spoken, words } from '#lib/words/words.ts';
import { titleIn } from './title.ts';

/** The title of an opened record, that of a draft before the public one; the words for none where it has none, and the name of its type where that has no titles. */
export function titleOfRecord(
	{ title, label }: ContentType,
	{ parts }: OpenedRecord,
	languages: Languages
): { text: string; lang: string | undefined } {
	const titles = writtenIn(parts).flatMap((locale) => {
		const text = title === undefined ? undefined : valuesIn(parts[locale])[title];
		return typeof text === 'string' ? [[locale, text] as const] : [];
	});
	return (
		titleIn(Object.fromEntries(titles), languages) ?? {
			text: title === undefined ? spoken(label) : words.list.untitled,
			lang: undefined
		}
	);
}
