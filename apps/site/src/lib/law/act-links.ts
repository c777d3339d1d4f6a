import type { Source } from '@kok/domain/fields/sources';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { writeDate } from '../writing/dates.ts';
import { findById } from '../records/find-record.ts';
import { type RecordLink, linkTo } from '../records/record-link.ts';
import { type Said, saidIn, wordsOf } from '../records/said-in.ts';
import { uncorrectedNaming } from '../records/uncorrected.ts';
import { wordsIn } from '../words/words.ts';
import { type CitedDemand, citedDemands } from '../demands/cited-demands.ts';

/** How a legal act, or one provision of it, stands to demands. */
export interface ActLink {
	id: string;
	/** The provision, or the whole act. */
	law: RecordLink | undefined;
	stance: string;
	inForce: string | undefined;
	said: Said | undefined;
	/** The same in a few words, where somebody wrote them. */
	short: Said | undefined;
	demands: CitedDemand[];
	sources: readonly Source[];
}

/** The links between the law and demands that name a record, be it a demand, an act or a provision. */
export function actLinksOf(content: Content, { id, locale }: { id: string; locale: Locale }): ActLink[] {
	return uncorrectedLinks(content, id)
		.map((record) => actLink(content, { record, locale }))
		.toSorted((a, b) => (a.demands[0]?.number ?? 0) - (b.demands[0]?.number ?? 0));
}

/** The records behind those links. */
export function uncorrectedLinks(content: Content, id: string): PublicRecord<'demand_act_link'>[] {
	return uncorrectedNaming(content, { type: 'demand_act_link', id });
}

function actLink(
	content: Content,
	{ record, locale }: { record: PublicRecord<'demand_act_link'>; locale: Locale }
): ActLink {
	const { act, provision, stance, strength, inForceOn, clauses, sources } = record.facts.values;
	const words = wordsIn(locale).law;
	const section = findById(content, { type: 'provision', id: provision });
	const whole = findById(content, { type: 'legal_act', id: act });
	return {
		id: record.id,
		law: section ? linkTo('provision', section, locale) : whole && linkTo('legal_act', whole, locale),
		stance: words.stances[stance][strength],
		inForce: inForceOn === undefined ? undefined : words.stanceSince(writeDate(inForceOn, locale)),
		said: saidIn(record.wording, locale),
		short: shortOf(record, locale),
		demands: citedDemands(content, { citations: clauses, locale }),
		sources
	};
}

function shortOf({ wording }: PublicRecord<'demand_act_link'>, locale: Locale): Said | undefined {
	const words = wordsOf(wording, locale);
	return words?.values.short === undefined ? undefined : { text: words.values.short, lang: words.lang };
}
