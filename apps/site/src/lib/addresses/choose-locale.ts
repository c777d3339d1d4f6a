import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { type HelpLanguage, findWhole, helpLanguagesOf } from './help-address.ts';

/** The language among some that a visitor likes best (RFC 9110, 12.5.4); the first where she likes none of them. */
export function chooseLanguage<Language extends string>(
	acceptLanguage: string,
	languages: readonly [Language, ...Language[]]
): Language {
	const [first] = languages;
	const wishes = acceptLanguage
		.split(',')
		.flatMap((wish) => {
			const [range = '', ...parameters] = wish.trim().toLowerCase().split(';');
			const [primary] = range.trim().split('-', 1);
			const language = primary === '*' ? first : languages.find((each) => each === primary);
			return language ? [{ language, weight: weightOf(parameters) }] : [];
		})
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight);
	return wishes[0]?.language ?? first;
}

/**
 * The language of help for someone who comes from a page: the one that her browser likes best, where the network does not write in
 * it. Among those in which it writes, she has chosen by the page that she came from.
 */
export function chooseHelp(wishes: string, { from, content }: { from: Locale; content: Content }): HelpLanguage {
	const [first, ...others] = helpLanguagesOf(content);
	const liked = chooseLanguage(wishes, [from, first, ...others]);
	return findWhole(content, liked) === undefined ? liked : from;
}

function weightOf(parameters: readonly string[]): number {
	const given = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
	return given === undefined ? 1 : Number(given);
}
