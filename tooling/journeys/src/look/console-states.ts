import { demandDrafts } from '@kok/api/src/testing/drafts.ts';
import { randomInt, randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { type Person, staged } from '../stage.ts';
import { send } from './send.ts';

/** Demands with a slip that two people correct: one whose correction is offered, one that is read, one that is public. */
export async function setCorrections(): Promise<{ offered: string; asked: string; corrected: string }> {
	const [offered, asked, corrected] = [await publishSlip(), await publishSlip(), await publishSlip()];
	for (const id of [asked, corrected]) {
		await send(`/api/records/${id}/parts/de/review?correction=true`, { method: 'POST', ifMatch: 5, by: 'READER' });
	}
	const approval = `/api/records/${corrected}/parts/de/approval?keepsSense=true`;
	await send(approval, { method: 'POST', ifMatch: 6, by: 'WRITER' });
	await publish([{ record: corrected, part: 'de', revision: 7 }]);
	return { offered, asked, corrected };
}

/** A demand that is public with a slip in its clause, and a draft that mends it. */
async function publishSlip(): Promise<string> {
	const id = randomUUID();
	const { type, parts } = demandDrafts(randomInt(10_000, 1_000_000), 'Wer aussagt, wird dabei begleitet');
	const worded = (text: string) => ({
		...parts.de.values,
		summary: 'Begleitung ist ein Recht, kein Entgegenkommen.',
		clauses: { a: { text } }
	});
	const slip = 'Die Begleitung glit vom ersten Gespräch an und für das ganze Verfahren.';
	const drafts = { facts: parts.facts, de: { values: worded(slip) } };
	await send(`/api/records/${id}`, { method: 'PUT', isNew: true, by: 'READER', body: { type, parts: drafts } });
	const going = ['facts', 'de'].map((part) => ({ record: id, part, revision: 3 }));
	for (const { part } of going) {
		await send(`/api/records/${id}/parts/${part}/review`, { method: 'POST', ifMatch: 1, by: 'READER' });
		await send(`/api/records/${id}/parts/${part}/approval`, { method: 'POST', ifMatch: 2, by: 'WRITER' });
	}
	await publish(going);
	const values = worded(slip.replace('glit', 'gilt'));
	await send(`/api/records/${id}/parts/de`, { method: 'PUT', ifMatch: 4, by: 'READER', body: { values } });
	return id;
}

async function publish(parts: readonly { record: string; part: string; revision: number }[]): Promise<void> {
	await send('/api/publications', { method: 'POST', by: 'WRITER', body: { parts } });
}

/** Goes back to the first release with a reason, and forward again. */
export async function setUndone(): Promise<void> {
	const back = { reason: 'Eine Stelle nannte einen Ort, der nicht öffentlich sein soll. Sie wird geprüft.' };
	await send('/api/releases/1/pinning', { method: 'POST', by: 'WRITER', body: back });
	const forward = { reason: 'Der Ort steht nicht mehr da.' };
	await send('/api/releases/unpinning', { method: 'POST', by: 'READER', body: forward });
}

/** A goal that is over, for a reason. */
export async function setWithdrawn(id: string, by: Person): Promise<void> {
	const { parts } = (await send(`/api/records/${id}`, { method: 'GET', by })) as {
		parts: Record<string, { revision: number }>;
	};
	const revisions = Object.fromEntries(Object.entries(parts).map(([part, { revision }]) => [part, revision]));
	const body = { withdrawal: { reason: 'over' }, reason: 'Das Gesetz gilt seit dem Frühjahr.', revisions };
	await send(`/api/records/${id}/withdrawal`, { method: 'POST', by, body });
}

interface Found {
	address: string;
	state: string;
	said: string;
	status?: number;
	moved?: string;
	accepted?: true;
}

/** Web addresses in public texts, of which asking has said each thing that it can say. The journeys ask for none. */
export function setAddresses(records: readonly string[]): void {
	const found: readonly Found[] = [
		{ address: 'https://alt.example/bericht-2019.pdf', state: 'gone', said: 'missing', status: 404 },
		{ address: `https://weg.example/${'sehr-lange-adresse-'.repeat(6)}ende`, state: 'gone', said: 'nameless' },
		{ address: 'https://still.example/jahresbericht', state: 'silent', said: 'silent' },
		{
			...{ address: 'http://umgezogen.example/stellungnahme', state: 'moved', said: 'moved', status: 301 },
			moved: 'https://umgezogen.example/veroeffentlichungen/2026/stellungnahme'
		},
		{ address: 'https://verschlossen.example/', state: 'refused', said: 'refused', status: 403 },
		{ address: 'https://fest.example/gesetz', state: 'gone', said: 'missing', status: 410, accepted: true }
	];
	const database = new DatabaseSync(join(staged('DATA'), 'kok.sqlite'), { timeout: 5_000 });
	const [since, now] = ['2026-11-24T08:00:00.000Z', new Date().toISOString()];
	const note = database.prepare(
		`insert into web_address (id, address, host, state, since, said, status, moved_to, failures, failing_since, checked_at, next_at, accepted_at)
		values (?, ?, ?, ?, ?, ?, ?, ?, 3, ?, ?, ?, ?)`
	);
	const place = database.prepare(
		`insert into web_address_place (record, part, state, field, address, snapshot, is_shown)
		select record, name, 'published', 'sources', ?, published, 1 from part where record = ? and name = 'facts'`
	);
	for (const { address, state, said, status, moved, accepted } of found) {
		const id = randomUUID();
		const host = new URL(address).host;
		note.run(
			id,
			address,
			host,
			state,
			since,
			said,
			status ?? null,
			moved ?? null,
			since,
			now,
			now,
			accepted ? now : null
		);
		for (const record of records) place.run(id, record);
	}
	database.close();
}
