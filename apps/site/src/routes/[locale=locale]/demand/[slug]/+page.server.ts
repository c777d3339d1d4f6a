import { isBehind, listDemands, networkOf } from '@kok/domain/release/reading';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '#lib/addresses/address.ts';
import { clausesOf } from '#lib/demands/clauses.ts';
import { writeDate, writeDay } from '#lib/writing/dates.ts';
import { demandLines } from '#lib/demands/demand-line.ts';
import { findById } from '#lib/records/find-record.ts';
import { summarisedDocument, writeSince } from '#lib/demands/ground.ts';
import { latestSourceOn } from '#lib/demands/latest-source.ts';
import { missingAccounts } from '#lib/demands/missing-accounts.ts';
import { goalLines } from '#lib/demands/goal-line.ts';
import { actLinksOf } from '#lib/law/act-links.ts';
import { embedOf } from '#lib/embed/embed-of.ts';
import { demandJsonLd } from '#lib/json-ld/demand.ts';
import { sharedDemand } from '#lib/demands/shared-demand.ts';
import { standingOf, viewsOf } from '#lib/demands/assessments.ts';
import { differencesBetween } from '#lib/demands/version-differences.ts';
import { type Version, versionsOf } from '#lib/demands/versions.ts';
import { wayOf } from '#lib/demands/way.ts';
import { linkTo } from '#lib/records/record-link.ts';
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

	return {
		number: facts.values.number,
		title: wording.values.title,
		summary: wording.values.summary,
		reasons: wording.values.reasons,
		...lawOn(content, record, { locale, present: versions.at(-1) }),
		versions: versionLines(versions, locale),
		ground: facts.values.ground,
		summaryOf: summarisedDocument(facts.values.ground, locale),
		since: writeSince(facts.values.ground, locale),
		goal: goalLines(content.records.goal, locale).find((goal) => goal.id === facts.values.goal),
		addressees: (facts.values.addressees ?? []).flatMap((body) => {
			const found = findById(content, { type: 'body', id: body });
			return found ? [linkTo('body', found, locale)] : [];
		}),
		...standing,
		views,
		missing: missingAccounts(content, record, { views, locale }),
		way: wayOf(content, record, { day: dayOf(release), locale }),
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

/** The clauses, each with its lasting address and the law that concerns it, and the law that concerns the whole. */
function lawOn(
	content: Content,
	record: PublicRecord<'demand'>,
	{ locale, present }: { locale: Locale; present: Version | undefined }
) {
	const lasting = new Map(present?.clauses.map(({ id, address }) => [id, address]));
	const links = actLinksOf(content, { id: record.id, locale });
	const cited = links.map((link) => ({
		link,
		numbers: link.demands.find(({ demand }) => demand.id === record.id)?.clauses.map(({ number }) => number) ?? []
	}));
	return {
		clauses: clausesOf(record, locale).map((clause) => ({
			...clause,
			address: lasting.get(clause.id) ?? `#${clause.anchor}`,
			laws: cited
				.filter(({ numbers }) => numbers.includes(clause.number))
				.map(({ link, numbers: [first] }) => ({ link, toldAt: first === clause.number ? undefined : first }))
		})),
		lawsOnAll: cited.filter(({ numbers }) => numbers.length === 0).map(({ link }) => ({ link, toldAt: undefined }))
	};
}

function neighbours<Line extends { number: number }>(lines: readonly Line[], number: number) {
	const index = lines.findIndex((line) => line.number === number);
	return { before: lines[index - 1], after: lines[index + 1] };
}
