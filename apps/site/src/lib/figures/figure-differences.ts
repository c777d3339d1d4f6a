import type { Locale } from '@kok/domain/words';
import { writeList } from '../writing/dates.ts';
import type { FigureRow } from './figures.ts';
import { writeBriefly } from './figures.ts';
import { wordsIn } from '../words/words.ts';

/** Why figures of one period differ from each other, as far as what is on record of them says so. */
export function whyTheyDiffer(rows: readonly FigureRow[], locale: Locale): string[] {
	const words = wordsIn(locale).figures;
	const wholes = rows.filter(({ share }) => !share);
	const counters = [...new Set(wholes.map(({ facts }) => facts.countedBy))];
	const units = [...new Set(wholes.map(({ facts }) => words.manyUnits[facts.unit]))];
	return [
		...counters.flatMap((counter) => analysedOf(wholes, counter, locale)),
		...(counters.length > 1 ? [words.differ.counters(writeList(counters, locale))] : []),
		...(units.length > 1 ? [words.differ.units(writeList(units, locale))] : [])
	];
}

/** Of what one counter documented in a unit, how much it analysed; nothing, where that is not one number each. */
function analysedOf(wholes: readonly FigureRow[], counter: string, locale: Locale): string[] {
	const own = wholes.filter(({ facts }) => facts.countedBy === counter);
	const [documented, ...more] = own.filter(({ facts }) => facts.counts === 'documented');
	const analysed = own.filter(({ facts }) => facts.counts === 'analysed' && facts.unit === documented?.facts.unit);
	const [part] = analysed;
	if (!documented || !part || more.length > 0 || analysed.length > 1) return [];
	const { analysed: say } = wordsIn(locale).figures.differ;
	return [say(writeBriefly(documented.facts, locale), writeBriefly(part.facts, locale))];
}
