import { leastBase } from '@kok/domain/rules/small-cells';
import type { Words } from '@kok/domain/words';
import { type Period, monthOf } from '../calendar.ts';
import { type Life, day } from '../life.ts';
import { publisher } from '../network-life.ts';
import { enterYearlyReport } from '../politics/statements.ts';
import type { Random } from '../random.ts';
import { type FactsOf, publishAnew, publishRecord } from '../record.ts';
import { grown } from '../size.ts';
import { areas } from '../towns.ts';
import { type FigureWords, yearlyFigures } from './figure-words.ts';

/** What is counted in one year, and the report that it is published in. */
interface Year {
	year: number;
	on: number;
	report: Life;
}

/** The figures of every year that is over, each after the one that it is a share of. */
export function figureLives(random: Random, { period, members }: { period: Period; members: number }): Life[] {
	return yearsIn(period).flatMap((year) => {
		const on = Date.UTC(year + 1, 3, 20 + (year % 5));
		const report = enterYearlyReport(random, { year, on });
		const told = { year, on: on + 5 * day, report };
		return [report, ...ofYear(random, told, members), ...ofAreas(random, told, members)];
	});
}

function ofYear(random: Random, told: Year, members: number): Life[] {
	const entered = new Map<string, Life>();
	for (const words of yearlyFigures.slice(0, 3 + Math.floor(members / 7))) {
		const base = words.base === undefined ? undefined : entered.get(words.base);
		const count = words.value(members, told.year);
		const life = enterFigure(random, told, { words, count, base, title: words.title });
		// The first count of a year is often completed when a late centre has reported.
		if (words.key === 'consultations' && told.year % 2 === 0) {
			const completed = factsOf(told, { words, count: count + 170, base });
			publishAnew(life, { type: 'figure', on: told.on + 60 * day, facts: completed });
		}
		entered.set(words.key, life);
	}
	return [...entered.values()];
}

/** The same counts for some areas: the larger the network, the more of them count. */
function ofAreas(random: Random, told: Year, members: number): Life[] {
	const [documented, analysed, share] = yearlyFigures;
	if (!documented || !analysed || !share) return [];
	const lives: Life[] = [];
	for (const [index, area] of areas.slice(0, areasCounting(members)).entries()) {
		const named = (words: FigureWords): Words => ({
			de: `${words.title.de} (${area.name})`,
			en: `${words.title.en} (${area.name})`
		});
		// No share is published of fewer, so an area that counts has at least so many.
		const count = (words: FigureWords, least: number) =>
			Math.max(Math.round(words.value(members, told.year + index) / areas.length), least);
		const all = count(documented, leastBase + 6 + index);
		lives.push(enterFigure(random, told, { words: documented, count: all, title: named(documented) }));
		const base = enterFigure(random, told, {
			words: analysed,
			count: count(analysed, leastBase + index),
			title: named(analysed)
		});
		const percent = share.value(members, told.year + index);
		lives.push(base, enterFigure(random, told, { words: share, count: percent, base, title: named(share) }));
	}
	return lives;
}

function areasCounting(members: number): number {
	return members < 20 ? 0 : grown(members, 2);
}

interface Counted {
	words: FigureWords;
	count: number;
	base?: Life | undefined;
}

function enterFigure(random: Random, told: Year, { title, ...counted }: Counted & { title: Words }): Life {
	const { words, base } = counted;
	return publishRecord(random, {
		type: 'figure',
		on: told.on + (base ? 4 * day : 0),
		facts: factsOf(told, counted),
		wording: (locale) => ({ title: `${title[locale]}, ${told.year}`, method: words.method[locale] })
	});
}

function factsOf({ year, on, report }: Year, { words, count, base }: Counted): FactsOf<'figure'> {
	const { unit, counts, precision, countedBy } = words;
	return {
		value: Math.round(count * 10) / 10,
		precision,
		unit,
		counts,
		...(base && { base: base.record }),
		from: String(year),
		to: String(year),
		countedBy,
		statement: report.record,
		sources: [{ title: `Zahlen aus der Beratung ${year}`, publisher, dated: monthOf(on) }]
	};
}

function yearsIn({ from, to }: Period): number[] {
	const first = new Date(from).getUTCFullYear();
	const last = new Date(to - 230 * day).getUTCFullYear();
	return Array.from({ length: last - first }, (_, index) => first + index);
}
