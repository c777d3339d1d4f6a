import { type Entry, historyOf } from '@kok/content/history';
import { replay } from '@kok/content/replay';
import { austrian } from '@kok/content/fictional/austrian';
import { generateNetwork } from '@kok/content/fictional/generate';
import { canonicalJson } from '@kok/domain/canonical';
import { compileRelease } from '@kok/domain/release/compile';
import { hashText } from '@kok/release/envelope';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { readChainHead, walkChain } from '../db/stores/event-store.ts';
import { kinds } from '../testing/database.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';
import { foundNetwork } from './found-network.ts';

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
