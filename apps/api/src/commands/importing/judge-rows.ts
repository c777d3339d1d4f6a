import { setImmediate } from 'node:timers/promises';
import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { linksOf } from '@kok/domain/links';
import type { Circumstances, PartName } from '@kok/domain/rules/part';
import { type RowIssue, rowIssue } from '@kok/domain/table/row-issues';
import type { Cells } from '@kok/domain/table/flatten';
import type { PartRead } from '@kok/domain/table/table';
import { isLocale } from '@kok/domain/words';
import type { Kysely } from 'kysely';
import {
	type WholeRecord,
	currentText,
	findTypes,
	findWholeRecords,
	readCurrentTexts
} from '../../db/stores/bulk-store.ts';
import { findSingle } from '../../db/stores/record-store.ts';
import type { Database } from '../../db/schema.ts';
import { fieldsOf } from '../../db/stores/snapshot-store.ts';
import { fileIssues, placeIssues, readKnownPlaces } from '../values.ts';
import { type Save, partJudge } from './judge-part.ts';
import { type KnownRows, fingerprintOf, readKnownRows, titleKey } from './known-rows.ts';
import { type Titles, titlesInRow } from './titles-in-row.ts';

/** A record as a row wants it to stand. */
export interface WantedRow {
	/** As a spreadsheet counts: the first row under the names of the columns is 2. */
	row: number;
	/** In lower case; undefined asks for a new record. */
	id: string | undefined;
	cells: Cells;
	/** What was wrong with the row before anything was looked up. */
	issues: readonly RowIssue[];
	/** The parts it speaks of, over what stands there now; nothing stands there for a new record. */
	read: (current: { readonly [Name in PartName]?: AnyValues } | undefined) => readonly PartRead[];
}

export interface JudgedRow {
	row: number;
	id: string | undefined;
	fate: 'create' | 'change' | 'unchanged' | 'faulty';
	/** The parts it speaks of, changed or not. */
	parts: PartName[];
	saves: Save[];
	issues: RowIssue[];
	titles: Titles;
	/** What stands in the row. */
	cells: Cells;
}

const nothingKnown: KnownRows = { made: new Map(), withdrawn: new Set(), titles: new Set() };

/**
 * Judges every row against the database as it is, and writes nothing. `coming` are the types of records that are
 * brought in at the same time, by id: a row may name them.
 */
export async function judgeRows(
	db: Kysely<Database>,
	type: ContentType,
	{
		rows,
		circumstances,
		coming
	}: { rows: readonly WantedRow[]; circumstances: Circumstances; coming: ReadonlyMap<string, string> }
): Promise<JudgedRow[]> {
	const records = await findWholeRecords(
		db,
		rows.flatMap(({ id }) => id ?? [])
	);
	const texts = await readCurrentTexts(db, type, ofType(type, records));
	const known = rows.every(({ id }) => id !== undefined) ? nothingKnown : await readKnownRows(db, type);
	const judge = rowJudge(type, { records, texts, known, circumstances });

	const judged: JudgedRow[] = [];
	for (const [index, row] of rows.entries()) {
		judged.push(judge(row));
		// Others are served meanwhile.
		if (index % 100 === 99) await setImmediate();
	}
	objectToSecondOfSingle(judged, { type, exists: type.single ? await findSingle(db, type.name) : undefined });
	await objectToLinks(db, type, { judged, coming });
	await objectToValues(db, type, judged);
	return judged.map((row) => (row.issues.length > 0 ? { ...row, fate: 'faulty', saves: [] } : row));
}

function ofType({ name }: ContentType, records: ReadonlyMap<string, WholeRecord>): WholeRecord[] {
	return [...records.values()].filter(({ type }) => type === name);
}

interface Seen {
	records: ReadonlyMap<string, WholeRecord>;
	texts: ReadonlyMap<string, AnyValues>;
	known: KnownRows;
	circumstances: Circumstances;
}

