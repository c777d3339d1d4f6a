import { createRoute, z } from '@hono/zod-openapi';
import { availabilityAnswers } from '@kok/domain/rules/availability';
import type { Guard } from '../access/guard.ts';
import { nameDevice } from '../accounts/device.ts';
import { type Colleague, type OwnColleague, readColleagues } from '../colleagues/read-colleagues.ts';
import { confirmLines } from '../commands/confirm-lines.ts';
import { sayAvailability } from '../commands/say-availability.ts';
import { insertAccessEntry, listViews } from '../db/stores/access-log-store.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { HindranceShown, showHindrance } from '../http/publication-shown.ts';
import { IdParam, Instant, changing, jsonBody, jsonContent, responsesOf } from '../http/routes.ts';
import { LocaleShown } from '../http/schemas.ts';
import type { Services } from '../http/services.ts';

const Answer = z.enum(availabilityAnswers);
const Places = z.int().min(1).max(20).meta({ description: 'Free places, with a yes alone' });

const Availability = z
	.object({
		answer: Answer,
		places: Places.optional(),
		saidAt: z.string(),
		until: z.string().meta({ description: 'From then on it is gone' })
	})
	.meta({ id: 'Availability' });

const Lines = z.object({ direct: z.string().optional(), outOfHours: z.string().optional() });

const Known = {
	id: z.string(),
	titles: z.partialRecord(LocaleShown, z.string()),
	areas: z.array(z.string()).meta({ description: 'Codes of the areas of its services, or else of its seat' }),
	phone: z.string().optional().meta({ description: 'The number that the public reads' }),
	takes: z.object({ targetGroups: z.array(z.string()), children: z.boolean(), otherAreas: z.boolean() }),
	said: Availability.optional().meta({ description: 'What it said of tonight, while that holds' })
};

const Shown = z
	.object({
		...Known,
		lines: Lines.meta({ description: 'The numbers for colleagues, while they are confirmed. Call back on no other' })
	})
	.meta({ id: 'Colleague' });

const Own = z
	.object({
		...Known,
		lines: Lines,
		revision: z.int().meta({ description: 'Of the part `inside`, in which the lines stand; 0 while there is none' }),
		standing: z.enum(['none', 'unconfirmed', 'changed', 'expired', 'confirmed']),
		confirmedOn: z.string().optional(),
		silenced: HindranceShown.optional().meta({ description: 'Why it cannot say anything of tonight' })
	})
	.meta({ id: 'OwnColleague' });

const Listed = z
	.object({
		at: z.string(),
		usualEnd: z.string().meta({ description: 'When an answer ends that names no end' }),
		own: z.array(Own),
		closed: HindranceShown.optional().meta({ description: 'Why the caller does not see the others' }),
		others: z.array(Shown),
		toConfirm: z
			.array(Own)
			.meta({ description: 'To the office: members whose lines are not confirmed, or not any more' })
	})
	.meta({ id: 'Colleagues' });

const SaidBody = z
	.strictObject({
		answer: Answer,
		places: Places.optional(),
		until: Instant.optional().meta({ description: 'At most 24 hours ahead; without it, nine the next morning' })
	})
	.meta({ id: 'SayAvailability' });

const ConfirmBody = z
	.strictObject({ revision: z.int().min(0).meta({ description: 'Of the part `inside`, as it was read' }) })
	.meta({ id: 'ConfirmLines' });

/** Who of the members can take someone tonight, and on which number they are called. */
export function addColleagueRoutes(app: App, guard: Guard, services: Services): void {
	addListing(app, guard, services);
	addSaying(app, guard, services);
	addConfirming(app, guard, services);
	addViews(app, guard, services);
}

const ListQuery = z.object({
	only: z
		.literal('own')
		.optional()
		.meta({ description: 'The members for which the caller acts, and nothing of others: that is not noted' })
});

