import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { findTextAt } from '../db/stores/change-store.ts';
import { listEvents } from '../db/stores/event-store.ts';
import type { App } from '../http/app.ts';
import { EventPage, PageOfEvents, nextOf } from '../http/event-page.ts';
import { findPast, findShownText, showHistory, showText, wasErased } from '../http/past.ts';
import { problem } from '../http/problem.ts';
import { IdParam, Instant, PartParams, jsonContent, responsesOf } from '../http/routes.ts';
import { PartNameShown, TypeNameShown } from '../http/schemas.ts';
import type { Services } from '../http/services.ts';
import { ShownValues } from '../http/shown-values.ts';

/** A text as it once stood. The document tells its values apart by type and part. */
const Text = z.object({ type: TypeNameShown, part: PartNameShown, values: ShownValues }).meta({ id: 'Text' });

/** What was done, by whom and when; and the texts as they stood then. */
export function addHistoryRoutes(app: App, guard: Guard, services: Services): void {
	addRecordHistory(app, guard, services);
	addSnapshots(app, guard, services);
	addTextAt(app, guard, services);
}

function addRecordHistory(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'readHistory',
		method: 'get',
		path: '/api/records/{id}/history',
		summary: 'What was done to a record, newest first',
		middleware: guard('readHistory'),
		request: { params: IdParam, query: PageOfEvents },
		responses: responsesOf({ 200: jsonContent(EventPage, 'Events about the record') })
	});
	app.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		const { cursor, limit } = c.req.valid('query');
		const { record, sight } = await findPast(databases.read, c.get('actor'), id);
		if (!record) return problem(c, 'not-found');
		const events = await listEvents(databases.read, { objects: [id], before: cursor, limit });
		const shown = await showHistory(databases.read, { record, events, sight });
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
		responses: responsesOf({ 200: jsonContent(Text, 'The values as they stood') }, 'erased')
	});
	app.openapi(route, async (c) => {
		const { id, hash } = c.req.valid('param');
		const { record, sight } = await findPast(databases.read, c.get('actor'), id);
		if (!record) return problem(c, 'not-found');
		if (await wasErased(databases.read, { record, hash })) return problem(c, 'erased');
		const text = await findShownText(databases.read, { record, name: hash, sight });
		if (!text) return problem(c, 'not-found');
		return c.json({ type: record.type, part: text.part, values: text.values }, 200);
	});
}

function addTextAt(app: App, guard: Guard, { databases }: Services): void {
	const text = z.intersection(
		Text,
		z.object({ seq: z.int(), at: z.string(), actor: z.string(), snapshot: z.string() })
	);
	const route = createRoute({
		operationId: 'readTextAt',
		method: 'get',
		path: '/api/records/{id}/parts/{part}/text',
		summary: 'Read the text that a part had at an instant, and which event had brought it',
		middleware: guard('readTextAt'),
		request: { params: PartParams, query: z.object({ at: Instant }) },
		responses: responsesOf({ 200: jsonContent(text, 'The newest text up to then') }, 'erased')
	});
	app.openapi(route, async (c) => {
		const { id, part } = c.req.valid('param');
		const { record, sight } = await findPast(databases.read, c.get('actor'), id);
		const stood = record && (await findTextAt(databases.read, { record: id, part, at: c.req.valid('query').at }));
		if (!record || !stood) return problem(c, 'not-found');
		if (await wasErased(databases.read, { record, hash: stood.snapshot })) return problem(c, 'erased');
		const shown = await showText(databases.read, { record, text: { ...stood, part }, sight });
		const { seq, at, actor } = stood;
		if (!shown) return problem(c, 'not-found');
		const { name: snapshot, values } = shown;
		return c.json({ type: record.type, part, values, seq, at, actor, snapshot }, 200);
	});
}
