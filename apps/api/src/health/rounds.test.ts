import { canonicalJson } from '@kok/domain/canonical';
import { hashText } from '@kok/release/envelope';
import { testClock } from '@kok/release/test-clock';
import { sql } from 'kysely';
import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createToken } from '../commands/tokens.ts';
import { listAlteredTexts } from '../db/checks/altered-texts.ts';
import type { Databases } from '../db/databases.ts';
import { migrate } from '../db/migrate.ts';
import { openSqlite } from '../db/dialects/sqlite.ts';
import { walkChain } from '../db/stores/event-store.ts';
import { type Rounds, startRounds } from './rounds.ts';

const minute = 60_000;

describe('a running server, by itself', () => {
	const clock = testClock('2026-11-24T09:00:00.000Z');
	let folder: string;
	let file: string;
	let databases: Databases;
	let rounds: Rounds;
	let said: unknown[];

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'kok-rounds-'));
		file = join(folder, 'kok.sqlite');
		databases = openSqlite(file);
		await migrate(databases);
		const newId = () => crypto.randomUUID();
		const tools = { databases, clock, newId, onPublicChange: () => undefined, mark: () => undefined };
		for (const name of ['first', 'second', 'third']) {
			await createToken(tools, { name, role: 'office', member: undefined, caller: { actor: 'a', request: 'r' } });
		}
		await databases.writeBack();
		said = [];
		rounds = startRounds({ databases, clock, file, log: { error: (what: unknown) => void said.push(what) } });
	});
	afterEach(async () => {
		await rounds.stop();
		await databases.close();
		await rm(folder, { recursive: true, force: true });
	});

	const foundAfterAMinute = async () => {
		clock.advance(minute);
		await rounds.look();
		return rounds.found();
	};

	test('finds nothing while all is well', async () => {
		expect(await foundAfterAMinute()).toEqual([]);
	});

	test('notices bytes that were overwritten, though no request met them, and says so once', async () => {
		await using handle = await open(file, 'r+');
		const { size } = await handle.stat();
		await handle.write(Buffer.alloc(size - 4_096, 0x5a), 0, size - 4_096, 4_096);
		expect(await foundAfterAMinute()).toEqual(['database-damaged']);
		expect(await foundAfterAMinute()).toEqual(['database-damaged']);
		expect(said).toEqual([{ codes: ['database-damaged'] }]);
	});

	test('notices that its file is gone, and that it is back', async () => {
		await rename(file, `${file}.aside`);
		expect(await foundAfterAMinute()).toEqual(['database-missing']);
		await rename(`${file}.aside`, file);
		expect(await foundAfterAMinute()).toEqual([]);
	});

	test('notices an event that was altered', async () => {
		await sql`drop trigger event_no_update`.execute(databases.write);
		await sql`update event set actor = 'someone else' where seq = 2`.execute(databases.write);
		expect(await foundAfterAMinute()).toEqual(['log-broken']);
	});

	/** Whether a request that comes meanwhile has its turn before the end, where each step takes long. */
	async function givesWay(walk: () => Promise<unknown>): Promise<boolean> {
		let now = 0;
		const slow = vi.spyOn(performance, 'now').mockImplementation(() => (now += 30));
		onTestFinished(() => void slow.mockRestore());
		let hadTurn = false;
		setImmediate(() => void (hadTurn = true));
		await walk();
		return hadTurn;
	}

	test('answers requests while it walks through the log', async () => {
		expect(await givesWay(async () => walkChain(databases.read))).toBe(true);
	});

	describe('of a text that was changed in the database', () => {
		const text = { type: 'member', part: 'wording', fields_version: 1, body: '{"name":"Name"}' } as const;
		const hash = hashText(canonicalJson(text));

		beforeEach(async () => {
			const { write } = databases;
			await write
				.insertInto('snapshot')
				.values({ ...text, hash })
				.execute();
			await write
				.insertInto('record')
				.values({ id: 'a', type: 'member', created_at: '2026-11-24T09:00:00.000Z' })
				.execute();
			await write.insertInto('part').values({ record: 'a', name: 'de', revision: 1, draft: hash }).execute();
		});

		async function alter(): Promise<void> {
			await sql`drop trigger snapshot_no_update`.execute(databases.write);
			await databases.write.updateTable('snapshot').set({ body: '{"name":"Anders"}' }).execute();
		}

		test('notices it, also in a draft that no release is made of', async () => {
			expect(await foundAfterAMinute()).toEqual([]);
			await alter();
			expect(await foundAfterAMinute()).toEqual(['text-altered']);
		});

		test('answers requests while it hashes the texts', async () => {
			expect(await givesWay(async () => listAlteredTexts(databases.read))).toBe(true);
		});

		test('says no more of it when its part has another text', async () => {
			await alter();
			await databases.write.updateTable('part').set({ draft: null }).execute();
			expect(await foundAfterAMinute()).toEqual([]);
		});
	});
});
