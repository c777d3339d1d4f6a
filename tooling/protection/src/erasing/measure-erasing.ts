import { type Mint, openMint } from '@kok/audit/src/canaries/mint.ts';
import { runKok } from '@kok/bench/src/api-processes.ts';
import { openBeside } from '@kok/crash/src/serve-api.ts';
import { sql } from 'kysely';
import * as z from 'zod';
import type { Checks } from '../checks.ts';
import { type Network, order, readRecord, revisionsOf } from '../network.ts';
import { findInFolder } from './find-in-files.ts';
import { type Place, lookAround } from './places.ts';
import { plant } from './plant.ts';

const fewestCanaries = 300;

const because = z.string().optional();
const Erased = z.object({
	public: z.object({ is: z.string(), because }),
	bytes: z.object({ are: z.string(), because })
});

/** So long the office is ready to send an erasure again before it gives up. */
const patienceMilliseconds = 60_000;

/** What must be among the canaries: parts of records, their history, and what stands beside them. */
const kinds = [
	'.facts',
	'.de',
	'.en',
	'.inside',
	'first draft',
	'first public text',
	'second public text',
	'last draft',
	'why a draft was returned',
	'name of a picture',
	'alternative text',
	'name of a document',
	'bytes of a document'
];

/** Fills a record of every type with canaries, withdraws and erases them all, and looks for what is left, everywhere. */
export async function measureErasing(network: Network, checks: Checks): Promise<void> {
	const kind = network.place.databaseUrl === undefined ? 'SQLite' : 'PostgreSQL';
	const mint = openMint();
	const ids = await plant(network, mint);
	await analyse(network);
	const before = await lookAround(network, mint.planted);
	const known = knownOf(before, mint);
	const missing = kinds.filter((of) => ![...known.values()].some((where) => where.includes(of)));
	checks.check(
		`before the erasure on ${kind}`,
		known.size >= fewestCanaries && missing.length === 0,
		`${known.size} canaries in ${ids.length} records${missing.map((of) => `, none of ${of}`).join('')}; ${counted(before)}`
	);

	const start = performance.now();
	const again = await eraseAll(network, ids);
	const { left, times, reasons } = await finish(network, again);
	const seconds = ((performance.now() - start) / 1_000).toFixed(1);
	const because = reasons.size > 0 ? ` (${[...reasons].join(', ')})` : '';
	checks.check(
		`the answers on ${kind}`,
		left.length === 0,
		`${ids.length} records withdrawn and erased in ${seconds} s, ${again.length} answered not yet; sent again ${times} times${because}, ${left.length} left`
	);
	for (const place of await lookAround(network, known)) judge(checks, { kind, place, known });
	await noteLog(network, { checks, known });
}

type Known = ReadonlyMap<string, string>;

/** The canaries that are stored somewhere; not every value that was made for a record was taken. */
function knownOf(places: readonly Place[], { planted }: Mint): Known {
	const found = new Set(places.flatMap((place) => [...place.found]));
	return new Map([...planted].filter(([canary]) => found.has(canary)));
}

/** The planner keeps values of columns for itself; on a busy server it does so without being asked. */
async function analyse({ place }: Network): Promise<void> {
	const databases = openBeside(place);
	try {
		await sql`analyze`.execute(databases.write);
	} finally {
		await databases.close();
	}
}

/** By turns in two steps, in one, and by the command line; the records of which something is still there. */
async function eraseAll(network: Network, ids: readonly string[]): Promise<string[]> {
	const [first = '', ...others] = ids;
	const told = await runKok(network.place, 'erase', '--withdraw', first);
	const left = told.includes('Its bytes are gone from here.') ? [] : [first];
	for (const [index, id] of others.entries()) {
		const revisions = revisionsOf(await readRecord(network, id));
		if (index % 2 === 0) await withdraw(network, { id, revisions });
		const body = index % 2 === 0 ? {} : { revisions };
		const answer = await order(network, { method: 'POST', path: `/api/records/${id}/erasure`, body });
		const erased = Erased.parse(answer.body);
		if (erased.public.is !== 'gone' || erased.bytes.are !== 'gone') left.push(id);
	}
	return left;
}

/** Sends the command again where the answer said that something is left, as it tells the office to. */
async function finish(
	network: Network,
	ids: readonly string[]
): Promise<{ left: string[]; times: number; reasons: ReadonlySet<string> }> {
	const until = performance.now() + patienceMilliseconds;
	const reasons = new Set<string>();
	let left = [...ids];
	let times = 0;
	while (left.length > 0 && performance.now() < until) {
		const [id = '', ...others] = left;
		const { body } = await order(network, { method: 'POST', path: `/api/records/${id}/erasure`, body: {} });
		times += 1;
		const { public: shown, bytes } = Erased.parse(body);
		const isGone = shown.is === 'gone' && bytes.are === 'gone';
		for (const { because } of [shown, bytes]) if (because) reasons.add(because);
		left = isGone ? others : [...others, id];
	}
	return { left, times, reasons };
}

async function withdraw(
	network: Network,
	{ id, revisions }: { id: string; revisions: Record<string, number> }
): Promise<void> {
	const body = { withdrawal: { reason: 'protection' }, revisions };
	await order(network, { method: 'POST', path: `/api/records/${id}/withdrawal`, body });
}

function judge(checks: Checks, { kind, place, known }: { kind: string; place: Place; known: Known }): void {
	const { name, found, files } = place;
	checks.check(`after it, ${name}, ${kind}`, found.size === 0, `${found.size} of ${known.size}`);
	for (const file of files.slice(0, 5)) checks.note(`in ${file}`);
	for (const canary of [...found].slice(0, 5)) checks.note(`${canary} of ${known.get(canary)}`);
}

function counted(places: readonly Place[]): string {
	return places.map(({ name, found }) => `${name} ${found.size}`).join(', ');
}

/** What the software does not reach on PostgreSQL, so that the operator is told in the answer. */
async function noteLog({ place }: Network, { checks, known }: { checks: Checks; known: Known }): Promise<void> {
	if (place.databaseUrl === undefined) return;
	const databases = openBeside(place);
	const { rows } = await sql<{ folder: string }>`select current_setting('data_directory') as folder`.execute(
		databases.write
	);
	await databases.close();
	const found = await findInFolder(`${rows[0]?.folder}/pg_wal`, known);
	const left = new Set([...found.values()].flatMap((words) => [...words]));
	checks.note(`the write-ahead log (pg_wal), which every answer names, still holds ${left.size} of ${known.size}`);
}
