import { austrian } from '@kok/content/fictional/austrian';
import { type Entry, historyOf } from '@kok/content/history';
import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { hashText } from '@kok/release/envelope';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { readChainHead } from '../db/stores/event-store.ts';
import { kinds } from '../testing/database.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';
import { changePart } from './change-part.ts';
import { foundNetwork } from './found-network.ts';
import { compareSeed, seedNetwork } from './seed-network.ts';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	const last = austrian.at(-1);
	const earlier = austrian.slice(0, -1);

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		await foundNetwork(world.api.tools, historyOf(earlier, { at: startOfTime, actor: 'founding' }));
	});
	afterEach(async () => world.close());

	test('seeding a network that was just founded adds nothing', async () => {
		expect(await compareSeed(world.api.tools, earlier)).toEqual([]);
	});

	test('an empty database is refused: it must be founded first', async () => {
		const empty = await openWorld(kind, inject('postgresUrl'));
		await expect(seedNetwork(empty.api.tools, earlier)).rejects.toThrow('npm start');
		expect((await readChainHead(empty.api.tools.databases.read)).seq).toBe(0);
		await empty.close();
	});

	test('a new entry is added once, as drafts with one event', async () => {
		const { tools } = world.api;
		const before = await readChainHead(tools.databases.read);
		const found = await compareSeed(tools, austrian);
		expect(found.every(({ record, fate }) => record === last?.id && fate === 'new')).toBe(true);
		expect(await readChainHead(tools.databases.read)).toEqual(before);

		expect(await seedNetwork(tools, austrian)).toEqual(found);
		expect((await readChainHead(tools.databases.read)).seq).toBe(before.seq + 1);
		expect(await compareSeed(tools, austrian)).toEqual([]);
		const parts = await tools.databases.read
			.selectFrom('part')
			.select('published')
			.where('record', '=', last?.id ?? '')
			.execute();
		expect(new Set(parts.map(({ published }) => published))).toEqual(new Set([null]));
	});

	test('a text that an older version stored in another form does not count as edited', async () => {
		const { tools } = world.api;
		const entry = earlier.find(({ type, inside }) => type === 'member' && inside);
		if (!entry) throw new Error('There is a member with words for its colleagues');
		const older = { type: 'member', part: 'inside', fields_version: 1 } as const;
		const body = canonicalJson(jsonOf({ ...entry.inside, shelterAddress: 'Nirgendwo 7' }));
		const hash = hashText(canonicalJson({ ...older, body }));
		const db = tools.databases.write;
		await db
			.insertInto('snapshot')
			.values({ ...older, body, hash })
			.execute();
		const part = db.updateTable('part').set({ published: hash });
		await part.where('record', '=', entry.id).where('name', '=', 'inside').execute();
		expect(await compareSeed(tools, earlier)).toEqual([]);
	});

	test('a part that someone edited is left as it is', async () => {
		const { tools } = world.api;
		const [first] = earlier;
		if (!first) throw new Error('There is an entry');
		const key = { record: first.id, part: 'de' as const };
		const stored = await tools.databases.read
			.selectFrom('part')
			.select('revision')
			.where('record', '=', first.id)
			.where('name', '=', 'de')
			.executeTakeFirstOrThrow();
		const values = Object.fromEntries(
			Object.entries(first.wording.de).map(([name, value]) => [name, name === 'name' ? 'Anders' : value])
		);
		const target = { key, readRevision: stored.revision };
		const caller = { actor: 'office', request: 'r' };
		const request = { type: 'SaveDraft' as const, by: 'office' as const, values };
		expect(await changePart(tools, { target, request, caller })).toMatchObject({ outcome: 'changed' });
		expect(await seedNetwork(tools, earlier)).toMatchObject([{ record: first.id, part: 'de', fate: 'edited' }]);
	});

	test('a part that nobody edited gets the new text as a draft, and its public text stays', async () => {
		const { tools } = world.api;
		const [first, ...others] = earlier;
		const wording = first && { ...first.wording, de: { ...first.wording.de, name: 'Ein anderer Name' } };
		const entries = [{ ...first, wording } as Entry, ...others];
		const { envelope } = await world.release();
		expect(await seedNetwork(tools, entries)).toMatchObject([{ record: first?.id, part: 'de', fate: 'changed' }]);
		expect(await compareSeed(tools, entries)).toEqual([]);
		expect((await world.release()).envelope.content).toBe(envelope.content);
	});
});
