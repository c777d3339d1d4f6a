import { canonicalJson } from '@kok/domain/canonical';
import { hashText } from '@kok/release/envelope';
import { testClock } from '@kok/release/test-clock';
import { sql } from 'kysely';
import { once } from 'node:events';
import { open, rename } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { createToken } from '../commands/tokens.ts';
import { type TestDatabase, createDatabase, kinds } from '../testing/database.ts';
import { type Examine, examinerApart } from './examine-apart.ts';
import { type Rounds, startRounds } from './rounds.ts';

/** Longer than it rests after a look of some seconds. */
const hour = 3_600_000;

describe.each(kinds)('a running server, by itself, on %s', (kind) => {
	const clock = testClock('2026-11-24T09:00:00.000Z');
	let database: TestDatabase;
	let rounds: Rounds;
	let said: unknown[];

	beforeEach(async () => {
		database = await createDatabase(kind, inject('postgresUrl'));
		const { databases, place } = database;
		const newId = () => crypto.randomUUID();
		const tools = { databases, clock, newId, onPublicChange: () => undefined, mark: () => undefined };
		for (const name of ['first', 'second', 'third']) {
			await createToken(tools, { name, role: 'office', member: undefined, caller: { actor: 'a', request: 'r' } });
		}
		await databases.writeBack();
		said = [];
		rounds = start(examinerApart(kind === 'sqlite' ? { file: place } : { url: place }));
	});
	afterEach(async () => {
		await rounds.stop();
		await database.remove();
	});

	function start(examine: Examine): Rounds {
		return startRounds({ clock, examine, log: { error: (what: unknown) => void said.push(what) } });
	}

	async function foundAfterAnHour() {
		clock.advance(hour);
		await rounds.look();
		return rounds.found();
	}

	async function unguard(table: 'event' | 'snapshot') {
		const trigger = sql.raw(`${table}_no_update`);
		const drop = kind === 'sqlite' ? sql`drop trigger ${trigger}` : sql`drop trigger ${trigger} on ${sql.table(table)}`;
		await drop.execute(database.databases.write);
	}

	test('finds nothing while all is well, and notices an event that was altered', async () => {
		expect(await foundAfterAnHour()).toEqual([]);
		await unguard('event');
		await sql`update event set actor = 'someone else' where seq = 2`.execute(database.databases.write);
		expect(await foundAfterAnHour()).toEqual(['log-broken']);
		expect(said).toEqual([{ codes: ['log-broken'] }]);
	});

	test('notices a text that was changed, also in a draft, and says no more of it when its part has another', async () => {
		const { write } = database.databases;
		const text = { type: 'member', part: 'wording', fields_version: 1, body: '{"name":"Name"}' } as const;
		const hash = hashText(canonicalJson(text));
		const record = { id: 'a', type: 'member', created_at: '2026-11-24T09:00:00.000Z' };
		await write
			.insertInto('snapshot')
			.values({ ...text, hash })
			.execute();
		await write.insertInto('record').values(record).execute();
		await write.insertInto('part').values({ record: 'a', name: 'de', revision: 1, draft: hash }).execute();
		expect(await foundAfterAnHour()).toEqual([]);

		await unguard('snapshot');
		await write.updateTable('snapshot').set({ body: '{"name":"Anders"}' }).execute();
		expect(await foundAfterAnHour()).toEqual(['text-altered']);
		await write.updateTable('part').set({ draft: null }).execute();
		expect(await foundAfterAnHour()).toEqual([]);
	});

	test.runIf(kind === 'sqlite')('notices bytes that were overwritten, though no request met them, once', async () => {
		await using handle = await open(database.place, 'r+');
		const { size } = await handle.stat();
		await handle.write(Buffer.alloc(size - 4_096, 0x5a), 0, size - 4_096, 4_096);
		expect(await foundAfterAnHour()).toEqual(['database-damaged']);
		expect(await foundAfterAnHour()).toEqual(['database-damaged']);
		expect(said).toEqual([{ codes: ['database-damaged'] }]);
	});

	test.runIf(kind === 'sqlite')('notices that its file is gone, and that it is back', async () => {
		await rename(database.place, `${database.place}.aside`);
		expect(await foundAfterAnHour()).toEqual(['database-missing']);
		await rename(`${database.place}.aside`, database.place);
		expect(await foundAfterAnHour()).toEqual([]);
	});
});

test('a server that is stopped while it looks at its database waits for no end of the look, and logs no failure', async () => {
	const clock = testClock('2026-11-24T09:00:00.000Z');
	const said: unknown[] = [];
	const endless: Examine = async (signal) => {
		await once(signal, 'abort');
		throw new Error('It was ended');
	};
	const rounds = startRounds({ clock, examine: endless, log: { error: (what: unknown) => void said.push(what) } });
	clock.advance(hour);
	await rounds.stop();
	expect(said).toEqual([]);
});
