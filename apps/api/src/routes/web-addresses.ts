import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { acceptAddress } from '../commands/accept-address.ts';
import { countAddresses, findAddress, listAddresses } from '../db/stores/web-address-store.ts';
import { tellOfAddresses } from '../health/read-operation.ts';
import { AddressChecking, AddressCounts, AddressShown, showAddresses } from '../http/address-shown.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { IdParam, changing, jsonBody, jsonContent, responsesOf } from '../http/routes.ts';
import type { Services } from '../http/services.ts';

const Listed = z
	.object({
		checking: AddressChecking,
		counts: AddressCounts.meta({ description: 'Of all, where the list holds the first alone' }),
		addresses: z.array(AddressShown),
		accepted: z
			.array(AddressShown)
			.meta({ description: 'Those of which somebody says that they are right as they are' })
	})
	.meta({ id: 'WebAddresses' });
const Query = z.object({ limit: z.coerce.number().int().min(1).max(500).default(200) });
const AddressParam = z.object({ id: IdParam.shape.id.meta({ description: 'Id of an address' }) });
const Checked = z
	.object({
		outcome: z.enum(['asked', 'known', 'later']).meta({
			description:
				'`known`: it was asked for within the last minute. `later`: another one was asked for a moment ago, so this one is with the next rounds'
		}),
		address: AddressShown
	})
	.meta({ id: 'CheckedAddress' });
const Acceptance = z.strictObject({ isRight: z.boolean() }).meta({ id: 'AcceptAddress' });

/** Which web addresses in the records lead nowhere any more, or elsewhere. */
export function addWebAddressRoutes(app: App, guard: Guard, services: Services): void {
	addListing(app, guard, services);
	addChecking(app, guard, services);
	addAccepting(app, guard, services);
}

function addListing(app: App, guard: Guard, services: Services): void {
	const { read } = services.databases;
	const route = createRoute({
		operationId: 'listWebAddresses',
		method: 'get',
		path: '/api/web-addresses',
		summary:
			'Web addresses that lead nowhere or elsewhere, or could not be checked; to a delegate those in own records',
		description:
			'Each is asked for about once a week, and only what the public reads. One in a draft is told of where the public reads it as well.',
		middleware: guard('listWebAddresses'),
		request: { query: Query },
		responses: responsesOf({ 200: jsonContent(Listed, 'Addresses, the gravest first') })
	});
	app.openapi(route, async (c) => {
		const { limit } = c.req.valid('query');
		const looking = c.get('actor');
		const [open, accepted] = [
			await listAddresses(read, { looking, limit, isAccepted: false }),
			await listAddresses(read, { looking, limit, isAccepted: true })
		];
		return c.json(
			{
				checking: await tellOfAddresses(services),
				counts: await countAddresses(read, looking),
				addresses: await showAddresses(read, { looking, addresses: open }),
				accepted: await showAddresses(read, { looking, addresses: accepted })
			},
			200
		);
	});
}

function addChecking(app: App, guard: Guard, services: Services): void {
	const { read } = services.databases;
	const route = createRoute({
		operationId: 'checkWebAddress',
		method: 'post',
		path: '/api/web-addresses/{id}/check',
		summary: 'Have an address asked for once more, now',
		description: 'Waits for what is found, half a minute at most.',
		middleware: guard('checkWebAddress'),
		request: { params: AddressParam },
		responses: responsesOf({ 200: jsonContent(Checked, 'What is known of it now') }, ...changing, 'refused')
	});
	app.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		const looking = c.get('actor');
		const find = async () => {
			const found = await findAddress(read, id);
			return (await showAddresses(read, { looking, addresses: found ? [found] : [] })).at(0);
		};
		// An address of others is none that a delegate may know of.
		if (!(await find())) return problem(c, 'not-found');
		if (!services.addressChecks) return problem(c, 'refused', { refusal: 'addresses-not-checked' });
		const outcome = await services.addressChecks.askNow(id);
		const address = await find();
		if (outcome === 'not-found' || !address) return problem(c, 'not-found');
		return c.json({ outcome, address }, 200);
	});
}

function addAccepting(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'acceptWebAddress',
		method: 'post',
		path: '/api/web-addresses/{id}/acceptance',
		summary: 'Say that an address is right as it is, or take that back',
		description:
			'It is told of no more, whatever asking for it would say. That holds for this address alone: another one in its place is told of again. The same again changes nothing.',
		middleware: guard('acceptWebAddress'),
		request: { params: AddressParam, body: jsonBody(Acceptance) },
		responses: responsesOf({ 204: { description: 'It is noted' } }, ...changing)
	});
	app.openapi(route, async (c) => {
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const { isRight } = c.req.valid('json');
		const isKnown = await acceptAddress(services, { id: c.req.valid('param').id, isRight, caller });
		return isKnown ? c.body(null, 204) : problem(c, 'not-found');
	});
}
