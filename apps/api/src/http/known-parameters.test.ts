import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, networkDrafts } from '../testing/drafts.ts';
import { cheapSignIn } from '../testing/people.ts';
import { type Body, type World, openWorld } from '../testing/world.ts';

/** A preview answers as the site does, and pages of the site have parameters of their own. */
const asTheSiteDoes = ['readPreview'];

describe('a parameter that an operation does not know', () => {
	let world: World;
	let desk: Desk;

	beforeAll(async () => {
		world = await openWorld('sqlite', '', { signIn: cheapSignIn });
		desk = await openDesk(world);
		await desk.found(networkDrafts());
	});
	afterAll(async () => world.close());

	test('is refused by every operation of the document, in both languages', async () => {
		const { paths } = (await world.send({ path: '/api/openapi.json' })).body;
		const passedOver: unknown[] = [];
		for (const [path, methods] of Object.entries<Body>(paths ?? {})) {
			for (const [method, operation] of Object.entries<Body>(methods)) {
				const answer = await world.send({ ...requestTo(path, method), token: desk.admin });
				const isRefused =
					answer.status === 400 && answer.body['type'] === ('/api/problems/unknown-parameter' as unknown);
				if (!isRefused) passedOver.push(operation['operationId']);
				else expect(Object.keys(answer.body['words'] ?? {})).toEqual(['de', 'en']);
			}
		}
		expect(passedOver).toEqual(asTheSiteDoes);
	});

	test('keeps a dry run that is misspelled from being done', async () => {
		const record = await desk.create(demandDrafts(1));
		const parts = [{ record, part: 'de', revision: 1 }];
		for (const query of ['dryrun=true', 'constructor=1', 'dryRun=true&dryRun=false']) {
			const answer = await world.send({
				method: 'POST',
				path: `/api/reviews?${query}`,
				token: desk.ana,
				body: { parts }
			});
			expect(answer).toMatchObject({ status: 400, body: { issues: [{ path: query.split('=')[0], code: 'unknown' }] } });
		}
		expect((await desk.read(record)).body['parts']).toMatchObject({ de: { draft: { stage: 'open' } } });
	});
});

function requestTo(path: string, method: string) {
	const filled = path.replaceAll(/\{\w+\}/g, '6f1c2a40-3d3e-4a7e-9a52-0d4a3c1b2e11');
	const headers = { 'sec-fetch-site': 'same-origin' };
	return {
		method: method.toUpperCase(),
		path: `${filled}?dryrun=true`,
		headers,
		...(method !== 'get' && { body: {} })
	};
}
