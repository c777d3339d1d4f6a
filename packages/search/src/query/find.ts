import type { AnyRecord } from '@kok/domain/release/any-record';
import type { TypeName } from '@kok/domain/content-types';
import { type Locale, writtenIn } from '@kok/domain/words';
import { typesFound } from '../any-record.ts';
import type { CitedPlace } from '../citations/cited-places.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { type Excerpt, excerpts } from './excerpt.ts';
import { correct, planOf, suggest } from './plan.ts';
import { type Ranking, rank } from './rank.ts';
import { type Shortlist, emptyShortlist, offer } from './shortlist.ts';
import { byCitation, typeWeights } from './weights.ts';
import type { Want } from './want.ts';

/** The indexes of one release. */
export type Indexes = { readonly [L in Locale]?: SearchIndex };

export interface Search {
	query: string;
	/** The language in which whoever searches reads. */
	locale: Locale;
	/** How many of each type are wanted. */
	each: number;
	/** One type alone, from a place on. */
	only?: { type: TypeName; from: number };
}

/** A record that was found. Its address is the site's to make. */
export interface Hit {
	type: TypeName;
	record: AnyRecord;
	/** How much speaks for it, to compare it with others of the same search. */
	score: number;
	/** The clause that was cited, from 1. */
	item?: number;
	/** The sentence that tells why it was found; none where only its name does. */
	excerpt: Excerpt;
}

export interface Group {
	type: TypeName;
	total: number;
	hits: readonly Hit[];
}

/** How a search was read, where that was not word by word. */
export type Reading =
	/** As typed; `instead` may have been meant. */
	| { as: 'typed'; instead?: string }
	/** The words of the texts that were taken instead. */
	| { as: 'corrected'; query: string }
	/** Found among the texts of another language. */
	| { as: 'other-language'; locale: Locale }
	/** No record holds all the words; these hold the most. */
	| { as: 'parts' }
	/** A demand was cited of which the release holds none: whether there is one is not told. */
	| { as: 'no-such-demand'; number: number };

export interface Found {
	reading: Reading;
	total: number;
	/** The group with the best hit first. */
	groups: readonly Group[];
}

/** Finds records by words or by a citation. Never throws, whatever was typed. */
export function find(indexes: Indexes, search: Search): Found {
	const own = indexIn(indexes, search.locale);
	const cited = citedIn(own, search.query);
	const number = cited.length > 0 ? undefined : own.missing(search.query);
	if (number !== undefined) return { reading: { as: 'no-such-demand', number }, total: 0, groups: [] };
	const words = readSearch(indexes, search);
	const isCited = cited.length > 0 && words.reading.as !== 'typed';
	const lists = listsOf(words, { search, cited, isCited });
	const read = excerpts(words.plan, words.index);
	const groups = [...lists].map(([type, list]) => groupOf(type, list, { index: words.index, read, search, cited }));
	return {
		reading: isCited ? { as: 'typed' } : words.reading,
		total: groups.reduce((sum, { total }) => sum + total, 0),
		groups: groups.sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0))
	};
}

/** The hits of all groups, the best first. */
export function inOrder({ groups }: Found): Hit[] {
	return groups.flatMap(({ hits }) => hits).sort((a, b) => b.score - a.score);
}

/** Of several that are cited alike, the one that is called exactly so comes first. */
function citedIn({ cited, names }: SearchIndex, query: string): CitedPlace[] {
	const found = cited(query);
	if (found.length < 2) return found;
	const named = names(query);
	return found.toSorted((a, b) => Number(named.has(b.document)) - Number(named.has(a.document)));
}

/** Throws where no index was made for a language: then the network does not write in it. */
function indexIn(indexes: Indexes, locale: Locale): SearchIndex {
	const index = indexes[locale];
	if (!index) throw new Error(`Nothing is written in ${locale}`);
	return index;
}

interface Read {
	index: SearchIndex;
	plan: readonly Want[];
	ranking: Ranking;
	reading: Reading;
}

