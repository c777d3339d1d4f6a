import type { SearchIndex } from '../index/search-index.ts';
import { readFacts } from '../facts.ts';
import type { Content } from '@kok/domain/release/content';
import { localeOf } from '../any-record.ts';
import { isNaming } from '../index/lexicon.ts';
import { impactOf, weightIn } from '../index/impact.ts';
import { planOf } from '../query/plan.ts';
import { ofItsType } from '../query/rank.ts';
import { type Passage, textsOf } from '../wording.ts';
import { type Wanted, likeness } from '../words/likeness.ts';
import { fold } from '../words/fold.ts';
import { stemOf } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import { wordsOf } from '../words/words-of.ts';

/** Finds the documents that hold all words of a search, with what each weighs. */
export type Scan = (query: string) => Map<number, number>;

/**
 * The same matching without an index: every document is looked at for every search, and its texts are read anew
 * unless their words are kept. Slow, and so plain that it can be seen to be right.
 */
export function scanOf(content: Content, index: SearchIndex, { keepsWords }: { keepsWords: boolean }): Scan {
	const { documents, locale } = index;
	const factsOf = readFacts(content);
	const passages = documents.map((document): Passage[] => {
		const { type, record } = document;
		return [...textsOf(document, locale), ...factsOf({ type, record, locale: localeOf(record, locale) })];
	});
	const kept = keepsWords ? passages.map((texts) => stemsIn(texts, index)) : undefined;

	return (query) => {
		const plan = planOf(index, query);
		const found = new Map<number, number>();
		passages.forEach((texts, number) => {
			const stems = kept?.[number] ?? stemsIn(texts, index);
			const weights = plan.map(({ any, parts, type }) =>
				Math.max(
					type !== undefined && index.types[number] === type ? ofItsType : 0,
					...any.map((wanted) => bestOf(stems, wanted)),
					...parts.map((both) => Math.min(...both.map((wanted) => bestOf(stems, wanted))))
				)
			);
			if (plan.length > 0 && weights.every((weight) => weight > 0))
				found.set(
					number,
					weights.reduce((sum, weight) => sum + weight, 0)
				);
		});
		return found;
	};
}

function stemsIn(passages: readonly Passage[], { locale, own }: SearchIndex): Map<string, number> {
	const weights = new Map<string, number>();
	for (const { part, text } of passages) {
		const words = wordsOf(text);
		for (const { text: written } of words) {
			const folded = fold(written);
			if (!isNaming(part) && (isStopWord(folded, locale) || own.has(folded))) continue;
			const stem = stemOf(folded, locale);
			weights.set(stem, (weights.get(stem) ?? 0) + weightIn(part, words.length));
		}
	}
	return weights;
}

function bestOf(stems: ReadonlyMap<string, number>, wanted: Wanted): number {
	let best = 0;
	for (const [stem, weight] of stems) {
		const value = likeness(wanted, stem);
		if (value > 0) best = Math.max(best, value * impactOf(weight));
	}
	return best;
}
