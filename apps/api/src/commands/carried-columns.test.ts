import { generateNetwork } from '@kok/content/fictional/generate';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Databases } from '../db/databases.ts';
import { unguardRows } from '../db/guards.ts';
import { kinds } from '../testing/database.ts';
import { openDesk } from '../testing/desk.ts';
import { demandDrafts } from '../testing/drafts.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';
import { archiveText, readArchive } from './archive-network.ts';
import { type Decisions, archivedColumns } from './archived-columns.ts';
import { foundNetwork } from './found-network.ts';
import { restoreArchive } from './restore-archive.ts';

const history = generateNetwork({ seed: 5, members: 4, until: startOfTime });

/** For each table of an archive, in SQL, a value by which each of its rows is known again on any database. */
const moods = {
	record: `id`,
	part: `record || name`,
	snapshot: `hash`,
	publication: `record || part || since`,
	publication_set: `id`,
	publication_set_part: `publication_set || record || part`,
	slug: `type || locale || slug`,
	link: `record || part || state || field || target`,
	note: `id`
};
const tables = Object.keys(moods) as (keyof typeof moods)[];

/** A column for each of them, and a table of its own, as a later version may add them. */
async function addMoods({ write }: Databases): Promise<void> {
	const db = withoutTypes(write);
	for (const table of tables) {
		await db.schema.alterTable(table).addColumn('mood', 'text').execute();
		await db.schema
			.alterTable(table)
			.addColumn('weight', 'integer', (column) => column.notNull().defaultTo(1))
			.execute();
	}
	await db.schema.createTable('wish').addColumn('id', 'text').addColumn('weight', 'integer').execute();
}

/** A migration knows no row types. Sound, because they exist for the compiler alone. */
function withoutTypes(db: Databases['write']): Kysely<unknown> {
	return db as unknown as Kysely<unknown>;
}

/** What a developer writes for them, in the one place. */
const decisions: Decisions = {
	...archivedColumns,
	...Object.fromEntries(
		tables.map((table) => [
			table,
			{ ...archivedColumns[table], mood: 'travels as it is', weight: 'travels as it is' } as const
		])
	),
	wish: { id: 'travels as it is', weight: 'travels as it is' }
};

/** The publications that travel; a database enters all others by itself. */
const ofDemands = `where record in (select id from record where type = 'demand')`;

describe.each(kinds)('a column that is added to the tables of %s', (kind) => {
	let world: World;
	let other: World;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		other = await openWorld(kinds.find((one) => one !== kind) ?? kind, inject('postgresUrl'));
		await foundNetwork(world.api.tools, history);
		const desk = await openDesk(world);
		const scheduled = await desk.create(demandDrafts(902));
		await desk.approve(scheduled);
		const hour = { publishAt: '2027-01-01T08:00:00Z' };
		const order = { verb: 'publication', revision: 3, body: hour, token: desk.ben };
		expect((await desk.order(scheduled, 'de', order)).status).toBe(200);
		const returned = await desk.create(demandDrafts(903));
		await desk.order(returned, 'de', { verb: 'review', revision: 1 });
		const reason = { verb: 'return', revision: 2, body: { reason: 'Bitte kürzer.' }, token: desk.ben };
		expect((await desk.order(returned, 'de', reason)).status).toBe(200);
		await addMoods(world.database.databases);
		await fill(world.database.databases);
	});
	afterAll(async () => {
		await world.close();
		await other.close();
	});

	async function fill({ write, kind: of }: Databases) {
		for (const table of ['snapshot', 'publication', 'note'])
			await unguardRows(withoutTypes(write), { kind: of, table });
		for (const table of tables)
			await sql`update ${sql.table(table)} set mood = ${sql.raw(moods[table])}, weight = 2`.execute(write);
		await sql`insert into wish (id, weight) values ('a', 3), ('a', 3), ('b', null)`.execute(write);
	}

	async function archived(): Promise<string> {
		return [...archiveText(await readArchive(world.database.databases, startOfTime, decisions))].join('');
	}

	test('stops an export until somebody decides whether it travels, and is told how', async () => {
		await expect(readArchive(world.database.databases, startOfTime)).rejects.toThrow(
			/record\.mood, .*wish\.id, .* name each in apps\/api\/src\/commands\/archived-columns\.ts: 'travels as it is'/
		);
	});

	test('stops the import into a version that does not know it', async () => {
		await expect(restoreArchive(other.api.tools, JSON.parse(await archived()))).rejects.toThrow(
			/columns that this version does not know: link\.mood, .*Nothing was written/
		);
		expect((await readArchive(other.database.databases, startOfTime)).records).toEqual([]);
	});

	describe('and declared to travel as it is', () => {
		beforeAll(async () => {
			await addMoods(other.database.databases);
			await restoreArchive(other.api.tools, JSON.parse(await archived()), decisions);
		});

		test.each(tables)('comes along with each row of the table %s', async (table) => {
			const rows = await sql<{ mood: string; expected: string; weight: number }>`
				select mood, ${sql.raw(moods[table])} as expected, weight from ${sql.table(table)}
				${sql.raw(table === 'publication' ? ofDemands : '')}`.execute(other.database.databases.read);
			expect(rows.rows.length).toBeGreaterThan(0);
			expect(rows.rows.map(({ mood }) => mood)).toEqual(rows.rows.map(({ expected }) => expected));
			expect(new Set(rows.rows.map(({ weight }) => weight))).toEqual(new Set([2]));
		});

		test('comes along with a table that is new as a whole', async () => {
			const { rows } = await sql`select id, weight from wish order by id`.execute(other.database.databases.read);
			expect(rows).toEqual([
				{ id: 'a', weight: 3 },
				{ id: 'a', weight: 3 },
				{ id: 'b', weight: null }
			]);
		});

		test('is written again as it was brought in', async () => {
			const again = await readArchive(other.database.databases, startOfTime, decisions);
			expect(again.carried).toEqual(JSON.parse(await archived()).carried);
		});
	});
});
