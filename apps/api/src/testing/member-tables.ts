import type { History } from '@kok/content/history';
import { compareByCodeUnit } from '@kok/domain/canonical';
import type { AnyValues } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { usualLanguages } from '@kok/domain/languages';
import type { Cells } from '@kok/domain/table/flatten';
import { type TablePart, cellsOf, headerOf, tableOf } from '@kok/domain/table/table';
import { writeTable } from '../csv/write-table.ts';

export interface MemberTable {
	columns: string[];
	rows: Cells[];
	csv: string;
}

/**
 * So many members as a table, each as it was last written in a network, in the order of their ids. Where the network has
 * fewer, they come again under other ids.
 */
export function membersOf({ steps }: History, count: number): MemberTable {
	const table = tableOf(contentTypes.member, { mark: '.', locales: usualLanguages });
	const ids = steps.flatMap((step) => (step.do === 'Create' && step.type === 'member' ? [step.record] : []));
	const written = new Map(ids.map((id) => [id, new Map<string, TablePart>()]));
	for (const step of steps) {
		if (step.do !== 'SaveDraft') continue;
		const state = step.part === 'inside' ? 'saved' : 'open';
		const part = { values: rid(step.values), revision: 1, state, translatedFrom: step.translatedFrom };
		written.get(step.record)?.set(step.part, part);
	}
	const once = [...written];
	const rounds = Array.from({ length: Math.ceil(count / once.length) }, (_, round) => round);
	const rows = rounds
		.flatMap((round) => once.map(([id, parts]) => [idIn(round, id), parts] as const))
		.slice(0, count)
		.sort(([a], [b]) => compareByCodeUnit(a, b))
		.map(([id, parts]) => cellsOf(table, { id, parts: Object.fromEntries(parts) }));
	const columns = headerOf(table, rows);
	return { columns, rows, csv: csvOf(columns, rows) };
}

/** The id itself in the first round, another one in each of the others. */
function idIn(round: number, id: string): string {
	return round === 0 ? id : `${String(round).padStart(4, '0')}${id.slice(4)}`;
}

/** What is wrong, one of it in each row, and in which column it is found. */
const faults: readonly { column: string; cell: string }[] = [
	{ column: 'facts.publicity', cell: 'heimlich' },
	{ column: 'facts.phone', cell: 'ruf an' },
	{ column: 'facts.website', cell: 'netz.example' },
	{ column: 'facts.email', cell: 'kontakt' },
	{ column: 'facts.seat.disclosure', cell: 'x' },
	{ column: 'facts.sources.1.title', cell: '' },
	{ column: 'facts.sources.1.dated', cell: 'gestern' },
	{ column: 'de.name', cell: 'x'.repeat(200) },
	{ column: 'en.mission', cell: '# Überschrift' },
	{ column: 'inside.colleaguePhone', cell: '-' }
];

/** The same table with so many faulty rows, spread over it, and where each fault is. */
export function withFaults({ columns, rows }: MemberTable, count: number) {
	const distance = Math.floor(rows.length / count);
	const found: { row: number; column: string }[] = [];
	const bent = rows.map((cells, index) => {
		const nth = index / distance;
		const fault = Number.isInteger(nth) && nth < count ? faults[nth % faults.length] : undefined;
		if (!fault) return cells;
		found.push({ row: index + 2, column: fault.column });
		return new Map([...whole(cells), [fault.column, fault.cell]]);
	});
	return { csv: csvOf(columns, bent), faults: found };
}

/** Every part is there, so that a fault in it is the only one. */
function whole(cells: Cells): Cells {
	return new Map([...cells, ['en.name', cells.get('en.name') ?? cells.get('de.name') ?? '']]);
}

function csvOf(columns: readonly string[], rows: readonly Cells[]): string {
	return [...writeTable(columns, { rows, separator: 'comma' })].join('');
}

function rid(values: AnyValues): AnyValues {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
