import { createRoute, z } from '@hono/zod-openapi';
import { SignedEnvelope } from '@kok/release/envelope';
import type { Guard } from '../access/guard.ts';
import { listReleases } from '../db/stores/release-store.ts';
import type { App } from '../http/app.ts';
import { Sequence, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

/** The releases that were sealed. Their contents are not kept: the public reads today's. */
export function addReleaseRoutes(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'listReleases',
		method: 'get',
		path: '/api/releases',
		summary: 'Sealed releases, newest first',
		middleware: guard('listReleases'),
		request: {
			query: z.object({
				cursor: Sequence.optional().meta({ description: '`next` of the page before' }),
				limit: z.coerce.number().int().min(1).max(200).default(50)
			})
		},
		responses: responsesOf({
			200: jsonContent(
				z.object({ releases: z.array(SignedEnvelope.meta({ id: 'Envelope' })), next: z.int().optional() }),
				'Signed envelopes'
			)
		})
	});
	app.openapi(route, async (c) => {
		const { cursor, limit } = c.req.valid('query');
		const releases = await listReleases(databases.read, { before: cursor, limit });
		const next = releases.length === limit ? releases.at(-1)?.number : undefined;
		return c.json({ releases, ...(next !== undefined && { next }) }, 200);
	});
}
