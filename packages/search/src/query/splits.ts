import { wordEnd } from '../index/listed.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Wanted } from '../words/likeness.ts';
import { stemOf } from '../words/stem.ts';

const shortestPart = 4;
/** Below this, a word that stands in the texts is not taken apart. */
const longWord = 12;
const mostSplits = 2;
/** What joins two German words. */
const links = ['', 's', 'es', 'n', 'en', 'e', 'er'];

/**
 * The parts of a German compound that stand in the texts by themselves: "Menschenrechtsinstitut" is an institute for
 * human rights. The longest first part first.
 */
export function splitsOf(
	index: SearchIndex,
	{ folded, isKnown }: { folded: string; isKnown: boolean }
): [Wanted, Wanted][] {
	if (index.locale !== 'de' || (isKnown && folded.length < longWord)) return [];
	const found: [Wanted, Wanted][] = [];
	for (let cut = folded.length - shortestPart; cut >= shortestPart && found.length < mostSplits; cut -= 1) {
		const first = firstPart(index, folded.slice(0, cut));
		const last = first === undefined ? undefined : lastPart(index, folded.slice(cut));
		if (first !== undefined && last !== undefined) found.push([asWanted(first), asWanted(last)]);
	}
	return found;
}

function firstPart({ vocabulary, locale }: SearchIndex, part: string): string | undefined {
	const bare = links.flatMap((link) => (part.endsWith(link) ? [part.slice(0, part.length - link.length)] : []));
	const stems = bare.filter(({ length }) => length >= shortestPart).map((word) => stemOf(word, locale));
	return stems.find((stem) => vocabulary.numberOf(stem) >= 0);
}

/** It may stand at the end of another compound only: "Agentur" in "Bundesagentur". */
function lastPart({ vocabulary, locale }: SearchIndex, part: string): string | undefined {
	const stem = stemOf(part, locale);
	if (vocabulary.numberOf(stem) >= 0) return stem;
	return stem.length > shortestPart && vocabulary.stems.text.includes(stem + wordEnd) ? stem : undefined;
}

function asWanted(stem: string): Wanted {
	return { stem, reach: 'compound' };
}
