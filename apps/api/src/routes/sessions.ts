import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Actor } from '../access/actor.ts';
import type { Guard } from '../access/guard.ts';
import { renewCodes } from '../commands/accounts/renew-codes.ts';
import {
	type Confirmed,
	confirmWithCode,
	confirmWithPasskey,
	leave,
	offerPasskeyToConfirm
} from '../commands/accounts/sessions.ts';
import { endSession, listSessions } from '../db/stores/session-store.ts';
import type { App, Env } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { IdParam, changing, jsonBody, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { giveSessionCookie, takeSessionCookie } from '../http/session-cookie.ts';
import { AskedPasskey, HandedBack, OneTimeCode, PasskeyAnswer, showAskedPasskey } from '../http/sign-in.ts';
import { visitorOf } from '../http/visitors.ts';

const Session = z
	.object({
		id: z.string(),
		device: z.string().meta({ description: 'Kind of browser and system, such as “Firefox, Android”' }),
		ownDevice: z.boolean(),
		isThis: z.boolean().meta({ description: 'The one that asks' }),
		createdAt: z.string(),
		confirmedAt: z.string().meta({ description: 'When a second factor was last given' }),
		expiresAt: z.string()
	})
	.meta({ id: 'Session' });

const confirmed = jsonContent(z.object({ confirmedAt: z.string() }), 'It counts from now on');
const forPeople = [...changing, 'refused', 'sign-in-failed'] as const;

/** The sessions of the person who asks. A token has none. */
export function addSessionRoutes(app: App, guard: Guard, services: Services): void {
	addListing(app, guard, services);
	addEnding(app, guard, services);
	addSigningOut(app, guard, services);
	addSteppingUp(app, guard, services);
	addOfferingPasskey(app, guard, services);
	addSteppingUpWithPasskey(app, guard, services);
	addRenewingCodes(app, guard, services);
}

function addListing(app: App, guard: Guard, { databases, clock }: Services): void {
	const route = createRoute({
		operationId: 'listSessions',
		method: 'get',
		path: '/api/sessions',
		summary: 'List your sessions, the newest first',
		middleware: guard('listSessions'),
		responses: responsesOf({ 200: jsonContent(z.object({ sessions: z.array(Session) }), 'Sessions') }, 'refused')
	});
	app.openapi(route, async (c) => {
		const person = personIn(c.get('actor'));
		if (!person) return problem(c, 'refused', { refusal: 'people-only' });
		const stored = await listSessions(databases.read, person.account, clock.now());
		const sessions = stored.map((session) => ({
			id: session.id,
			device: session.device,
			ownDevice: session.own_device === 1,
			isThis: session.id === person.session,
			createdAt: session.created_at,
			confirmedAt: session.confirmed_at,
			expiresAt: session.expires_at
		}));
		return c.json({ sessions }, 200);
	});
}

function addEnding(app: App, guard: Guard, { databases, clock }: Services): void {
	const route = createRoute({
		operationId: 'endSession',
		method: 'delete',
		path: '/api/sessions/{id}',
		summary: 'End one of your sessions, from its next request on',
		middleware: guard('endSession'),
		request: { params: IdParam },
		responses: responsesOf({ 204: { description: 'It lets nobody in any more' } }, ...forPeople)
	});
	app.openapi(route, async (c) => {
		const person = personIn(c.get('actor'));
		if (!person) return problem(c, 'refused', { refusal: 'people-only' });
		const { id } = c.req.valid('param');
		const isEnded = await endSession(databases.write, { id, account: person.account, at: clock.now() });
		return isEnded ? c.body(null, 204) : problem(c, 'not-found');
	});
}

function addSigningOut(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'signOut',
		method: 'post',
		path: '/api/sign-out',
		summary: 'End this session and have the browser forget all that it kept of this server',
		middleware: guard('signOut'),
		responses: responsesOf({ 204: { description: 'You are out' } }, ...forPeople)
	});
	app.openapi(route, async (c) => {
		const person = personIn(c.get('actor'));
		if (!person) return problem(c, 'refused', { refusal: 'people-only' });
		await leave(services, { ...person, visitor: visitorOf(c) });
		takeSessionCookie(c, services);
		c.header('clear-site-data', '"cache", "cookies", "storage"');
		return c.body(null, 204);
	});
}

