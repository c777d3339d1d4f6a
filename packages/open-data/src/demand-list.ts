import { typeNamed } from '@kok/domain/content-types';
import { titleOf } from '@kok/domain/release/any-record';
import type { Demand } from '@kok/domain/release/content';
import { marksOn } from '@kok/domain/release/clause-marks';
import { languagesOf, listDemands } from '@kok/domain/release/reading';
import { realisationOn } from '@kok/domain/rules/realisation';
import type { Locale } from '@kok/domain/words';
import type { Release } from '@kok/release/verify';
import { type DataFile, type DataFiles, filesByName, jsonFile } from './data-file.ts';
import type { DataWords } from './data-words.ts';
import { demandFileAddress } from './demand-file-address.ts';
import { releaseDay } from './release-day.ts';
import { csvOf } from './tables/csv.ts';
import { demandListColumns, markCode } from './tables/demand-list-columns.ts';

export interface ListOptions {
	origin: string;
	code: DataWords['code'];
	/** Where a demand stands, below the origin. */
	pageOf: (slug: string, locale: Locale) => string;
}

type InLanguages<Told> = { [L in Locale]?: Told };

/** A demand as someone reads it who looks nothing up: names in place of ids. */
export interface ListedDemand {
	number: number;
	title: InLanguages<string>;
	/** Where the network sees it today; none where it gave no state. */
	state: { code: string; de: string; en: string; since: string } | undefined;
	/** What the law says of each clause, as a code, in the order of the clauses. */
	marks: string[];
	addressees: InLanguages<string[]>;
	/** Since when it is on record: on that day, or at the latest then. */
	since: { date: string; precision: string } | undefined;
	ground: { kind: string; document: string; address: string | undefined } | undefined;
	address: InLanguages<string>;
}

/** Every demand by its number, as a table and as JSON to read. */
export function demandListFiles(release: Release, options: ListOptions): Record<string, DataFile> {
	return {
		'demand-list.csv': {
			mediaType: 'text/csv; charset=utf-8; header=present',
			make: async () => csvOf(rowsOf(listOf(release, options), languagesOf(release.content)))
		},
		'demand-list.json': jsonFile(() => listOf(release, options))
	};
}

/** One file for each demand, with its clauses and the versions that were public. */
export function demandFiles(release: Release, options: ListOptions): DataFiles {
	const files = listDemands(release.content).map((demand): [string, DataFile] => [
		demandFileAddress(demand.facts.values.number),
		jsonFile(() => ({ id: demand.id, ...listed(demand, { release, options }), ...inFull(demand) }))
	]);
	return filesByName(Object.fromEntries(files));
}

function listOf(release: Release, options: ListOptions): ListedDemand[] {
	return listDemands(release.content).map((demand) => listed(demand, { release, options }));
}

function listed(demand: Demand, { release, options }: { release: Release; options: ListOptions }): ListedDemand {
	const { number, ground } = demand.facts.values;
	const since = ground?.kind === 'documented' ? ground.since : undefined;
	const agreed = ground?.kind === 'imported' ? { date: ground.agreedOn, precision: 'on' } : undefined;
	return {
		number,
		title: eachOf(demand, ({ values }) => values.title),
		state: stateOf(demand, release, options),
		marks: marksOf(release).get(demand.id)?.map(markCode) ?? [],
		addressees: addresseesOf(demand, release),
		since: since ?? agreed,
		ground: ground && { kind: ground.kind, document: ground.document.title, address: ground.document.url },
		address: eachOf(demand, ({ slug }, locale) => options.origin + options.pageOf(slug, locale))
	};
}

const keptMarks = new WeakMap<Release, ReturnType<typeof marksOn>>();

/** They are the same for all demands of a release. */
function marksOf(release: Release): ReturnType<typeof marksOn> {
	const kept = keptMarks.get(release) ?? marksOn(release.content, releaseDay(release));
	keptMarks.set(release, kept);
	return kept;
}

type Wording = NonNullable<Demand['wording'][Locale]>;

function eachOf<Told>({ wording }: Demand, tell: (wording: Wording, locale: Locale) => Told): InLanguages<Told> {
	const told = Object.entries(wording).map(([locale, words]) => [locale, tell(words, locale as Locale)]);
	return Object.fromEntries(told) as InLanguages<Told>;
}

function stateOf({ id }: Demand, release: Release, { code }: ListOptions): ListedDemand['state'] {
	const assessed = release.content.records.assessment
		.filter(({ facts }) => facts.values.demand === id)
		.map((one) => ({ id: one.id, since: one.facts.since, ...one.facts.values }));
	const state = realisationOn(assessed, { day: releaseDay(release) });
	if (!state) return undefined;
	const { de = state.status, en = state.status } = code('assessment.status', state.status) ?? {};
	return { code: state.status, de, en, since: state.on };
}

function addresseesOf({ facts }: Demand, { content }: Release): InLanguages<string[]> {
	const wanted = facts.values.addressees ?? [];
	const bodies = wanted.flatMap((id) => content.records.body.find((body) => body.id === id) ?? []);
	const named = languagesOf(content).map((locale) => {
		const names = bodies.map((body) => titleOf(typeNamed('body'), body, body.wording[locale] ? locale : firstOf(body)));
		return [locale, names];
	});
	return Object.fromEntries(named) as InLanguages<string[]>;
}

function firstOf({ wording }: { wording: object }): Locale {
	return Object.keys(wording)[0] as Locale;
}

function inFull({ facts, wording, versions = [] }: Demand) {
	const clauses = facts.values.clauses.map(({ id }) => ({
		id,
		text: Object.fromEntries(
			Object.entries(wording).flatMap(([locale, { values }]) => {
				const text = values.clauses[id]?.text;
				return text === undefined ? [] : [[locale, text]];
			})
		)
	}));
	return { clauses, versions: versions.map(({ number, since, hash }) => ({ number, since, hash })) };
}

function rowsOf(demands: readonly ListedDemand[], locales: readonly Locale[]) {
	const header = demandListColumns(locales).map(({ name }) => name);
	return { header, rows: demands.map((demand) => cellsOf(demand, locales)) };
}

function cellsOf(demand: ListedDemand, locales: readonly Locale[]): Map<string, string> {
	const { number, title, state, marks, addressees, since, ground, address } = demand;
	const cells: [string, string | undefined][] = [
		['number', String(number)],
		...locales.flatMap((locale): [string, string | undefined][] => [
			[`title.${locale}`, title[locale]],
			[`addressees.${locale}`, addressees[locale]?.join('; ')],
			[`address.${locale}`, address[locale]]
		]),
		['state', state?.code],
		['state.de', state?.de],
		['state.en', state?.en],
		['state.since', state?.since],
		['marks', marks.join(', ')],
		['since', since?.date],
		['since.precision', since?.precision],
		['ground', ground?.kind],
		['document', ground?.document],
		['document.address', ground?.address]
	];
	return new Map(cells.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}
