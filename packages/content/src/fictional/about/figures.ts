import { leastBase } from '@kok/domain/rules/small-cells';
import type { Words } from '@kok/domain/words';
import { type Period, monthOf } from '../calendar.ts';
import { type Life, day } from '../life.ts';
import { publisher } from '../network-life.ts';
import { enterYearlyReport } from '../politics/statements.ts';
import type { Random } from '../random.ts';
import { type FactsOf, type WordsOf, publishAnew, publishRecord } from '../record.ts';
import { grown } from '../size.ts';
import { areas } from '../towns.ts';
import { type FigureWords, yearlyFigures } from './figure-words.ts';

/** What is counted in one year, and the report that it is published in. */
interface Year {
	year: number;
	on: number;
	report: Life;
	isLast: boolean;
}

/** The figures of every year that is over, each after the one that it is a share of. */
export function figureLives(random: Random, { period, members }: { period: Period; members: number }): Life[] {
	const years = yearsIn(period);
	return years.flatMap((year) => {
		const on = Date.UTC(year + 1, 3, 20 + (year % 5));
		const report = enterYearlyReport(random, { year, on });
		const told = { year, on: on + 5 * day, report, isLast: year === years.at(-1) };
		return [report, ...ofYear(random, told, members), ...ofAreas(random, told, members)];
	});
}

function ofYear(random: Random, told: Year, members: number): Life[] {
	const entered = new Map<string, Life>();
	for (const words of yearlyFigures.slice(0, 3 + Math.floor(members / 7))) {
		const base = words.base === undefined ? undefined : entered.get(words.base);
		const count = words.value(members, told.year);
		const whole = words.partOf === undefined ? undefined : entered.get(words.partOf);
		const life = enterFigure(random, told, { words, count, base, whole, title: words.title });
		// The first count of a year is often completed when a late centre has reported.
		if (words.key === 'consultations' && told.year % 2 === 0) {
			const completed = factsOf(told, { words, count: count + 170, base, series: words.key });
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
	/** The figure that this one is a part of. */
	whole?: Life | undefined;
	/** None for the counts of one area. */
	series?: string;
}

function enterFigure(random: Random, told: Year, { title, ...counted }: Counted & { title: Words }): Life {
	const { words, base, whole } = counted;
	return publishRecord(random, {
		type: 'figure',
		on: told.on + (base ? 4 * day : whole ? 2 * day : 0),
		facts: factsOf(told, { ...counted, ...(title === words.title && { series: words.key }) }),
		wording: (locale) => ({
			title: `${title[locale]}, ${told.year}`,
			method: words.method[locale],
			...saidIn(locale, told, { ...counted, isWhole: title === words.title })
		})
	});
}

/** What stands against comparing a figure, and what that of the last year shows. */
function saidIn(
	locale: 'de' | 'en',
	{ year, isLast }: Year,
	{ words, count, isWhole }: Counted & { isWhole: boolean }
): Partial<WordsOf<'figure'>> {
	const { unlike, sentence } = words;
	if (!isWhole) return {};
	const number = new Intl.NumberFormat(locale).format(Math.round(count * 10) / 10);
	return {
		...(isLast && sentence && { sentence: sentence(number, year)[locale] }),
		...(unlike?.year === year && { remark: unlike.remark[locale] }),
		...(unlike?.year === year && unlike.definition && { definition: unlike.definition[locale] })
	};
}

function factsOf({ year, on, report }: Year, { words, count, base, whole, series }: Counted): FactsOf<'figure'> {
	const { unit, counts, precision, countedBy, dimension, unlike } = words;
	return {
		value: Math.round(count * 10) / 10,
		precision,
		unit,
		counts,
		...(base && { base: base.record }),
		...(whole && { partOf: whole.record }),
		...(series !== undefined && { series, ...(dimension && { dimension }) }),
		...(series !== undefined && unlike?.year === year && { status: unlike.status }),
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
