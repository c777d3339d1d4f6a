import type { Databases } from '@kok/api/src/db/databases.ts';
import { walkChain } from '@kok/api/src/db/stores/event-store.ts';
import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startApi } from './api-process.ts';
import { createClient } from './client.ts';
import { foundSmallNetwork } from './found.ts';
import { type ImportFate, judgeImport } from './judge-import.ts';
import { createLedger } from './ledger.ts';
import { openOffice } from './office.ts';
import { seededRandom } from './random.ts';
import { openBeside } from './serve-api.ts';
import { type Stage, setStage } from './stage.ts';

// Kills a server while a large table comes in, at any moment, and looks whether the table is there whole or not at all.
const { values } = parseArgs({
	options: { rounds: { type: 'string', default: '8' }, members: { type: 'string', default: '4300' } }
});
const rounds = Number(values.rounds);
const members = Number(values.members);
/** Longer than the lease of a server that died. */
const secondsBetweenStarts = 4;

interface Round {
	fate: ImportFate;
	acknowledged: boolean;
	/** Of the import, or until the server died. */
	milliseconds: number;
}

const postgres = await startPostgres();
try {
	const fates = [await rehearseImports('sqlite'), await rehearseImports('postgres')].flat();
	if (fates.some(({ fate }) => fate === 'torn' || fate === 'lost')) process.exitCode = 1;
} finally {
	await postgres.stop();
}

async function rehearseImports(kind: Databases['kind']): Promise<Round[]> {
	const stage = await setStage(kind, postgres.url);
	const random = seededRandom(1);
	const done: Round[] = [];
	try {
		await foundOn(stage);
		// The first is not killed: it tells how long one takes.
		const first = await importOnce(stage, { start: 1, killAfter: undefined });
		if (first.fate !== 'whole') throw new Error(`Nobody killed the server, and the import is ${first.fate}`);
		done.push(first);
		for (let round = 2; round <= rounds + 1; round += 1) {
			done.push(await importOnce(stage, { start: round, killAfter: first.milliseconds * 1.2 * random.next() }));
		}
		const databases = openBeside(stage.place);
		const { whole } = await walkChain(databases.read);
		await databases.close();
		if (!whole) process.exitCode = 1;
		print(kind, { done, whole });
		return done;
	} finally {
		await stage.clear();
	}
}

async function foundOn(stage: Stage): Promise<void> {
	const api = startApi({ ...stage.place, secondsAhead: 0 });
	const client = createClient((await api.port) ?? 0);
	const { people } = stage;
	const now = () => new Date().toISOString();
	const ledger = createLedger();
	const room = { ledger, random: seededRandom(1), people, numbers: new Map<string, number>(), now, shared: [] };
	await foundSmallNetwork(room, openOffice(client, ledger, people[0]));
	client.close();
	await api.kill();
}

async function importOnce(
	stage: Stage,
	{ start, killAfter }: { start: number; killAfter: number | undefined }
): Promise<Round> {
	const before = await countIn(stage);
	const api = startApi({ ...stage.place, secondsAhead: start * secondsBetweenStarts });
	const port = await api.port;
	if (port === undefined) throw new Error('The server did not start');
	const begun = performance.now();
	const answer = send(port, stage.people[0].secret);
	if (killAfter === undefined) await answer;
	else await Promise.race([setTimeout(killAfter), answer]);
	const milliseconds = performance.now() - begun;
	await api.kill();
	const acknowledged = (await answer) === 200;

	const after = await countIn(stage);
	const found = after.records - before.records;
	const fate = judgeImport({ rows: members, found, events: after.imports - before.imports, acknowledged });
	return { fate, acknowledged, milliseconds };
}

/** The status, or nothing where the server died before it had answered in full. */
async function send(port: number, token: string): Promise<number | undefined> {
	try {
		const answer = await fetch(`http://127.0.0.1:${port}/api/imports/member`, {
			method: 'POST',
			headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
			body: tableOfMembers()
		});
		await answer.text();
		return answer.status;
	} catch {
		return undefined;
	}
}

function tableOfMembers(): string {
	const columns = 'id,facts.publicity,facts.sources.1.title,facts.sources.1.publisher,de.name,en.name';
	const rows = Array.from({ length: members }, (_, index) => {
		return `${randomUUID()},named,Verzeichnis,Netz,Verein ${index},Association ${index}`;
	});
	return [columns, ...rows].join('\n');
}

async function countIn(stage: Stage): Promise<{ records: number; imports: number }> {
	const databases = openBeside(stage.place);
	try {
		const counted = databases.read.selectFrom('record').where('type', '=', 'member');
		const { records } = await counted.select(({ fn }) => fn.countAll().as('records')).executeTakeFirstOrThrow();
		const { imports } = await databases.read
			.selectFrom('event')
			.where('action', '=', 'RecordsImported')
			.select(({ fn }) => fn.countAll().as('imports'))
			.executeTakeFirstOrThrow();
		return { records: Number(records), imports: Number(imports) };
	} finally {
		await databases.close();
	}
}

function print(kind: string, { done, whole }: { done: readonly Round[]; whole: boolean }): void {
	const killed = done.slice(1);
	const count = (fate: ImportFate) => killed.filter((round) => round.fate === fate).length;
	const lines = [
		`${kind}: ${members} rows in ${Math.round(done[0]?.milliseconds ?? 0)} ms; then ${killed.length} times killed on the way`,
		`  whole ${count('whole')} (acknowledged ${killed.filter(({ acknowledged }) => acknowledged).length}), none ${count('none')}, TORN ${count('torn')}, LOST ${count('lost')}; log ${whole ? 'whole' : 'BROKEN'}`
	];
	process.stdout.write(`${lines.join('\n')}\n`);
}
