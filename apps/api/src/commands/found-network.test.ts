import { type Entry, type History, historyOf } from '@kok/content/history';
import { replay } from '@kok/content/replay';
import { austrian } from '@kok/content/fictional/austrian';
import { generateNetwork } from '@kok/content/fictional/generate';
import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { compileRelease } from '@kok/domain/release/compile';
import { hashText } from '@kok/release/envelope';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { contentTypes } from '@kok/domain/content-types';
import { readChainHead, walkChain, withdrawalAction } from '../db/stores/event-store.ts';
import type { Databases } from '../db/databases.ts';
import { findPart } from '../db/stores/part-store.ts';
import { insertRecord, markWithdrawn } from '../db/stores/record-store.ts';
import { countStatements } from '../testing/count-statements.ts';
import { kinds } from '../testing/database.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';
import { appendPartEvent, applyToPart } from './change-part.ts';
import { foundNetwork, requestOf } from './found-network.ts';
import { settleSlugs } from './settle-slugs.ts';
import { inChain } from './tools.ts';

/** Of two members with one name the first is only counted. */
const namesakes: Entry[] = (['counted_only', 'named'] as const).map((publicity, index) => ({
	id: `00000000-0000-4000-8000-00000000000${index}`,
	type: 'member',
	stage: 'published',
	facts: { publicity, sources: [{ title: 'Protokoll', publisher: 'Netz' }] },
	wording: { de: { name: 'Lichthof' } }
}));

const histories = {
	'a network with a hidden namesake': historyOf([...namesakes, ...austrian], { at: startOfTime, actor: 'founding' }),
	'an invented network of entries': historyOf(austrian, { at: startOfTime, actor: 'founding' }),
	'a network with a long history': generateNetwork({ seed: 7, members: 4, until: startOfTime })
};

describe.each(kinds)('on %s', (kind) => {
	let world: World;

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
	});
	afterEach(async () => world.close());

	async function countRecords() {
		const { read } = world.database.databases;
		return (await read.selectFrom('record').select('id').execute()).length;
	}

	describe.each(Object.entries(histories))('%s', (_, history) => {
		test('is founded as the rules of the domain tell it, step by step, and published', async () => {
			expect(await foundNetwork(world.api.tools, history)).toEqual({ outcome: 'founded' });
			const { envelope } = await world.release();
			const told = compileRelease(replay(history, { hash: hashText }), { hash: hashText });
			expect(envelope.content).toBe(hashText(canonicalJson(JSON.parse(JSON.stringify(told)))));
			expect(await walkChain(world.database.databases.read)).toMatchObject({
				whole: true,
				head: { seq: history.steps.length }
			});
		});
	});

	const history = histories['an invented network of entries'];

	test('a network is founded once', async () => {
		await foundNetwork(world.api.tools, history);
		const head = await readChainHead(world.database.databases.read);
		expect(await foundNetwork(world.api.tools, history)).toEqual({ outcome: 'exists' });
		expect(await readChainHead(world.database.databases.read)).toEqual(head);
	});

	test('two servers that start at once found one network', async () => {
		const [first, second] = [foundNetwork(world.api.tools, history), foundNetwork(world.api.tools, history)];
		const outcomes = [(await first).outcome, (await second).outcome];
		expect(outcomes.toSorted()).toEqual(['exists', 'founded']);
	});

	test('a history with a step that a rule forbids founds nothing at all', async () => {
		const wrong = { ...history, fourEyes: true };
		await expect(foundNetwork(world.api.tools, wrong)).rejects.toThrow(/not-approved/);
		expect(await countRecords()).toBe(0);
		expect(await readChainHead(world.database.databases.read)).toEqual({ seq: 0, hash: '' });
		expect(await foundNetwork(world.api.tools, history)).toEqual({ outcome: 'founded' });
	});
});

/** The same steps, each read from the database and written to it, as a command does it. */
async function takeOneByOne({ api: { tools } }: World, { fourEyes, steps }: History): Promise<void> {
	const request = 'founding';
	await inChain(tools, async (trx, chain) => {
		for (const step of steps) {
			const { at, actor, record } = step;
			if (step.do === 'Create') {
				const single = 'single' in contentTypes[step.type];
				await insertRecord(trx, { id: record, type: step.type, createdAt: at, single });
				await chain.append({ at, actor, request, action: 'RecordCreated', object: record, changes: [] });
				continue;
			}
			if (step.do === 'Withdraw') {
				const { withdrawal } = step;
				await markWithdrawn(trx, { id: record, at, withdrawal });
				await settleSlugs(trx, { record });
				const action = withdrawalAction(withdrawal.reason);
				await chain.append({ at, actor, request, action, object: record, changes: [] });
				continue;
			}
			const key = { record, part: step.part };
			const target = { key, readRevision: (await findPart(trx, key))?.revision ?? 0 };
			const circumstances = { at, actor, fourEyes, pinned: false };
			const applied = await applyToPart(trx, { target, request: requestOf(step), circumstances });
			if (applied.outcome !== 'changed') throw new Error(JSON.stringify(applied));
			await appendPartEvent(chain, { at, actor, request, action: applied.event.type, changes: [applied.change] });
		}
	});
}

/** Every row of every table that founding fills. */
async function rowsIn({ database }: World): Promise<Record<string, string[]>> {
	const { read } = database.databases;
	const tables = [
		...(['record', 'part', 'snapshot', 'publication', 'slug', 'link', 'media_use'] as const),
		...(['event', 'event_change', 'chain', 'record_head', 'head_title', 'head_word'] as const)
	];
	const all: Record<string, string[]> = {};
	for (const table of tables) {
		const { rows } = await sql<object>`select * from ${sql.table(table)}`.execute(read);
		all[table] = rows.map((row) => canonicalJson(jsonOf(row))).toSorted();
	}
	return all;
}

test('founding leaves the rows that the same steps leave one by one, with fewer than three statements each', async () => {
	const { steps, fourEyes } = generateNetwork({ seed: 11, members: 2, until: startOfTime });
	const service = steps.findLast((step) => step.do === 'Create' && step.type === 'service')?.record;
	// One service stays a draft, which names its member.
	const history = {
		fourEyes,
		steps: steps.filter(({ record, do: done }) => record !== service || done === 'Create' || done === 'SaveDraft')
	};
	let counting: ReturnType<typeof countStatements> | undefined;
	const around = (databases: Databases) => (counting = countStatements(databases)).counted;
	const [founded, taken] = [await openWorld('sqlite', '', { around }), await openWorld('sqlite', '')];

	const statements = await counting?.during(async () => foundNetwork(founded.api.tools, history));
	await takeOneByOne(taken, history);
	expect(await rowsIn(founded)).toEqual(await rowsIn(taken));
	expect((statements ?? Infinity) / history.steps.length).toBeLessThan(3);
	await founded.close();
	await taken.close();
});
