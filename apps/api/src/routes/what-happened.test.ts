import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, newRecordId, networkDrafts } from '../testing/drafts.ts';
import { type Body, type World, openWorld } from '../testing/world.ts';

const sources = [{ title: 'Bericht', publisher: 'Netz', dated: '2024' }];

describe.each(kinds)('what happened, on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let body: string;
	let act: string;
	let number = 0;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts({ fourEyes: false }));
		body = await desk.found(drafts('body', { kind: 'parliament', level: 'country' }, { name: 'Rat der Au' }));
		const facts = { kind: 'law', level: 'country', on: '2020-01-01', issuedBy: body, identifiers: [], stages: [] };
		act = await desk.found(drafts('legal_act', facts, { title: 'Gesetz über das Bleiben' }));
	});
	afterAll(async () => world.close());

	async function newDemand() {
		number += 1;
		return desk.found(demandDrafts(number));
	}

	async function introduce(demand: string, more: object = {}) {
		const facts = { clauses: [{ demand }], body, form: 'letter', on: '2023-05', ...more };
		return desk.create(drafts('introduction', facts, { text: 'Vorgelegt.' }));
	}

	async function assess(demand: string, status: string, more: object = {}) {
		const facts = { demand, axis: 'network', status, on: '2024-06-01', author: 'Netz', ...more };
		return desk.create(drafts('assessment', facts, { text: 'Weil es so ist.' }));
	}

	async function partsOf(record: string) {
		return ['facts', 'de'].map((part) => ({ record, part, revision: 1 }));
	}

	async function publishAlone(id: string) {
		return desk.order(id, 'facts', { verb: 'publication', revision: 1 });
	}

	async function link(demand: string, more: object = {}) {
		const facts = { clauses: [{ demand }], act, stance: 'agrees', strength: 'strong', ...more };
		return desk.found(drafts('demand_act_link', facts, { text: 'Es gilt, was gefordert war.' }));
	}

	test('cannot be changed once published; another record corrects it, and it may be translated later', async () => {
		const id = await introduce(await newDemand());
		await desk.publish(id);
		const { values } = (await desk.read(id)).body['parts']?.['facts']?.['published'] ?? {};
		const stays = { status: 409, body: { refusal: 'logged-once' } };
		expect(await desk.save(id, 'facts', { values: { ...values, on: '2024' }, revision: 4 })).toMatchObject(stays);
		expect(await desk.save(id, 'de', { values: { text: 'Anders.' }, revision: 4 })).toMatchObject(stays);
		expect(await desk.order(id, 'de', { verb: 'unpublication', revision: 4 })).toMatchObject(stays);
		expect(await withdraw(id, 'over')).toMatchObject(stays);

		const english = { values: { text: 'Put forward.' }, translatedFrom: 'de', revision: 0 };
		expect((await desk.save(id, 'en', english)).status).toBe(201);
		const correction = await introduce(await newDemand(), { corrects: id, on: '2024' });
		expect((await desk.publish(correction)).status).toBe(200);
		expect((await withdraw(id, 'protection')).status).toBe(200);
	});

	test('may be taken back while it is a draft', async () => {
		const id = await introduce(await newDemand());
		const revisions = { facts: 1, de: 1 };
		const request = { withdrawal: { reason: 'over' }, revisions };
		const answer = await world.send({
			method: 'POST',
			path: `/api/records/${id}/withdrawal`,
			token: desk.ana,
			body: request
		});
		expect(answer.status).toBe(200);
	});

	test('may refer only to records that exist, also within lists', async () => {
		const nobody = newRecordId();
		const answer = await world.send({
			path: `/api/records/${newRecordId()}`,
			token: desk.ana,
			create: true,
			body: drafts('introduction', { clauses: [{ demand: nobody }], body: act, form: 'letter' }, { text: 'Nichts.' })
		});
		expect(answer).toMatchObject({
			status: 422,
			body: {
				issues: [
					{ path: 'parts.facts.values.clauses', code: 'no-such-record' },
					{ path: 'parts.facts.values.body', code: 'no-such-record' }
				]
			}
		});
	});

	test('an assessment and the introduction that it rests on may be published together in any order', async () => {
		const demand = await newDemand();
		const assessment = await partsOf(await assess(demand, 'introduced'));
		const parts = [...assessment, ...(await partsOf(await introduce(demand)))];
		const send = async (path: string, body: object) => world.send({ method: 'POST', path, token: desk.ana, body });
		expect(await send('/api/publications?dryRun=true', { parts: assessment })).toMatchObject({
			status: 200,
			body: { dryRun: true, hindrances: [{ part: 'facts', fate: 'refused', refusal: 'introduction-missing' }] }
		});
		const dryRun = await send('/api/publications?dryRun=true', { parts });
		expect(dryRun.body).toEqual({ dryRun: true, parts, hindrances: [] });
		expect((await desk.read(parts[0]?.record ?? '')).body['parts']?.['facts']).not.toHaveProperty('published');

		const publishAt = new Date(Date.parse(world.clock.now()) + 1_000).toISOString();
		expect((await send('/api/publications', { parts, publishAt })).status).toBe(200);
		world.clock.advance(1_000);
		await world.release();
		for (const { record, part } of parts)
			expect((await desk.read(record)).body['parts']?.[part]?.['published']).toMatchObject({ since: publishAt });
	});

	test('an assessment is published only if what it rests on is public, whoever publishes it', async () => {
		const demand = await newDemand();
		const early = await assess(demand, 'introduced');
		expect(await publishAlone(early)).toMatchObject({ status: 409, body: { refusal: 'introduction-missing' } });
		const introduction = await introduce(demand);
		expect(await publishAlone(early)).toMatchObject({ status: 409, body: { refusal: 'introduction-missing' } });
		await desk.publish(introduction);
		expect((await publishAlone(early)).status).toBe(200);

		const inLaw = await assess(demand, 'in_legislation');
		expect(await publishAlone(inLaw)).toMatchObject({ status: 409, body: { refusal: 'law-missing' } });
		await link(demand);
		expect((await publishAlone(inLaw)).status).toBe(200);
		expect((await publishAlone(await assess(demand, 'open', { on: '2025-01-01' }))).status).toBe(200);
	});

	test('a demand is assessed as realised only by law in force, and only with a second reader', async () => {
		const demand = await newDemand();
		await link(demand, { inForceOn: '2025-01-01' });
		const early = await assess(demand, 'realised');
		expect((await desk.approve(early, ['facts'])).length).toBe(1);
		expect(await desk.order(early, 'facts', { verb: 'publication', revision: 3 })).toMatchObject({
			status: 409,
			body: { refusal: 'not-in-force' }
		});
		const late = await assess(demand, 'realised', { on: '2025-01-01' });
		expect(await publishAlone(late)).toMatchObject({ status: 409, body: { refusal: 'second-reader-asked' } });
		expect((await desk.publish(late)).status).toBe(200);
	});

	test('records that hang on a withdrawn record leave the release with it', async () => {
		const other = await desk.found(drafts('body', { kind: 'committee', level: 'world' }, { name: 'Ausschuss Weit' }));
		const seat = await desk.found(
			drafts('representation', { body: other, role: 'member' }, { text: 'Sitz am Fluss.' })
		);
		expect((await world.release()).contentText).toContain(seat);
		await withdraw(other, 'over');
		expect((await world.release()).contentText).not.toContain('Sitz am Fluss.');
	});

	async function withdraw(id: string, reason: string) {
		const { parts } = (await desk.read(id)).body;
		const revisions = Object.fromEntries(
			Object.entries<Body>(parts ?? {}).map(([name, part]) => [name, Number(part['revision'])])
		);
		const path = `/api/records/${id}/withdrawal`;
		return world.send({ method: 'POST', path, token: desk.ana, body: { withdrawal: { reason }, revisions } });
	}
});

function drafts(type: string, facts: object, words: object) {
	return { type, parts: { facts: { values: { ...facts, sources } }, de: { values: words } } };
}
