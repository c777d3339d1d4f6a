import type { Locale } from '@kok/domain/words';
import type { SearchIndex } from '../index/search-index.ts';
import type { Document } from '../index/documents.ts';
import { type Passage, textsOf } from '../wording.ts';
import { type Wanted, likeness } from '../words/likeness.ts';
import { fold } from '../words/fold.ts';
import { stemOf } from '../words/stem.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Want } from './want.ts';
import { sentencesOf } from './sentences.ts';

/** A piece of text, and whether it is what was looked for. */
export interface Piece {
	text: string;
	isMarked: boolean;
}

/** The title as it is marked, and the sentence that says most of what was looked for. */
export interface Excerpt {
	title: readonly Piece[];
	/** What it also goes by: a short name, the heading of a section. */
	name: readonly Piece[];
	sentence: readonly Piece[];
	/** The clause in which it stands, from 1. */
	item?: number;
}

const longest = 240;

/** Reads the texts of records for what was looked for. */
export function excerpts(
	plan: readonly Want[],
	{ locale }: SearchIndex
): (document: Document, item: number | undefined) => Excerpt {
	const marker = makeMarker(plan, locale);
	return (document, item) => {
		const passages = textsOf(document, locale);
		const title = passages.find(({ part }) => part === 'title')?.text ?? '';
		const names = passages.flatMap(({ part, text }) => (part === 'name' && !title.includes(text) ? [text] : []));
		const name = names.find((one) => marker.marks(one).length > 0) ?? names[0] ?? '';
		const best = bestOf(passages, { marker, item });
		return {
			title: piecesOf(title, marker.marks(title)),
			name: piecesOf(name, marker.marks(name)),
			sentence: best ? piecesOf(...cutAround(best.text, best.marks)) : [],
			...(best?.item !== undefined && best.item > 0 && { item: best.item })
		};
	};
}

/** A stretch of a text that is marked, and for which of the words. */
interface Mark {
	at: number;
	length: number;
	want: number;
}

/** What a word of a text is found by. */
interface Meant {
	want: number;
	/** As a part of a compound that was typed. */
	isPart: boolean;
}

interface Marker {
	/** For how many words there may be marks. */
	words: number;
	/** Whether something may be marked in a text, told at a glance. */
	mayMark: (text: string) => boolean;
	marks: (text: string) => Mark[];
}

interface Candidate {
	text: string;
	marks: readonly Mark[];
	item: number | undefined;
	value: number;
}

/**
 * Most of the words at once; among equals the first, so that nothing is read behind one that has them all. Where only
 * the title has them, what sums the record up.
 */
function bestOf(
	passages: readonly Passage[],
	{ marker, item }: { marker: Marker; item: number | undefined }
): Candidate | undefined {
	const read = passages.filter(
		({ part, item: of }) => (part === 'summary' || part === 'text') && (item === undefined || of === item)
	);
	let best: Candidate | undefined;
	for (const passage of read.filter(({ text }) => marker.mayMark(text))) {
		for (const text of sentencesOf(passage.text).filter(marker.mayMark)) {
			const marks = marker.marks(text);
			// What ends in a colon says nothing by itself.
			const value = new Set(marks.map(({ want }) => want)).size - (text.endsWith(':') ? 0.5 : 0);
			if (value > (best?.value ?? 0)) best = { text, marks, item: passage.item, value };
			if (value === marker.words) return best;
		}
	}
	const [first] = read;
	return best ?? (first && { text: sentencesOf(first.text)[0] ?? '', marks: [], item: first.item, value: 0 });
}

/** Compares only words that begin as what is looked for, or may hold it. */
function makeMarker(plan: readonly Want[], locale: Locale): Marker {
	const wanted = plan.flatMap(({ any, parts }, want) => [
		...any.map((one) => ({ ...one, want, isPart: false, hint: hintOf(one) })),
		...parts.flat().map((one) => ({ ...one, want, isPart: true, hint: hintOf(one) }))
	]);
	const known = new Map<string, Meant | undefined>();
	const meantBy = (word: string): Meant | undefined => {
		if (known.has(word)) return known.get(word);
		const folded = fold(word);
		const near = wanted.filter(({ hint }) => folded.includes(hint));
		const stem = near.length > 0 ? stemOf(folded, locale) : '';
		const meant = near.find((one) => likeness(one, stem) > 0);
		known.set(word, meant);
		return meant;
	};
	const glance = glanceFor(wanted.map(({ hint }) => hint));
	const mayMark = (text: string) => glance.test(text);

	return {
		words: plan.length,
		mayMark,
		marks: (text) => {
			if (!mayMark(text)) return [];
			const marks = wordsOf(text).flatMap(({ text: word, at }) => {
				const meant = meantBy(word);
				return meant ? [{ at, length: word.length, want: meant.want, isPart: meant.isPart }] : [];
			});
			// Where the word itself stands, its parts say nothing more.
			const whole = new Set(marks.flatMap(({ want, isPart }) => (isPart ? [] : [want])));
			return marks.filter(({ want, isPart }) => !isPart || !whole.has(want));
		}
	};
}

/** The letters that are folded into each. */
const spellings: Readonly<Record<string, string>> = {
	a: '[aäáàâåã]e?',
	o: '[oöóòôø]e?',
	u: '[uüúùû]e?',
	e: '[eéèêë]',
	i: '[iíìîï]',
	c: '[cçčć]',
	n: '[nñń]',
	s: '[sšś]',
	z: '[zžźż]'
};

/** Finds in a text as it is written what may be one of several beginnings. */
function glanceFor(hints: readonly string[]): RegExp {
	if (hints.length === 0) return /(?!)/;
	const patterns = hints.map((hint) =>
		[...hint.replaceAll('ss', 'ß')]
			.map((letter) => (letter === 'ß' ? '(?:ss|ß)' : (spellings[letter] ?? letter)))
			.join('')
	);
	return new RegExp(patterns.join('|'), 'iu');
}

/** Stems differ from their words at the end alone. */
function hintOf({ stem }: Wanted): string {
	return stem.length > 3 ? stem.slice(0, -1) : stem;
}

/** A long sentence is cut at words, so that the first mark is well within. */
function cutAround(text: string, marks: readonly Mark[]): [string, readonly Mark[]] {
	if (text.length <= longest) return [text, marks];
	const first = marks[0]?.at ?? 0;
	const from = first < longest / 2 ? 0 : text.indexOf(' ', first - longest / 3) + 1;
	const end = from + longest >= text.length ? text.length : text.lastIndexOf(' ', from + longest);
	const before = from > 0 ? '… ' : '';
	const cut = `${before}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
	const kept = marks.filter(({ at, length }) => at >= from && at + length <= end);
	return [cut, kept.map((mark) => ({ ...mark, at: mark.at - from + before.length }))];
}

function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const { at, length } of marks) {
		if (at > end) pieces.push({ text: text.slice(end, at), isMarked: false });
		pieces.push({ text: text.slice(at, at + length), isMarked: true });
		end = at + length;
	}
	return end < text.length ? [...pieces, { text: text.slice(end), isMarked: false }] : pieces;
}