function rowJudge(type: ContentType, { records, texts, known, circumstances }: Seen) {
	const judgePart = partJudge(type);
	const taken = new Set<string>();

	function judgeParts(wanted: WantedRow, record: WholeRecord | undefined): JudgedRow {
		const { row, id, cells } = wanted;
		const saves: Save[] = [];
		const issues: RowIssue[] = [];
		const current = record && valuesOf(record, texts);
		const reads = wanted.read(current);
		for (const read of reads) {
			const judged = judgePart(read, { record, texts, circumstances, saves });
			if (judged.fate === 'save') saves.push(judged.save);
			if (judged.fate === 'faulty') issues.push(...judged.issues);
		}
		const fate = record ? (saves.length > 0 ? 'change' : 'unchanged') : 'create';
		const titles = titlesInRow(type, { current, reads });
		return { row, id, fate, parts: reads.map(({ part }) => part), saves, issues, titles, cells };
	}

	function recognise(judged: JudgedRow): JudgedRow {
		const texts = judged.saves.map(({ part, snapshot }) => ({ part, snapshot: snapshot.hash }));
		const id = known.made.get(fingerprintOf(texts));
		if (id !== undefined) {
			const issues = known.withdrawn.has(id) ? [rowIssue('id', 'withdrawn')] : [];
			return { ...judged, id, fate: 'unchanged', saves: [], issues };
		}
		const title = judged.saves.find(({ part, values }) => isLocale(part) && isTitleKnown(values));
		return title ? { ...judged, issues: [rowIssue(`${title.part}.${type.title}`, 'same-title')] } : judged;
	}

	function isTitleKnown(values: AnyValues): boolean {
		return type.title !== undefined && known.titles.has(titleKey(values[type.title]));
	}

	function refused({ row, id, cells, read }: WantedRow, issues: readonly RowIssue[]): JudgedRow {
		const titles = titlesInRow(type, { reads: read(undefined) });
		return { row, id, fate: 'faulty', parts: [], saves: [], issues: [...issues], titles, cells };
	}

	return function judgeRow(wanted: WantedRow): JudgedRow {
		const { id } = wanted;
		const record = id === undefined ? undefined : records.get(id);
		if (wanted.issues.length > 0) return refused(wanted, wanted.issues);
		if (record && record.type !== type.name) return refused(wanted, [rowIssue('id', 'of-another-type')]);

		const judged = judgeParts(wanted, record);
		if (judged.issues.length > 0) return judged;
		const named = id === undefined ? recognise(judged) : judged;
		const key = id ?? fingerprintOf(judged.saves.map(({ part, snapshot }) => ({ part, snapshot: snapshot.hash })));
		if (taken.has(key)) return { ...named, issues: [rowIssue('id', 'same-record-in-two-rows')] };
		taken.add(key);
		return named;
	};
}

function valuesOf({ parts }: WholeRecord, texts: ReadonlyMap<string, AnyValues>) {
	const values = [...parts].flatMap(([name, part]) => {
		const text = texts.get(currentText(part) ?? '');
		return text ? [[name, text] as const] : [];
	});
	return Object.fromEntries(values);
}

function objectToSecondOfSingle(
	judged: readonly JudgedRow[],
	{ type, exists }: { type: ContentType; exists: string | undefined }
): void {
	if (!type.single) return;
	const made = judged.filter(({ fate }) => fate === 'create');
	for (const row of exists === undefined ? made.slice(1) : made)
		row.issues.push(rowIssue('id', 'only-one-of-its-type'));
}

async function objectToLinks(
	db: Kysely<Database>,
	type: ContentType,
	{ judged, coming }: { judged: readonly JudgedRow[]; coming: ReadonlyMap<string, string> }
): Promise<void> {
	const named = judged.flatMap((row) =>
		row.saves.flatMap(({ part, values, columnOf }) =>
			linksOf(fieldsOf(type, part), values).map((link) => ({ row, link, column: columnOf(link.field) }))
		)
	);
	const stored = await findTypes(
		db,
		named.map(({ link }) => link.target)
	);
	for (const { row, link, column } of named) {
		if ((stored.get(link.target) ?? coming.get(link.target)) !== link.type) {
			row.issues.push(rowIssue(column, 'no-such-record'));
		}
	}
}

async function objectToValues(db: Kysely<Database>, type: ContentType, judged: readonly JudgedRow[]): Promise<void> {
	let known: ReturnType<typeof readKnownPlaces> | undefined;
	const read = async () => (known ??= readKnownPlaces(db));
	for (const row of judged) {
		for (const { part, values, columnOf } of row.saves) {
			const issues = [
				...(await fileIssues(db, type, { part, values })),
				...(await placeIssues(type, { part, values, read }))
			];
			row.issues.push(...issues.map(({ path, ...issue }) => ({ ...issue, column: columnOf(path) })));
		}
	}
}
