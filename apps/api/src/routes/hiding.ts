import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { hideFact } from '../commands/hide-fact.ts';
import type { App } from '../http/app.ts';
import { answerRecordTrouble } from '../http/record-trouble.ts';
import { RecordShown, findShown } from '../http/representation.ts';
import { IdParam, changing, jsonBody, jsonContent, responsesOf, shortText } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const HideBody = z
	.strictObject({
		field: shortText(100).meta({ description: 'Name of the fact: a number, an e-mail address, a place, or places' }),
		revision: z.int().min(1).meta({ description: 'The revision of the facts that was read' })
	})
	.meta({ id: 'HideFact' });

/** A number or a place goes from the public at once. */
export function addHidingRoutes(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'hideFact',
		method: 'post',
		path: '/api/records/{id}/hiding',
		summary: 'Take a number or a place from the public at once',
		description:
			'Nobody reads it first. A place stays in the record as confidential; a number stays in the history, and the office shows it again as a draft.',
		middleware: guard('hideFact'),
		request: { params: IdParam, body: jsonBody(HideBody) },
		responses: responsesOf(
			{ 200: jsonContent(RecordShown, 'The record as it is now') },
			...changing,
			'refused',
			'stale'
		)
	});
	app.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		const { field, revision } = c.req.valid('json');
		const actor = c.get('actor');
		const caller = { actor: actor.id, request: c.get('requestId') };
		const result = await hideFact(services, { id, field, revision, caller });
		if (result.outcome !== 'hidden') return answerRecordTrouble(services, c, { id, result });
		const shown = await findShown(services.databases.read, { id, actor });
		if (!shown) throw new Error(`Record ${id} is gone after a fact of it was hidden`);
		return c.json(shown, 200);
	});
}
