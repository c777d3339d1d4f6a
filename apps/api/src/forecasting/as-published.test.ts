import { generateNetwork } from '@kok/content/fictional/generate';
import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import { compileRelease } from '@kok/domain/release/compile';
import type { RecordState } from '@kok/domain/release/compile';
import { editedValues } from '@kok/domain/testing/edited-values';
import { writtenIn } from '@kok/domain/words';
import { hashText } from '@kok/release/envelope';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Actor } from '../access/actor.ts';
import { foundNetwork } from '../commands/found-network.ts';
import { readNetwork } from '../db/stores/network-store.ts';
import { fieldsOf } from '../db/stores/snapshot-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts } from '../testing/drafts.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';
import { asPublished } from './as-published.ts';
import { type AskedText, foreseeTexts } from './foresee-texts.ts';
import type { ForeseenText } from './foreseen-text.ts';

const office: Actor = { id: 'ana', who: { kind: 'token', token: 'ana' }, role: 'office', mandates: [], members: [] };

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
	});
	afterAll(async () => world.close());

	async function foresee(asked: readonly AskedText[]): Promise<ForeseenText[] | undefined> {
		const { read } = world.database.databases;
		const found = await foreseeTexts(read, { asked, actor: office, at: world.clock.now() });
		return 'texts' in found ? found.texts : undefined;
	}

	/** Publishes texts and compares the network with what was foreseen; false where a rule refuses them. */
	async function isAsForeseen(texts: readonly ForeseenText[]): Promise<boolean> {
		const { records } = await readNetwork(world.database.databases.read);
		if (!(await saveAndPublish(texts))) return false;
		const { records: now } = await readNetwork(world.database.databases.read);
		const foreseen = asPublished(records, { texts, at: sinceOf(now, texts[0]) });
		expect(compiled(foreseen)).toBe(compiled(now));
		expect(foreseen.map(sorted)).toEqual(now.map(sorted));
		return true;
	}

	async function saveAndPublish(texts: readonly ForeseenText[]): Promise<boolean> {
		const parts = [];
		for (const { record, part, values } of texts) {
			const revision = Number((await desk.read(record)).body['parts']?.[part]?.['revision'] ?? 0);
			expect(await desk.save(record, part, { values, revision })).toMatchObject({ status: revision === 0 ? 201 : 200 });
			parts.push(...(await desk.approve(record, [part])));
		}
		const body = { parts };
		return (await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body })).status === 200;
	}

	describe('a network with a past', () => {
		beforeAll(async () => {
			await foundNetwork(world.api.tools, generateNetwork({ seed: 7, members: 4, until: startOfTime }));
		});

		test('compiles with texts that nobody saved to what publishing them makes of it, whatever is edited', async () => {
			const { records } = await readNetwork(world.database.databases.read);
			const edited = new Set<string>();
			for (const [index, record] of newestOfEach(records, kind === 'sqlite' ? 2 : 1).entries()) {
				const texts = await foresee([editOf(record, { records, seed: 1_000 + index })]);
				if (texts && (await isAsForeseen(texts))) edited.add(record.type);
			}
			expect(edited.size).toBeGreaterThan(9);
		});
	});
});

describe.each(kinds)('slugs on %s', (kind) => {
	let world: World;
	let desk: Desk;

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		return async () => world.close();
	});

	test('of a namesake, of one who was hidden and of what hangs on it are those that publishing gives', async () => {
		const { read } = world.database.databases;
		await desk.found(memberDrafts('Lichthof'));
		const hidden = await desk.found(memberDrafts('Lichthof', { publicity: 'counted_only' }));
		const { values } = (await desk.read(hidden)).body['parts']?.['facts']?.['published'] ?? {};
		const named = { ...values, publicity: 'named' };
		const demand = await desk.create(demandDrafts(1));

		const found = await foreseeTexts(read, {
			asked: [
				{ record: hidden, part: 'facts', values: named },
				...['facts', 'de', 'en'].map((part) => ({ record: demand, part: part as 'facts' | 'de' | 'en', revision: 1 }))
			],
			actor: office,
			at: world.clock.now()
		});
		if (!('texts' in found)) throw new Error(JSON.stringify(found));
		const { records } = await readNetwork(read);

		await desk.save(hidden, 'facts', { values: named, revision: 2 + 2 });
		const parts = [...(await desk.approve(hidden)), ...(await desk.approve(demand))];
		await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body: { parts } });
		const { records: now } = await readNetwork(read);
		expect(now.find(({ id }) => id === hidden)?.slugs).toEqual({ de: ['lichthof-2'] });
		expect(compiled(asPublished(records, { texts: found.texts, at: sinceOf(now, found.texts[0]) }))).toBe(
			compiled(now)
		);
	});
});

