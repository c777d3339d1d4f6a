import { createRoute, z } from '@hono/zod-openapi';
import { roles } from '../access/actor.ts';
import type { Guard } from '../access/guard.ts';
import { grantsOf, grants, operations } from '../access/table.ts';
import { findToken } from '../db/stores/token-store.ts';
import { answerRead } from '../http/answer-read.ts';
import type { App } from '../http/app.ts';
import { MandateShown } from '../http/mandates.ts';
import { problem } from '../http/problem.ts';
import { ReadingHeaders, jsonContent, responsesOf, unchanged } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const Me = z
	.object({
		actor: z.string().meta({ description: 'As events, drafts and mandates name the caller' }),
		kind: z.enum(['session', 'token']),
		name: z.string(),
		role: z.enum(roles),
		expiresAt: z.string(),
		mandates: z.array(MandateShown).meta({ description: 'Those that hold at this moment' }),
		may: z.partialRecord(z.enum(operations), z.enum(grants)).meta({
			description:
				'By operation: `all`; `own`, about the members that the caller acts for and what belongs to them; `own-new`, to make what is to belong to them. What is missing here the caller may not do'
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
		const { id: actor, who, role, mandates } = c.get('actor');
		const token = who.kind === 'token' ? await findToken(databases.read, who.token) : undefined;
		if (!token) return problem(c, 'not-signed-in');
		const { name, expiresAt } = token;
		return answerRead(c, { actor, kind: who.kind, name, role, expiresAt, mandates, may: grantsOf(role) });
	});
}
