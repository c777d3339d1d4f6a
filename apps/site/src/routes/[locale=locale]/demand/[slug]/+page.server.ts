import { isBehind, listDemands, networkOf } from '@kok/domain/release/reading';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '#lib/addresses/address.ts';
import { writeDate, writeDay } from '#lib/writing/dates.ts';
import { demandLines } from '#lib/demands/demand-line.ts';
import { summarisedDocument, writeSince } from '#lib/demands/ground.ts';
import { latestSourceOn } from '#lib/demands/latest-source.ts';
import { missingAccounts } from '#lib/demands/missing-accounts.ts';
import { goalLines } from '#lib/demands/goal-line.ts';
import { addresseesOf } from '#lib/demands/addressees.ts';
import { demandMarks } from '#lib/demands/marks.ts';
import { drawWay } from '#lib/demands/way-picture.ts';
import { lawOn } from '#lib/demands/clause-law.ts';
import { type Turn, sinceOf, turnsOf } from '#lib/demands/strip.ts';
import type { Happening } from '#lib/politics/happening.ts';
import { embedOf } from '#lib/embed/embed-of.ts';
import { demandJsonLd } from '#lib/json-ld/demand.ts';
import { sharedDemand } from '#lib/demands/shared-demand.ts';
import { standingOf, viewsOf } from '#lib/demands/assessments.ts';
import { differencesBetween } from '#lib/demands/version-differences.ts';
import { type Version, versionsOf } from '#lib/demands/versions.ts';
import { wayOf } from '#lib/demands/way.ts';
import { openRecord, recordAlternates, wordingOf } from '#lib/records/records.ts';
import { dayOf } from '#lib/release/release-day.ts';
import { platformOf } from '#lib/release/platform.ts';
import { usedIn } from '#lib/records/used-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release, origin = event.url.origin } = platformOf(event);
	const { content } = release;
	const { locale, slug } = event.params;
	const record = openRecord(content, { type: 'demand', locale, slug });
	const wording = wordingOf(record, locale);
	const { id, facts } = record;
	const { abbreviation, timeZone } = networkOf(content).facts.values;
	const when = { demand: id, day: dayOf(release), locale };
	const versions = versionsOf(content, record, locale);
	const standing = standingOf(content, when);
	const views = viewsOf(content, when);
	const way = wayOf(content, record, when);

	return {
		number: facts.values.number,
		title: wording.values.title,
		summary: wording.values.summary,
		reasons: wording.values.reasons,
		...lawOn(content, record, { ...when, present: versions.at(-1) }),
		marks: demandMarks(content, { ...when, demand: record }),
		versions: versionLines(versions, locale),
		ground: facts.values.ground,
		summaryOf: summarisedDocument(facts.values.ground, locale),
		since: writeSince(facts.values.ground, locale),
		goal: goalLines(content.records.goal, locale).find((goal) => goal.id === facts.values.goal),
		addressees: addresseesOf(content, record, locale),
		...standing,
		views,
		missing: missingAccounts(content, record, { views, locale }),
		way,
		picture: pictureOf(content, record, { ...when, way }),
		latestSource: writeLatest(latestSourceOn(content, record, dayOf(release)), locale),
		used: usedIn(content, { id, locale, except: ['milestone'] }),
		sources: facts.values.sources,
		version: {
			day: writeDay(wording.since, { locale, timeZone }),
			hash: wording.hash,
			translatedFrom: wording.translatedFrom?.locale,
			isBehind: isBehind(record, locale)
		},
		embed: embedOf(content, record, locale),
		citedAs: abbreviation,
		address: addressOf({ to: 'record', type: 'demand', slug: wording.slug }, locale),
		...neighbours(demandLines(release, { demands: listDemands(content), locale }), facts.values.number),
		page: {
			title: wording.values.title,
			description: wording.values.summary,
			alternates: recordAlternates('demand', record),
			section: 'demand',
			modified: wording.since,
			about: demandJsonLd(content, record, { origin, locale }),
			...sharedDemand(content, record, { ...wording.values, state: standing.state, locale })
		}
	};
};

function writeLatest(date: string | undefined, locale: Locale): string | undefined {
	return date === undefined ? undefined : writeDate(date, locale);
}

/** The versions, the latest first, each with what it changed. */
function versionLines(versions: readonly Version[], locale: Locale) {
	return versions
		.map((version, index) => {
			const before = versions[index - 1];
			return { ...version, changed: before ? differencesBetween(before, version, locale) : [] };
		})
		.toReversed();
}

/** The way as a picture, beside the list that tells it. */
function pictureOf(
	content: Content,
	record: PublicRecord<'demand'>,
	{ way, day, locale }: { way: readonly Happening[]; day: string; locale: Locale }
) {
	const { ground } = record.facts.values;
	const since = sinceOf(ground);
	const isAtLatest = ground?.kind === 'documented' && ground.since?.precision === 'at_latest';
	const turns = turnsOf(content, record, day);
	const asked: Turn[] = since === undefined ? [] : [{ on: since, look: 'asked' }];
	return drawWay({ way, turns: turns.length > 0 ? turns : asked, since, isAtLatest, day, locale });
}

function neighbours<Line extends { number: number }>(lines: readonly Line[], number: number) {
	const index = lines.findIndex((line) => line.number === number);
	return { before: lines[index - 1], after: lines[index + 1] };
}
