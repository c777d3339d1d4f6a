import type { ContentType } from '@kok/domain/content-type';
import { type PartName, partNames } from '@kok/domain/rules/part';
import type { DecimalMark } from '@kok/domain/table/cell';
import type { Cells } from '@kok/domain/table/flatten';
import { type TablePart, cellsOf, headerOf, tableOf } from '@kok/domain/table/table';
import type { Kysely } from 'kysely';
import { type WholeRecord, currentText, listWholeRecords, readCurrentTexts } from '../db/stores/bulk-store.ts';
import type { Databases } from '../db/databases.ts';
import { atOneMoment } from '../db/one-moment.ts';
import type { Database } from '../db/schema.ts';
import type { StoredPart } from '../db/stores/part-store.ts';
import { readLanguages } from './settings.ts';

/** A type's records as a table: the columns, and the cells of each row. */
export interface ExportedTable {
	columns: string[];
	rows: Cells[];
}

/**
 * Every record of a type that is not withdrawn, as the office works on it: of each part the draft where there is one,
 * else what is published, with its revision and how far it is. An empty table has the columns to begin with.
 */
export async function exportRecords(
	databases: Databases,
	{
		type,
		parts,
		mark,
		isEmpty = false
	}: { type: ContentType; parts: readonly PartName[]; mark: DecimalMark; isEmpty?: boolean }
): Promise<ExportedTable> {
	const { locales, rows } = await atOneMoment(databases, async (db) => ({
		locales: await readLanguages(db),
		rows: isEmpty ? [] : await rowsOf(db, type)
	}));
	const whole = tableOf(type, { mark, locales });
	const table = { ...whole, parts: whole.parts.filter(({ part }) => parts.includes(part)) };
	const cells = rows.map(({ id, told }) => cellsOf(table, { id, parts: told }));
	return { columns: headerOf(table, cells), rows: cells };
}

async function rowsOf(db: Kysely<Database>, type: ContentType) {
	const records = await listWholeRecords(db, type.name);
	const standing = [...records.values()].filter(({ withdrawn }) => !withdrawn);
	const texts = await readCurrentTexts(db, type, standing);
	return standing.map((record) => ({ id: record.id, told: toldParts(record, texts) }));
}

function toldParts({ parts }: WholeRecord, texts: Awaited<ReturnType<typeof readCurrentTexts>>) {
	const told = partNames.flatMap((name) => {
		const part = parts.get(name);
		const values = part && texts.get(currentText(part) ?? '');
		return values ? [[name, { values, ...standingOf(name, part) }] as const] : [];
	});
	return Object.fromEntries(told) as { readonly [Name in PartName]?: TablePart };
}

/** What only members see is neither a draft nor public: it holds once it is saved. */
function standingOf(name: PartName, { revision, state: { draft, published } }: StoredPart): Omit<TablePart, 'values'> {
	const state = draft?.stage ?? (name === 'inside' ? 'saved' : 'published');
	return { revision, state, translatedFrom: (draft ?? published)?.origin?.locale };
}
