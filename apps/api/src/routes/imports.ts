import { createRoute, z } from '@hono/zod-openapi';
import { contentTypes } from '@kok/domain/content-types';
import { rowIssueCodes } from '@kok/domain/table/row-issues';
import type { Guard } from '../access/guard.ts';
import { type ImportOutcome, type RowFate, importRecords } from '../commands/import-records.ts';
import { wantedTable } from '../commands/importing/wanted-table.ts';
import { readLanguages } from '../commands/settings.ts';
import type { App } from '../http/app.ts';
import { BothLanguages, problem } from '../http/problem.ts';
import { changing, jsonContent, responsesOf } from '../http/routes.ts';
import { LocaleShown, PartNameShown, TypeNameShown } from '../http/schemas.ts';
import type { Services } from '../http/services.ts';

const pieceBytes = 64 * 1_024;

const Yes = z.enum(['true', 'false']).default('false');

const CellShown = z
	.object({
		part: PartNameShown,
		field: z.string().meta({ description: 'The column of the cell, such as `facts.seat.locality`' }),
		old: z.string().optional().meta({ description: 'What stands there; left out where the cell is empty' }),
		new: z.string().optional().meta({ description: 'What the row says; left out where it empties the cell' })
	})
	.meta({ id: 'ChangedCell' });

const RowShown = z
	.object({
		row: z.int().meta({ description: 'As a spreadsheet counts: the names of the columns are row 1' }),
		id: z.string().optional().meta({ description: 'The record; a new one has none in a dry run' }),
		fate: z.enum(['create', 'change', 'unchanged', 'faulty']),
		parts: z.array(PartNameShown).meta({ description: 'The parts that it changes' }),
		titles: z.partialRecord(LocaleShown, z.string()).meta({ description: 'What the record is called, or would be' }),
		issues: z.array(
			z.object({
				column: z.string(),
				code: z.enum(rowIssueCodes),
				message: BothLanguages,
				cell: z.string().optional().meta({ description: 'What stands in this column; left out where it is empty' })
			})
		),
		cells: z.array(CellShown).optional().meta({
			description: 'In a dry run: the cells that change. Of a new record they are all that it has'
		})
	})
	.meta({ id: 'ImportedRow' });
/** What an import answers, whatever it is made from. */
export const ImportedRows = z.object({
	dryRun: z.boolean(),
	counts: z.object({ create: z.int(), change: z.int(), unchanged: z.int(), faulty: z.int() }),
	rows: z.array(RowShown)
});
const Imported = ImportedRows.extend({
	columns: z
		.object({ known: z.array(z.string()), unknown: z.array(z.string()) })
		.meta({ description: 'Of the first line: the columns that the type has a place for, and the others' })
}).meta({ id: 'Imported' });

const description = [
	'The body is CSV (RFC 4180) in UTF-8, of at most 20 MiB and 20,000 rows, separated by commas or, as German',
	'spreadsheets do, by semicolons; its columns are those of an export. Columns that are left out stay as they are, an',
	'empty cell empties. A row with an id changes that record, or makes it under that id; a row that changes a part',
	'which exists carries its `revision`, and is refused as stale when someone wrote since. A row that ends before the last',
	'column leaves what stands in the columns after its end. A row without an id makes a',
	'record; the same row again is recognised as long as its cells are the same, and changes nothing. All rows are',
	'brought in or, if one is faulty, none. They are drafts; `publish=true` publishes them as well, by the rules.',
	'`dryRun=true` answers what would become of each row, faults too, with the old and the new text of every cell that',
	'changes, and writes nothing. A column that the type has no place for is a fault of the file, unless',
	'`unknownColumns=left-out` leaves such columns out.'
].join(' ');

/** Tables of records, brought in whole or not at all. */
export function addImportRoutes(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'importRecords',
		method: 'post',
		path: '/api/imports/{type}',
		summary: 'Bring in a table of records of one type',
		description,
		middleware: guard('importRecords'),
		request: {
			params: z.object({ type: TypeNameShown }),
			query: z.object({
				dryRun: Yes,
				publish: Yes,
				unknownColumns: z.enum(['refused', 'left-out']).default('refused')
			}),
			body: { required: true, content: { 'text/csv': { schema: z.string() } } }
		},
		responses: responsesOf(
			{ 200: jsonContent(Imported, 'What became of each row, or would') },
			...changing,
			'table-too-large',
			'not-a-table',
			'faulty-rows'
		)
	});
	app.openapi(route, async (c) => {
		if (!/^text\/csv\s*(;|$)/i.test(c.req.header('content-type') ?? '')) return problem(c, 'not-a-table');
		const { dryRun, publish, unknownColumns } = c.req.valid('query');
		const { type } = c.req.valid('param');
		const languages = await readLanguages(services.databases.read);
		const { readTable } = await import('../csv/read-table.ts');
		const file = await readTable(inPieces(c.get('body')));
		const leaveOutUnknown = unknownColumns === 'left-out';
		const { columns, rows } = wantedTable(contentTypes[type], { file, languages, leaveOutUnknown });
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const options = { dryRun: dryRun === 'true', publish: publish === 'true' };
		const result = await importRecords(services, { type, rows, ...options, caller });
		if (result.outcome === 'faulty') return problem(c, 'faulty-rows', { rows: faultyRows(result) });
		return c.json({ ...importedBy(result), columns }, 200);
	});
}

/** The rows that stand in the way, as they are shown. */
export function faultyRows({ rows }: ImportOutcome) {
	return rows.filter(({ fate }) => fate === 'faulty').map(shown);
}

/** What became of the rows, or would. */
export function importedBy({ outcome, rows }: ImportOutcome) {
	const count = (wanted: RowFate['fate']) => rows.filter(({ fate }) => fate === wanted).length;
	const [create, change] = [count('create'), count('change')];
	return {
		dryRun: outcome === 'judged',
		counts: { create, change, unchanged: count('unchanged'), faulty: count('faulty') },
		rows: rows.map(shown)
	};
}

function shown(row: RowFate) {
	return { ...row, issues: row.issues.map((issue) => ({ ...issue, message: { ...issue.message } })) };
}

/** So that the table is not a second time in memory as one text. */
async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
	for (let start = 0; start < bytes.length; start += pieceBytes) yield bytes.subarray(start, start + pieceBytes);
}