/** As typed; else in another language; else with what may be misspelt put right; else as much as there is. */
function readSearch(indexes: Indexes, { query, locale }: Search): Read {
	const own = indexIn(indexes, locale);
	const typed = attempt(own, planOf(own, query));
	if (typed.isWhole) {
		const instead = suggest(typed.index, typed.plan);
		return { ...typed, reading: { as: 'typed', ...(instead && { instead: writtenAs(instead, query) }) } };
	}
	for (const other of writtenIn(indexes)) {
		if (other === locale) continue;
		const index = indexIn(indexes, other);
		const found = attempt(index, planOf(index, query));
		if (found.isWhole) return { ...found, reading: { as: 'other-language', locale: other } };
	}
	const put = correct(typed.index, typed.plan);
	if (put.every((want) => want.corrected === undefined)) return { ...typed, reading: { as: 'parts' } };
	const corrected = attempt(typed.index, put);
	if (corrected.ranking.held <= typed.ranking.held) return { ...typed, reading: { as: 'parts' } };
	return { ...corrected, reading: { as: 'corrected', query: writtenAs(put, query) } };
}

function attempt(index: SearchIndex, plan: readonly Want[]): Omit<Read, 'reading'> & { isWhole: boolean } {
	const ranking = rank(index, plan);
	return { index, plan, ranking, isWhole: plan.length === 0 || ranking.held === plan.length };
}

/** The search with the words that were put right in their places. */
function writtenAs(plan: readonly Want[], query: string): string {
	return plan.reduce((text, { word, corrected }) => (corrected ? text.replace(word, () => corrected) : text), query);
}

/** What is cited stands before all else; alone, where the words of the citation stand nowhere together. */
function listsOf(
	{ index, ranking, plan }: Read,
	{ search, cited, isCited }: { search: Search; cited: readonly CitedPlace[]; isCited: boolean }
): Map<TypeName, Shortlist> {
	const { only, each, query } = search;
	const lists = typesFound.map((type) => emptyShortlist(only && only.type !== type ? 0 : (only?.from ?? 0) + each));
	const named = namedBy(index, plan, query);
	const meant = new Set(cited.map(({ document }) => document));
	const isPlain = named.size + meant.size === 0;

	cited.forEach(({ document }, place) => {
		offer(lists[index.types[document] ?? 0], document, byCitation / (place + 1));
	});
	const { documents, scores } = ranking;
	for (let place = 0; place < documents.length && !isCited; place += 1) {
		const document = documents[place] ?? 0;
		const type = index.types[document] ?? 0;
		const score = (scores[place] ?? 0) * (typeWeights[type] ?? 1);
		if (isPlain) offer(lists[type], document, score);
		else if (!meant.has(document)) offer(lists[type], document, score * (named.get(document) ?? 1));
	}
	const found = typesFound.flatMap((type, place): [TypeName, Shortlist][] => {
		const list = lists[place];
		return list && list.total > 0 && (!only || only.type === type) ? [[type, list]] : [];
	});
	return new Map(found);
}

/** What is called exactly so, with or without the words that say nothing. */
function namedBy({ names }: SearchIndex, plan: readonly Want[], query: string): ReadonlyMap<number, number> {
	const telling = plan.map(({ word, corrected }) => corrected ?? word).join(' ');
	return new Map([...names(telling), ...names(writtenAs(plan, query))]);
}

interface Shown {
	index: SearchIndex;
	read: ReturnType<typeof excerpts>;
	search: Search;
	cited: readonly CitedPlace[];
}

function groupOf(type: TypeName, list: Shortlist, { index, read, search, cited }: Shown): Group {
	const { total, documents, scores } = list;
	const from = search.only?.from ?? 0;
	const hits = documents.slice(from).flatMap((document, place): Hit[] => {
		const found = index.documents[document];
		if (!found) return [];
		const item = cited.find((one) => one.document === document)?.item;
		const excerpt = read(found, item);
		return [
			{ type, record: found.record, score: scores[from + place] ?? 0, excerpt, ...(item !== undefined && { item }) }
		];
	});
	return { type, total, hits };
}
