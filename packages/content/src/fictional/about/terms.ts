import { type Period, monthOf } from '../calendar.ts';
import { type Life, day } from '../life.ts';
import { publisher } from '../network-life.ts';
import type { Random } from '../random.ts';
import { publishRecord } from '../record.ts';
import { termWords } from './term-words.ts';

/** The glossary, written in the second year; some words point to others and to the law. A small network has fewer. */
export function termLives(
	random: Random,
	{ period, members, provisionsOf }: { period: Period; members: number; provisionsOf: (law: string) => readonly Life[] }
): Life[] {
	const entered = new Map<string, Life>();
	for (const [index, { key, term, definition, seeAlso, law, called }] of termWords.slice(0, 6 + members).entries()) {
		const on = period.from + (420 + index * 4) * day;
		const others = seeAlso.flatMap((other) => entered.get(other)?.record ?? []);
		const provisions = law === undefined ? [] : provisionsOf(law).map(({ record }) => record);
		const life = publishRecord(random, {
			type: 'term',
			on,
			facts: {
				...(provisions.length > 0 && { provisions }),
				...(others.length > 0 && { seeAlso: others }),
				sources: [{ title: 'Wörterbuch der Beratung', publisher, dated: monthOf(on) }]
			},
			wording: (locale) => ({
				term: term[locale],
				definition: definition[locale],
				...(called && { alsoKnownAs: called[locale] })
			}),
			untranslated: index === 11
		});
		entered.set(key, life);
	}
	return [...entered.values()];
}
