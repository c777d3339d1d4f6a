import { createRoute, z } from '@hono/zod-openapi';
import { type Actor, roles } from '../access/actor.ts';
import type { Guard } from '../access/guard.ts';
import { needsStepUp } from '../access/step-up.ts';
import { invite } from '../commands/accounts/invite.ts';
import { confirmInvitation, makeLinkAgain, withdraw } from '../commands/accounts/pending-invitations.ts';
import { type Invitation, findInvitation, listOpenInvitations } from '../db/stores/invitation-store.ts';
import type { App } from '../http/app.ts';
import { MandateDays } from '../http/mandates.ts';
import { preconditionOf } from '../http/preconditions.ts';
import { problem } from '../http/problem.ts';
import {
	CreatingHeaders,
	Id,
	IdParam,
	changing,
	forPeople,
	jsonBody,
	jsonContent,
	responsesOf,
	shortText
} from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { Email } from '../http/sign-in.ts';

const InviteBody = z
	.strictObject({
		email: Email,
		name: shortText(100),
		role: z.enum(roles),
		actsFor: Id.optional().meta({ description: 'For a delegate: the member or the body' }),
		...MandateDays.shape
	})
	.meta({ id: 'Invite' });

const Link = z.string().meta({
	description: 'To hand over by a way that the person knows. It is shown this once and good once'
});

const InvitationShown = z
	.object({
		id: z.string(),
		kind: z.enum(['invitation', 'recovery']),
		name: z.string().optional(),
		email: z.string().optional(),
		account: z.string().optional().meta({ description: 'Who is to come in again' }),
		role: z.enum(roles),
		actsFor: z.string().optional(),
		from: z.string().optional().meta({ description: 'The first day of the mandate, where it is another than today' }),
		until: z.string().optional().meta({ description: 'Its last day' }),
		invitedBy: z.string().meta({ description: 'As the log names them' }),
		createdAt: z.string(),
		expiresAt: z.string(),
		waits: z.boolean().meta({ description: 'Somebody else of the office has to confirm it' })
	})
	.meta({ id: 'Invitation' });

/** Who invites whom. Delegates are invited by the office, people of the office by an admin, deputies by delegates. */
export function addInvitingRoutes(app: App, guard: Guard, services: Services): void {
	addInviting(app, guard, services);
	addListing(app, guard, services);
	addConfirming(app, guard, services);
	addLinking(app, guard, services);
	addWithdrawing(app, guard, services);
}

function addInviting(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'invite',
		method: 'put',
		path: '/api/invitations/{id}',
		summary: 'Invite a person, under an id of your own',
		description:
			'An admin invites people of the office, after a second factor and never by a token; the office invites delegates. A delegate invites a deputy for the own member, whom the office confirms: then there is no link yet. Needs `If-None-Match: *`.',
		middleware: guard('invite'),
		request: { params: IdParam, headers: CreatingHeaders, body: jsonBody(InviteBody) },
		responses: responsesOf(
			{
				201: jsonContent(
					z.object({ id: z.string(), waits: z.boolean(), link: Link.optional(), expiresAt: z.string().optional() }),
					'The invitation'
				)
			},
			...changing,
			'refused',
			'stale'
		)
	});
	app.openapi(route, async (c) => {
		if (preconditionOf(c).read !== 'nothing-yet') return problem(c, 'precondition-required');
		const [{ id }, asked, actor] = [c.req.valid('param'), c.req.valid('json'), c.get('actor')];
		if (!mayInvite(actor, asked)) return problem(c, 'not-allowed');
		if (asked.role !== 'delegate' && !actor.session) return problem(c, 'refused', { refusal: 'people-only' });
		if (asked.role !== 'delegate' && needsStepUp(actor, services.clock.now())) return problem(c, 'step-up-needed');

		const waits = actor.role === 'delegate';
		const caller = { actor: actor.id, request: c.get('requestId') };
		const result = await invite(services, { id, ...asked, waits, caller });
		switch (result.outcome) {
			case 'exists':
				return problem(c, 'stale');
			case 'refused':
				return problem(c, 'refused', { refusal: result.refusal });
			case 'waits':
				return c.json({ id, waits }, 201);
			case 'invited':
				return c.json({ id, waits, link: linkOf(services, result.code), expiresAt: result.expiresAt }, 201);
		}
	});
}

function mayInvite({ role, mandates }: Actor, asked: z.infer<typeof InviteBody>): boolean {
	if (role === 'admin') return true;
	if (asked.role !== 'delegate') return false;
	return role === 'office' || mandates.some(({ actsFor }) => actsFor === asked.actsFor);
}

/** The code stands behind #, which a browser sends to no server. */
function linkOf({ origin }: Pick<Services, 'origin'>, code: string): string {
	return `${origin}/einladung#${code}`;
}

