import type { Databases } from '@kok/api/src/db/databases.ts';
import { type ChainHead, readChainHead } from '@kok/api/src/db/stores/event-store.ts';
import { demandDrafts } from '@kok/api/src/testing/drafts.ts';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ApiProcess, startApi } from './api-process.ts';
import { type Client, createClient } from './client.ts';
import { demandValues } from './drafts.ts';
import { examine } from './examine.ts';
import { type Ledger, createLedger } from './ledger.ts';
import { openOffice } from './office.ts';
import { openBeside } from './serve-api.ts';
import { type Stage, setStage } from './stage.ts';

// A rehearsal that finds nothing is worth something only if it would have found something.
let stage: Stage;
let api: ApiProcess;
let client: Client;
let databases: Databases;
let ledger: Ledger;
let seen: ChainHead;
let record: string;

beforeAll(async () => {
	stage = await setStage('sqlite', '');
	api = startApi(stage.place);
	client = createClient((await api.port) ?? 0);
	databases = openBeside(stage.place);
});
afterAll(async () => {
	client.close();
	await databases.close();
	await api.kill();
	await stage.clear();
});

beforeEach(async () => {
	ledger = createLedger();
	record = randomUUID();
	seen = await readChainHead(databases.read);
	const office = openOffice(client, ledger, stage.people[0]);
	await office.create(record, demandDrafts(1));
	const target = { record, part: 'de', read: 1, by: stage.people[0] } as const;
	await office.save(target, { values: demandValues('de', { number: 1, mark: `Gesichert ${record}.` }) });
});

async function lost(): Promise<string[]> {
	const [person] = stage.people;
	return (await examine({ databases, client, person, ledger, seen, unanswered: 0 })).lost;
}

test('an acknowledged change that is in the database is not reported', async () => {
	expect(await lost()).toEqual([]);
});

test('an acknowledged change is reported as lost where the part has an earlier revision', async () => {
	await databases.write
		.updateTable('part')
		.set({ revision: 1 })
		.where('record', '=', record)
		.where('name', '=', 'de')
		.execute();
	expect(await lost()).toContain(`${record}/de is at revision 1, acknowledged was 2`);
});

test('an acknowledged change is reported as lost where its event is missing', async () => {
	ledger.acknowledged.push({ request: 'gone', object: record, changes: [], text: undefined });
	expect(await lost()).toEqual([`request gone about ${record} is 0 events`]);
});

test('an acknowledged change is reported as lost where other values are stored', async () => {
	const [, saved] = ledger.acknowledged;
	if (saved) saved.text = demandValues('de', { number: 1, mark: 'Etwas anderes.' });
	expect(await lost()).toEqual([expect.stringContaining('are gone or others')]);
});

test('an event without a request is reported', async () => {
	ledger.acknowledged.pop();
	expect(await lost()).toContain('1 events for 0 unanswered requests');
});
