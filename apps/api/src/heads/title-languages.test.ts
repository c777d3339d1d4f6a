import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { networkDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';
import { findUnlikeHead } from './recount-heads.ts';

const source = { title: 'Bericht', publisher: 'Netz' };

describe.each(kinds)('a network that writes in Swedish and English, on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let network: string;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		const { type, parts } = networkDrafts({ languages: ['sv', 'en'] });
		network = await desk.found({ type, parts: { facts: parts.facts, sv: parts.de } });
	});
	afterAll(async () => world.close());

	function goal(title: string, part = 'sv') {
		const facts = { values: { kind: 'aim', order: 1, sources: [source] } };
		return { type: 'goal', parts: { facts, [part]: { values: { title } } } };
	}

	async function titlesBy(query: string): Promise<unknown> {
		const { body } = await world.send({ path: `/api/records?type=goal${query}`, token: desk.ana });
		return [...(body['records'] ?? [])].map((record) => {
			const titles = record['titles'];
			return titles?.['sv'] ?? titles?.['en'] ?? titles?.['fi'];
		});
	}

	test('saves in a language of its own, and lists by its titles', async () => {
		await desk.found(goal('Öppna dörrar'));
		await desk.found(goal('Arbete utan tvång'));
		await desk.create(goal('Movement', 'en'));
		expect(await titlesBy('')).toEqual(['Arbete utan tvång', 'Movement', 'Öppna dörrar']);
		expect(await titlesBy('&locale=en&q=dorrar')).toEqual(['Öppna dörrar']);
		expect(await findUnlikeHead(world.database.databases.read)).toBeUndefined();
	});

	test('refuses a text, and a list, in a language that it does not have', async () => {
		for (const part of ['de', 'fi']) {
			const answer = await world.send({
				path: `/api/records/00000000-0000-4000-8000-0000000000${part === 'de' ? '01' : '02'}`,
				token: desk.ana,
				create: true,
				body: goal('Ziel', part)
			});
			expect([answer.status, answer.body['refusal']]).toEqual([409, 'not-a-language-of-the-network']);
			expect(answer.body['words']).toEqual({ de: expect.any(String), en: expect.any(String) });
		}
		const listed = await world.send({ path: '/api/records?locale=de', token: desk.ana });
		expect(listed.status).toBe(422);
	});

	test('refuses what is no language at all', async () => {
		const answer = await world.send({
			path: `/api/records/${network}/parts/xx`,
			token: desk.ana,
			create: true,
			body: { values: {} }
		});
		expect(answer.status).toBe(422);
	});

	test('keeps the languages that it has, and gains one in which lists are then ordered, too', async () => {
		const shrunk = await saveLanguages(['en', 'sv']);
		expect(shrunk).toMatchObject({ status: 409 });
		const grown = await saveLanguages(['sv', 'en', 'fi']);
		expect(grown.status, JSON.stringify(grown.body)).toBe(200);
		expect(await titlesBy('&locale=fi')).toEqual(['Arbete utan tvång', 'Movement', 'Öppna dörrar']);
		await desk.create(goal('Avoimet ovet', 'fi'));
		expect(await titlesBy('&locale=fi')).toEqual(['Arbete utan tvång', 'Avoimet ovet', 'Movement', 'Öppna dörrar']);
		expect(await findUnlikeHead(world.database.databases.read)).toBeUndefined();
	});

	async function saveLanguages(languages: readonly string[]) {
		const { body } = await desk.read(network);
		const revision = Number(body['parts']?.['facts']?.['revision']);
		const values = networkDrafts({ languages }).parts.facts.values;
		const saved = await desk.save(network, 'facts', { values, revision });
		expect(saved.status, JSON.stringify(saved.body)).toBe(200);
		return desk.publish(network, ['facts']);
	}
});
