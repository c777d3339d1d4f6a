import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestDatabase, createDatabase } from '../../testing/database.ts';

let opened: TestDatabase;

beforeEach(async () => {
	opened = await createDatabase('sqlite', '');
});
afterEach(async () => opened.remove());

/** Microseconds of this process, whoever else uses the machine. */
function took(work: () => void): number {
	const before = process.cpuUsage();
	for (let turn = 0; turn < 300; turn += 1) work();
	const { user, system } = process.cpuUsage(before);
	return user + system;
}

test('a statement on several tables that SQLite keeps is planned once, not for each of its values', () => {
	const { sql: text, parameters } = opened.databases.read
		.selectFrom('record')
		.innerJoin('part', 'part.record', 'record.id')
		.leftJoin('snapshot as public_text', 'public_text.hash', 'part.published')
		.leftJoin('snapshot as draft_text', 'draft_text.hash', 'part.draft')
		.select(['record.id', 'part.name', 'public_text.body', 'draft_text.body as draft'])
		.where('record.id', '=', 'some')
		.compile();
	const connection = new Sqlite(opened.place, { readonly: true });
	const kept = connection.prepare(text);
	const ran = took(() => kept.all(...parameters));
	expect(ran).toBeLessThan(took(() => connection.prepare(text)) / 3);
	connection.close();
});

test('a statement on SQLite has its values as they were given: text, a number, nothing and bytes', async () => {
	const bytes = Buffer.from('bytes');
	const { rows } = await sql`select ${'12'} as a_text, ${12} as a_number, ${null} as no_value, ${bytes} as some_bytes,
		typeof(${'12'}) as kind, ${2} - ${-1} as sum, ${'a'} || ${'b'} as both`.execute(opened.databases.read);
	expect(rows).toEqual([
		{ a_text: '12', a_number: 12, no_value: null, some_bytes: bytes, kind: 'text', sum: 3, both: 'ab' }
	]);
});
