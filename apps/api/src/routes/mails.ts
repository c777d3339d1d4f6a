import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { listMails, retryMail } from '../db/stores/mail-store.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { IdParam, changing, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const MailShown = z
	.object({
		id: z.string(),
		invitation: z.string().optional().meta({ description: 'Of an invitation: its id' }),
		publication: z.string().optional().meta({ description: 'Of a set under embargo that missed its hour: its id' }),
		event: z.int().optional().meta({ description: 'Of what somebody else did: the number of its event' }),
		account: z.string().optional().meta({ description: 'Who is told of the set or the event' }),
		state: z.enum(['waiting', 'accepted', 'refused']).meta({
			description: '`accepted`: a mail server took it, which does not say that anybody read it'
		}),
		createdAt: z.string(),
		nextAt: z.string().optional().meta({ description: 'When it is tried next' }),
		tries: z.int(),
		trouble: z.string().optional().meta({ description: 'Code of why the last try failed' }),
		endedAt: z.string().optional()
	})
	.meta({ id: 'Mail' });

const MailsShown = z
	.object({
		sends: z
			.boolean()
			.meta({ description: 'Whether a mail server is set. Without one, links are handed over by hand' }),
		mails: z.array(MailShown)
	})
	.meta({ id: 'Mails' });

/** The outbox: what waits, what went, and why not. No text of a mail is kept. */
export function addMailRoutes(app: App, guard: Guard, { databases, clock, mails: mailing }: Services): void {
	const listing = createRoute({
		operationId: 'listMails',
		method: 'get',
		path: '/api/mails',
		summary: 'List mails of the outbox, the newest first',
		middleware: guard('listMails'),
		responses: responsesOf({ 200: jsonContent(MailsShown, 'Mails') })
	});
	app.openapi(listing, async (c) => {
		const mails = (await listMails(databases.read)).map((mail) => ({
			...{ id: mail.id, state: mail.state, createdAt: mail.created_at, tries: mail.tries },
			...(mail.invitation !== null && { invitation: mail.invitation }),
			...(mail.publication_set !== null && { publication: mail.publication_set }),
			...(mail.event !== null && { event: mail.event }),
			...(mail.account !== null && { account: mail.account }),
			...(mail.state === 'waiting' && { nextAt: mail.next_at }),
			...(mail.trouble !== null && { trouble: mail.trouble }),
			...(mail.ended_at !== null && { endedAt: mail.ended_at })
		}));
		return c.json({ sends: mailing === true, mails }, 200);
	});

	const retrying = createRoute({
		operationId: 'retryMail',
		method: 'post',
		path: '/api/mails/{id}/retry',
		summary: 'Have a mail tried again at once',
		middleware: guard('retryMail'),
		request: { params: IdParam },
		responses: responsesOf({ 204: { description: 'It is tried with the next round' } }, ...changing)
	});
	app.openapi(retrying, async (c) => {
		const isWaiting = await retryMail(databases.write, c.req.valid('param').id, clock.now());
		return isWaiting ? c.body(null, 204) : problem(c, 'not-found');
	});
}
