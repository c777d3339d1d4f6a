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

function weightOf(parameters: readonly string[]): number {
	const given = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
	return given === undefined ? 1 : Number(given);
}
