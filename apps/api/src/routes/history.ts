import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { sightOf } from '../access/sight.ts';
import { type StoredEvent, listEvents } from '../db/event-store.ts';
import { findRecord } from '../db/record-store.ts';
import type { App } from '../http/app.ts';
import { findShownText, showEvent, showHistory, wasErased } from '../http/past.ts';
import { problem } from '../http/problem.ts';
import { IdParam, Sequence, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { ShownValues } from '../http/shown-values.ts';

const Event = z
	.object({
		seq: z.int(),
		at: z.string(),
		actor: z.string(),
		action: z.string(),
		object: z.string(),
		changes: z.array(z.looseObject({})),
		request: z.string(),
		previousHash: z.string().optional().meta({ description: 'To the office alone: a hash would let guesses be tried' }),
		hash: z.string().optional()
	})
	.meta({ id: 'Event' });

const page = z.object({ events: z.array(Event), next: z.int().optional() });
const Page = z.object({
	cursor: Sequence.optional().meta({ description: '`next` of the page before' }),
	limit: z.coerce.number().int().min(1).max(200).default(50)
});

/** What was done, by whom and when; and the texts as they stood then. */
export function addHistoryRoutes(app: App, guard: Guard, services: Services): void {
	addRecordHistory(app, guard, services);
	addSnapshots(app, guard, services);
	addLog(app, guard, services);
}

function addRecordHistory(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'readHistory',
		method: 'get',
		path: '/api/records/{id}/history',
		summary: 'What was done to a record, newest first',
		middleware: guard('readHistory'),
		request: { params: IdParam, query: Page },
		responses: responsesOf({ 200: jsonContent(page, 'Events about the record') })
	});
	app.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		const { cursor, limit } = c.req.valid('query');
		const record = await findRecord(databases.read, id);
		if (!record) return problem(c, 'not-found');
		const events = await listEvents(databases.read, { object: id, before: cursor, limit });
		const shown = await showHistory(databases.read, { record, events, sight: sightOf(c.get('actor'), id) });
		return c.json({ ...nextOf(events, limit), events: shown }, 200);
	});
}

function addSnapshots(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'readSnapshot',
		method: 'get',
		path: '/api/records/{id}/snapshots/{hash}',
		summary: 'Read a text of a record as it once stood',
		middleware: guard('readSnapshot'),
		request: { params: IdParam.extend({ hash: z.string().regex(/^[0-9a-f]{64}$/) }) },
		responses: responsesOf(
			{ 200: jsonContent(z.object({ values: ShownValues }), 'The values as they stood') },
			'erased'
		)
	});
	app.openapi(route, async (c) => {
		const { id, hash } = c.req.valid('param');
		const record = await findRecord(databases.read, id);
		const sight = sightOf(c.get('actor'), id);
		if (!record) return problem(c, 'not-found');
		if (await wasErased(databases.read, { record, hash })) return problem(c, 'erased');
		const values = await findShownText(databases.read, { record, name: hash, sight });
		return values ? c.json({ values }, 200) : problem(c, 'not-found');
	});
}

function addLog(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'listEvents',
		method: 'get',
		path: '/api/events',
		summary: 'The whole log, newest first: a chain of hashes that nobody can rewrite unseen',
		middleware: guard('listEvents'),
		request: { query: Page },
		responses: responsesOf({ 200: jsonContent(page, 'Events') })
	});
	app.openapi(route, async (c) => {
		const { cursor, limit } = c.req.valid('query');
		const events = await listEvents(databases.read, { before: cursor, limit });
		return c.json({ ...nextOf(events, limit), events: events.map(showEvent) }, 200);
	});
}

function nextOf(events: readonly StoredEvent[], limit: number) {
	const next = events.length === limit ? events.at(-1)?.seq : undefined;
	return next === undefined ? {} : { next };
}
