import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { listAccessEntries } from '../db/stores/access-log-store.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const Entry = z
	.object({
		id: z.string(),
		at: z.string(),
		account: z.string().optional().meta({ description: 'None where nobody has the address that was typed' }),
		what: z.enum(['signed-in', 'failed', 'signed-out', 'confirmed', 'not-confirmed', 'refused']),
		way: z.string().meta({ description: 'Such as `code`, `recovery-code`, `link`, `password`' }),
		device: z.string()
	})
	.meta({ id: 'SignIn' });

const Query = z.object({
	whose: z.enum(['own', 'all']).default('own').meta({ description: '`all` is for an admin' }),
	before: z.iso.datetime().optional().meta({ description: 'Entries before an instant' }),
	limit: z.coerce.number().int().min(1).max(200).default(50)
});

/** Who came in and who tried: the own entries for everyone, all of them for an admin. */
export function addAccessLogRoutes(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'listSignIns',
		method: 'get',
		path: '/api/sign-ins',
		summary: 'List sign-ins and tries, the newest first',
		middleware: guard('listSignIns'),
		request: { query: Query },
		responses: responsesOf({ 200: jsonContent(z.object({ signIns: z.array(Entry) }), 'Sign-ins') }, 'refused')
	});
	app.openapi(route, async (c) => {
		const { role, who } = c.get('actor');
		const { whose, before, limit } = c.req.valid('query');
		if (whose === 'all' && role !== 'admin') return problem(c, 'not-allowed');
		if (whose === 'own' && who.kind !== 'session') return problem(c, 'refused', { refusal: 'people-only' });
		const account = whose === 'own' && who.kind === 'session' ? who.account : undefined;
		const entries = await listAccessEntries(databases.read, { account, before, limit });
		return c.json({ signIns: entries.map(show) }, 200);
	});
}

type Listed = Awaited<ReturnType<typeof listAccessEntries>>[number];

function show({ id, at, account, what, detail, device }: Listed): z.infer<typeof Entry> {
	return { id, at, ...(account !== null && { account }), what, way: detail, device };
}
