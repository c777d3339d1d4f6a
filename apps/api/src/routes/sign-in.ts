import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { signInWithCode, signInWithPassword, signInWithRecoveryCode } from '../commands/accounts/sign-in.ts';
import { admit } from '../http/answer-signed-in.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { changing, jsonBody, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { Email, HandedBack, OneTimeCode, OwnDevice, SignedIn } from '../http/sign-in.ts';
import { visitorOf } from '../http/visitors.ts';

const signingIn = [...changing, 'sign-in-failed', 'refused', 'too-many-tries'] as const;
const signedIn = jsonContent(SignedIn, 'Who has come in; the cookie is set');

/** The ways in for people. A wrong password and an address that nobody has get one answer, after the same work. */
export function addSignInRoutes(app: App, guard: Guard, services: Services): void {
	addPassword(app, guard, services);
	addCode(app, guard, services);
	addRecoveryCode(app, guard, services);
}

function addPassword(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'signInWithPassword',
		method: 'post',
		path: '/api/sign-in/password',
		summary: 'Begin to sign in with address and password; a code is asked next',
		security: [],
		middleware: guard.open('signInWithPassword'),
		request: {
			body: jsonBody(
				z.strictObject({ email: Email, password: z.string().min(1).max(200) }).meta({ id: 'SignInWithPassword' })
			)
		},
		responses: responsesOf(
			{
				200: jsonContent(
					z.object({ step: z.string().meta({ description: 'Handed back with the code within five minutes' }) }),
					'The password is right'
				)
			},
			...signingIn
		)
	});
	app.openapi(route, async (c) => {
		const result = await signInWithPassword(services, { ...c.req.valid('json'), visitor: visitorOf(c) });
		switch (result.outcome) {
			case 'right':
				return c.json({ step: result.step }, 200);
			case 'failed':
				return problem(c, 'sign-in-failed');
			case 'too-many':
				c.header('retry-after', String(result.seconds));
				return problem(c, 'too-many-tries');
		}
	});
}

function addCode(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'signInWithCode',
		method: 'post',
		path: '/api/sign-in/code',
		summary: 'Sign in with the code that an app shows, after the password',
		description: 'A code is good once. After ten wrong ones this way is locked (`codes-locked`).',
		security: [],
		middleware: guard.open('signInWithCode'),
		request: {
			body: jsonBody(
				z.strictObject({ step: HandedBack, code: OneTimeCode, ownDevice: OwnDevice }).meta({ id: 'SignInWithCode' })
			)
		},
		responses: responsesOf({ 200: signedIn }, ...signingIn)
	});
	app.openapi(route, async (c) => {
		const result = await signInWithCode(services, { ...c.req.valid('json'), visitor: visitorOf(c) });
		switch (result.outcome) {
			case 'in':
				return c.json(await admit(c, services, result), 200);
			case 'failed':
				return problem(c, 'sign-in-failed');
			case 'locked':
				return problem(c, 'refused', { refusal: 'codes-locked' });
		}
	});
}

function addRecoveryCode(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'signInWithRecoveryCode',
		method: 'post',
		path: '/api/sign-in/recovery-code',
		summary: 'Sign in with a code that was written down, after the password',
		description: 'Each is good once. It opens the way by codes again where that was locked.',
		security: [],
		middleware: guard.open('signInWithRecoveryCode'),
		request: {
			body: jsonBody(
				z
					.strictObject({ step: HandedBack, code: z.string().min(1).max(50), ownDevice: OwnDevice })
					.meta({ id: 'SignInWithRecoveryCode' })
			)
		},
		responses: responsesOf({ 200: signedIn }, ...signingIn)
	});
	app.openapi(route, async (c) => {
		const result = await signInWithRecoveryCode(services, { ...c.req.valid('json'), visitor: visitorOf(c) });
		switch (result.outcome) {
			case 'in':
				return c.json(await admit(c, services, result), 200);
			case 'failed':
				return problem(c, 'sign-in-failed');
			case 'too-many':
				c.header('retry-after', String(result.seconds));
				return problem(c, 'too-many-tries');
		}
	});
}