function addSteppingUp(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'stepUp',
		method: 'post',
		path: '/api/step-up',
		summary: 'Give a second factor again, which some operations ask for if the last was ten minutes ago',
		description: 'The session goes on under another secret; the cookie is set anew.',
		middleware: guard('stepUp'),
		request: { body: jsonBody(z.strictObject({ code: OneTimeCode }).meta({ id: 'StepUp' })) },
		responses: responsesOf({ 200: confirmed }, ...forPeople)
	});
	app.openapi(route, async (c) => {
		const person = personIn(c.get('actor'));
		if (!person) return problem(c, 'refused', { refusal: 'people-only' });
		const result = await confirmWithCode(services, { ...person, ...c.req.valid('json'), visitor: visitorOf(c) });
		return answerConfirmed(c, services, result);
	});
}

function addOfferingPasskey(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'stepUpPasskeyOptions',
		method: 'post',
		path: '/api/step-up/passkey-options',
		summary: 'Begin to give a second factor again by unlocking one of your passkeys',
		middleware: guard('stepUpPasskeyOptions'),
		responses: responsesOf({ 200: jsonContent(AskedPasskey, 'What the browser is asked') }, ...forPeople)
	});
	app.openapi(route, async (c) => {
		const person = personIn(c.get('actor'));
		if (!person) return problem(c, 'refused', { refusal: 'people-only' });
		return c.json(showAskedPasskey(await offerPasskeyToConfirm(services, person.account)), 200);
	});
}

function addSteppingUpWithPasskey(app: App, guard: Guard, services: Services): void {
	const body = z.strictObject({ step: HandedBack, response: PasskeyAnswer }).meta({ id: 'StepUpWithPasskey' });
	const route = createRoute({
		operationId: 'stepUpWithPasskey',
		method: 'post',
		path: '/api/step-up/passkey',
		summary: 'Give a second factor again with a passkey that you have unlocked',
		description: 'As with `stepUp`, the session goes on under another secret.',
		middleware: guard('stepUpWithPasskey'),
		request: { body: jsonBody(body) },
		responses: responsesOf({ 200: confirmed }, ...forPeople)
	});
	app.openapi(route, async (c) => {
		const person = personIn(c.get('actor'));
		if (!person) return problem(c, 'refused', { refusal: 'people-only' });
		const result = await confirmWithPasskey(services, { ...person, ...c.req.valid('json'), visitor: visitorOf(c) });
		return answerConfirmed(c, services, result);
	});
}

function answerConfirmed(c: Context<Env>, services: Services, result: Confirmed) {
	switch (result.outcome) {
		case 'confirmed': {
			const { secret, ownDevice, seconds, confirmedAt } = result;
			giveSessionCookie(c, services, { secret, ownDevice, seconds });
			return c.json({ confirmedAt }, 200);
		}
		case 'failed':
			return problem(c, 'sign-in-failed');
		case 'locked':
			return problem(c, 'refused', { refusal: 'codes-locked' });
	}
}

function addRenewingCodes(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'renewRecoveryCodes',
		method: 'post',
		path: '/api/recovery-codes',
		summary: 'Get ten new codes to write down; those of before are good no more',
		middleware: guard('renewRecoveryCodes'),
		responses: responsesOf(
			{ 200: jsonContent(z.object({ recoveryCodes: z.array(z.string()) }), 'Codes, shown this once') },
			...forPeople
		)
	});
	app.openapi(route, async (c) => {
		const person = personIn(c.get('actor'));
		if (!person) return problem(c, 'refused', { refusal: 'people-only' });
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		return c.json({ recoveryCodes: await renewCodes(services, { account: person.account, caller }) }, 200);
	});
}

/** The account and the session of a person; none of a program. */
export function personIn({ who, session }: Actor): { account: string; session: string } | undefined {
	return who.kind === 'session' && session ? { account: who.account, session: session.id } : undefined;
}
