import { createRoute, z } from '@hono/zod-openapi';
import { roles } from '../access/actor.ts';
import type { Guard } from '../access/guard.ts';
import { type EntryOutcome, acceptInvitation, startNetwork } from '../commands/accounts/accept-invitation.ts';
import { readInvitation } from '../commands/accounts/read-invitation.ts';
import { offerPasskeyToEnter } from '../commands/accounts/ways-in.ts';
import { admit } from '../http/answer-signed-in.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { changing, jsonBody, jsonContent, responsesOf, shortText } from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { AskedPasskey, Email, HandedBack, SignedIn, entryFields, showAskedPasskey } from '../http/sign-in.ts';
import { visitorOf } from '../http/visitors.ts';

const Opened = z
	.object({
		kind: z.enum(['start', 'invitation', 'recovery']).meta({
			description: '`start`: the first person, who calls `startNetwork`. `recovery`: someone who lost every way in'
		}),
		role: z.enum(roles),
		name: z.string().optional(),
		email: z.string().optional(),
		actsFor: z.string().optional().meta({ description: 'For a delegate: id of the member or the body' }),
		from: z.string().optional(),
		until: z.string().optional().meta({ description: 'The last day of the mandate' }),
		expiresAt: z.string(),
		step: z.string().meta({ description: 'To hand back when coming in: the secret for codes belongs to it' }),
		totp: z
			.object({
				secret: z.string().meta({ description: 'In Base32, to type into an app' }),
				address: z.string().meta({ description: 'The same as `otpauth://…`, for a link or a picture' })
			})
			.meta({ description: 'For whoever takes password and app; another at every reading' })
	})
	.meta({ id: 'OpenedInvitation' });

const Entered = SignedIn.extend({
	recoveryCodes: z
		.array(z.string())
		.meta({ description: 'To write down, each good once; shown this once. Whoever comes in with a passkey gets none' })
}).meta({ id: 'Entered' });

const entering = [...changing, 'refused'] as const;

/** Links by which people come in. The code stands behind # in the address, so no server's log has it. */
export function addInvitationRoutes(app: App, guard: Guard, services: Services): void {
	addStarting(app, guard, services);
	addReading(app, guard, services);
	addOfferingPasskey(app, guard, services);
	addAccepting(app, guard, services);
}

function addReading(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'readInvitation',
		method: 'post',
		path: '/api/invitations/reading',
		summary: 'Read what a link opens, before it is used',
		description: 'A link that was used, has expired or never was is answered 409 with the refusal `link-over`.',
		security: [],
		middleware: guard.open('readInvitation'),
		request: { body: jsonBody(z.strictObject({ code: HandedBack }).meta({ id: 'ReadInvitation' })) },
		responses: responsesOf({ 200: jsonContent(Opened, 'What it opens') }, ...entering)
	});
	app.openapi(route, async (c) => {
		const issuer = new URL(services.origin).host;
		const read = await readInvitation(services, { code: c.req.valid('json').code, issuer });
		if (!read) return problem(c, 'refused', { refusal: 'link-over' });
		const { kind, role, name, email, acts_for, from_day, until_day, expires_at: expiresAt } = read.invitation;
		const shown = {
			...(name !== null && { name }),
			...(email !== null && { email }),
			...(acts_for !== null && { actsFor: acts_for }),
			...(from_day !== null && { from: from_day }),
			...(until_day !== null && { until: until_day })
		};
		return c.json({ kind, role, ...shown, expiresAt, step: read.step, totp: read.totp }, 200);
	});
}

function addOfferingPasskey(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'entryPasskeyOptions',
		method: 'post',
		path: '/api/invitations/passkey-options',
		summary: 'Begin to come in by a link with a passkey instead of a password and an app',
		security: [],
		middleware: guard.open('entryPasskeyOptions'),
		request: {
			body: jsonBody(
				z
					.strictObject({
						code: HandedBack,
						name: shortText(100).meta({
							description: 'What the device calls the passkey where the link names no address'
						})
					})
					.meta({ id: 'EntryPasskey' })
			)
		},
		responses: responsesOf({ 200: jsonContent(AskedPasskey, 'What the browser is asked') }, ...entering)
	});
	app.openapi(route, async (c) => {
		const asked = await offerPasskeyToEnter(services, c.req.valid('json'));
		return asked ? c.json(showAskedPasskey(asked), 200) : problem(c, 'refused', { refusal: 'link-over' });
	});
}

function addStarting(app: App, guard: Guard, services: Services): void {
	const body = z
		.strictObject({
			...entryFields,
			email: Email,
			publishesAlone: z.boolean().meta({ description: 'Whether one person may publish what nobody else has read' })
		})
		.meta({ id: 'StartNetwork' });
	const route = createRoute({
		operationId: 'startNetwork',
		method: 'post',
		path: '/api/start',
		summary: 'Come in as the first person, an admin, by the link that the terminal shows',
		security: [],
		middleware: guard.open('startNetwork'),
		request: { body: jsonBody(body) },
		responses: responsesOf({ 201: jsonContent(Entered, 'You are in; the cookie is set') }, ...entering)
	});
	app.openapi(route, async (c) => {
		const result = await startNetwork(services, { ...c.req.valid('json'), visitor: visitorOf(c) });
		if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
		return c.json(await entered(c, services, result), 201);
	});
}

function addAccepting(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'acceptInvitation',
		method: 'post',
		path: '/api/invitations/acceptance',
		summary: 'Come in by the link of an invitation, with a way to sign in from now on',
		security: [],
		middleware: guard.open('acceptInvitation'),
		request: { body: jsonBody(z.strictObject(entryFields).meta({ id: 'AcceptInvitation' })) },
		responses: responsesOf({ 201: jsonContent(Entered, 'You are in; the cookie is set') }, ...entering)
	});
	app.openapi(route, async (c) => {
		const result = await acceptInvitation(services, { ...c.req.valid('json'), visitor: visitorOf(c) });
		if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
		return c.json(await entered(c, services, result), 201);
	});
}

async function entered(
	c: Parameters<typeof admit>[0],
	services: Services,
	{ recoveryCodes, ...came }: Extract<EntryOutcome, { outcome: 'in' }>
) {
	return { ...(await admit(c, services, came)), recoveryCodes };
}
