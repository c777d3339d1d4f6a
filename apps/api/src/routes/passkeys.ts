import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import {
	addPasskey,
	offerNewPasskey,
	offerSignIn,
	removePasskey,
	signInWithPasskey
} from '../commands/accounts/passkeys.ts';
import { listPasskeys } from '../db/stores/passkey-store.ts';
import { admit } from '../http/answer-signed-in.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { IdParam, changing, jsonBody, jsonContent, responsesOf, shortText } from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { AskedPasskey, HandedBack, OwnDevice, PasskeyAnswer, SignedIn, showAskedPasskey } from '../http/sign-in.ts';
import { visitorOf } from '../http/visitors.ts';
import { personIn } from './sessions.ts';

const signingIn = [...changing, 'sign-in-failed', 'refused'] as const;

/** Passkeys, which their owner has to unlock each time. */
export function addPasskeyRoutes(app: App, guard: Guard, services: Services): void {
	addOffering(app, guard, services);
	addSigningIn(app, guard, services);
	addListing(app, guard, services);
	addOfferingNew(app, guard, services);
	addAdding(app, guard, services);
	addRemoving(app, guard, services);
}

function addOffering(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'passkeyOptions',
		method: 'post',
		path: '/api/sign-in/passkey-options',
		summary: 'Begin to sign in with a passkey; nobody is asked who they are',
		security: [],
		middleware: guard.open('passkeyOptions'),
		request: { body: jsonBody(z.strictObject({}).meta({ id: 'AskPasskey' })) },
		responses: responsesOf({ 200: jsonContent(AskedPasskey, 'What the browser is asked') }, ...changing)
	});
	app.openapi(route, async (c) => c.json(showAskedPasskey(await offerSignIn(services)), 200));
}

function addSigningIn(app: App, guard: Guard, services: Services): void {
	const body = z
		.strictObject({ step: HandedBack, response: PasskeyAnswer, ownDevice: OwnDevice })
		.meta({ id: 'SignInWithPasskey' });
	const route = createRoute({
		operationId: 'signInWithPasskey',
		method: 'post',
		path: '/api/sign-in/passkey',
		summary: 'Sign in with a passkey that its owner has unlocked',
		security: [],
		middleware: guard.open('signInWithPasskey'),
		request: { body: jsonBody(body) },
		responses: responsesOf({ 200: jsonContent(SignedIn, 'Who has come in; the cookie is set') }, ...signingIn)
	});
	app.openapi(route, async (c) => {
		const result = await signInWithPasskey(services, { ...c.req.valid('json'), visitor: visitorOf(c) });
		return result.outcome === 'in' ? c.json(await admit(c, services, result), 200) : problem(c, 'sign-in-failed');
	});
}

function addListing(app: App, guard: Guard, { databases }: Services): void {
	const Passkey = z
		.object({ id: z.string(), name: z.string(), createdAt: z.string(), lastUsedAt: z.string().optional() })
		.meta({ id: 'Passkey' });
	const route = createRoute({
		operationId: 'listPasskeys',
		method: 'get',
		path: '/api/passkeys',
		summary: 'List your passkeys',
		middleware: guard('listPasskeys'),
		responses: responsesOf({ 200: jsonContent(z.object({ passkeys: z.array(Passkey) }), 'Passkeys') }, 'refused')
	});
	app.openapi(route, async (c) => {
		const person = personIn(c.get('actor'));
		if (!person) return problem(c, 'refused', { refusal: 'people-only' });
		const stored = await listPasskeys(databases.read, person.account);
		const passkeys = stored.map(({ id, name, created_at: createdAt, last_used_at: used }) => ({
			...{ id, name, createdAt },
			...(used !== null && { lastUsedAt: used })
		}));
		return c.json({ passkeys }, 200);
	});
}

function addOfferingNew(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'newPasskeyOptions',
		method: 'post',
		path: '/api/passkeys/options',
		summary: 'Begin to add a passkey',
		middleware: guard('newPasskeyOptions'),
		responses: responsesOf({ 200: jsonContent(AskedPasskey, 'What the browser is asked') }, ...signingIn)
	});
	app.openapi(route, async (c) => {
		const person = personIn(c.get('actor'));
		if (!person) return problem(c, 'refused', { refusal: 'people-only' });
		return c.json(showAskedPasskey(await offerNewPasskey(services, person.account)), 200);
	});
}

function addAdding(app: App, guard: Guard, services: Services): void {
	const body = z
		.strictObject({ step: HandedBack, response: PasskeyAnswer, name: shortText(100) })
		.meta({ id: 'AddPasskey' });
	const route = createRoute({
		operationId: 'addPasskey',
		method: 'post',
		path: '/api/passkeys',
		summary: 'Add the passkey that the browser has made',
		middleware: guard('addPasskey'),
		request: { body: jsonBody(body) },
		responses: responsesOf({ 201: jsonContent(z.object({ id: z.string() }), 'It lets you in') }, ...signingIn)
	});
	app.openapi(route, async (c) => {
		const person = personIn(c.get('actor'));
		if (!person) return problem(c, 'refused', { refusal: 'people-only' });
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const id = await addPasskey(services, { ...c.req.valid('json'), account: person.account, caller });
		return id === undefined ? problem(c, 'sign-in-failed') : c.json({ id }, 201);
	});
}

function addRemoving(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'removePasskey',
		method: 'delete',
		path: '/api/passkeys/{id}',
		summary: 'Remove one of your passkeys',
		middleware: guard('removePasskey'),
		request: { params: IdParam },
		responses: responsesOf({ 204: { description: 'It lets nobody in any more' } }, ...signingIn)
	});
	app.openapi(route, async (c) => {
		const person = personIn(c.get('actor'));
		if (!person) return problem(c, 'refused', { refusal: 'people-only' });
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await removePasskey(services, { ...c.req.valid('param'), account: person.account, caller });
		if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
		return result.outcome === 'removed' ? c.body(null, 204) : problem(c, 'not-found');
	});
}
