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

/** A law by everything it is called. */
export interface NamedLaw {
	id: string;
	document: number;
	identifiers: readonly CitedLaw[];
	names: { holds: (token: string) => boolean };
}

/** Its full names in all languages count word by word: "Europaratskonvention" is a convention of the Europarat. */
export function nameLaw({ names, ...law }: Omit<NamedLaw, 'names'> & { names: readonly string[] }): NamedLaw {
	const words = new Set(names.flatMap(formsIn));
	const tokens = new Set(names.flatMap(tokensOf));
	const isOne = (folded: string) => interfaceLanguages.some((locale) => words.has(stemOf(folded, locale)));
	return { ...law, names: { holds: (token) => tokens.has(token) || isOne(token) || isCompound(token, isOne) } };
}

function formsIn(name: string): string[] {
	const folded = wordsOf(name).map(({ text }) => fold(text));
	return interfaceLanguages.flatMap((locale) => folded.map((word) => stemOf(word, locale)));
}

const shortestPart = 4;

function isCompound(word: string, isOne: (part: string) => boolean): boolean {
	for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1)
		if (isOne(word.slice(0, cut)) && isOne(word.slice(cut))) return true;
	return false;
}

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
