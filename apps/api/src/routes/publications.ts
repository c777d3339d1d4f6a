import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { type SetFault, publishSet } from '../commands/publish-set.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { Id, Instant, changing, jsonBody, jsonContent, responsesOf } from '../http/routes.ts';
import { PartNameShown } from '../http/schemas.ts';
import type { Services } from '../http/services.ts';
import { refusals } from '@kok/domain/refusals';

const SetMember = z.strictObject({ record: Id, part: PartNameShown, revision: z.int().min(1) });
const SetBody = z
	.strictObject({ parts: z.array(SetMember).min(1).max(500), publishAt: Instant.optional() })
	.meta({ id: 'PublishSet' });
const Published = z
	.object({ parts: z.array(z.object({ record: z.string(), part: PartNameShown, revision: z.int() })) })
	.meta({ id: 'PublishedSet' });

/** Several parts published as one: all of them, or none. */
export function addPublicationRoutes(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'publishSet',
		method: 'post',
		path: '/api/publications',
		summary: 'Publish several parts at once, all or none',
		description: 'Each part carries the revision that was read. 409 tells in `parts` what stood in the way of each.',
		middleware: guard('publishSet'),
		request: { body: jsonBody(SetBody) },
		responses: responsesOf({ 200: jsonContent(Published, 'All parts are published') }, ...changing, 'refused', 'stale')
	});
	app.openapi(route, async (c) => {
		const { parts, publishAt } = c.req.valid('json');
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await publishSet(services, { parts, publishAt, caller });
		if (result.outcome === 'failed') {
			const isStale = result.faults.every(({ fault }) => fault.outcome === 'stale');
			return problem(c, isStale ? 'stale' : 'refused', { parts: result.faults.map(shownFault) });
		}
		const published = result.changes.map(({ record, part, after }) => ({ record, part, revision: after }));
		return c.json({ parts: published }, 200);
	});
}

function shownFault({ record, part, revision, fault }: SetFault) {
	const refusal = fault.outcome === 'refused' ? { refusal: fault.refusal, words: refusals[fault.refusal] } : {};
	return { record, part, revision, fate: fault.outcome, ...refusal };
}
