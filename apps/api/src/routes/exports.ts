import { createRoute, z } from '@hono/zod-openapi';
import { type TypeName, contentTypes, typeNames } from '@kok/domain/content-types';
import { partNames } from '@kok/domain/rules/part';
import type { TypedResponse } from 'hono';
import { Readable } from 'node:stream';
import type { Guard } from '../access/guard.ts';
import { archiveText } from '../commands/archive-network.ts';
import { exportRecords } from '../commands/export-records.ts';
import { takeArchive } from '../commands/take-archive.ts';
import { separators } from '../csv/separators.ts';
import type { App } from '../http/app.ts';
import { responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const PartList = z
	.string()
	.default(partNames.join(','))
	.transform((list) => list.split(','))
	.pipe(z.array(z.enum(partNames)).min(1))
	.meta({ description: 'Parts that the table has, separated by commas', example: 'facts,de', type: 'string' });

/** What the office takes with it: tables of one type, and everything in one file. Each is noted in the server's log. */
export function addExportRoutes(app: App, guard: Guard, services: Services): void {
	addTables(app, guard, services);
	addArchive(app, guard, services);
}

function addTables(app: App, guard: Guard, { databases, log }: Services): void {
	const route = createRoute({
		operationId: 'exportRecords',
		method: 'get',
		path: '/api/exports/{type}',
		summary: 'The records of one type as a table in CSV',
		description:
			'The address ends in `.csv`. Of each part the draft where there is one, else what is published, with its revision and how far it is. Cells that a spreadsheet would run as a formula begin with an apostrophe. With `separator=semicolon` decimals have a comma. A table without rows has the columns to begin with; `rows=none` asks for it.',
		middleware: guard('exportRecords'),
		request: {
			params: z.object({ type: z.enum(fileNames()) }),
			query: z.object({
				separator: z.enum(separators).default('comma'),
				parts: PartList,
				rows: z.enum(['all', 'none']).default('all')
			})
		},
		responses: responsesOf({ 200: { description: 'The table', content: { 'text/csv': { schema: z.string() } } } })
	});
	app.openapi(route, async (c) => {
		const type = typeOf(c.req.valid('param').type);
		const { separator, parts, rows: wanted } = c.req.valid('query');
		const mark = separator === 'semicolon' ? ',' : '.';
		const isEmpty = wanted === 'none';
		const { columns, rows } = await exportRecords(databases, { type: contentTypes[type], parts, mark, isEmpty });
		log.info(
			{ actor: c.get('actor').id, requestId: c.get('requestId'), type, parts, records: rows.length },
			'records were exported'
		);
		// Few servers write tables often, so none keeps the library loaded that it has not used.
		const { writeTable } = await import('../csv/write-table.ts');
		return c.body(streamOf(writeTable(columns, { rows, separator })), 200, {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${type}.csv"`
		});
	});
}

function addArchive(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'readArchive',
		method: 'get',
		path: '/api/archive',
		summary: 'Everything in one file: every record with its drafts, what is published, addresses and withdrawals',
		description:
			'An empty database reads it back with `kok import`. One line a record and one a text, so that two archives can be compared. The log, tokens and keys are not in it, nor the files themselves. The log says who took it.',
		middleware: guard('readArchive'),
		responses: responsesOf(
			{ 200: { description: 'The archive', content: { 'application/json': { schema: z.looseObject({}) } } } },
			'refused',
			'no-room'
		)
	});
	app.openapi(route, async (c) => {
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const archive = await takeArchive(services, caller);
		services.log.info(
			{ actor: caller.actor, requestId: caller.request, records: archive.records.length },
			'the archive was read'
		);
		return asArchive(
			c.body(streamOf(archiveText(archive)), 200, {
				'content-type': 'application/json; charset=utf-8',
				'content-disposition': 'attachment; filename="archive.json"'
			})
		);
	});
}

/** The framework's types know JSON only whole; what is streamed is the JSON that the route declares. */
function asArchive(answer: Response) {
	return answer as Response & TypedResponse<Record<string, never>, 200, 'json'>;
}

/** Pieces are made as the reader takes them. */
function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return Readable.toWeb(Readable.from(encoded(pieces, encoder))) as ReadableStream<Uint8Array>;
}

function* encoded(pieces: Iterable<string>, encoder: TextEncoder): Generator<Uint8Array> {
	for (const piece of pieces) yield encoder.encode(piece);
}

function fileNames(): [string, ...string[]] {
	return typeNames.map((name) => `${name}.csv`) as [string, ...string[]];
}

/** The enum is made of the type names, which its schema cannot tell the compiler. */
function typeOf(file: string): TypeName {
	return file.replace(/\.csv$/, '') as TypeName;
}