function addListing(app: App, guard: Guard, { databases, clock }: Services): void {
	const route = createRoute({
		operationId: 'listInvitations',
		method: 'get',
		path: '/api/invitations',
		summary: 'List invitations that nobody has used yet; a delegate the own ones',
		middleware: guard('listInvitations'),
		responses: responsesOf({ 200: jsonContent(z.object({ invitations: z.array(InvitationShown) }), 'Invitations') })
	});
	app.openapi(route, async (c) => {
		const { role, id } = c.get('actor');
		const all = await listOpenInvitations(databases.read, clock.now());
		const seen = role === 'delegate' ? all.filter(({ invited_by }) => invited_by === id) : all;
		return c.json({ invitations: seen.map(show) }, 200);
	});
}

function show(invitation: Invitation): z.infer<typeof InvitationShown> {
	const { id, kind, name, email, account, role, acts_for, from_day, until_day, waits } = invitation;
	return {
		...{ id, kind: kind === 'recovery' ? kind : 'invitation', role },
		...(name !== null && { name }),
		...(email !== null && { email }),
		...(account !== null && { account }),
		...(acts_for !== null && { actsFor: acts_for }),
		...(from_day !== null && { from: from_day }),
		...(until_day !== null && { until: until_day }),
		...{ invitedBy: invitation.invited_by, createdAt: invitation.created_at, expiresAt: invitation.expires_at },
		waits: waits === 1
	};
}

function addConfirming(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'confirmInvitation',
		method: 'post',
		path: '/api/invitations/{id}/confirmation',
		summary: 'Confirm a deputy, or that a person may come in again; makes the link',
		description: forPeople,
		middleware: guard('confirmInvitation'),
		request: { params: IdParam },
		responses: responsesOf(
			{ 200: jsonContent(z.object({ link: Link, expiresAt: z.string() }), 'It is confirmed') },
			...changing,
			'refused'
		)
	});
	app.openapi(route, async (c) => {
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await confirmInvitation(services, { ...c.req.valid('param'), caller });
		switch (result.outcome) {
			case 'not-found':
				return problem(c, 'not-found');
			case 'refused':
				return problem(c, 'refused', { refusal: result.refusal });
			case 'linked':
				return c.json({ link: linkOf(services, result.code), expiresAt: result.expiresAt }, 200);
		}
	});
}

function addLinking(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'linkInvitation',
		method: 'post',
		path: '/api/invitations/{id}/link',
		summary: 'Make another link into an invitation that nobody has used, to hand over by hand',
		description: `Into one of the office: by an admin, or by whoever gave it. Whoever asked that a person may come in again makes none. ${forPeople}`,
		middleware: guard('linkInvitation'),
		request: { params: IdParam },
		responses: responsesOf(
			{ 200: jsonContent(z.object({ link: Link, expiresAt: z.string() }), 'The link') },
			...changing,
			'refused'
		)
	});
	app.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		const { role, id: actor } = c.get('actor');
		const invitation = await findInvitation(services.databases.read, id);
		if (role !== 'admin' && invitation && isForAdmins(invitation, actor)) return problem(c, 'not-allowed');
		const result = await makeLinkAgain(services, { id, caller: { actor, request: c.get('requestId') } });
		switch (result.outcome) {
			case 'not-found':
				return problem(c, 'not-found');
			case 'refused':
				return problem(c, 'refused', { refusal: result.refusal });
			case 'linked':
				return c.json({ link: linkOf(services, result.code), expiresAt: result.expiresAt }, 200);
		}
	});
}

/** Invitations into the office are an admin's, of whoever gave them, and of whoever confirmed that somebody may come in again. */
function isForAdmins({ role, invited_by, confirmed_by }: Invitation, actor: string): boolean {
	return role !== 'delegate' && invited_by !== actor && confirmed_by !== actor;
}

function addWithdrawing(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'withdrawInvitation',
		method: 'delete',
		path: '/api/invitations/{id}',
		summary: 'Withdraw an invitation that nobody has used; a delegate an own one',
		middleware: guard('withdrawInvitation'),
		request: { params: IdParam },
		responses: responsesOf({ 204: { description: 'Its links are of no use any more' } }, ...changing)
	});
	app.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		const { role, id: actor } = c.get('actor');
		const invitation = await findInvitation(services.databases.read, id);
		if (role === 'delegate' && invitation?.invited_by !== actor) return problem(c, 'not-found');
		if (role === 'office' && invitation && isForAdmins(invitation, actor)) return problem(c, 'not-allowed');
		const result = await withdraw(services, { id, caller: { actor, request: c.get('requestId') } });
		return result.outcome === 'not-found' ? problem(c, 'not-found') : c.body(null, 204);
	});
}
