import { createRoute, z } from '@hono/zod-openapi';
import type { Kysely } from 'kysely';
import type { Actor } from '../access/actor.ts';
import type { Guard } from '../access/guard.ts';
import { listOwn, withOwnPast } from '../access/ownership.ts';
import {
	type ChainHead,
	type StoredEvent,
	largestSequence,
	listEvents,
	readChainHead
} from '../db/stores/event-store.ts';
import type { Database } from '../db/schema.ts';
import type { App } from '../http/app.ts';
import { EventPage, PageOfEvents, nextOf } from '../http/event-page.ts';
import { showLog } from '../http/past.ts';
import { problem } from '../http/problem.ts';
import { Id, jsonContent, responsesOf, shortText } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const logQuery = PageOfEvents.extend({
	after: z.coerce
		.number()
		.int()
		.min(0)
		.max(largestSequence)
		.optional()
		.meta({ description: 'A sequence number: the events after it, oldest first. 0 begins with the first event' }),
	record: Id.optional().meta({ description: 'Only events about this record' }),
	actor: shortText(100).optional().meta({ description: 'Only events of this actor, as events name it' })
}).refine(({ cursor, after }) => cursor === undefined || after === undefined, {
	path: ['after'],
	error: 'wrong'
});

const Log = EventPage.extend({
	next: z.int().optional().meta({
		description:
			'Backwards the `cursor` of the next page, missing on the last. With `after` it is always there: the `after` to ask with next. It moves on past events that are not shown'
	})
});

/** A delegate follows what concerns the own records; all else is passed over. */
export function addLogRoutes(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'listEvents',
		method: 'get',
		path: '/api/events',
		summary:
			'The log, newest first, or forwards after a sequence number: a chain of hashes that nobody can rewrite unseen',
		middleware: guard('listEvents'),
		request: { query: logQuery },
		responses: responsesOf({ 200: jsonContent(Log, 'Events') })
	});
	app.openapi(route, async (c) => {
		const { cursor, after, limit, record: asked, actor } = c.req.valid('query');
		const own = await ownToFollow(databases.read, c.get('actor'));
		if (own && asked !== undefined && !own.includes(asked)) return problem(c, 'not-found');
		// Before the events: what is appended meanwhile is then asked for once more, and none is passed over.
		const head = await readChainHead(databases.read);
		const objects = asked === undefined ? own : [asked];
		const events = await listEvents(databases.read, { objects, actor, before: cursor, after, limit });
		const next = after === undefined ? nextOf(events, limit) : { next: nextAfter(events, { after, limit, head }) };
		return c.json({ ...next, events: await showLog(databases.read, { events, own }) }, 200);
	});
}

/** The records whose events a delegate follows; nothing for the office, which follows all. */
async function ownToFollow(db: Kysely<Database>, actor: Actor): Promise<string[] | undefined> {
	return actor.role === 'delegate' ? withOwnPast(db, actor, await listOwn(db, actor)) : undefined;
}

/** A page that is not full ends with the newest event, shown or not. */
function nextAfter(
	events: readonly StoredEvent[],
	{ after, limit, head }: { after: number; limit: number; head: ChainHead }
): number {
	const last = events.at(-1)?.seq ?? after;
	return events.length === limit ? last : Math.max(last, head.seq);
}
