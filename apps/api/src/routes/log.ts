import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { ownToFollow } from '../access/ownership.ts';
import {
	type ChainHead,
	type StoredEvent,
	largestSequence,
	listEvents,
	readChainHead,
	walkChain
} from '../db/stores/event-store.ts';
import type { App } from '../http/app.ts';
import { EventPage, PageOfEvents, nextOf } from '../http/event-page.ts';
import { showLog } from '../http/past.ts';
import { problem } from '../http/problem.ts';
import { Id, Instant, jsonContent, responsesOf, shortText } from '../http/routes.ts';
import { PartNameShown } from '../http/schemas.ts';
import type { Services } from '../http/services.ts';
import { actions } from '../log/actions.ts';

const logQuery = PageOfEvents.extend({
	after: z.coerce
		.number()
		.int()
		.min(0)
		.max(largestSequence)
		.optional()
		.meta({ description: 'A sequence number: the events after it, oldest first. 0 begins with the first event' }),
	record: Id.optional().meta({ description: 'Only events about this record' }),
	part: PartNameShown.optional().meta({ description: 'With `record`: only what changed this part of it' }),
	actor: shortText(100).optional().meta({ description: 'Only events of this actor, as events name it' }),
	action: z.enum(actions).optional().meta({ description: 'Only what was done of this kind' }),
	since: Instant.optional().meta({ description: 'Only events of this instant and later' }),
	until: Instant.optional().meta({ description: 'Only events before this instant' })
})
	.refine(({ cursor, after }) => cursor === undefined || after === undefined, { path: ['after'], error: 'wrong' })
	.refine(({ part, record }) => part === undefined || record !== undefined, { path: ['part'], error: 'wrong' });

const Log = EventPage.extend({
	next: z.int().optional().meta({
		description:
			'Backwards the `cursor` of the next page, missing on the last. With `after` it is always there: the `after` to ask with next. It moves on past events that are not shown'
	})
});

/** A delegate follows what concerns the own records; all else is passed over. */
export function addLogRoutes(app: App, guard: Guard, services: Services): void {
	addList(app, guard, services);
	addStream(app, guard, services);
	addProof(app, guard, services);
}

function addList(app: App, guard: Guard, { databases }: Services): void {
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
		const { cursor, after, record: asked, ...narrowed } = c.req.valid('query');
		const { limit } = narrowed;
		const own = await ownToFollow(databases.read, c.get('actor'), (id) => asked === undefined || id === asked);
		if (own && asked !== undefined && !own.includes(asked)) return problem(c, 'not-found');
		// Before the events: what is appended meanwhile is then asked for once more, and none is passed over.
		const head = await readChainHead(databases.read);
		const objects = asked === undefined ? own : [asked];
		const events = await listEvents(databases.read, { ...narrowed, objects, before: cursor, after });
		const next = after === undefined ? nextOf(events, limit) : { next: nextAfter(events, { after, limit, head }) };
		return c.json({ ...next, events: await showLog(databases.read, { events, own }) }, 200);
	});
}

const secondsToWait = 5;

function addStream(app: App, guard: Guard, { streams }: Services): void {
	const route = createRoute({
		operationId: 'followEvents',
		method: 'get',
		path: '/api/events/stream',
		summary: 'Follow the log as it grows, by server-sent events',
		description:
			'Each event is `data`, as in the list, with its sequence number as `id`; whoever comes back sends that as `Last-Event-ID`. Without it the stream begins now. A line without data comes every 15 seconds. An event `rights` without a number says that the caller may read something else than before. It ends within a second when the token does. At most four at once for each caller.',
		middleware: guard('followEvents'),
		request: {
			headers: z.object({
				'last-event-id': z.coerce
					.number()
					.int()
					.min(0)
					.max(largestSequence)
					.optional()
					.meta({ description: 'The sequence number up to which the log is known; 0 begins with the first event' })
			})
		},
		responses: responsesOf(
			{ 200: { description: 'The stream', content: { 'text/event-stream': { schema: z.string() } } } },
			'too-many',
			'busy'
		)
	});
	app.openapi(route, (c) => {
		if (c.req.method === 'HEAD') return c.body(null, 200, streamHeaders);
		const stream = streams.open(c.get('actor'), c.req.valid('header')['last-event-id']);
		if (stream instanceof ReadableStream) return c.body(stream, 200, streamHeaders);
		c.header('retry-after', String(secondsToWait));
		return problem(c, stream);
	});
}

const Proof = z
	.discriminatedUnion('whole', [
		z.object({
			whole: z.literal(true),
			events: z.int().meta({ description: 'How many events the chain has' }),
			hash: z.string().meta({ description: 'Of the newest event. Releases name the one that was newest then' })
		}),
		z.object({
			whole: z.literal(false),
			brokenAt: z.int().meta({ description: 'The first event that does not follow from the one before it' })
		})
	])
	.meta({ id: 'ProofOfEvents' });

function addProof(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'proveEvents',
		method: 'get',
		path: '/api/events/proof',
		summary: 'Read the whole log and hold each event against the one before it',
		middleware: guard('proveEvents'),
		responses: responsesOf({ 200: jsonContent(Proof, 'Whether the chain is whole') })
	});
	app.openapi(route, async (c) => {
		const walked = await walkChain(databases.read);
		if (!walked.whole) return c.json({ whole: false as const, brokenAt: walked.brokenAt }, 200);
		const { seq: events, hash } = walked.head;
		return c.json({ whole: true as const, events, hash }, 200);
	});
}

/** A proxy that holds answers back, as nginx does, would hold the news back. */
const streamHeaders = { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' };

/** A page that is not full ends with the newest event, shown or not. */
function nextAfter(
	events: readonly StoredEvent[],
	{ after, limit, head }: { after: number; limit: number; head: ChainHead }
): number {
	const last = events.at(-1)?.seq ?? after;
	return events.length === limit ? last : Math.max(last, head.seq);
}
