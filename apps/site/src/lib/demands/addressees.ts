import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { findById } from '../records/find-record.ts';
import { type RecordLink, linkTo } from '../records/record-link.ts';

/** The bodies that a demand is addressed to, by name. */
export function addresseesOf(content: Content, { facts }: PublicRecord<'demand'>, locale: Locale): RecordLink[] {
	return (facts.values.addressees ?? []).flatMap((id) => {
		const body = findById(content, { type: 'body', id });
		return body ? [linkTo('body', body, locale)] : [];
	});
}
