import { fold } from '../words/fold.ts';

/** The same mark under the names it has in two languages. */
const sameAs: Readonly<Record<string, string>> = {
	sections: 'section',
	sec: 'section',
	s: 'section',
	ss: 'section',
	paragraf: 'section',
	paragrafen: 'section',
	paragraph: 'section',
	paragraphen: 'section',
	'§': 'section',
	'§§': 'section',
	art: 'article',
	arts: 'article',
	artikel: 'article',
	articles: 'article',
	abs: 'subsection',
	absatz: 'subsection',
	subs: 'subsection',
	subsec: 'subsection',
	para: 'subsection',
	satz: 'sentence',
	nr: 'number',
	no: 'number',
	nummer: 'number',
	ziff: 'number',
	ziffer: 'number',
	rl: 'directive',
	richtlini: 'directive',
	richtlinie: 'directive',
	dir: 'directive',
	sev: 'cets',
	ets: 'cets',
	kom: 'com',
	abl: 'oj',
	amtsblatt: 'oj',
	drs: 'drucksache',
	btdrs: 'drucksache'
};

/** Words that add nothing to a citation. */
const fillers = new Set([
	'der',
	'des',
	'die',
	'dem',
	'den',
	'the',
	'of',
	'vom',
	'von',
	'to',
	'zur',
	'zum',
	'seite',
	'page',
	'p'
]);

/** A CELEX number, a number with its letter, a word, or the sign of a section. */
const token = /\d{5}[a-z]{1,2}\d{4}|\d+(?:[a-z](?![\p{L}\p{M}]))?|[\p{L}\p{M}]+|§+/giu;

/** Roman numbers as laws have them, with the letter that may follow. */
const roman = /^(x{0,3})(ix|iv|v?i{0,3})([a-h]?)$/;

/** A citation in parts that are the same however it is spelt: "§ 25 IVa" and "Section 25 (4a)" both are `section`, `25`, `4a`. */
export function tokensOf(text: string): string[] {
	const tokens = [...text.matchAll(token)].flatMap(([found]) => canonical(found));
	return joinLetters(tokens);
}

function canonical(found: string): string[] {
	const word = /^\d/.test(found) ? found.toLowerCase().replace(/^0+(?=\d)/, '') : fold(found);
	const same = Object.hasOwn(sameAs, word) ? sameAs[word] : undefined;
	if (same !== undefined) return [same];
	return fillers.has(word) ? [] : [fromRoman(word) ?? word];
}

/** "4 a" is "4a". */
function joinLetters(tokens: readonly string[]): string[] {
	const joined: string[] = [];
	for (const token of tokens) {
		const last = joined.at(-1);
		if (last !== undefined && /^\d{1,3}$/.test(last) && /^[a-h]$/.test(token)) joined.splice(-1, 1, last + token);
		else joined.push(token);
	}
	return joined;
}

function fromRoman(word: string): string | undefined {
	const [, tens = '', ones = '', letter = ''] = roman.exec(word) ?? [];
	if (tens === '' && ones === '') return undefined;
	const values = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
	return `${10 * tens.length + values.indexOf(ones)}${letter}`;
}

export function isNumber(token: string | undefined): boolean {
	return token !== undefined && /^\d+[a-z]?$/.test(token);
}
