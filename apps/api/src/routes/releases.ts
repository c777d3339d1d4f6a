import { createRoute, z } from '@hono/zod-openapi';
import { Sha256, SignedEnvelope } from '@kok/release/envelope';
import type { Kysely } from 'kysely';
import type { Guard } from '../access/guard.ts';
import { pinRelease, unpinRelease } from '../commands/pin-release.ts';
import { sequencesOf } from '../db/stores/event-store.ts';
import { readNotes } from '../db/stores/note-store.ts';
import { type Pin, findPin } from '../db/stores/pin-store.ts';
import { listReleases } from '../db/stores/release-store.ts';
import type { Database } from '../db/schema.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { PublicRelease, untilPublic } from '../http/public-now.ts';
import {
	Instant,
	Reason,
	Sequence,
	changing,
	jsonBody,
	jsonContent,
	maybeReason,
	responsesOf
} from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { listKept } from '../publishing/kept-contents.ts';

const Pinned = z
	.object({
		release: z.int().meta({ description: 'The release whose content the public reads until it is unpinned' }),
		content: Sha256.meta({
			description: 'What is left of that content, where something had to be taken out of it to protect someone'
		}),
		at: Instant,
		by: z.string().optional().meta({ description: 'To the office' }),
		reason: z.string().optional().meta({ description: 'To the office; missing where it was erased' })
	})
	.meta({ id: 'PinnedRelease' });

const Releases = z.object({
	releases: z.array(SignedEnvelope.meta({ id: 'Envelope' })),
	kept: z.array(Sha256).meta({ description: 'Contents of this page that are kept, and can be public again' }),
	follow: z
		.array(z.object({ release: z.int(), event: z.int() }))
		.optional()
		.meta({ description: 'Up to which event each of them follows the log. To the office' }),
	pinned: Pinned.optional(),
	next: z.int().optional()
});

/** The releases that were sealed, and which of them the public reads again. */
export function addReleaseRoutes(app: App, guard: Guard, services: Services): void {
	addListing(app, guard, services);
	addPinning(app, guard, services);
	addUnpinning(app, guard, services);
}

function addListing(app: App, guard: Guard, { databases, kept: folder }: Services): void {
	const route = createRoute({
		operationId: 'listReleases',
		method: 'get',
		path: '/api/releases',
		summary: 'Sealed releases, newest first, and the one that is pinned',
		middleware: guard('listReleases'),
		request: {
			query: z.object({
				cursor: Sequence.optional().meta({ description: '`next` of the page before' }),
				limit: z.coerce.number().int().min(1).max(200).default(50)
			})
		},
		responses: responsesOf({ 200: jsonContent(Releases, 'Signed envelopes') })
	});
	app.openapi(route, async (c) => {
		const { cursor, limit } = c.req.valid('query');
		const releases = await listReleases(databases.read, { before: cursor, limit });
		const next = releases.length === limit ? releases.at(-1)?.number : undefined;
		const stored = folder === undefined ? new Set<string>() : await listKept(folder);
		const kept = [...new Set(releases.map(({ content }) => content))].filter((content) => stored.has(content));
		const pin = await findPin(databases.read);
		const isOffice = c.get('actor').role !== 'delegate';
		const pinned = pin && (await showPin(databases.read, { pin, isOffice }));
		const follow = isOffice ? { follow: await followed(databases.read, releases) } : {};
		return c.json({ releases, kept, ...follow, ...(pinned && { pinned }), ...(next !== undefined && { next }) }, 200);
	});
}

async function followed(db: Kysely<Database>, releases: readonly SignedEnvelope[]) {
	const events = await sequencesOf(
		db,
		releases.map(({ chainHead }) => chainHead)
	);
	return releases.map(({ number: release, chainHead }) => ({ release, event: events.get(chainHead) ?? 0 }));
}

function addPinning(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'pinRelease',
		method: 'post',
		path: '/api/releases/{number}/pinning',
		summary: 'Undo releases: have the public read the content of an earlier one again',
		description:
			'It becomes a new release with a higher number. Nothing that is stored changes. Until it is unpinned nothing else is published or taken back, and what is scheduled waits; a withdrawal for protection takes effect at once. 202: it is pinned, and the release is not there yet.',
		middleware: guard('pinRelease'),
		request: {
			params: z.object({ number: Sequence.meta({ description: 'Number of a release' }) }),
			body: jsonBody(z.strictObject({ reason: Reason }).meta({ id: 'PinRelease' }))
		},
		responses: responsesOf(
			{ 200: jsonContent(PinnedNow, 'It is public'), 202: jsonContent(PinnedNow, 'It is pinned, and not public yet') },
			...changing,
			'refused',
			'no-room'
		)
	});
	app.openapi(route, async (c) => {
		const { number: release } = c.req.valid('param');
		const { reason } = c.req.valid('json');
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await pinRelease(services, { release, reason, caller, judge: services.judgeRelease });
		if (result.outcome === 'not-found') return problem(c, 'not-found');
		if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
		const now = await untilPublic(services.reconciler, result.event);
		const pinned = await showPin(services.databases.read, { pin: result.pin, isOffice: true });
		return c.json({ pinned, public: now }, now.is === 'public' ? 200 : 202);
	});
}

const PinnedNow = z.object({ pinned: Pinned, public: PublicRelease });

function addUnpinning(app: App, guard: Guard, services: Services): void {
	const unpinned = z.object({ public: PublicRelease });
	const route = createRoute({
		operationId: 'unpinRelease',
		method: 'post',
		path: '/api/releases/unpinning',
		summary: 'Have the public read again what is published, together with what was due meanwhile',
		middleware: guard('unpinRelease'),
		request: { body: maybeReason },
		responses: responsesOf(
			{ 200: jsonContent(unpinned, 'It is public'), 202: jsonContent(unpinned, 'It is unpinned, and not public yet') },
			...changing,
			'refused',
			'no-room'
		)
	});
	app.openapi(route, async (c) => {
		const { reason } = c.req.valid('json');
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await unpinRelease(services, { reason, caller });
		if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
		const now = await untilPublic(services.reconciler, result.event);
		return c.json({ public: now }, now.is === 'public' ? 200 : 202);
	});
}

/** Who pinned it and why is for the office. */
async function showPin(db: Kysely<Database>, { pin, isOffice }: { pin: Pin; isOffice: boolean }) {
	const { release, content, at, by, note } = pin;
	if (!isOffice) return { release, content, at };
	const reason = note === undefined ? undefined : (await readNotes(db, [note])).get(note);
	return { release, content, at, by, ...(reason !== undefined && { reason }) };
}
