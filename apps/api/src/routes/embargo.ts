import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { peopleTold } from '../commands/embargo/place-under-embargo.ts';
import { type Tellable, listTellable } from '../db/stores/account-store.ts';
import type { App } from '../http/app.ts';
import { jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { spellActor } from '../log/actor-name.ts';

const EmbargoPeople = z
	.object({
		sends: z.boolean().meta({
			description: 'Whether a mail server is set. Without one a mail waits in the outbox, where people find it'
		}),
		people: z
			.array(z.object({ id: z.string().meta({ description: 'Id of the account' }), name: z.string() }))
			.meta({ description: 'Everybody of the office, and every admin, with an address; by name' }),
		proposed: z.array(z.string()).meta({
			description:
				'Accounts that are proposed: the caller, and another one who signed in last. One where there is no other'
		})
	})
	.meta({ id: 'EmbargoPeople' });

/** Who can be told where a set under embargo misses its hour. It is planned as any set is. */
export function addEmbargoRoute(app: App, guard: Guard, { databases, mails }: Services): void {
	const route = createRoute({
		operationId: 'readEmbargoPeople',
		method: 'get',
		path: '/api/embargoes/people',
		summary: 'Who can be told where what is planned under embargo is not public at its hour, and who is proposed',
		middleware: guard('readEmbargoPeople'),
		responses: responsesOf({ 200: jsonContent(EmbargoPeople, 'Who can be told') })
	});
	app.openapi(route, async (c) => {
		const tellable = await listTellable(databases.read);
		const people = tellable.map(({ id, name }) => ({ id, name }));
		return c.json({ sends: mails, people, proposed: propose(tellable, c.get('actor').id) }, 200);
	});
}

/** Whoever plans, then those who signed in last: of these as many as are told. */
function propose(tellable: readonly Tellable[], planner: string): string[] {
	const isPlanner = ({ id }: Tellable) => spellActor({ kind: 'session', account: id }) === planner;
	const byLast = tellable.toSorted((a, b) => ((a.signedInAt ?? '') < (b.signedInAt ?? '') ? 1 : -1));
	return [...byLast.filter(isPlanner), ...byLast.filter((one) => !isPlanner(one))]
		.slice(0, peopleTold)
		.map(({ id }) => id);
}
