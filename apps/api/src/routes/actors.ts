import { createRoute, z } from '@hono/zod-openapi';
import { type Actor, roles } from '../access/actor.ts';
import type { Guard } from '../access/guard.ts';
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
		const [tokens, mandates] = [await listTokens(read), await listMandates(read)];
		const actor = c.get('actor');
		const heldBy = ({ id }: StoredToken) => mandates.get(holderOf(id)) ?? [];
		const known = tokens.filter((token) =>
			isKnown(actor, { role: token.role, actsFor: heldBy(token).map(({ actsFor }) => actsFor) })
		);
		return answerRead(c, { actors: known.map(({ id, name, role }) => ({ actor: holderOf(id), name, role })) });
	});
}

/** The name of a delegate may hold that of a member of which others do not know. */
function isKnown({ role, mandates }: Actor, other: { role: Actor['role']; actsFor: readonly string[] }): boolean {
	if (role !== 'delegate' || other.role !== 'delegate') return true;
	return mandates.some(({ actsFor }) => other.actsFor.includes(actsFor));
}

function holderOf(token: string): string {
	return spellActor({ kind: 'token', token });
}
