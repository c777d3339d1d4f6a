import { type Locale, locales } from '@kok/domain/words';
import { asLocale } from './address.ts';

/** The language of ours that a visitor likes best, by what her browser says. */
export function chooseLocale(acceptLanguage: string): Locale {
	const wishes = acceptLanguage
		.split(',')
		.flatMap((wish) => {
			const [range = '', ...parameters] = wish.trim().split(';');
			const locale = range.trim() === '*' ? locales[0] : asLocale(range.trim().toLowerCase().split('-', 1)[0] ?? '');
			return locale ? [{ locale, weight: weightOf(parameters) }] : [];
		})
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight);
	return wishes[0]?.locale ?? locales[0];
}

function weightOf(parameters: readonly string[]): number {
	const given = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
	return given === undefined ? 1 : Number(given);
}