function addListing(app: App, guard: Guard, { databases, clock, newId }: Services): void {
	const route = createRoute({
		operationId: 'listColleagues',
		method: 'get',
		path: '/api/colleagues',
		summary: 'List who can take someone tonight',
		description:
			'For members: nothing of it is in a release. That somebody looked is noted before they are answered. An answer is gone when its end has come.',
		middleware: guard('listColleagues'),
		request: { query: ListQuery },
		responses: responsesOf({ 200: jsonContent(Listed, 'The members, and what they said of tonight') }, 'database-busy')
	});
	app.openapi(route, async (c) => {
		const actor = c.get('actor');
		const at = clock.now();
		const { only } = c.req.valid('query');
		const { own, others, toConfirm, closed, ...shared } = await readColleagues(databases.read, { actor, at, only });
		if (closed === undefined && only === undefined) {
			await insertAccessEntry(databases.write, {
				id: newId(),
				at,
				account: actor.who.kind === 'session' ? actor.who.account : null,
				actor: actor.id,
				what: 'viewed',
				detail: 'colleagues',
				device: nameDevice(c.req.header('user-agent')),
				request: c.get('requestId')
			});
		}
		c.header('cache-control', 'no-store');
		const listed = { own: own.map(showOwn), others: others.map(show), toConfirm: toConfirm.map(showOwn) };
		return c.json({ at, ...shared, ...listed, ...(closed && { closed: showHindrance(closed) }) }, 200);
	});
}

function addSaying(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'sayAvailability',
		method: 'put',
		path: '/api/colleagues/{id}/availability',
		summary: 'Say whether a member can take someone tonight',
		description: 'By somebody who acts for the member. It takes the place of what was said before, and ends by itself.',
		middleware: guard('sayAvailability'),
		request: { params: IdParam, body: jsonBody(SaidBody) },
		responses: responsesOf({ 200: jsonContent(Availability, 'What was said') }, ...changing, 'refused')
	});
	app.openapi(route, async (c) => {
		const result = await sayAvailability(services, {
			member: c.req.valid('param').id,
			said: c.req.valid('json'),
			actor: c.get('actor'),
			request: c.get('requestId'),
			device: nameDevice(c.req.header('user-agent'))
		});
		switch (result.outcome) {
			case 'said':
				return c.json(result.said, 200);
			case 'not-found':
				return problem(c, 'not-found');
			case 'refused':
				return problem(c, 'refused', { refusal: result.refusal });
		}
	});
}

function addConfirming(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'confirmLines',
		method: 'post',
		path: '/api/colleagues/{id}/confirmation',
		summary: 'Say that the lines of a member for colleagues still hold',
		description:
			'The office confirms a line that is new or was changed, and calls back on the public number before. The member confirms it again each year.',
		middleware: guard('confirmLines'),
		request: { params: IdParam, body: jsonBody(ConfirmBody) },
		responses: responsesOf(
			{ 200: jsonContent(z.object({ confirmedOn: z.string() }), 'The day of the confirmation') },
			...changing,
			'refused',
			'stale'
		)
	});
	app.openapi(route, async (c) => {
		const actor = c.get('actor');
		const result = await confirmLines(services, {
			member: c.req.valid('param').id,
			revision: c.req.valid('json').revision,
			isOffice: actor.role !== 'delegate',
			caller: { actor: actor.id, request: c.get('requestId') }
		});
		switch (result.outcome) {
			case 'confirmed':
				return c.json({ confirmedOn: result.on }, 200);
			case 'refused':
				return problem(c, 'refused', { refusal: result.refusal });
			case 'not-found':
			case 'stale':
				return problem(c, result.outcome);
		}
	});
}

const ViewsQuery = z.object({
	before: z.iso.datetime().optional().meta({ description: 'Entries before an instant' }),
	limit: z.coerce.number().int().min(1).max(200).default(50)
});

const View = z
	.object({
		id: z.string(),
		at: z.string(),
		actor: z.string().meta({ description: 'As events name who acts' }),
		what: z.enum(['viewed', 'said']),
		member: z.string().optional().meta({ description: 'For which something was said' }),
		device: z.string()
	})
	.meta({ id: 'View' });

function addViews(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'listViews',
		method: 'get',
		path: '/api/views',
		summary: 'List who looked at the list of colleagues, and who said something in it, the newest first',
		middleware: guard('listViews'),
		request: { query: ViewsQuery },
		responses: responsesOf({ 200: jsonContent(z.object({ views: z.array(View) }), 'Views') })
	});
	app.openapi(route, async (c) => {
		const entries = await listViews(databases.read, c.req.valid('query'));
		return c.json({ views: entries.map(showView) }, 200);
	});
}

type Entry = Awaited<ReturnType<typeof listViews>>[number];

function showView({ id, at, actor, what, detail, device }: Entry): z.infer<typeof View> {
	const entry = { id, at, actor: actor ?? '', device };
	return { ...entry, what, ...(what === 'said' && { member: detail }) };
}

function show(colleague: Colleague): z.infer<typeof Shown> {
	return colleague;
}

function showOwn({ silenced, ...own }: OwnColleague): z.infer<typeof Own> {
	return { ...own, ...(silenced && { silenced: showHindrance(silenced) }) };
}
