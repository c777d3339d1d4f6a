import { createRoute, z } from '@hono/zod-openapi';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import type { Guard } from '../access/guard.ts';
import { type StoredEvent, listEvents } from '../db/event-store.ts';
import { findRecord } from '../db/record-store.ts';
import { readSnapshots } from '../db/snapshot-store.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { IdParam, Sequence, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const Event = z
	.object({
		seq: z.int(),
		at: z.string(),
		actor: z.string(),
		action: z.string(),
		object: z.string(),
		changes: z.array(z.looseObject({})),
		request: z.string(),
		previousHash: z.string(),
		hash: z.string()
	})
	.meta({ id: 'Event' });
type Event = z.infer<typeof Event>;

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
		if (!(await findRecord(databases.read, id))) return problem(c, 'not-found');
		const { events, ...rest } = pageOf(await listEvents(databases.read, { object: id, before: cursor, limit }), limit);
		return c.json({ ...rest, events: events.map((event) => onlyAbout(id, event)) }, 200);
	});
}

/** Of a set only what concerns the record: who may read its history may not know the others'. */
function onlyAbout(id: string, event: Event): Event {
	return { ...event, changes: event.changes.filter(({ record }) => record === id) };
}

function addSnapshots(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'readSnapshot',
		method: 'get',
		path: '/api/records/{id}/snapshots/{hash}',
		summary: 'Read a text of a record as it once stood',
		middleware: guard('readSnapshot'),
		request: { params: IdParam.extend({ hash: z.string().regex(/^[0-9a-f]{64}$/) }) },
		responses: responsesOf({ 200: jsonContent(z.object({ values: z.looseObject({}) }), 'The values as they stood') })
	});
	app.openapi(route, async (c) => {
		const { id, hash } = c.req.valid('param');
		const record = await findRecord(databases.read, id);
		if (!record || !isTypeName(record.type) || !(await wasPartOf(databases.read, { id, hash }))) {
			return problem(c, 'not-found');
		}
		const values = await readSnapshots(databases.read, { type: contentTypes[record.type], hashes: [hash] });
		const found = values.get(hash);
		return found ? c.json({ values: found }, 200) : problem(c, 'not-found');
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
		return c.json(pageOf(await listEvents(databases.read, { before: cursor, limit }), limit), 200);
	});
}

/** A snapshot is named by what it says, so whether it stood in this record is asked of the record's events. */
async function wasPartOf(
	db: Services['databases']['read'],
	{ id, hash }: { id: string; hash: string }
): Promise<boolean> {
	const event = await db
		.selectFrom('event')
		.select('seq')
		.where('changes', 'like', `%"record":"${id}","snapshot":"${hash}"%`)
		.executeTakeFirst();
	return event !== undefined;
}

function pageOf(events: StoredEvent[], limit: number) {
	const next = events.length === limit ? events.at(-1)?.seq : undefined;
	const shown = events.map(({ previous_hash, changes, ...event }) => ({
		...event,
		changes: z.array(z.looseObject({})).parse(JSON.parse(changes)),
		previousHash: previous_hash
	}));
	return { events: shown, ...(next !== undefined && { next }) };
}
