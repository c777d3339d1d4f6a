import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { findById } from '../records/find-record.ts';
import { type RecordLink, linkTo } from '../records/record-link.ts';

/** The bodies that a demand is addressed to, each by its short name where it has one. */
export function addresseesOf(content: Content, { facts }: PublicRecord<'demand'>, locale: Locale): RecordLink[] {
	return (facts.values.addressees ?? []).flatMap((id) => {
		const body = findById(content, { type: 'body', id });
		if (!body) return [];
		const link = linkTo('body', body, locale);
		const short = body.wording[link.lang ?? locale]?.values.shortName;
		return { ...link, title: short ?? link.title };
	});
}
