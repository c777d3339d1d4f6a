import { interfaceLanguages } from '@kok/domain/words';
import { fold } from '../words/fold.ts';
import { stemOf } from '../words/stem.ts';
import { wordsOf } from '../words/words-of.ts';
import { tokensOf } from './tokens.ts';

/** A way of citing a law as a whole: an identifier, of which a part may tell enough, or an abbreviation. */
export interface CitedLaw {
	kind: 'identifier' | 'abbreviation';
	tokens: ReadonlySet<string>;
}

/** A word of a citation, with the stems by which it may stand in the name of a law. */
export interface CitedWord {
	token: string;
	stems: readonly string[];
	/** The stems of the two parts, for each place at which the word may be joined. */
	joints: readonly (readonly [readonly string[], readonly string[]])[];
}

/** A law by everything it is called. */
export interface NamedLaw {
	id: string;
	document: number;
	identifiers: readonly CitedLaw[];
	names: { holds: (word: CitedWord) => boolean };
}

/** Its full names in all languages count word by word: "Europaratskonvention" is a convention of the Europarat. */
export function nameLaw({ names, ...law }: Omit<NamedLaw, 'names'> & { names: readonly string[] }): NamedLaw {
	const words = new Set(names.flatMap((name) => wordsOf(name).flatMap(({ text }) => stemsOf(fold(text)))));
	const tokens = new Set(names.flatMap(tokensOf));
	const isOne = (stems: readonly string[]) => stems.some((stem) => words.has(stem));
	const isJoined = ({ joints }: CitedWord) => joints.some(([one, other]) => isOne(one) && isOne(other));
	return { ...law, names: { holds: (word) => tokens.has(word.token) || isOne(word.stems) || isJoined(word) } };
}

/** Reads a word of a citation once, for a release may hold thousands of laws that it is compared with. */
export function citedWord(token: string): CitedWord {
	const cuts = Array.from({ length: Math.max(0, token.length - 2 * shortestPart + 1) }, (_, at) => at + shortestPart);
	const joints = cuts.map((cut) => [stemsOf(token.slice(0, cut)), stemsOf(token.slice(cut))] as const);
	return { token, stems: stemsOf(token), joints };
}

function stemsOf(folded: string): string[] {
	return interfaceLanguages.map((locale) => stemOf(folded, locale));
}

const shortestPart = 4;

/** What an identifier of a scheme is cited by; a CELEX number holds the number of the act. */
export function identifierTokens(scheme: string, value: string): CitedLaw[] {
	if (scheme === 'eli') return [];
	const tokens = new Set(tokensOf(value));
	const kind = scheme === 'other' ? 'abbreviation' : 'identifier';
	const named: Readonly<Record<string, string>> = { cets: 'cets', oj: 'oj', com: 'com', printed_paper: 'drucksache' };
	if (named[scheme] !== undefined) tokens.add(named[scheme]);
	return [{ kind, tokens }, ...(scheme === 'celex' ? actTokens(value) : [])];
}

/** "32011L0036" is the directive 2011/36 of the European Union. */
function actTokens(celex: string): CitedLaw[] {
	const [, year, letter, number] = /^3(\d{4})([LR])(\d{4})$/.exec(celex) ?? [];
	if (year === undefined || number === undefined) return [];
	const kind = letter === 'L' ? 'directive' : 'regulation';
	return [{ kind: 'identifier', tokens: new Set([kind, year, String(Number(number)), 'eu']) }];
}
