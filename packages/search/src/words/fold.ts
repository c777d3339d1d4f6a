/**
 * A word as it is compared: lower case, without marks, and with umlauts as their vowel whether they were typed as
 * "ü", "ue" or not at all. After a, e and q a "ue" is none: Frauen, neue, Quelle. A number loses what sets its
 * thousands apart.
 */
export function fold(word: string): string {
	const lower = beginsWithDigit(word) ? foldNumber(word.toLowerCase()) : word.toLowerCase();
	const plain = isAscii(lower) ? lower : withoutMarks(lower);
	if (!plain.includes('e')) return plain;
	return plain
		.replaceAll('ae', 'a')
		.replaceAll('oe', 'o')
		.replaceAll(/(?<![aeq])ue/g, 'u');
}

function beginsWithDigit(word: string): boolean {
	const first = word.charCodeAt(0);
	return first >= 48 && first <= 57;
}

function foldNumber(word: string): string {
	const isGrouped = /^\d{1,3}(?:[.,\u00a0\u202f’]\d{3})+$/.test(word);
	return isGrouped ? word.replaceAll(/\D/g, '') : word.replace(',', '.');
}

function isAscii(text: string): boolean {
	return /^[\0-\x7f]*$/.test(text);
}

/** The German ones by themselves: nearly all that occur, and ten times as fast. */
const german: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss', '*': '', ':': '', '·': '' };

function withoutMarks(word: string): string {
	const plain = word.replaceAll(/[äöüß*:·]/g, (mark) => german[mark] ?? '');
	return isAscii(plain) ? plain : plain.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}
