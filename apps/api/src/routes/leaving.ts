import { createRoute, z } from '@hono/zod-openapi';
import { Day, dayIn, endOfDay } from '@kok/domain/calendar';
import type { Guard } from '../access/guard.ts';
import { enterLeaving, takeBackLeaving } from '../commands/leaving/enter-leaving.ts';
import { foreseeLeaving } from '../commands/leaving/foresee-leaving.ts';
import { readSettings } from '../commands/settings.ts';
import { type Leaving, findLeaving, listComingLeavings } from '../db/stores/leaving-store.ts';
import { isMember } from '../db/stores/record-store.ts';
import { readStandings } from '../db/stores/standing-store.ts';
import type { App } from '../http/app.ts';
import { LeavingEntered, LeavingShown, LeavingTermsShown } from '../http/leaving-shown.ts';
import { problem } from '../http/problem.ts';
import { PublicNow, untilGone } from '../http/public-now.ts';
import { IdParam, changing, jsonBody, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const EnterBody = z.strictObject(LeavingTermsShown.shape).meta({ id: 'EnterLeaving' });
const Foreseen = z.object({
	on: Day.optional().meta({
		description:
			'While nobody has entered that it leaves: tells what would end with this day. Without it, or on a day that has come, what would end now'
	})
});
const ComingLeaving = LeavingEntered.extend({
	member: z.string().meta({ description: 'Id of the member' }),
	isPublic: z.boolean().meta({ description: 'Whether its entry is published, named, and not withdrawn' })
}).meta({ id: 'ComingLeaving' });
const Entered = LeavingShown.extend({
	public: PublicNow.optional().meta({ description: 'Where the entry was withdrawn at once: whether it is gone' })
}).meta({ id: 'EnteredLeaving' });

/** How a member leaves the network. */
export function addLeavingRoutes(app: App, guard: Guard, services: Services): void {
	addReading(app, guard, services);
	addListing(app, guard, services);
	addEntering(app, guard, services);
	addTakingBack(app, guard, services);
}

function addReading(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'readLeaving',
		method: 'get',
		path: '/api/records/{id}/leaving',
		summary: 'Whether a member leaves the network, and what ends with that',
		description: 'What is hidden with its entry says `foreseeWithdrawal`.',
		middleware: guard('readLeaving'),
		request: { params: IdParam, query: Foreseen },
		responses: responsesOf({ 200: jsonContent(LeavingShown, 'How it leaves, and what ends') })
	});
	app.openapi(route, async (c) => {
		const { on } = c.req.valid('query');
		const shown = await showLeaving(services, { member: c.req.valid('param').id, on });
		return shown ? c.json(shown, 200) : problem(c, 'not-found');
	});
}

function addListing(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'listLeavings',
		method: 'get',
		path: '/api/leavings',
		summary: 'Members that are to leave the network, the soonest first; to a delegate the own ones alone',
		middleware: guard('listLeavings'),
		responses: responsesOf({ 200: jsonContent(z.object({ leavings: z.array(ComingLeaving) }), 'Who leaves, and when') })
	});
	app.openapi(route, async (c) => {
		const { role, members } = c.get('actor');
		const all = await listComingLeavings(databases.read);
		const coming = role === 'delegate' ? all.filter(({ member }) => members.includes(member)) : all;
		const standings = await readStandings(
			databases.read,
			coming.map(({ member }) => member)
		);
		const shown = new Set(standings.flatMap(({ id, is }) => (is === 'shown' ? [id] : [])));
		const leavings = coming.map((leaving) => ({ ...leaving, isPublic: shown.has(leaving.member) }));
		return c.json({ leavings }, 200);
	});
}

function addEntering(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'enterLeaving',
		method: 'post',
		path: '/api/records/{id}/leaving',
		summary: 'Enter that a member leaves with the end of a day; a day that has begun ends it at once',
		description:
			'With that day end its mandates, sessions, invitations, and what it said to colleagues. Waits up to two seconds where its entry is withdrawn at once.',
		middleware: guard('enterLeaving'),
		request: { params: IdParam, body: jsonBody(EnterBody) },
		responses: responsesOf({ 200: jsonContent(Entered, 'How it leaves') }, ...changing, 'refused')
	});
	app.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await enterLeaving(services, { member: id, ...c.req.valid('json'), caller });
		if (result.outcome === 'not-found') return problem(c, 'not-found');
		if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
		const gone = result.event === undefined ? {} : { public: await untilGone(services.reconciler, result.event) };
		const shown = await showLeaving(services, { member: id });
		if (!shown) throw new Error(`Member ${id} is gone after its leaving was entered`);
		return c.json({ ...shown, ...gone }, 200);
	});
}

function addTakingBack(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'takeBackLeaving',
		method: 'delete',
		path: '/api/records/{id}/leaving',
		summary: 'Take back that a member leaves, until its day is over; the same again changes nothing',
		description: 'An entry that was withdrawn at once stays withdrawn.',
		middleware: guard('takeBackLeaving'),
		request: { params: IdParam },
		responses: responsesOf({ 204: { description: 'It stays a member' } }, ...changing, 'refused')
	});
	app.openapi(route, async (c) => {
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await takeBackLeaving(services, { member: c.req.valid('param').id, caller });
		if (result.outcome === 'not-found') return problem(c, 'not-found');
		return result.outcome === 'refused' ? problem(c, 'refused', { refusal: result.refusal }) : c.body(null, 204);
	});
}

async function showLeaving(
	{ databases: { read }, clock }: Services,
	{ member, on = '' }: { member: string; on?: string | undefined }
): Promise<z.infer<typeof LeavingShown> | undefined> {
	if (!(await isMember(read, member))) return undefined;
	const now = clock.now();
	const { timeZone } = await readSettings(read);
	const today = dayIn(timeZone, now);
	const entered = await findLeaving(read, member);
	const endsAt = entered?.endsAt ?? (on > today ? endOfDay(timeZone, on) : now);
	// What has ended by itself until then does not end with the membership.
	const ends = await foreseeLeaving(read, { member, at: endsAt > now ? endsAt : now, now });
	return { today, ...(entered && { leaving: showEntered(entered) }), ends };
}

function showEntered({ member: _, ...entered }: Leaving): z.infer<typeof LeavingEntered> {
	return entered;
}
