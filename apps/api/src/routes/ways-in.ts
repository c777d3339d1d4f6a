import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { changeCodeApp, changePassword, offerCodeApp } from '../commands/accounts/change-ways.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { changing, jsonBody, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { HandedBack, NewPassword, OneTimeCode } from '../http/sign-in.ts';
import { personIn } from './sessions.ts';

const forPeople = [...changing, 'refused', 'sign-in-failed'] as const;

/** How a person changes the password and the app by which they sign in. */
export function addWayInRoutes(app: App, guard: Guard, services: Services): void {
	addChangingPassword(app, guard, services);
	addOfferingApp(app, guard, services);
	addChangingApp(app, guard, services);
}

function addChangingPassword(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'changePassword',
		method: 'post',
		path: '/api/password',
		summary: 'Take another password; your other sessions end',
		middleware: guard('changePassword'),
		request: { body: jsonBody(z.strictObject({ password: NewPassword }).meta({ id: 'ChangePassword' })) },
		responses: responsesOf({ 204: { description: 'It counts from now on' } }, ...forPeople)
	});
	app.openapi(route, async (c) => {
		const person = personIn(c.get('actor'));
		if (!person) return problem(c, 'refused', { refusal: 'people-only' });
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await changePassword(services, { ...person, ...c.req.valid('json'), caller });
		return result.outcome === 'changed' ? c.body(null, 204) : problem(c, 'refused', { refusal: result.refusal });
	});
}

function addOfferingApp(app: App, guard: Guard, services: Services): void {
	const offered = z
		.object({
			step: z.string().meta({ description: 'Handed back with the first code within half an hour' }),
			totp: z.object({ secret: z.string(), address: z.string() })
		})
		.meta({ id: 'NewCodeApp' });
	const route = createRoute({
		operationId: 'newCodeApp',
		method: 'post',
		path: '/api/code-app/secret',
		summary: 'Begin to take another app that shows codes',
		middleware: guard('newCodeApp'),
		responses: responsesOf({ 200: jsonContent(offered, 'What the app is given') }, ...forPeople)
	});
	app.openapi(route, async (c) => {
		const person = personIn(c.get('actor'));
		if (!person) return problem(c, 'refused', { refusal: 'people-only' });
		const issuer = new URL(services.origin).host;
		return c.json(await offerCodeApp(services, { account: person.account, issuer }), 200);
	});
}

function addChangingApp(app: App, guard: Guard, services: Services): void {
	const body = z
		.strictObject({
			step: HandedBack,
			code: OneTimeCode,
			password: NewPassword.optional().meta({ description: 'For whoever has none yet' })
		})
		.meta({ id: 'ChangeCodeApp' });
	const changed = z
		.object({ recoveryCodes: z.array(z.string()).meta({ description: 'For whoever had none left; shown this once' }) })
		.meta({ id: 'CodeAppChanged' });
	const route = createRoute({
		operationId: 'changeCodeApp',
		method: 'post',
		path: '/api/code-app',
		summary: 'Take the app that shows this code; the one before counts no more, and your other sessions end',
		middleware: guard('changeCodeApp'),
		request: { body: jsonBody(body) },
		responses: responsesOf({ 200: jsonContent(changed, 'It counts from now on') }, ...forPeople)
	});
	app.openapi(route, async (c) => {
		const person = personIn(c.get('actor'));
		if (!person) return problem(c, 'refused', { refusal: 'people-only' });
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await changeCodeApp(services, { ...person, ...c.req.valid('json'), caller });
		if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
		return c.json({ recoveryCodes: result.recoveryCodes }, 200);
	});
}
