import { createRoute, z } from '@hono/zod-openapi';
import { roles } from '../access/actor.ts';
import type { Guard } from '../access/guard.ts';
import { disclosePerson } from '../commands/accounts/disclose.ts';
import { readPersonalData } from '../db/stores/personal-data-store.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { IdParam, changing, forPeople, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { personIn } from './sessions.ts';

const PersonalData = z
	.object({
		account: z
			.object({
				id: z.string(),
				name: z.string(),
				email: z.string().optional(),
				role: z.enum(roles),
				createdAt: z.string(),
				endedAt: z.string().optional(),
				app: z.boolean().meta({ description: 'Whether a password and the secret of an app for codes are stored' }),
				recoveryCodes: z.int().meta({ description: 'Codes to write down that are left' })
			})
			.meta({ description: 'Of passwords and codes hashes are stored, which are not told' }),
		passkeys: z.array(z.object({ name: z.string(), createdAt: z.string(), lastUsedAt: z.string().optional() })),
		sessions: z
			.array(
				z.object({
					device: z.string(),
					ownDevice: z.boolean(),
					createdAt: z.string(),
					expiresAt: z.string(),
					endedAt: z.string().optional()
				})
			)
			.meta({ description: 'Those that are over as well' }),
		signIns: z
			.array(z.object({ at: z.string(), what: z.string(), detail: z.string(), device: z.string() }))
			.meta({ description: 'Sign-ins, tries, and looks at the list of colleagues' }),
		mandates: z.array(z.object({ actsFor: z.string(), beginsAt: z.string(), endsAt: z.string().optional() })),
		invitations: z
			.array(
				z.object({
					kind: z.enum(['start', 'invitation', 'recovery']),
					role: z.enum(roles),
					createdAt: z.string(),
					expiresAt: z.string(),
					usedAt: z.string().optional()
				})
			)
			.meta({ description: 'By which the person came in, or was to' }),
		mails: z
			.array(
				z.object({
					state: z.enum(['waiting', 'accepted', 'refused']),
					createdAt: z.string(),
					endedAt: z.string().optional()
				})
			)
			.meta({ description: 'To the person; no text of a mail is kept' }),
		embargoes: z
			.array(z.object({ set: z.string(), publishAt: z.string() }))
			.meta({ description: 'Sets under embargo of which the person is told where they miss their hour' }),
		programs: z
			.array(
				z.object({
					name: z.string(),
					role: z.enum(roles),
					createdAt: z.string(),
					expiresAt: z.string(),
					revokedAt: z.string().optional()
				})
			)
			.meta({ description: 'Tokens that the person made' }),
		begun: z
			.array(
				z.object({
					record: z.string(),
					type: z.string(),
					part: z.string(),
					savedAt: z.string(),
					text: z.string().optional().meta({ description: 'JSON of what was typed; told to the person alone' })
				})
			)
			.meta({ description: 'What was typed and not filed yet' }),
		drafts: z
			.array(z.object({ record: z.string(), part: z.string() }))
			.meta({ description: 'Drafts in which the person wrote' }),
		comments: z.array(z.object({ record: z.string(), part: z.string(), at: z.string(), text: z.string().optional() })),
		reasons: z.array(
			z.object({ record: z.string(), part: z.string().optional(), at: z.string(), text: z.string().optional() })
		),
		files: z.array(z.object({ file: z.string(), mediaType: z.string(), addedAt: z.string() })),
		descriptions: z
			.array(z.object({ file: z.string(), at: z.string() }))
			.meta({ description: 'Files that the person described last' }),
		logged: z
			.array(
				z.object({
					number: z.int(),
					at: z.string(),
					action: z.string(),
					object: z.string(),
					isOwn: z.boolean().meta({ description: 'Whether the person did it, or others to the account' })
				})
			)
			.meta({ description: 'What the log keeps for good. It holds ids and no text' })
	})
	.meta({ id: 'PersonalData' });

/** What is stored of a person: for themselves, and for an admin to whom they turned. */
export function addPersonalDataRoutes(app: App, guard: Guard, services: Services): void {
	addReadingOwn(app, guard, services);
	addDisclosing(app, guard, services);
}

function addReadingOwn(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'readOwnData',
		method: 'get',
		path: '/api/personal-data',
		summary: 'Read what is stored of you',
		description: forPeople,
		middleware: guard('readOwnData'),
		responses: responsesOf({ 200: jsonContent(PersonalData, 'What is stored of you') }, 'refused')
	});
	app.openapi(route, async (c) => {
		const person = personIn(c.get('actor'));
		const found = person && (await readPersonalData(databases.read, person.account));
		return found ? c.json(found, 200) : problem(c, 'not-signed-in');
	});
}

function addDisclosing(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'disclosePerson',
		method: 'post',
		path: '/api/people/{id}/disclosure',
		summary: 'Read what is stored of a person who asks for it; the log says so',
		description: `${forPeople} What the person has begun to write is named without its text.`,
		middleware: guard('disclosePerson'),
		request: { params: IdParam },
		responses: responsesOf({ 200: jsonContent(PersonalData, 'What is stored of the person') }, ...changing, 'refused')
	});
	app.openapi(route, async (c) => {
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const found = await disclosePerson(services, { ...c.req.valid('param'), caller });
		return found ? c.json(found, 200) : problem(c, 'not-found');
	});
}
