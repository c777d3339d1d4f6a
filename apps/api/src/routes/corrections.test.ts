import type { DemandVersion } from '@kok/domain/release/content';
import { hashText } from '@kok/release/envelope';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { eraseTexts } from '../db/erase-texts.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, type SetPart, openDesk } from '../testing/desk.ts';
import { demandDrafts, goalDrafts, networkDrafts } from '../testing/drafts.ts';
import { having, someHash } from '../testing/expected.ts';
import { type World, openWorld } from '../testing/world.ts';

const hour = 3_600_000;

describe.each(kinds)('an editorial correction on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let network: string;
	let demand: string;
	let number = 0;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		network = await desk.found(networkDrafts());
	});
	afterAll(async () => world.close());

	/** A demand that is public with one clause, and a draft of it with a full stop that is missing there. */
	beforeEach(async () => {
		number += 1;
		demand = await desk.found(demandDrafts(number));
		world.clock.advance(60_000);
		await save(mended);
	});

	const text = 'Etwas gilt.';
	const mended = 'Etwas gilt!';
	const hashOf = (clause: string) => hashText(JSON.stringify([{ id: 'a', text: clause }]));
	const wordsOf = (clause: string) => ({ ...demandDrafts(number).parts.de.values, clauses: { a: { text: clause } } });

	async function save(clause: string) {
		const revision = await revisionOf('de');
		expect((await desk.save(demand, 'de', { values: wordsOf(clause), revision })).status).toBe(200);
	}

	async function revisionOf(part: string): Promise<number> {
		return Number((await desk.read(demand)).body['parts']?.[part]?.['revision']);
	}

	async function order(verb: string, { part = 'de', ...more }: { part?: string; token?: string; query?: string } = {}) {
		return desk.order(demand, part, { verb, revision: await revisionOf(part), ...more });
	}

	const ask = async (part = 'de') => order('review', { part, query: 'correction=true' });
	const answer = async (keepsSense: boolean) =>
		order('approval', { token: desk.ben, query: `keepsSense=${keepsSense}` });

	async function approve() {
		expect((await ask()).status).toBe(200);
		expect((await answer(true)).status).toBe(200);
	}

	async function versions(): Promise<readonly DemandVersion[]> {
		const { content } = await world.release();
		return content.records.demand.find(({ id }) => id === demand)?.versions ?? [];
	}

	async function foresee(part = 'de') {
		return (await world.send({ path: `/api/records/${demand}/parts/${part}/correction`, token: desk.ana })).body;
	}

	async function publishTogether(parts: readonly SetPart[], publishAt?: string) {
		return world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body: { parts, publishAt } });
	}

	async function partNow(part: string): Promise<SetPart> {
		return { record: demand, part, revision: await revisionOf(part) };
	}

	test('that a second person approved keeps number and hash of the version, and tells both texts', async () => {
		const [before] = await versions();
		await approve();
		expect((await order('publication')).body).not.toHaveProperty('draft');
		const [version, ...others] = await versions();
		expect(others).toEqual([]);
		expect(version).toMatchObject({ number: 1, since: before?.since, hash: hashOf(text), clauses: ['a'] });
		expect(version?.corrections).toEqual([
			{ since: world.clock.now(), formerHash: hashOf(text), hash: hashOf(mended) }
		]);
		expect(version?.texts.de?.map(({ values }) => values.clauses['a']?.text)).toEqual([text, mended]);

		world.clock.advance(60_000);
		await save('Etwas anderes gilt.');
		await desk.publish(demand, ['de']);
		expect((await versions()).map((one) => [one.number, one.corrections?.length])).toEqual([
			[1, 1],
			[2, undefined]
		]);
	});

	test('is foretold with the version, both hashes and the number that it would have otherwise', async () => {
		expect(await foresee()).toEqual({ version: 1, next: 2, hashes: { before: hashOf(text), after: hashOf(mended) } });
		await save(text);
		expect(await foresee()).toEqual({
			version: 1,
			next: 1,
			hindrance: { code: 'correction-of-nothing', words: having({}) }
		});
		expect(await foresee('facts')).toMatchObject({ hindrance: { code: 'no-draft' } });
		const goal = await desk.create(goalDrafts(`Ziel ${number}`));
		const path = `/api/records/${goal}/parts/de/correction`;
		expect((await world.send({ path, token: desk.ana })).body).toEqual({
			hindrance: { code: 'correction-elsewhere', words: having({}) }
		});
		expect((await world.send({ path: path.replace('/de/', '/en/'), token: desk.ana })).status).toBe(404);
	});

	test('is approved by nobody who wrote it or does not say whether the sense stays, nor among others', async () => {
		await ask();
		const own = await order('approval', { query: 'keepsSense=true' });
		expect(own).toMatchObject({ status: 409, body: { refusal: 'own-draft' } });
		expect(await order('approval', { token: desk.ben })).toMatchObject({
			status: 409,
			body: { refusal: 'sense-unanswered' }
		});
		const unclear = await order('approval', { token: desk.ben, query: 'keepsSense=vielleicht' });
		expect(unclear.status).toBe(422);
		const parts = [await partNow('de')];
		const many = await world.send({ method: 'POST', path: '/api/approvals', token: desk.ben, body: { parts } });
		expect(many).toMatchObject({ status: 409, body: { parts: [{ refusal: 'sense-unanswered' }] } });
		expect((await answer(true)).body['draft']).toMatchObject({ stage: 'approved', correction: true });
	});

	test('whose sense does not stay is approved as a new version', async () => {
		await ask();
		expect((await answer(false)).body['draft']).not.toHaveProperty('correction');
		await order('publication');
		expect((await versions()).map((one) => [one.number, one.hash, one.corrections])).toEqual([
			[1, hashOf(text), undefined],
			[2, hashOf(mended), undefined]
		]);
	});

	test('ends when somebody writes on', async () => {
		await approve();
		await save('Etwas gilt doch.');
		expect(await order('publication')).toMatchObject({ status: 409, body: { refusal: 'not-approved' } });
		await order('review');
		expect(await answer(true)).toMatchObject({ status: 409, body: { refusal: 'no-correction-asked' } });
		await order('approval', { token: desk.ben });
		await order('publication');
		expect((await versions()).map((one) => one.number)).toEqual([1, 2]);
	});

	test('is asked for of clauses in the source language alone, where they are public and read otherwise', async () => {
		const refusal = async (part?: string) => (await ask(part)).body['refusal'];
		const english = { title: 'Demand', summary: 'One sentence.', clauses: { a: { text: 'Something holds!' } } };
		await desk.save(demand, 'en', { values: english, revision: await revisionOf('en'), translatedFrom: 'de' });
		expect(await refusal('en')).toBe('correction-elsewhere');
		await save(text);
		expect(await refusal()).toBe('correction-of-nothing');
		demand = await desk.create(demandDrafts(1_000 + number));
		expect(await refusal()).toBe('correction-without-version');
		expect(await refusal('facts')).toBe('correction-elsewhere');
	});

	test('is not published together with facts that drop its clauses, but without them', async () => {
		await approve();
		const facts = demandDrafts(number).parts.facts.values;
		const values = { ...facts, clauses: [{ id: 'b' }] };
		await desk.save(demand, 'facts', { values, revision: await revisionOf('facts') });
		await desk.approve(demand, ['facts']);
		const both = [await partNow('facts'), await partNow('de')];
		expect(await publishTogether(both)).toMatchObject({
			status: 409,
			body: { parts: [{ part: 'de', refusal: 'correction-of-items' }] }
		});
		expect((await publishTogether(both.slice(1))).status).toBe(200);
		expect(await versions()).toMatchObject([{ number: 1, corrections: [{ hash: hashOf(mended) }] }]);
	});

	test('goes out at its hour, together with its translation', async () => {
		await approve();
		const english = { title: 'Demand', summary: 'One sentence.', clauses: { a: { text: 'Something holds!' } } };
		await desk.save(demand, 'en', { values: english, revision: await revisionOf('en'), translatedFrom: 'de' });
		const [translated] = await desk.approve(demand, ['en']);
		const publishAt = new Date(Date.parse(world.clock.now()) + hour).toISOString();
		const scheduled = await publishTogether([await partNow('de'), ...(translated ? [translated] : [])], publishAt);
		expect(scheduled.status).toBe(200);
		expect((await versions())[0]).not.toHaveProperty('corrections');
		world.clock.advance(hour);
		const [version] = await versions();
		expect(version?.corrections).toEqual([{ since: publishAt, formerHash: hashOf(text), hash: hashOf(mended) }]);
		expect(version?.texts.en?.at(-1)).toMatchObject({ since: publishAt, values: { clauses: english.clauses } });
		expect(await versions()).toHaveLength(1);
	});

	test('stands in the log and the history by what it was in each step', async () => {
		await approve();
		await order('publication');
		const { body } = await world.send({ path: `/api/records/${demand}/history?limit=3`, token: desk.ana });
		expect(body['events']).toMatchObject([
			{ action: 'Published', changes: [{ part: 'de', correction: true }] },
			{ action: 'DraftApproved', changes: [{ part: 'de', correction: true }] },
			{ action: 'ReviewAsked', changes: [{ part: 'de', correction: true }] }
		]);
		const proof = await world.send({ path: '/api/events/proof', token: desk.ana });
		expect(proof.body).toMatchObject({ whole: true });
	});

	test('keeps the number of its version and of later ones when its words, or those before it, are erased', async () => {
		await approve();
		await order('publication');
		world.clock.advance(60_000);
		await save('Etwas anderes gilt.');
		await desk.publish(demand, ['de']);
		const { write } = world.database.databases;
		const rows = await write
			.selectFrom('publication')
			.select(['part', 'snapshot', 'editorial'])
			.where('record', '=', demand)
			.orderBy('turn')
			.execute();
		const [began, corrected, ...later] = rows.filter(({ part }) => part === 'de');
		expect([began, corrected, ...later].map((row) => row?.editorial)).toEqual([0, 1, 0]);
		await write.transaction().execute(async (trx) => eraseTexts(trx, [corrected?.snapshot ?? '']));
		const [first, second] = await versions();
		expect(first).toMatchObject({ number: 1, hash: hashOf(text) });
		expect(first).not.toHaveProperty('corrections');
		expect(second).toMatchObject({ number: 2 });
		await write.transaction().execute(async (trx) => eraseTexts(trx, [began?.snapshot ?? '']));
		expect((await versions()).map((one) => one.number)).toEqual([2]);
	});

	test('needs its second person also in a network that publishes alone', async () => {
		const alone = async (fourEyes: boolean) => {
			const { values } = networkDrafts({ fourEyes }).parts.facts;
			const revision = Number((await desk.read(network)).body['parts']?.['facts']?.['revision']);
			await desk.save(network, 'facts', { values, revision });
			expect((await desk.publish(network, ['facts'])).status).toBe(200);
		};
		await alone(false);
		try {
			await ask();
			expect(await order('publication')).toMatchObject({ status: 409, body: { refusal: 'correction-unread' } });
			await answer(true);
			expect((await order('publication')).status).toBe(200);
			expect(await versions()).toMatchObject([{ number: 1, corrections: [{ hash: someHash }] }]);
		} finally {
			await alone(true);
		}
	});
});
