import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openDesk } from '../testing/desk.ts';
import { demandDrafts } from '../testing/drafts.ts';
import { openWorld } from '../testing/world.ts';
import { headColumns } from './head-store.ts';

test('of a head the columns that change are named and no others, so that SQLite writes few indexes anew', async () => {
	const world = await openWorld('sqlite', '');
	try {
		const desk = await openDesk(world);
		const demand = await desk.create(demandDrafts(1));
		const { de } = demandDrafts(1).parts;
		const save = async (revision: number) =>
			desk.save(demand, 'de', { values: { ...de.values, summary: `Satz ${revision}` }, revision });
		await save(1);

		const { write } = world.database.databases;
		await sql`create table named (name text unique on conflict ignore)`.execute(write);
		for (const column of headColumns) {
			await sql`create trigger ${sql.id(`named_${column}`)} after update of ${sql.id(column)} on record_head
				begin insert into named values (${sql.lit(column)}); end`.execute(write);
		}
		world.clock.advance(1);
		await save(2);
		const { rows } = await sql<{ name: string }>`select name from named order by name`.execute(write);
		expect(rows.map(({ name }) => name)).toEqual(['changed_at']);
	} finally {
		await world.close();
	}
});
