import type { Content, PublicRecord, PublicVersion } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import type { ContentTypes } from '@kok/domain/content-types';
import type { Locale } from '@kok/domain/words';
import { hashText } from '@kok/release/envelope';
import { addressOf } from '../addresses/address.ts';
import { writeDay } from '../writing/dates.ts';

type Demand = PublicRecord<'demand'>;
type Wording = PublicVersion<ContentTypes['demand']['wording']>;

/** A clause as a version of its demand says it, under the address that it keeps. */
export interface VersionClause {
	id: string;
	/** "3.2", its place in that version. */
	number: string;
	anchor: string;
	address: string;
	text: string;
	/** SHA-256 of the text. */
	hash: string;
}

/** A wording of a demand as it once was, or is. */
export interface Version {
	number: number;
	address: string;
	since: string;
	/** When the next one took its place. */
	until: string | undefined;
	hash: string;
	title: string;
	summary: string;
	reasons: string | undefined;
	clauses: VersionClause[];
}

/** The versions of a demand in a language, oldest first; none, where the release keeps none. */
export function versionsOf(content: Content, record: Demand, locale: Locale): Version[] {
	const { timeZone } = networkOf(content).facts.values;
	const versions = record.wording[locale]?.versions ?? [];
	const dayOf = (version: Wording) => writeDay(version.since, { locale, timeZone });
	return versions.map((version, index) => {
		const next = versions[index + 1];
		const { title, summary, reasons } = version.values;
		return {
			number: version.number,
			address: addressOf({ to: 'version', demand: record.facts.values.number, version: version.number }, locale),
			since: dayOf(version),
			until: next && dayOf(next),
			hash: version.hash,
			title,
			summary,
			reasons,
			clauses: clausesIn(version, record.facts.values.number, locale)
		};
	});
}

/** The clauses that a version had words for, in their order of then. */
function clausesIn({ number, values, clauses }: Wording, demand: number, locale: Locale): VersionClause[] {
	const address = addressOf({ to: 'version', demand, version: number }, locale);
	return clauses.flatMap((id, index) => {
		const text = values.clauses[id]?.text;
		if (text === undefined) return [];
		const anchor = `${demand}-${index + 1}`;
		return {
			id,
			number: `${demand}.${index + 1}`,
			anchor,
			address: `${address}#${anchor}`,
			text,
			hash: hashText(text)
		};
	});
}
