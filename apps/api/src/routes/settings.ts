import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { decidePublishingAlone } from '../commands/decide-publishing-alone.ts';
import type { App } from '../http/app.ts';
import { changing, forPeople, jsonBody, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';
import { SettingsShown, showSettings } from '../http/settings-shown.ts';

/** What the network has set: read by the office, and decided by an admin where it is a rule of the desk. */
export function addSettingRoutes(app: App, guard: Guard, services: Services): void {
	const reading = createRoute({
		operationId: 'readSettings',
		method: 'get',
		path: '/api/settings',
		summary: 'Read what the network has set, and what it had set before',
		description: 'What stands among the facts of the network is changed in its record, like all facts.',
		middleware: guard('readSettings'),
		responses: responsesOf({ 200: jsonContent(SettingsShown, 'What holds, and since when') })
	});
	app.openapi(reading, async (c) => c.json(await showSettings(services.databases.read), 200));

	const deciding = createRoute({
		operationId: 'decidePublishingAlone',
		method: 'post',
		path: '/api/settings/publishing-alone',
		summary: 'Decide whether one person may publish what nobody else has read; the same again changes nothing',
		description: forPeople,
		middleware: guard('decidePublishingAlone'),
		request: { body: jsonBody(z.strictObject({ alone: z.boolean() }).meta({ id: 'DecidePublishingAlone' })) },
		responses: responsesOf({ 204: { description: 'It holds from the next publication on' } }, ...changing, 'refused')
	});
	app.openapi(deciding, async (c) => {
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		await decidePublishingAlone(services, { ...c.req.valid('json'), caller });
		return c.body(null, 204);
	});
}
