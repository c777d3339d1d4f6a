import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { linksFrom, linksNaming, listLostLinks } from '../db/stores/link-store.ts';
import { findRecord } from '../db/stores/record-store.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { RecordLink, linkPlace } from '../http/record-link.ts';
import { Id, IdParam, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const LostLink = z.strictObject({ record: Id, ...linkPlace, target: Id }).meta({ id: 'LostLink' });

/** Which records name which: both ways from one, and every link whose target was withdrawn. */
export function addLinkRoutes(app: App, guard: Guard, services: Services): void {
	addLinksOfRecord(app, guard, services);
	addLostLinks(app, guard, services);
}

function addLinksOfRecord(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'readLinks',
		method: 'get',
		path: '/api/records/{id}/links',
		summary: 'What a record names, and where it is named itself',
		middleware: guard('readLinks'),
		request: { params: IdParam },
		responses: responsesOf({
			200: jsonContent(z.object({ names: z.array(RecordLink), namedBy: z.array(RecordLink) }), 'Links both ways')
		})
	});
	app.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		if (!(await findRecord(databases.read, id))) return problem(c, 'not-found');
		const [names, namedBy] = [await linksFrom(databases.read, id), await linksNaming(databases.read, id)];
		return c.json({ names: z.array(RecordLink).parse(names), namedBy: z.array(RecordLink).parse(namedBy) }, 200);
	});
}

function addLostLinks(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'listLostLinks',
		method: 'get',
		path: '/api/lost-links',
		summary: 'Links whose target was withdrawn',
		description: 'Readers do not see them. Name another record instead, or none.',
		middleware: guard('listLostLinks'),
		request: { query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) }) },
		responses: responsesOf({ 200: jsonContent(z.object({ links: z.array(LostLink) }), 'Lost links') })
	});
	app.openapi(route, async (c) => {
		const links = await listLostLinks(databases.read, c.req.valid('query').limit);
		return c.json({ links: z.array(LostLink).parse(links) }, 200);
	});
}