describe.each(kinds)('an editorial correction on %s', (kind) => {
	test('is foreseen as what publishing it makes of the versions, by its revision or by its words', async () => {
		await using opened = await openClosing(kind);
		const { world, desk } = opened;
		const { read } = world.database.databases;
		await desk.found(networkDrafts());
		const record = await desk.found(demandDrafts(1));
		world.clock.advance(60_000);
		const values = { ...demandDrafts(1).parts.de.values, clauses: { a: { text: 'Etwas gilt!' } } };
		await desk.save(record, 'de', { values, revision: 4 });
		await desk.order(record, 'de', { verb: 'review', revision: 5, query: 'correction=true' });
		await desk.order(record, 'de', { verb: 'approval', revision: 6, token: desk.ben, query: 'keepsSense=true' });
		const { records } = await readNetwork(read);
		const foresee = async (asked: AskedText) =>
			foreseeTexts(read, { asked: [asked], actor: office, at: world.clock.now() });
		const foreseen = [
			await foresee({ record, part: 'de', revision: 7 }),
			await foresee({ record, part: 'de', values })
		];
		const rewritten = await foresee({ record, part: 'de', values: { ...values, summary: 'Ein anderer Satz.' } });

		await desk.order(record, 'de', { verb: 'publication', revision: 7 });
		const { records: now } = await readNetwork(read);
		const textsOf = (found: (typeof foreseen)[number]) => ('texts' in found ? found.texts : []);
		const versionsOf = (states: readonly RecordState[]) =>
			compileRelease(states, { hash: hashText }).records.demand[0]?.versions?.length;
		for (const found of foreseen) {
			const texts = textsOf(found);
			expect(compiled(asPublished(records, { texts, at: sinceOf(now, texts[0]) }))).toBe(compiled(now));
		}
		expect(versionsOf(now)).toBe(1);
		expect(versionsOf(asPublished(records, { texts: textsOf(rewritten), at: world.clock.now() }))).toBe(2);
	});
});

async function openClosing(kind: (typeof kinds)[number]) {
	const world = await openWorld(kind, inject('postgresUrl'));
	return { world, desk: await openDesk(world), [Symbol.asyncDispose]: async () => world.close() };
}

function compiled(records: readonly RecordState[]): string {
	return canonicalJson(jsonOf(compileRelease(records, { hash: hashText })));
}

function sorted(record: RecordState): string {
	return canonicalJson(jsonOf(record));
}

function sinceOf(records: readonly RecordState[], text: ForeseenText | undefined): string {
	const record = records.find(({ id }) => id === text?.record);
	const part = text?.part === 'facts' ? record?.facts : text && record?.wording[text.part];
	if (!part) throw new Error('It was not published');
	return part.since;
}

/** So many public records of every type. */
function newestOfEach(records: readonly RecordState[], count: number): RecordState[] {
	const shown = records.filter(({ facts, withdrawn }) => facts && !withdrawn);
	return [...Map.groupBy(shown, ({ type }) => type).values()].flatMap((same) => same.slice(-count));
}

/** One part of a record with one field edited. */
function editOf(record: RecordState, { records, seed }: { records: readonly RecordState[]; seed: number }): AskedText {
	const type = isTypeName(record.type) ? contentTypes[record.type] : contentTypes.term;
	const parts = ['facts' as const, ...writtenIn(record.wording)];
	const part = parts[seed % parts.length] ?? 'facts';
	const values = (part === 'facts' ? record.facts : record.wording[part])?.values ?? {};
	const targets = (name: string) => records.filter((one) => one.type === name && one.facts).map(({ id }) => id);
	return { record: record.id, part, values: editedValues(fieldsOf(type, part), { values, targets, seed }) };
}
