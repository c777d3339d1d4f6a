import { typeNamed } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import { type Locale, writtenIn } from '@kok/domain/words';
import { addressOf, typesWithPages } from '../addresses/address.ts';
import { findById } from '../records/find-record.ts';
import { type RecordLink, linkTo } from '../records/record-link.ts';
import { labelIn } from '../words/label.ts';

/** An address at which something stood that was withdrawn, and what took its place. */
export interface WithdrawnPage {
	label: string;
	address: string;
	successor: RecordLink | undefined;
}

/** What was withdrawn, of types whose records have pages of their own. A release does not say when. */
export function withdrawnPages(content: Content, locale: Locale): WithdrawnPage[] {
	return content.withdrawn.flatMap(({ type, slugs, replacedBy }) => {
		const from = [locale, ...writtenIn(slugs)].find((one) => slugs[one]?.length);
		const slug = from && slugs[from]?.at(-1);
		if (!from || slug === undefined || !typesWithPages.includes(type)) return [];
		const successor = findById(content, { type, id: replacedBy });
		return [
			{
				label: labelIn(typeNamed(type).label, locale),
				address: addressOf({ to: 'record', type, slug }, from),
				successor: successor && linkTo(type, successor, locale)
			}
		];
	});
}
