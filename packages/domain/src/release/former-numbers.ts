import type { Locale } from '../words.ts';
import { interfaceLanguages } from '../words.ts';
import { type Publication, type Published, idsIn, wordsById } from './publication.ts';

/** The number under which a wording had an address while versions were counted in each language by itself. */
export interface FormerNumber {
	/** Which of the publications began it. */
	index: number;
	locale: Locale;
	number: number;
	/** The text of then, and its items in their order of then. */
	snapshot: string;
	items: readonly string[];
}

/**
 * The numbers that versions had before they were counted once for all languages. In each language one began when its
 * text became another, or the items of `list` and their order did. One whose text was erased is missing, and nothing
 * takes its number. Nothing is counted so any more; these numbers only say where old addresses lead.
 */
export function formerNumbers(publications: readonly Publication[], { list }: { list: string }): FormerNumber[] {
	return interfaceLanguages.flatMap((locale) => formerNumbersIn(publications, { locale, list }));
}

function formerNumbersIn(
	publications: readonly Publication[],
	{ locale, list }: { locale: Locale; list: string }
): FormerNumber[] {
	const found: FormerNumber[] = [];
	let facts: Publication | undefined;
	let words: Publication | undefined;
	let number = 0;
	let last = '';
	for (const [index, publication] of publications.entries()) {
		if (!publication.perLanguage) break;
		if (publication.part === 'facts') facts = publication;
		else if (publication.part === locale) words = publication;
		if (facts?.snapshot === undefined || words?.snapshot === undefined) continue;

		const key = [words.snapshot, ...(idsOf(facts, list) ?? [facts.snapshot])].join(' ');
		if (key === last) continue;
		last = key;
		number += 1;
		const items = itemsOf({ facts, words }, list);
		if (items) found.push({ index, locale, number, snapshot: words.snapshot, items });
	}
	return found;
}

function idsOf(facts: Published, list: string): string[] | undefined {
	return facts.values && idsIn(facts.values[list]);
}

/** The items that a text had words for; none of a text that was erased. */
function itemsOf({ facts, words }: { facts: Published; words: Published }, list: string): string[] | undefined {
	if (!words.values) return undefined;
	const worded = wordsById(words.values[list]);
	return idsOf(facts, list)?.filter((id) => id in worded);
}
