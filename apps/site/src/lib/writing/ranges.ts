import type { Locale } from '@kok/domain/words';

/** Numbers in their order, with what follows one another drawn together: "11", "3–5 und 9". */
export function writeRanges(numbers: readonly number[], locale: Locale): string {
	const ranges: { from: number; to: number }[] = [];
	for (const number of numbers) {
		const last = ranges.at(-1);
		if (last && last.to + 1 === number) last.to = number;
		else ranges.push({ from: number, to: number });
	}
	const written = ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
	return new Intl.ListFormat(locale, { type: 'conjunction' }).format(written);
}
