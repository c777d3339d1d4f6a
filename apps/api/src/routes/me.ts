import { createRoute, z } from '@hono/zod-openapi';
import type { Kysely } from 'kysely';
import { type Actor, roles } from '../access/actor.ts';
import type { Guard } from '../access/guard.ts';
import { grantsOf, grants, isConfirmed, operations } from '../access/table.ts';
import type { Database } from '../db/schema.ts';
import { findAccount } from '../db/stores/account-store.ts';
import { findSessions } from '../db/stores/session-store.ts';
import { countWays } from '../db/stores/ways-store.ts';
import { findToken } from '../db/stores/token-store.ts';
import { answerRead } from '../http/answer-read.ts';
import type { App } from '../http/app.ts';
import { WaysShown } from '../http/sign-in.ts';
import { MandateShown } from '../http/mandates.ts';
import { NetworkShown, findNetworkShown } from '../http/network-shown.ts';
import { problem } from '../http/problem.ts';
import { ReadingHeaders, jsonContent, responsesOf, unchanged } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const Me = z
	.object({
		actor: z.string().meta({ description: 'As events, drafts and mandates name the caller' }),
		kind: z.enum(['session', 'token']),
		name: z.string(),
		email: z.string().optional(),
		role: z.enum(roles),
		expiresAt: z.string(),
		confirmedAt: z.string().optional().meta({ description: 'For a session: when a second factor was last given' }),
		ownDevice: z.boolean().optional(),
		ways: WaysShown.optional(),
		network: NetworkShown.optional().meta({
			description: 'The network, as far as the caller may know of it; none before it is written'
		}),
		mandates: z.array(MandateShown).meta({ description: 'Those that hold at this moment' }),
		confirmed: z.array(z.enum(operations)).meta({
			description: 'Of what a person may do, that which asks for a second factor of the last ten minutes (`stepUp`)'
		}),
		may: z.partialRecord(z.enum(operations), z.enum(grants)).meta({
			description:
				'By operation: `all`; `own`, about the members that the caller acts for and what belongs to them; `own-new`, to make what is to belong to them; `own-named`, for records that the body names, if all are the own. What is missing here the caller may not do'
		})
	})
	.meta({ id: 'Me' });

/** Who is calling, for whom, until when, and what they may do. */
export function addMeRoute(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'readMe',
		method: 'get',
		path: '/api/me',
		summary: 'Read who you are here, for whom you act, and what you may do',
		middleware: guard('readMe'),
		request: { headers: ReadingHeaders },
		responses: responsesOf({ 200: jsonContent(Me, 'You'), 304: unchanged })
	});
	app.openapi(route, async (c) => {
		const caller = c.get('actor');
		const { id: actor, who, role, mandates } = caller;
		const known = await (who.kind === 'token'
			? readToken(databases.read, who.token)
			: readPerson(databases.read, caller));
		if (!known) return problem(c, 'not-signed-in');
		const network = await findNetworkShown(databases.read, caller);
		const may = grantsOf(role);
		const confirmed = who.kind === 'session' ? operations.filter((each) => each in may && isConfirmed(each)) : [];
		return answerRead(c, {
			actor,
			kind: who.kind,
			...known,
			role,
			...(network && { network }),
			mandates,
			confirmed,
			may
		});
	});
}

async function readToken(db: Kysely<Database>, id: string) {
	const token = await findToken(db, id);
	return token && { name: token.name, expiresAt: token.expiresAt };
}

async function readPerson(db: Kysely<Database>, { who, session: called }: Pick<Actor, 'who' | 'session'>) {
	if (who.kind !== 'session' || !called) return undefined;
	const account = await findAccount(db, who.account);
	const session = (await findSessions(db, [called.id])).get(called.id)?.session;
	if (!account || !session) return undefined;
	const { confirmed_at: confirmedAt, expires_at: expiresAt, own_device } = session;
	const { name, email } = account;
	const ways = (await countWays(db, account.id)).get(account.id);
	return {
		name,
		...(ways && { ways }),
		...(email !== null && { email }),
		expiresAt,
		confirmedAt,
		ownDevice: own_device === 1
	};
}
