import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, createDatabase } from '../../testing/database.ts';
import { plansOf } from '../../testing/statement-plans.ts';
import { findTextAt, listTexts, stoodIn } from './change-store.ts';
import { listEvents } from './event-store.ts';
import { listPublishedTexts } from './published-texts-store.ts';
import type { Database } from '../schema.ts';

let database: TestDatabase;

beforeAll(async () => {
	database = await createDatabase('sqlite', '');
});
afterAll(async () => database.remove());

const record = '019ab000-0000-7000-8000-000000000001';
const hash = 'a'.repeat(64);
/** What each question is answered by: the record comes first, or the person, and never the place in the log alone. */
const byRecord = [
	/^SEARCH event USING .*event_by_object \(object=\? AND seq[<>]/,
	/^SEARCH event_change .*\(record=\? AND event[<>]/
];
const ofRecord = [/^SEARCH event_change .*\(record=\?/];
const questions: Readonly<Record<string, [ask: (db: Kysely<Database>) => Promise<unknown>, by: readonly RegExp[]]>> = {
	'the history of a record': [async (db) => listEvents(db, { objects: [record], limit: 50 }), byRecord],
	'the next page of the history': [
		async (db) => listEvents(db, { objects: [record], before: 900, limit: 50 }),
		byRecord
	],
	'what happened to a record since': [
		async (db) => listEvents(db, { objects: [record], after: 900, limit: 50 }),
		byRecord
	],
	'what one person did': [
		async (db) => listEvents(db, { actor: 'token:x', limit: 50 }),
		[/event_by_actor \(actor=\? AND seq</]
	],
	'what was done of a kind': [
		async (db) => listEvents(db, { action: 'Published', limit: 50 }),
		[/event_by_action \(action=\? AND seq</]
	],
	'what happened on a day': [
		async (db) => listEvents(db, { since: '2026-11-27', until: '2026-11-28', limit: 50 }),
		[/event_by_at \(at>/]
	],
	'what happened since': [async (db) => listEvents(db, { after: 900, limit: 50 }), [/PRIMARY KEY \(rowid>/]],
	'the text of a part on a day': [
		async (db) => findTextAt(db, { record, part: 'de', at: '2026-11-28T00:00:00.000Z' }),
		ofRecord
	],
	'what a part said in public': [async (db) => listPublishedTexts(db, { record, part: 'facts', most: 50 }), ofRecord],
	'an old text by its hash': [async (db) => listTexts(db, { record, snapshot: hash }), ofRecord],
	'whether a text stood in a record': [async (db) => stoodIn(db, { record, hash }), ofRecord]
};

test.each(Object.entries(questions))('%s is found by an index, and no table is read whole', async (_, [ask, by]) => {
	const plans = await plansOf(database.place, ask);
	expect(plans.filter((step) => /^SCAN (event|event_change)\b/.test(step))).toEqual([]);
	for (const step of by) expect(plans).toContainEqual(expect.stringMatching(step));
});
