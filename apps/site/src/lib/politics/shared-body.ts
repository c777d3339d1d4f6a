import type { Content, PublicRecord } from '@kok/domain/release/content';
import { cardFor } from '@kok/domain/release/pictures';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import type { Page } from '../addresses/page.ts';
import { wordsIn } from '../words/words.ts';

/** How a body is told where a link to it is shared: with how many demands go to it. */
export function sharedBody(
	content: Content,
	{ id }: PublicRecord<'body'>,
	{ name, summary, locale }: { name: string; summary: string | undefined; locale: Locale }
): Pick<Page, 'shared' | 'picture'> {
	const count = content.records.demand.filter(({ facts }) => facts.values.addressees?.includes(id)).length;
	if (count === 0) return {};
	const title = wordsIn(locale).share.demandsOf(name, networkOf(content).facts.values.abbreviation, count);
	const file = cardFor(content, { locale, record: id });
	return {
		shared: { title, ...(summary !== undefined && { description: summary }) },
		picture: file === undefined ? undefined : { file, alternative: title }
	};
}
