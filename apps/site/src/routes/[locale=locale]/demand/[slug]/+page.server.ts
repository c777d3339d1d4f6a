import { isBehind, listDemands, networkOf } from '@kok/domain/release/reading';
import type { PublicRecord } from '@kok/domain/release/content';
import { type Locale, locales } from '@kok/domain/words';
import { addressOf } from '#lib/address.ts';
import { writeDay } from '#lib/dates.ts';
import { demandLines, writeSince } from '#lib/demand-line.ts';
import { goalLines } from '#lib/goal-line.ts';
import { openRecord, recordAlternates, wordingOf } from '#lib/records.ts';
import { platformOf } from '#lib/platform.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale, slug } = event.params;
	const record = openRecord(content, { type: 'demand', locale, slug });
	const wording = wordingOf(record, locale);
	const { facts } = record;
	const { abbreviation, timeZone } = networkOf(content).facts.values;

	return {
		number: facts.values.number,
		title: wording.values.title,
		summary: wording.values.summary,
		reasons: wording.values.reasons,
		clauses: clausesOf(record, locale),
		ground: facts.values.ground,
		since: writeSince(facts.values.ground, locale),
		goal: goalLines(content.records.goal, locale).find(({ id }) => id === facts.values.goal),
		sources: facts.values.sources,
		version: {
			day: writeDay(wording.since, { locale, timeZone }),
			hash: wording.hash,
			translatedFrom: wording.translatedFrom?.locale,
			isBehind: isBehind(record, locale)
		},
		citedAs: abbreviation,
		address: addressOf({ to: 'record', type: 'demand', slug: wording.slug }, locale),
		...neighbours(demandLines(listDemands(content), locale), facts.values.number),
		page: {
			title: wording.values.title,
			description: wording.values.summary,
			alternates: recordAlternates('demand', record),
			section: 'demand'
		}
	};
};

/** The clauses in order; where this language lacks the words of one, those of another, marked. */
function clausesOf({ facts, wording }: PublicRecord<'demand'>, wanted: Locale) {
	const { number, clauses } = facts.values;
	return clauses.flatMap(({ id }, index) => {
		const locale = [wanted, ...locales].find((locale) => wording[locale]?.values.clauses[id]);
		const text = locale && wording[locale]?.values.clauses[id]?.text;
		return text ? [{ id: `${number}-${index + 1}`, number: `${number}.${index + 1}`, text, locale }] : [];
	});
}

function neighbours<Line extends { number: number }>(lines: readonly Line[], number: number) {
	const index = lines.findIndex((line) => line.number === number);
	return { before: lines[index - 1], after: lines[index + 1] };
}
