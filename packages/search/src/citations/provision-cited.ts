import { isNumber } from './tokens.ts';

/** A section or an article as it is cited, as far as it is named. */
export interface ProvisionCited {
	number: string;
	subsection?: string;
	/** The number within the subsection. */
	point?: string;
	/** What names the law. */
	law: readonly string[];
	/** Whether a word or a sign says that a section is meant. */
	isMarked: boolean;
}

/** Reads the parts of a citation; `undefined` for what begins otherwise. */
export function readProvision(tokens: readonly string[]): ProvisionCited | undefined {
	const left = [...tokens];
	const isMarked = takeWord(left, ['section', 'article']) !== undefined;
	const number = takeNumber(left);
	if (number === undefined) return undefined;

	takeWord(left, ['subsection', 'section']);
	const subsection = takeNumber(left);
	if (takeWord(left, ['sentence']) !== undefined) takeNumber(left);
	const isPointed = takeWord(left, ['number']) !== undefined;
	const point = isPointed ? takeNumber(left) : undefined;
	if (takeWord(left, ['sentence']) !== undefined) takeNumber(left);
	return {
		number,
		isMarked,
		law: left.filter((token) => token !== 'number'),
		...(subsection !== undefined && { subsection }),
		...(point !== undefined && { point })
	};
}

function takeWord(left: string[], words: readonly string[]): string | undefined {
	const [first] = left;
	return first !== undefined && words.includes(first) ? left.shift() : undefined;
}

/** A law may begin with a number too, but a long one is no subsection. */
function takeNumber(left: string[]): string | undefined {
	const [first] = left;
	return first !== undefined && first.length <= 4 && isNumber(first) && !isYear(first) ? left.shift() : undefined;
}

function isYear(token: string): boolean {
	return /^(19|20)\d\d$/.test(token);
}
