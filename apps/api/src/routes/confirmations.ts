import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { confirmRecord } from '../commands/confirm-record.ts';
import type { App } from '../http/app.ts';
import { answerRecordTrouble } from '../http/record-trouble.ts';
import { RecordShown, findShown } from '../http/representation.ts';
import { IdParam, changing, jsonBody, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const ConfirmBody = z
	.strictObject({
		revision: z.int().min(1).meta({ description: 'The revision of the facts that was read' }),
		on: z.iso
			.date()
			.optional()
			.meta({ description: 'The day on which it was found out; without it today, where the network is' })
	})
	.meta({ id: 'ConfirmRecord' });

/** Somebody says that a record still holds. */
export function addConfirmationRoutes(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'confirmRecord',
		method: 'post',
		path: '/api/records/{id}/confirmation',
		summary: 'Say that what the public reads of a record still holds',
		description:
			'It is an entry of the log: no draft, no review, no other text. The public reads the day with the next release. Services are confirmed; other types refuse.',
		middleware: guard('confirmRecord'),
		request: { params: IdParam, body: jsonBody(ConfirmBody) },
		responses: responsesOf(
			{ 200: jsonContent(RecordShown, 'The record as it is now') },
			...changing,
			'refused',
			'stale'
		)
	});
	app.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		const { revision, on } = c.req.valid('json');
		const actor = c.get('actor');
		const caller = { actor: actor.id, request: c.get('requestId') };
		const result = await confirmRecord(services, { id, revision, on, caller });
		if (result.outcome !== 'confirmed') return answerRecordTrouble(services, c, { id, result });
		const shown = await findShown(services.databases.read, { id, actor });
		if (!shown) throw new Error(`Record ${id} is gone after it was confirmed`);
		return c.json(shown, 200);
	});
}
