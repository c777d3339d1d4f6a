import { createRoute, z } from '@hono/zod-openapi';
import { type Actor, roles } from '../access/actor.ts';
import type { Guard } from '../access/guard.ts';
import { type Account, listAccounts } from '../db/stores/account-store.ts';
import { listMandates } from '../db/stores/mandate-store.ts';
import { type StoredToken, listTokens } from '../db/stores/token-store.ts';
import { answerRead } from '../http/answer-read.ts';
import type { App } from '../http/app.ts';
import { ReadingHeaders, jsonContent, responsesOf, unchanged } from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { spellActor } from '../log/actor-name.ts';

const NamedActor = z
	.object({
		actor: z.string().meta({ description: 'As events, drafts and mandates name who acts' }),
		name: z.string(),
		role: z.enum(roles)
	})
	.meta({ id: 'NamedActor' });
type NamedActor = z.infer<typeof NamedActor>;

/** Under which name whoever acts is known to people. The log and the parts name them by ids, which never change. */
export function addActorRoute(app: App, guard: Guard, { databases: { read } }: Services): void {
	const route = createRoute({
		operationId: 'listActors',
		method: 'get',
		path: '/api/actors',
		summary: 'Who acts here, by name, those too who come in no more',
		description: 'A delegate is told of the office, and of those who act, or acted, for the own members or bodies.',
		middleware: guard('listActors'),
		request: { headers: ReadingHeaders },
		responses: responsesOf({
			200: jsonContent(z.object({ actors: z.array(NamedActor) }), 'Who acts here'),
			304: unchanged
		})
	});
	app.openapi(route, async (c) => {
		const mandates = await listMandates(read);
		const people = [...(await listAccounts(read)).map(personOf), ...(await listTokens(read)).map(programOf)];
		const actsFor = (actor: string) => (mandates.get(actor) ?? []).map(({ actsFor: id }) => id);
		const known = people.filter(({ actor, role }) => isKnown(c.get('actor'), { role, actsFor: actsFor(actor) }));
		return answerRead(c, { actors: known });
	});
}

/** The name of a delegate may hold that of a member of which others do not know. */
function isKnown({ role, mandates }: Actor, other: { role: Actor['role']; actsFor: readonly string[] }): boolean {
	if (role !== 'delegate' || other.role !== 'delegate') return true;
	return mandates.some(({ actsFor }) => other.actsFor.includes(actsFor));
}

function personOf({ id, name, role }: Account): NamedActor {
	return { actor: spellActor({ kind: 'session', account: id }), name, role };
}

function programOf({ id, name, role }: StoredToken): NamedActor {
	return { actor: spellActor({ kind: 'token', token: id }), name, role };
}
