import type { Content, PublicRecord } from '@kok/domain/release/content';
import { writeSince } from '../demands/ground.ts';
import { type LegendMark, marksLegend } from '../demands/marks.ts';
import { shownDemands } from '../demands/register.ts';
import { sinceOf } from '../demands/strip.ts';
import type { RecordLink } from '../records/record-link.ts';
import { upperFirst, wordsIn, writeCount } from '../words/words.ts';
import {
	type AddresseeRow,
	type Asked,
	type OpenClause,
	addresseeRows,
	familyOf,
	introductionsTo
} from './addressee.ts';
import { type Deadline, deadlinesOn } from './addressee-deadlines.ts';

/** What is wanted of a body, as its page shows it. */
export interface Addressee {
	lead: string[];
	counts: { demands: number; introductions: number; answers: number; overdue: number };
	clauses: number;
	legend: LegendMark[];
	/** Addressed to it or to a part of it, then what was only put to it. */
	rows: AddresseeRow[];
	putRows: AddresseeRow[];
	open: OpenClause[];
	deadlines: Deadline[];
	/** Its parts, each with the numbers of the demands that go to it. */
	ofParts: { part: RecordLink; demands: Pick<AddresseeRow, 'number' | 'address'>[] }[];
}

/** The page of a body as page of an addressee; nothing where nothing is wanted of it. */
export function addresseeOf(content: Content, asked: Asked): Addressee | undefined {
	const all = addresseeRows(content, asked);
	if (all.length === 0) return undefined;
	const whole = familyOf(content, asked.body);
	const numbers = new Set(all.map(({ number }) => number));
	const demands = shownDemands(content, asked.locale).filter(({ facts }) => numbers.has(facts.values.number));
	const counts = {
		demands: all.length,
		introductions: introductionsTo(content, whole).length,
		answers: new Set(all.flatMap(({ answers }) => answers.map(({ id }) => id))).size,
		overdue: new Set(all.flatMap(({ overdue }) => overdue.map(({ id }) => id))).size
	};
	return {
		lead: leadOf(all, { demands, counts, locale: asked.locale }),
		counts,
		clauses: all.flatMap(({ clauses }) => clauses).length,
		legend: marksLegend(all, asked.locale),
		rows: all.filter(({ because }) => because !== 'put'),
		putRows: all.filter(({ because }) => because === 'put'),
		open: all.toSorted((a, b) => a.number - b.number).flatMap(({ open }) => open),
		deadlines: deadlinesOn(content, { whole, demands, ...asked }),
		ofParts: partsOf(all)
	};
}

function leadOf(
	rows: readonly AddresseeRow[],
	{
		demands,
		counts,
		locale
	}: Pick<Asked, 'locale'> & Pick<Addressee, 'counts'> & { demands: readonly PublicRecord<'demand'>[] }
): string[] {
	const words = wordsIn(locale).addressee;
	const count = (because: AddresseeRow['because']) => rows.filter((row) => row.because === because).length;
	const [own, part, put] = [count('own'), count('part'), count('put')];
	const tell = (number: number, what: (count: string, isOne: boolean) => string) =>
		number === 0 ? [] : [what(upperFirst(writeCount('demand', number, locale)), number === 1)];
	return [
		...tell(own, words.own),
		...tell(part, words.ofParts),
		...oldestOf(demands, locale).map(words.oldest),
		...tell(put, words.onlyPut),
		...(counts.introductions > 0 && counts.answers === 0 ? [words.noAnswers] : [])
	];
}

/** Since when the oldest demand is on record. */
function oldestOf(demands: readonly PublicRecord<'demand'>[], locale: Asked['locale']): string[] {
	const dated = demands.flatMap(({ facts }) => {
		const since = sinceOf(facts.values.ground);
		return since === undefined ? [] : [{ since, ground: facts.values.ground }];
	});
	const [oldest] = dated.toSorted((a, b) => a.since.localeCompare(b.since));
	return oldest?.ground?.kind === 'documented' && demands.length > 1 ? [writeSince(oldest.ground, locale)] : [];
}

function partsOf(rows: readonly AddresseeRow[]): Addressee['ofParts'] {
	const parts = new Map(rows.flatMap((row) => row.parts.map((part) => [part.id, part] as const)));
	return [...parts.values()].map((part) => ({
		part,
		demands: rows.filter((row) => row.parts.some(({ id }) => id === part.id)).toSorted((a, b) => a.number - b.number)
	}));
}
