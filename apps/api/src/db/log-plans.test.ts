import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, createDatabase } from '../testing/database.ts';
import { findTextAt, listTexts, stoodIn } from './change-store.ts';
import { listEvents } from './event-store.ts';
import type { Database } from './schema.ts';

let database: TestDatabase;

beforeAll(async () => {
	database = await createDatabase('sqlite', '');
});
afterAll(async () => database.remove());

const record = '019ab000-0000-7000-8000-000000000001';
const hash = 'a'.repeat(64);
const questions: Readonly<Record<string, (db: Kysely<Database>) => Promise<unknown>>> = {
	'the history of a record': async (db) => listEvents(db, { object: record, limit: 50 }),
	'the next page of the history': async (db) => listEvents(db, { object: record, before: 900, limit: 50 }),
	'what happened to a record since': async (db) => listEvents(db, { object: record, after: 900, limit: 50 }),
	'what one person did': async (db) => listEvents(db, { actor: 'token:x', before: 900, limit: 50 }),
	'what one person did to a record': async (db) => listEvents(db, { object: record, actor: 'token:x', limit: 50 }),
	'what happened since': async (db) => listEvents(db, { after: 900, limit: 50 }),
	'the text of a part on a day': async (db) => findTextAt(db, { record, part: 'de', at: '2026-11-28T00:00:00.000Z' }),
	'an old text by its hash': async (db) => listTexts(db, { record, snapshot: hash }),
	'whether a text stood in a record': async (db) => stoodIn(db, { record, hash })
};

test.each(Object.entries(questions))('%s is found by an index, and no table is read whole', async (_, ask) => {
	const plans = await plansOf(ask);
	expect(plans.length).toBeGreaterThan(0);
	const scans = plans.filter((step) => /^SCAN (event|event_change)\b/.test(step));
	expect(scans).toEqual([]);
	expect(plans.some((step) => /^SEARCH (event|event_change)\b/.test(step))).toBe(true);
});

/** The steps by which SQLite answers each statement of a question. */
async function plansOf(ask: (db: Kysely<Database>) => Promise<unknown>): Promise<string[]> {
	const connection = new Sqlite(database.place, { readonly: true });
	const plans: string[] = [];
	const watched = new Kysely<Database>({
		dialect: new SqliteDialect({ database: connection }),
		log: ({ query }) => {
			const steps = connection.prepare(`explain query plan ${query.sql}`).all(...query.parameters);
			plans.push(...steps.map((step) => detailOf(step)));
		}
	});
	await ask(watched);
	await watched.destroy();
	return plans;
}

function detailOf(step: unknown): string {
	return typeof step === 'object' && step !== null && 'detail' in step ? String(step.detail) : '';
}
