import type { Locale } from '@kok/domain/words';
import { writeNumber } from '../../writing/numbers.ts';
import { writeList } from '../../writing/dates.ts';
import { wordsIn } from '../../words/words.ts';
import { type FigureRow, withoutYears, writeBriefly } from '../figures.ts';
import { type Chart, pointAt } from './chart.ts';
import { isYear } from './lines.ts';

/** The latest number of what the network counts, large, with what is counted and how it changed. */
export interface Headline {
	number: string;
	rest: string;
	anchor: string;
	lead: string;
}

export function headlineOf(chart: Chart | undefined, locale: Locale): Headline | undefined {
	const [whole, part] = chart?.lines ?? [];
	const columns = (chart?.columns ?? []).filter(({ period }) => isYear(period)).toReversed();
	const rows = columns.flatMap((column) => pointAt(whole, column) ?? []);
	const [latest] = rows;
	if (!chart || !latest) return undefined;
	const { charts } = wordsIn(locale).figures;
	const number = writeBriefly(latest.facts, locale);
	const sentence = latest.sentence ?? withYear(latest);
	const isFirst = sentence.startsWith(`${number} `);
	const some = columns
		.flatMap((column) => pointAt(part, column) ?? [])
		.find(({ facts }) => facts.from === latest.facts.from);
	const changes = changesOf(chart, rows, locale);
	const lead = [
		...(changes.length > 0 ? [`${writeList(changes, locale)}.`] : []),
		...(some ? [charts.partOf(writeBriefly(some.facts, locale), some.facts.counts)] : []),
		charts.unknown
	];
	return {
		number,
		rest: isFirst ? sentence.slice(number.length + 1) : sentence,
		anchor: latest.anchor,
		lead: lead.join(' ')
	};
}

function withYear({ title, facts }: FigureRow): string {
	return withoutYears(title) === title ? `${title}, ${facts.from}` : title;
}

/** Against the two years before; across no break, and with no number that is in doubt. */
function changesOf({ breaks, columns, lines: [whole] }: Chart, rows: readonly FigureRow[], locale: Locale): string[] {
	const { charts } = wordsIn(locale).figures;
	const [latest] = rows;
	const lastBreak = Math.max(0, ...breaks.map(({ before }) => before));
	const joined = columns.slice(lastBreak).flatMap((column) => pointAt(whole, column) ?? []);
	if (!latest || !isSure(latest) || !joined.includes(latest)) return [];
	const earlier = rows.slice(1, 3).filter((row) => joined.includes(row) && isSure(row));
	return earlier.map(({ facts }) => {
		const change = latest.facts.value - facts.value;
		const year = facts.from.slice(0, 4);
		if (change === 0) return charts.same(year);
		return (change > 0 ? charts.more : charts.fewer)(writeNumber(Math.abs(change), locale), year);
	});
}

function isSure({ facts }: FigureRow): boolean {
	return facts.precision === 'exact' && !(facts.status ?? []).some((status) => status !== 'break');
}
