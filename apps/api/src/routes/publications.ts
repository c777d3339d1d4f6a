import { createRoute, z } from '@hono/zod-openapi';
import { issueWords } from '@kok/domain/issues';
import { setStatuses } from '@kok/domain/rules/publication-set';
import type { Guard } from '../access/guard.ts';
import { unscheduleSet } from '../commands/unschedule-set.ts';
import { findSet, listSets } from '../db/stores/publication-set-store.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { PublicationShown, showPublication } from '../http/publication-shown.ts';
import { Id, changing, jsonContent, maybeReason, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const path = '/api/publications/{id}';
const SetParam = z.object({ id: Id.meta({ description: 'Id of a set' }) });

/** What becomes public at an hour: listed, read and unscheduled. It is scheduled as any set is published. */
export function addPublicationRoutes(app: App, guard: Guard, services: Services): void {
	addListing(app, guard, services);
	addReading(app, guard, services);
	addUnscheduling(app, guard, services);
}

function addListing(app: App, guard: Guard, { databases }: Services): void {
	const page = z.object({ publications: z.array(PublicationShown), next: z.string().optional() });
	const route = createRoute({
		operationId: 'listPublications',
		method: 'get',
		path: '/api/publications',
		summary: 'List what is planned, with what would stop it today, or what has ended',
		description: 'What is scheduled in the order of the hours to come, what has ended with the latest hour first.',
		middleware: guard('listPublications'),
		request: {
			query: z.object({
				status: z.enum(setStatuses).default('scheduled'),
				cursor: Id.optional().meta({ description: '`next` of the page before' }),
				limit: z.coerce.number().int().min(1).max(100).default(20)
			})
		},
		responses: responsesOf({ 200: jsonContent(page, 'A page of sets') })
	});
	app.openapi(route, async (c) => {
		const { status, cursor, limit } = c.req.valid('query');
		const after = cursor === undefined ? undefined : await findSet(databases.read, cursor);
		if (cursor !== undefined && !after)
			return problem(c, 'invalid-request', { issues: [{ path: 'cursor', code: 'wrong', message: issueWords.wrong }] });
		const found = await listSets(databases.read, { status, after, limit: limit + 1 });
		const sets = found.slice(0, limit);
		const next = found.length > limit ? sets.at(-1)?.id : undefined;
		const publications = [];
		for (const set of sets) publications.push(await showPublication(databases.read, set));
		return c.json({ publications, ...(next !== undefined && { next }) }, 200);
	});
}

function addReading(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'readPublication',
		method: 'get',
		path,
		summary: 'Read a set, with what would stop it today or what stopped it',
		middleware: guard('readPublication'),
		request: { params: SetParam },
		responses: responsesOf({ 200: jsonContent(PublicationShown, 'The set') })
	});
	app.openapi(route, async (c) => {
		const set = await findSet(databases.read, c.req.valid('param').id);
		return set ? c.json(await showPublication(databases.read, set), 200) : problem(c, 'not-found');
	});
}

function addUnscheduling(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'unscheduleSet',
		method: 'post',
		path: `${path}/unscheduling`,
		summary: 'Take back that a set becomes public; its drafts stay approved',
		middleware: guard('unscheduleSet'),
		request: { params: SetParam, body: maybeReason },
		responses: responsesOf({ 200: jsonContent(PublicationShown, 'The set as it ended') }, ...changing, 'refused')
	});
	app.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		const { reason } = c.req.valid('json');
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await unscheduleSet(services, { id, reason, caller });
		if (result.outcome === 'not-found') return problem(c, 'not-found');
		if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
		const set = await findSet(services.databases.read, id);
		if (!set) throw new Error(`Set ${id} is gone after it was unscheduled`);
		return c.json(await showPublication(services.databases.read, set), 200);
	});
}
