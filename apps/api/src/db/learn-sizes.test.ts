import { generateNetwork } from '@kok/content/fictional/generate';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { archiveText, readArchive } from '../commands/archive-network.ts';
import { foundNetwork } from '../commands/found-network.ts';
import { restoreArchive } from '../commands/restore-archive.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';
import type { Databases } from './databases.ts';
import { migrate } from './migrate.ts';

const history = generateNetwork({ seed: 3, members: 3, until: startOfTime });

let world: World;
beforeAll(async () => {
	world = await openWorld('postgres', inject('postgresUrl'));
	await foundNetwork(world.api.tools, history);
});
afterAll(async () => world.close());

/** How many rows PostgreSQL believes that the tables of lists and of the log have; -1 where it never counted. */
async function believed({ read }: Databases): Promise<Record<string, number>> {
	const { rows } = await sql<{ table: string; rows: number }>`
		select relname as table, reltuples as rows from pg_class
		where relname in ('record_head', 'head_title', 'head_word', 'event', 'event_change')`.execute(read);
	return Object.fromEntries(rows.map((row) => [row.table, row.rows]));
}

async function counted({ read }: Databases): Promise<Record<string, number>> {
	const tables = ['record_head', 'head_title', 'head_word', 'event', 'event_change'] as const;
	const counts = tables.map(async (table) => {
		const { count } = await read
			.selectFrom(table)
			.select(({ fn }) => fn.countAll().as('count'))
			.executeTakeFirstOrThrow();
		return [table, Number(count)] as const;
	});
	return Object.fromEntries(await Promise.all(counts));
}

test('PostgreSQL knows the sizes of its tables as soon as a network is founded', async () => {
	const { databases } = world.database;
	expect(await believed(databases)).toEqual(await counted(databases));
});

test('PostgreSQL knows the sizes of its tables as soon as an archive is restored', async () => {
	const archive: unknown = JSON.parse(
		[...archiveText(await readArchive(world.database.databases, startOfTime))].join('')
	);
	const other = await openWorld('postgres', inject('postgresUrl'));
	await restoreArchive(other.api.tools, archive);
	const { databases } = other.database;
	expect(await believed(databases)).toEqual(await counted(databases));
	await other.close();
});

test('PostgreSQL knows the sizes of the tables of lists as soon as the first start of a new version filled them', async () => {
	const { databases } = world.database;
	const whole = await counted(databases);
	for (const table of ['head_title', 'head_word', 'record_head'] as const) {
		await databases.write.deleteFrom(table).execute();
	}
	await sql`vacuum (analyze) record_head, head_title, head_word`.execute(databases.write);
	await migrate(databases);
	expect(await counted(databases)).toEqual(whole);
	expect(await believed(databases)).toEqual(whole);
});
