import { createRoute, z } from '@hono/zod-openapi';
import { type Mandate, roles } from '../access/actor.ts';
import type { Guard } from '../access/guard.ts';
import { createToken, endToken } from '../commands/tokens.ts';
import { hasAccounts } from '../db/stores/account-store.ts';
import { listMandates } from '../db/stores/mandate-store.ts';
import { type StoredToken, listTokens } from '../db/stores/token-store.ts';
import type { App } from '../http/app.ts';
import { MandateDays, MandateShown } from '../http/mandates.ts';
import { problem } from '../http/problem.ts';
import { Id, IdParam, changing, jsonBody, jsonContent, responsesOf, shortText } from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { spellActor } from '../log/actor-name.ts';

const Token = z
	.object({
		id: z.string(),
		name: z.string(),
		role: z.enum(roles),
		mandates: z.array(MandateShown),
		createdAt: z.string(),
		expiresAt: z.string(),
		lastUsedOn: z.string().optional(),
		revokedAt: z.string().optional()
	})
	.meta({ id: 'Token' });

const CreateBody = z
	.strictObject({
		name: shortText(100).meta({ description: 'What it is for; never a secret' }),
		role: z.enum(roles),
		member: Id.optional().meta({ description: 'For a delegate: the member or the body it acts for' }),
		...MandateDays.shape,
		days: z.int().min(1).max(365).optional().meta({ description: 'Ends after so many days, a year at most' })
	})
	.meta({ id: 'CreateToken' });

/** Tokens let programs in. They never vote. */
export function addTokenRoutes(app: App, guard: Guard, services: Services): void {
	addListing(app, guard, services);
	addCreating(app, guard, services);
	addRevoking(app, guard, services);
}

function addListing(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'listTokens',
		method: 'get',
		path: '/api/tokens',
		summary: 'List tokens, without their secrets',
		middleware: guard('listTokens'),
		responses: responsesOf({ 200: jsonContent(z.object({ tokens: z.array(Token) }), 'Tokens') })
	});
	app.openapi(route, async (c) => {
		const [stored, held] = [await listTokens(databases.read), await listMandates(databases.read)];
		const tokens = stored.map((token) =>
			showToken(token, held.get(spellActor({ kind: 'token', token: token.id })) ?? [])
		);
		return c.json({ tokens }, 200);
	});
}

function showToken(token: StoredToken, mandates: readonly Mandate[]) {
	return { ...token, mandates: [...mandates] };
}

function addCreating(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'createToken',
		method: 'post',
		path: '/api/tokens',
		summary: 'Make a token; its secret is shown this once',
		description: 'As soon as a person has an account, a token makes no other one.',
		middleware: guard('createToken'),
		request: { body: jsonBody(CreateBody) },
		responses: responsesOf(
			{ 201: jsonContent(z.object({ token: Token, secret: z.string() }), 'The token and its secret') },
			...changing,
			'refused'
		)
	});
	app.openapi(route, async (c) => {
		const actor = c.get('actor');
		if (!actor.session && (await hasAccounts(services.databases.read)))
			return problem(c, 'refused', { refusal: 'people-only' });
		const caller = { actor: actor.id, request: c.get('requestId') };
		const result = await createToken(services, { ...c.req.valid('json'), caller });
		if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
		return c.json({ token: showToken(result.token, result.mandates), secret: result.secret }, 201);
	});
}

function addRevoking(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'revokeToken',
		method: 'delete',
		path: '/api/tokens/{id}',
		summary: 'End a token for good',
		middleware: guard('revokeToken'),
		request: { params: IdParam },
		responses: responsesOf({ 204: { description: 'It is of no use any more' } }, ...changing, 'refused')
	});
	app.openapi(route, async (c) => {
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await endToken(services, { id: c.req.valid('param').id, caller });
		return result.outcome === 'not-found' ? problem(c, 'not-found') : c.body(null, 204);
	});
}
