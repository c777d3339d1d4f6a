import type { ContentType } from '@kok/domain/content-type';
import type { Languages } from '@kok/domain/languages';
import { writtenIn } from '@kok/domain/words';
import type { OpenedRecord } from '#lib/api/opened-record.ts';
import { valuesIn } from '#lib/api/values-in.ts';
import { words } from '#lib/words/words.ts';
import { titleIn } from './title.ts';

/** The title of an opened record, that of a draft before the public one; the words for none where it has none. */
export function titleOfRecord(
	{ title }: ContentType,
	{ parts }: OpenedRecord,
	languages: Languages
): { text: string; lang: string | undefined } {
	const titles = writtenIn(parts).flatMap((locale) => {
		const text = title === undefined ? undefined : valuesIn(parts[locale])[title];
		return typeof text === 'string' ? [[locale, text] as const] : [];
	});
	return titleIn(Object.fromEntries(titles), languages) ?? { text: words.list.untitled, lang: undefined };
}
