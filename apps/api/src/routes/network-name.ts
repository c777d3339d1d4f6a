import { createRoute, z } from '@hono/zod-openapi';
import { contentLanguages } from '@kok/domain/words';
import type { Guard } from '../access/guard.ts';
import { findNetworkNames } from '../db/stores/facts-store.ts';
import type { App } from '../http/app.ts';
import { jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const Names = z
	.object({
		names: z
			.partialRecord(z.enum(contentLanguages), z.string())
			.meta({ description: 'By language; none before the network is published' })
	})
	.meta({ id: 'NetworkName' });

/** Whoever signs in learns to which network, and nothing that the site does not say. */
export function addNetworkNameRoute(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'readNetworkName',
		method: 'get',
		path: '/api/network-name',
		summary: 'Read the public name of the network, before signing in',
		security: [],
		middleware: guard.open('readNetworkName'),
		responses: responsesOf({ 200: jsonContent(Names, 'Its name in each language') })
	});
	app.openapi(route, async (c) => c.json({ names: await findNetworkNames(databases.read) }, 200));
}
