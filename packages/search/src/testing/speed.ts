import MiniSearch from 'minisearch';
import { typeNamed } from '@kok/domain/content-types';
import { titleOf } from '@kok/domain/release/any-record';
import type { Content } from '@kok/domain/release/content';
import { type InterfaceLanguage, interfaceLanguages } from '@kok/domain/words';
import { localeOf } from '../any-record.ts';
import { wordAt } from '../index/listed.ts';
import { type SearchIndex, indexing, makeIndex } from '../index/search-index.ts';
import { find } from '../query/find.ts';
import { textsOf } from '../wording.ts';
import { fold } from '../words/fold.ts';
import { stemOf } from '../words/stem.ts';
import { inventedContent } from './networks.ts';
import { scanOf } from './scan.ts';

/** How fast the search is at a size, against a linear scan and against a library, all in one run. */
const members = Number(process.argv[2] ?? 4_300);
/** Each search several times: the median is its own time, the least is what it takes where nothing else goes on. */
const rounds = 7;
/** A scan takes long; so many of the searches show it. */
const scanned = 20;

const content = inventedContent(members);
say(`${members} members, ${countOf(content)} records with a page`);

const before = memory();
const indexes = buildAll(content);
say(`memory of both indexes: ${(memory() - before).toFixed(1)} MB`);

const searches = interfaceLanguages.flatMap((locale) =>
	searchesIn(indexes[locale]).map((query) => ({ query, locale }))
);
const timed = searches.map((search) => times(rounds, () => find(indexes, { ...search, each: 3 })));
print(
	`${searches.length} searches, with their sentences (medians)`,
	timed.map((all) => share(all, 0.5))
);
/** Compared with the least that a scan takes. */
const own = timed.map((all) => Math.min(...all));
print(`the same, the least of ${rounds}`, own);

const some = searches.filter((_, place) => place % Math.ceil(searches.length / scanned) === 0);
for (const keepsWords of [false, true]) {
	const scans = { de: scanOf(content, indexes.de, { keepsWords }), en: scanOf(content, indexes.en, { keepsWords }) };
	const slow = some.map(({ query, locale }) => Math.min(...times(keepsWords ? 3 : 1, () => scans[locale](query))));
	print(`linear scan ${keepsWords ? 'over words kept ready' : 'of the texts'} (${some.length} searches)`, slow);
	say(`  ratio: p50 ${ratio(slow, own, 0.5)}, p99 ${ratio(slow, own, 0.99)}`);
}
compareLibrary();

function buildAll(of: Content): Readonly<Record<InterfaceLanguage, SearchIndex>> {
	const made = interfaceLanguages.map((locale): [InterfaceLanguage, SearchIndex] => {
		const steps = indexing(of, locale);
		let longest = 0;
		const start = performance.now();
		for (let last = start; ;) {
			const step = steps.next();
			longest = Math.max(longest, performance.now() - last);
			if (step.done) {
				const whole = performance.now() - start;
				say(`index ${locale}: ${whole.toFixed(0)} ms in all, its longest step ${longest.toFixed(1)} ms`);
				return [locale, step.value];
			}
			last = performance.now();
		}
	});
	return Object.fromEntries(made) as Record<InterfaceLanguage, SearchIndex>;
}

/** Words, two at once, beginnings, full titles, misspelt words and citations, the same each time. */
function searchesIn({ documents, forms, locale }: SearchIndex): string[] {
	const word = (place: number) => wordAt(forms.written, (place * 7_919) % forms.written.size);
	const words = Array.from({ length: 60 }, (_, place) => word(place));
	const titles = Array.from({ length: 40 }, (_, place) => documents[(place * 7_919) % documents.length]).flatMap(
		(one) => (one ? [titleOf(typeNamed(one.type), one.record, localeOf(one.record, locale))] : [])
	);
	const common =
		locale === 'de' ? ['Beratung', 'Haus', 'Frauen', 'kostenlos'] : ['counselling', 'house', 'women', 'free'];
	return [
		...common,
		...common.map((one, place) => `${one} ${common[(place + 1) % common.length] ?? ''}`),
		...words,
		...words.map((one, place) => `${one} ${word(place + 61)}`),
		...words.slice(0, 30).map((one) => one.slice(0, Math.ceil(one.length * 0.7))),
		...words.slice(0, 30).map((one) => one.slice(0, 3) + one.slice(4)),
		...titles,
		'§ 3 Abs. 2',
		'3.2',
		'Forderung 7'
	];
}

/** MiniSearch over the same texts with the same stems: all words, the beginnings of words, no misspellings. */
function compareLibrary(): void {
	const index = indexes.de;
	const texts = index.documents.map((document, id) => {
		const passages = textsOf(document, 'de');
		const title = passages.find(({ part }) => part === 'title')?.text ?? '';
		return { id, title, text: passages.map(({ text }) => text).join(' ') };
	});
	const known = new Map<string, string>();
	const stem = (word: string) => known.get(word) ?? stemOf(fold(word), 'de');
	const start = memory();
	const library = new MiniSearch({ fields: ['title', 'text'], processTerm: stem });
	const begun = performance.now();
	library.addAll(texts);
	const built = performance.now() - begun;
	say(`MiniSearch, German alone: ${built.toFixed(0)} ms at one go, ${(memory() - start).toFixed(1)} MB`);
	const queries = searchesIn(index);
	const took = queries.map((query) =>
		times(rounds, () => library.search(query, { combineWith: 'AND', prefix: (term) => term.length > 3 }))
	);
	print(
		'MiniSearch, the same German searches, without sentences (medians)',
		took.map((all) => share(all, 0.5))
	);
}

function times(count: number, run: () => unknown): number[] {
	return Array.from({ length: count }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
}

function share(all: readonly number[], part: number): number {
	const sorted = all.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

function ratio(slow: readonly number[], fast: readonly number[], part: number): string {
	return (share(slow, part) / share(fast, part)).toFixed(0);
}

function print(what: string, all: readonly number[]): void {
	const [middle, high, most] = [0.5, 0.99, 1].map((part) => share(all, part).toFixed(3));
	say(`${what}: p50 ${middle} ms, p99 ${high} ms, most ${most} ms`);
}

/** What is held, in megabytes, after the rest was thrown away; needs `--expose-gc`. */
function memory(): number {
	globalThis.gc?.();
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return (heapUsed + arrayBuffers) / 1_000_000;
}

function countOf(of: Content): number {
	return makeIndex(of, 'de').documents.length;
}

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}
