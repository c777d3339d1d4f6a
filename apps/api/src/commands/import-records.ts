import { setImmediate } from 'node:timers/promises';
import type { ContentType } from '@kok/domain/content-type';
import { type TypeName, contentTypes } from '@kok/domain/content-types';
import type { PartName } from '@kok/domain/rules/part';
import { type RowIssue, rowIssue } from '@kok/domain/table/row-issues';
import type { Transaction } from 'kysely';
import type { Change } from '../db/stores/change-store.ts';
import { findParts } from '../db/stores/part-store.ts';
import { atOneMoment } from '../db/one-moment.ts';
import type { Database } from '../db/schema.ts';
import { type Applied, appendPartEvent, applyToPart } from './change-part.ts';
import { type KnownCircumstances, readCircumstances } from './circumstances.ts';
import { type ChangedCell, changedCells } from './importing/changed-cells.ts';
import { type JudgedRow, type WantedRow, judgeRows } from './importing/judge-rows.ts';
import { importAction } from './importing/known-rows.ts';
import type { Titles } from './importing/titles-in-row.ts';
import { type PlacedRow, writeRows } from './importing/write-rows.ts';
import { type Caller, type Chain, type Tools, inChain } from './tools.ts';

/** What became of a row, or would. */
export interface RowFate {
	row: number;
	/** The record's id; a new record has one once it is made. */
	id?: string;
	fate: JudgedRow['fate'];
	/** The parts that it changes. */
	parts: PartName[];
	issues: CellIssue[];
	/** What the record is called, or would be. */
	titles: Titles;
	/** In a dry run: the cells that it changes. Of a new record they are all that it has. */
	cells?: ChangedCell[];
}

/** What is wrong with a row, and what stands in the cell that is meant. */
interface CellIssue extends RowIssue {
	cell?: string;
}

export interface ImportOutcome {
	/** `judged`: nothing was written, because it was a dry run. */
	outcome: 'imported' | 'judged' | 'faulty';
	rows: RowFate[];
}

/**
 * Brings records of one type in, as drafts: all rows or, if one is faulty, none, and one event. With `publish` what
 * was brought in is published by the rules of every other day, which adds an event; a row they refuse is faulty.
 * A dry run says what would become of each row and writes nothing.
 */
export async function importRecords(
	tools: Tools,
	request: { type: TypeName; rows: readonly WantedRow[]; dryRun: boolean; publish: boolean; caller: Caller }
): Promise<ImportOutcome> {
	const { type, rows, dryRun, publish, caller } = request;
	if (dryRun && !publish) return judgeOnly(tools, { type: contentTypes[type], rows, caller });
	try {
		const done = await inChain(tools, async (trx, chain) => {
			const placed = await bringIn(trx, chain, { type: contentTypes[type], rows, caller, newId: tools.newId });
			if (publish) await publishRows(trx, chain, { rows: placed, caller });
			if (dryRun) throw new Undone({ outcome: 'judged', rows: placed.map(forecastOf) });
			return placed;
		});
		if (publish) tools.onPublicChange();
		return { outcome: 'imported', rows: done.map((row) => ({ ...fateOf(row), id: row.record })) };
	} catch (error) {
		if (!(error instanceof Undone)) throw error;
		return dryRun ? { ...error.outcome, outcome: 'judged' } : error.outcome;
	}
}

async function judgeOnly(
	{ databases, clock }: Tools,
	{ type, rows, caller }: { type: ContentType; rows: readonly WantedRow[]; caller: Caller }
): Promise<ImportOutcome> {
	const circumstances = { at: clock.now(), actor: caller.actor, fourEyes: true, pinned: false };
	const judged = await atOneMoment(databases, async (trx) =>
		judgeRows(trx, type, { rows, circumstances, coming: comingIn(type, rows) })
	);
	return { outcome: 'judged', rows: judged.map(forecastOf) };
}

function comingIn({ name }: ContentType, rows: readonly WantedRow[]): Map<string, string> {
	return new Map(rows.flatMap(({ id }) => (id === undefined ? [] : [[id, name] as const])));
}

async function bringIn(
	trx: Transaction<Database>,
	chain: Chain,
	{
		type,
		rows,
		caller,
		newId
	}: { type: ContentType; rows: readonly WantedRow[]; caller: Caller; newId: Tools['newId'] }
): Promise<PlacedRow[]> {
	const circumstances = { at: chain.at, actor: caller.actor, fourEyes: true, pinned: false };
	const judged = await judgeRows(trx, type, { rows, circumstances, coming: comingIn(type, rows) });
	refuseFaulty(judged);
	const placed = judged.map((row) => ({ ...row, record: row.id ?? newId() }));
	const changes = await writeRows(trx, type, { rows: placed, at: chain.at });
	if (changes.length > 0) await appendPartEvent(chain, { ...caller, action: importAction, changes });
	return placed;
}

function refuseFaulty(rows: readonly JudgedRow[]): void {
	if (rows.some(({ fate }) => fate === 'faulty')) throw new Undone({ outcome: 'faulty', rows: rows.map(fateOf) });
}

/** Publishes the drafts of the parts that the rows speak of, also of those brought in by an import before. */
async function publishRows(
	trx: Transaction<Database>,
	chain: Chain,
	{ rows, caller }: { rows: readonly PlacedRow[]; caller: Caller }
): Promise<void> {
	const circumstances = await readCircumstances(trx, {
		...{ at: chain.at, actor: caller.actor },
		request: { type: 'Publish' }
	});
	const changes: Change[] = [];
	for (const [index, row] of rows.entries()) {
		for (const [part, applied] of await publishRow(trx, { row, circumstances })) {
			if (applied.outcome === 'changed') changes.push(applied.change);
			else if (applied.outcome === 'refused') row.issues.push(rowIssue(part, applied.refusal));
			else throw new Error(`A part just brought in cannot be ${applied.outcome}`);
		}
		// The driver frees its statements only when the event loop turns.
		if (index % 100 === 99) await setImmediate();
	}
	refuseFaulty(rows.map((row) => (row.issues.length > 0 ? { ...row, fate: 'faulty' } : row)));
	if (changes.length > 0) await appendPartEvent(chain, { ...caller, action: 'SetPublished', changes });
}

async function publishRow(
	trx: Transaction<Database>,
	{ row, circumstances }: { row: PlacedRow; circumstances: KnownCircumstances }
): Promise<[PartName, Applied][]> {
	const parts = (await findParts(trx, [row.record])).get(row.record);
	const done: [PartName, Applied][] = [];
	for (const part of row.parts) {
		const stored = parts?.get(part);
		if (!stored?.state.draft) continue;
		const target = { key: { record: row.record, part }, readRevision: stored.revision };
		done.push([part, await applyToPart(trx, { target, request: { type: 'Publish' }, circumstances })]);
	}
	return done;
}

function fateOf({ row, id, fate, saves, issues, titles, cells }: JudgedRow): RowFate {
	return {
		...{ row, ...(id !== undefined && { id }), fate, parts: saves.map(({ part }) => part), titles },
		issues: issues.map((issue) => {
			const cell = cells.get(issue.column);
			return { ...issue, ...(cell !== undefined && { cell }) };
		})
	};
}

function forecastOf(row: JudgedRow): RowFate {
	return row.saves.length > 0 ? { ...fateOf(row), cells: row.saves.flatMap(changedCells) } : fateOf(row);
}

/** Thrown to roll the transaction back; never leaves this file. */
class Undone extends Error {
	readonly outcome: ImportOutcome;

	constructor(outcome: ImportOutcome) {
		super('An import is taken whole or not at all');
		this.outcome = outcome;
	}
}
