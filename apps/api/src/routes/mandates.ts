import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { endMandate, giveMandate } from '../commands/mandates.ts';
import type { App } from '../http/app.ts';
import { MandateDays, MandateShown } from '../http/mandates.ts';
import { preconditionOf } from '../http/preconditions.ts';
import { problem } from '../http/problem.ts';
import { Id, IdParam, CreatingHeaders, changing, jsonBody, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const GiveBody = z
	.strictObject({
		account: Id.optional().meta({ description: 'Id of the account of a delegate' }),
		token: Id.optional().meta({ description: 'Instead: id of the token of a delegate' }),
		actsFor: Id.meta({ description: 'Id of the member or the body' }),
		...MandateDays.shape
	})
	.meta({ id: 'GiveMandate' });

/** Who acts for whom, by date. What ends holds no more from the next request on. */
export function addMandateRoutes(app: App, guard: Guard, services: Services): void {
	addGiving(app, guard, services);
	addEnding(app, guard, services);
}

function addGiving(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'giveMandate',
		method: 'put',
		path: '/api/mandates/{id}',
		summary: 'Let a person or a token act for a member or a body, under an id of your own',
		description: 'Needs `If-None-Match: *`, so a request that is sent twice gives one mandate.',
		middleware: guard('giveMandate'),
		request: { params: IdParam, headers: CreatingHeaders, body: jsonBody(GiveBody) },
		responses: responsesOf({ 201: jsonContent(MandateShown, 'The mandate') }, ...changing, 'refused', 'stale')
	});
	app.openapi(route, async (c) => {
		if (preconditionOf(c).read !== 'nothing-yet') return problem(c, 'precondition-required');
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const { id } = c.req.valid('param');
		const { account, token, ...terms } = c.req.valid('json');
		const to = account === undefined ? { token: token ?? '' } : { account };
		const result = await giveMandate(services, { id, to, ...terms, caller });
		switch (result.outcome) {
			case 'exists':
				return problem(c, 'stale');
			case 'refused':
				return problem(c, 'refused', { refusal: result.refusal });
			case 'given': {
				const { holder: _, ...mandate } = result.mandate;
				return c.json(mandate, 201);
			}
		}
	});
}

function addEnding(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'endMandate',
		method: 'delete',
		path: '/api/mandates/{id}',
		summary: 'End a mandate, from the next request of its holder on',
		middleware: guard('endMandate'),
		request: { params: IdParam },
		responses: responsesOf({ 204: { description: 'It holds no more' } }, ...changing, 'refused')
	});
	app.openapi(route, async (c) => {
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await endMandate(services, { id: c.req.valid('param').id, caller });
		return result.outcome === 'not-found' ? problem(c, 'not-found') : c.body(null, 204);
	});
}
