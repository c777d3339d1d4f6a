import { generateNetwork } from '@kok/content/fictional/generate';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { foundNetwork } from '../commands/found-network.ts';
import { inChain } from '../commands/tools.ts';
import { migrate } from '../db/migrate.ts';
import { kinds } from '../testing/database.ts';
import { openDesk } from '../testing/desk.ts';
import { memberDrafts } from '../testing/drafts.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';
import { findUnlikeHead, refillHeads } from './recount-heads.ts';

const history = generateNetwork({ seed: 3, members: 3, until: startOfTime });

describe.each(kinds)('what lists show of records on %s', (kind) => {
	let world: World;
	let member: string;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		await foundNetwork(world.api.tools, history);
		member = await (await openDesk(world)).create(memberDrafts('Sternwarte'));
	});
	afterAll(async () => world.close());
	afterEach(async () => {
		await world.database.databases.write.transaction().execute(refillHeads);
	});

	function unlike() {
		return findUnlikeHead(world.database.databases.read);
	}

	/** Writes past the rules. */
	async function alter(text: string) {
		const statement = sql.raw(text.replaceAll('MEMBER', member));
		await statement.execute(world.database.databases.write);
	}

	test('is written by every command, in the transaction of its event', async () => {
		const { read } = world.database.databases;
		const heads = await read.selectFrom('record_head').select(['audience', 'record']).execute();
		const records = await read.selectFrom('record').select('id').execute();
		expect(records.length).toBeGreaterThan(100);
		expect(heads.filter(({ audience }) => audience === 'office')).toHaveLength(records.length);
		expect(heads.filter(({ audience }) => audience === 'members').length).toBeGreaterThan(100);
		expect(await unlike()).toBeUndefined();
	});

	test('does not change with a command that failed', async () => {
		const { databases, clock } = world.api.tools;
		const mark = (point: string) => {
			if (point === 'save-written') throw new Error('Something went wrong');
		};
		const failing = inChain({ databases, clock, mark }, async (trx, chain) => {
			await trx.updateTable('part').set({ publish_at: startOfTime }).where('record', '=', member).execute();
			await chain.append({ actor: 'a', action: 'DraftSaved', object: member, changes: [], request: 'r' });
		});
		await expect(failing).rejects.toThrow('Something went wrong');
		expect(await unlike()).toBeUndefined();
	});

	test.each([
		['lacks a record', `delete from record_head where record = 'MEMBER'`],
		['says another state', `update record_head set open = 0 where record = 'MEMBER'`],
		['shows another title', `update record_head set face = replace(face, 'Sternwarte', 'X') where record = 'MEMBER'`],
		['names another writer', `update record_head set writer = 'x' where record = 'MEMBER'`],
		['has another date', `update record_head set changed_at = '2026' where record = 'MEMBER'`],
		['puts a title elsewhere', `update head_title set sort = 'x' where record = 'MEMBER' and locale = 'de'`],
		['lacks a word', `delete from head_word where record = 'MEMBER'`],
		[
			'shows a draft to the members',
			`insert into head_word (audience, word, record) values ('members', 'sternwarte', 'MEMBER')`
		]
	])('is known to be wrong where it %s, and is drawn anew', async (_, statement) => {
		await alter(statement);
		expect(await unlike()).toEqual({ record: member });
		await world.database.databases.write.transaction().execute(refillHeads);
		expect(await unlike()).toBeUndefined();
	});

	test('is computed at the start for a database that an older version made', async () => {
		for (const table of ['head_word', 'head_title', 'record_head']) await alter(`delete from ${table}`);
		await migrate(world.database.databases);
		expect(await unlike()).toBeUndefined();
	});
});
