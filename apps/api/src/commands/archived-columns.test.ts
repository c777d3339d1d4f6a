import { generateNetwork } from '@kok/content/fictional/generate';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, goalDrafts, memberDrafts, serviceDrafts } from '../testing/drafts.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';
import { archiveText, readArchive } from './archive-network.ts';
import { archivedColumns, undecidedColumns } from './archived-columns.ts';
import { eraseNotesOf } from '../db/stores/note-store.ts';
import { eraseTexts } from '../db/erase-texts.ts';
import { foundNetwork } from './found-network.ts';
import { restoreArchive } from './restore-archive.ts';

const history = generateNetwork({ seed: 5, members: 4, until: startOfTime });

/** By table, the columns that travel, and the order in which rows are compared where it is not that of their values. */
const travelling = Object.entries(archivedColumns).flatMap(([table, decided]) => {
	if ('leftOut' in decided) return [];
	const columns = Object.entries(decided).flatMap(([column, decision]) =>
		typeof decision === 'string' ? [column] : []
	);
	return columns.length === 0 ? [] : [{ table, columns, ordered: 'turn' in decided }];
});

type Row = Readonly<Record<string, string | number | null>>;

describe.each(kinds)('an archive of a network on %s', (kind) => {
	let world: World;
	let other: World;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		await foundNetwork(world.api.tools, history);
		await fillRareColumns(await openDesk(world));
		other = await openWorld(kinds.find((one) => one !== kind) ?? kind, inject('postgresUrl'));
		const archive = [...archiveText(await readArchive(world.api.tools.databases, startOfTime))].join('');
		await restoreArchive(other.api.tools, JSON.parse(archive));
	});
	afterAll(async () => {
		await world.close();
		await other.close();
	});

	/**
	 * What hardly ever stands anywhere: a wish for changes, an hour, a successor, a text that was erased, a former title, what
	 * was public while versions were counted in each language by itself, a correction, a member that has left and one that
	 * leaves.
	 */
	async function fillRareColumns(desk: Desk) {
		const returned = await desk.create(demandDrafts(901));
		await desk.order(returned, 'de', { verb: 'review', revision: 1 });
		await order(desk, { id: returned, verb: 'return', revision: 2, body: { reason: 'Bitte kürzer.' } });
		const { values } = demandDrafts(901).parts.en;
		expect((await desk.save(returned, 'en', { values, revision: 1, token: desk.ben })).status).toBe(200);

		const scheduled = await desk.create(demandDrafts(902));
		await desk.approve(scheduled);
		await order(desk, { id: scheduled, verb: 'publication', revision: 3, body: { publishAt: '2027-01-01T08:00:00Z' } });

		const [old, successor] = [await desk.found(goalDrafts('Alt')), await desk.found(goalDrafts('Neu'))];
		const body = { withdrawal: { reason: 'replaced', by: successor }, revisions: await revisionsOf(old) };
		const path = `/api/records/${old}/withdrawal`;
		expect((await world.send({ method: 'POST', path, token: desk.admin, body })).status).toBe(200);

		await correct(desk, 903);

		const service = await desk.found(serviceDrafts(await desk.found(memberDrafts('Lichthof'))));
		const confirmation = `/api/records/${service}/confirmation`;
		expect(
			(await world.send({ method: 'POST', path: confirmation, token: desk.ana, body: { revision: 4 } })).status
		).toBe(200);

		for (const leavesOn of ['2026-11-23', '2027-06-30']) await leave(desk, leavesOn);

		const erased = await desk.create(goalDrafts('Gelöscht'));
		await desk.order(erased, 'de', { verb: 'review', revision: 1 });
		await order(desk, { id: erased, verb: 'return', revision: 2, body: { reason: 'Name weglassen.' } });
		const hash = String((await desk.read(erased)).body['parts']?.['de']?.['draft']?.['snapshot']);
		const { write } = world.database.databases;
		await write.transaction().execute(async (trx) => eraseNotesOf(trx, { record: erased, at: startOfTime }));
		await write.updateTable('snapshot').set({ body: null }).where('hash', '=', hash).execute();

		const [first] = await write
			.selectFrom('publication')
			.innerJoin('record', 'record.id', 'publication.record')
			.select(['record.id', 'publication.part', 'publication.snapshot', 'publication.since', 'publication.editorial'])
			.where('record.type', '=', 'demand')
			.where('publication.part', '=', 'de')
			.orderBy('record.id')
			.orderBy('publication.turn', 'desc')
			.execute();
		if (!first) throw new Error('No demand is public');
		const { id: demand, ...entered } = first;
		const again = { ...entered, record: demand, turn: 900, per_language: 1, counted: null };
		await write.insertInto('publication').values(again).execute();
		await write.transaction().execute(async (trx) => eraseTexts(trx, [entered.snapshot ?? '']));
	}

	async function order(
		desk: Desk,
		{ id, ...what }: { id: string; verb: string; revision: number; query?: string; body?: object }
	) {
		const answer = await desk.order(id, 'de', { ...what, token: desk.ben });
		expect(answer.status, JSON.stringify(answer.body)).toBe(200);
	}

	/** A demand whose version was corrected editorially, and is to be corrected once more. */
	async function correct(desk: Desk, number: number) {
		const id = await desk.found(demandDrafts(number));
		const { values } = demandDrafts(number).parts.de;
		for (const [text, revision] of [
			['Etwas gilt!', 4],
			['Etwas gilt …', 8]
		] as const) {
			await desk.save(id, 'de', { values: { ...values, clauses: { a: { text } } }, revision });
			await desk.order(id, 'de', { verb: 'review', revision: revision + 1, query: 'correction=true' });
			await order(desk, { id, verb: 'approval', revision: revision + 2, query: 'keepsSense=true' });
			if (revision === 4) await order(desk, { id, verb: 'publication', revision: revision + 3, body: {} });
		}
	}

	async function leave(desk: Desk, leavesOn: string) {
		const path = `/api/records/${await desk.found(memberDrafts(`Haus bis ${leavesOn}`))}/leaving`;
		const body = { leavesOn, letterOn: '2026-11-01', entry: 'on_the_day' };
		expect((await world.send({ method: 'POST', path, token: desk.ana, body })).status).toBe(200);
	}

	async function revisionsOf(record: string): Promise<Record<string, number>> {
		const { read } = world.database.databases;
		const rows = await read.selectFrom('part').select(['name', 'revision']).where('record', '=', record).execute();
		return Object.fromEntries(rows.map(({ name, revision }) => [name, revision]));
	}

	/** The rows that should travel, as they are compared: by their values, or in turn where the turn is counted anew. */
	async function rowsOf(
		{ read }: World['database']['databases'],
		{ table, columns, ordered }: (typeof travelling)[number]
	) {
		const order = sql.join(ordered ? [sql.ref('record'), sql.ref('turn')] : columns.map((column) => sql.ref(column)));
		const which = sql.raw(onlyThese[table] ?? '');
		const chosen = sql.join(columns.map((column) => sql.ref(column)));
		const { rows } = await sql<Row>`select ${chosen} from ${sql.table(table)} ${which} order by ${order}`.execute(read);
		return ordered ? rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0)) : rows;
	}

	describe.each(travelling)('brings along of the table $table', (travels) => {
		let before: Row[];
		let after: Row[];

		beforeAll(async () => {
			before = await rowsOf(world.database.databases, travels);
			after = await rowsOf(other.database.databases, travels);
		});

		test.each(travels.columns)('the column %s', (column) => {
			const values = new Set(before.map((row) => row[column]));
			expect([...values].some((value) => value !== null)).toBe(true);
			expect(after.map((row) => row[column])).toEqual(before.map((row) => row[column]));
		});

		test('whole rows', () => {
			expect(after).toEqual(before);
		});
	});

	test('is not written while the list of columns lacks one, which is named', async () => {
		const added = await openWorld(kind, inject('postgresUrl'));
		try {
			const { databases } = added.database;
			expect(await undecidedColumns(databases.read)).toEqual([]);
			await sql`alter table part add column mood text`.execute(databases.write);
			await sql`alter table token add column mood text`.execute(databases.write);
			await sql`create table wish (id text)`.execute(databases.write);
			expect(await undecidedColumns(databases.read)).toEqual(['part.mood', 'wish.id']);
			await expect(readArchive(databases, startOfTime)).rejects.toThrow('part.mood, wish.id');
		} finally {
			await added.close();
		}
	});

	test('is noticed to lose a column that was added and filled but is not written', async () => {
		const travels = { table: 'record', columns: ['id', 'mood'], ordered: false };
		const [from, to] = [world.database.databases, other.database.databases];
		for (const { write } of [from, to]) await sql`alter table record add column mood text`.execute(write);
		await sql`update record set mood = 'calm'`.execute(from.write);
		expect(await rowsOf(to, travels)).not.toEqual(await rowsOf(from, travels));
		for (const { write } of [from, to]) await sql`alter table record drop column mood`.execute(write);
		expect(await rowsOf(to, { ...travels, columns: ['id'] })).toEqual(
			await rowsOf(from, { ...travels, columns: ['id'] })
		);
	});

	test('is compared over rows with every rare value, an erased text among them', async () => {
		const rows = await rowsOf(world.database.databases, { table: 'snapshot', columns: ['body'], ordered: false });
		expect(rows.some(({ body }) => body === null)).toBe(true);
	});
});

/** Rows of which the archive says that they travel, where not all of a table do. */
const onlyThese: Readonly<Record<string, string>> = {
	snapshot: `where hash in (
		select published from part union select published_origin from part union select draft from part
		union select draft_origin from part union select snapshot from publication inner join record on record.id = publication.record where record.type = 'demand'
	)`,
	publication: `where record in (select id from record where type = 'demand')`
};

/** Rows of one record stay together, in turn. */
function keyOf(row: Row): string {
	return `${row['type'] ?? ''} ${row['record'] ?? ''} ${row['locale'] ?? ''}`;
}
