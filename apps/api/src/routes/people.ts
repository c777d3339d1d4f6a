import { createRoute, z } from '@hono/zod-openapi';
import { roles } from '../access/actor.ts';
import type { Guard } from '../access/guard.ts';
import { changeRole, endAccount, eraseAccount } from '../commands/accounts/people.ts';
import { askRecovery } from '../commands/accounts/pending-invitations.ts';
import { type Account, findAccount, listAccounts } from '../db/stores/account-store.ts';
import { listMandates } from '../db/stores/mandate-store.ts';
import { countWays } from '../db/stores/ways-store.ts';
import { wipeErased } from '../db/wipe.ts';
import type { App } from '../http/app.ts';
import { MandateShown } from '../http/mandates.ts';
import { problem } from '../http/problem.ts';
import { IdParam, changing, forPeople, jsonBody, jsonContent, responsesOf } from '../http/routes.ts';
import { WaysShown } from '../http/sign-in.ts';
import type { Services } from '../http/services.ts';
import { spellActor } from '../log/actor-name.ts';

const PersonShown = z
	.object({
		id: z.string(),
		actor: z.string().meta({ description: 'As events, drafts and mandates name the person' }),
		name: z.string(),
		email: z.string().optional().meta({ description: 'For the office, and for the person' }),
		role: z.enum(roles),
		mandates: z.array(MandateShown),
		ways: WaysShown.optional().meta({ description: 'For the office' }),
		createdAt: z.string(),
		endedAt: z.string().optional()
	})
	.meta({ id: 'Person' });

const done = { 204: { description: 'It is done' } };

/** The people who sign in, what they may do, and how they leave. */
export function addPeopleRoutes(app: App, guard: Guard, services: Services): void {
	addListing(app, guard, services);
	addChangingRole(app, guard, services);
	addEnding(app, guard, services);
	addErasing(app, guard, services);
	addAskingRecovery(app, guard, services);
}

function addListing(app: App, guard: Guard, { databases, clock }: Services): void {
	const route = createRoute({
		operationId: 'listPeople',
		method: 'get',
		path: '/api/people',
		summary: 'List people; a delegate sees those who act for the same',
		middleware: guard('listPeople'),
		responses: responsesOf({ 200: jsonContent(z.object({ people: z.array(PersonShown) }), 'People') }, 'refused')
	});
	app.openapi(route, async (c) => {
		const { role, id: self, mandates } = c.get('actor');
		const [accounts, held] = [await listAccounts(databases.read), await listMandates(databases.read)];
		const all = accounts.map((account) => ({ account, held: held.get(nameOf(account)) ?? [] }));
		if (role !== 'delegate') {
			const ways = await countWays(databases.read);
			const people = all.map(({ account, held: its }) => ({ ...show(account, its), ways: ways.get(account.id) }));
			return c.json({ people }, 200);
		}

		const now = clock.now();
		const own = new Set(mandates.map(({ actsFor }) => actsFor));
		const people = all.flatMap(({ account, held: its }) => {
			// Of the others only what they do for the same, at this moment.
			const shared = its.filter(
				({ actsFor, beginsAt, endsAt = '9' }) => own.has(actsFor) && beginsAt <= now && endsAt > now
			);
			if (nameOf(account) === self) return [show(account, its)];
			const { email: _, ...person } = show(account, shared);
			return shared.length > 0 ? [person] : [];
		});
		return c.json({ people }, 200);
	});
}

function show(account: Account, mandates: readonly z.infer<typeof MandateShown>[]): z.infer<typeof PersonShown> {
	const { id, name, email, role, created_at: createdAt, ended_at } = account;
	const { actor } = { actor: nameOf(account) };
	const end = ended_at === null ? {} : { endedAt: ended_at };
	return { id, actor, name, ...(email !== null && { email }), role, mandates: [...mandates], createdAt, ...end };
}

function nameOf({ id }: Pick<Account, 'id'>): string {
	return spellActor({ kind: 'session', account: id });
}

function addChangingRole(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'changeRole',
		method: 'post',
		path: '/api/people/{id}/role',
		summary: 'Give a person another role; their sessions end',
		description: forPeople,
		middleware: guard('changeRole'),
		request: { params: IdParam, body: jsonBody(z.strictObject({ role: z.enum(roles) }).meta({ id: 'ChangeRole' })) },
		responses: responsesOf(done, ...changing, 'refused')
	});
	app.openapi(route, async (c) => {
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await changeRole(services, { ...c.req.valid('param'), ...c.req.valid('json'), caller });
		if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
		return result.outcome === 'not-found' ? problem(c, 'not-found') : c.body(null, 204);
	});
}

function addEnding(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'endAccount',
		method: 'delete',
		path: '/api/people/{id}',
		summary: 'End an account with its mandates and sessions; the office those of delegates, an admin all',
		description: forPeople,
		middleware: guard('endAccount'),
		request: { params: IdParam },
		responses: responsesOf(done, ...changing, 'refused')
	});
	app.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		const { role, id: actor } = c.get('actor');
		const whose = await findAccount(services.databases.read, id);
		if (whose && whose.role !== 'delegate' && role !== 'admin') return problem(c, 'not-allowed');
		const result = await endAccount(services, { id, caller: { actor, request: c.get('requestId') } });
		if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
		return result.outcome === 'not-found' ? problem(c, 'not-found') : c.body(null, 204);
	});
}

function addErasing(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'eraseAccount',
		method: 'post',
		path: '/api/people/{id}/erasure',
		summary: 'Erase name, address and devices of a person whose account has ended',
		description: `202: the database still keeps bytes of it for another reader; sent once more, they are wiped. ${forPeople}`,
		middleware: guard('eraseAccount'),
		request: { params: IdParam },
		responses: responsesOf(
			{ 202: { description: 'Erased, and not all bytes gone yet' }, 204: { description: 'It is gone from here' } },
			...changing,
			'refused'
		)
	});
	app.openapi(route, async (c) => {
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await eraseAccount(services, { ...c.req.valid('param'), caller });
		if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
		if (result.outcome === 'not-found') return problem(c, 'not-found');
		return c.body(null, (await wipeErased(services.databases)) ? 204 : 202);
	});
}

function addAskingRecovery(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'askRecovery',
		method: 'post',
		path: '/api/people/{id}/recovery',
		summary: 'Ask that a person who lost every way in may come in again; another person of the office confirms it',
		description: forPeople,
		middleware: guard('askRecovery'),
		request: { params: IdParam },
		responses: responsesOf(
			{ 201: jsonContent(z.object({ invitation: z.string() }), 'What the other person confirms') },
			...changing,
			'refused'
		)
	});
	app.openapi(route, async (c) => {
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const id = services.newId();
		const result = await askRecovery(services, { id, account: c.req.valid('param').id, caller });
		if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
		return result.outcome === 'not-found' ? problem(c, 'not-found') : c.json({ invitation: id }, 201);
	});
}
