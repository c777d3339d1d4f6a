import { removeFolder } from '@kok/api/src/testing/remove-folder.ts';
import { demandDrafts } from '@kok/api/src/testing/drafts.ts';
import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from './client.ts';
import { demandValues } from './drafts.ts';
import { type Judgement, isOfInterest, judgeSaves } from './judge-trace.ts';
import { ensureStrace, startTraced } from './strace.ts';
import { readTrace } from './trace.ts';

const saves = 25;

const missing = ensureStrace();
if (missing !== undefined) {
	process.stderr.write(`${missing}\n`);
	process.exit(2);
}

let isProven = true;
for (const kind of ['sqlite', 'postgres'] as const) {
	for (const forgetful of [false, true])
		isProven = report(await trySaves({ kind, forgetful }), { kind, forgetful }) && isProven;
}
process.exitCode = isProven ? 0 : 1;

/** Saves again and again below strace, and judges each save by what the kernel saw. */
async function trySaves(asked: { kind: 'sqlite' | 'postgres'; forgetful: boolean }): Promise<Judgement[]> {
	const folder = await mkdtemp(join(tmpdir(), 'kok-trace-'));
	try {
		const trace = join(folder, 'trace');
		const traced = await startTraced(asked, trace);
		const marks = await save(traced);
		await traced.stop();
		const calls = await readTrace(trace, isOfInterest);
		return judgeSaves(calls, marks);
	} finally {
		await removeFolder(folder);
	}
}

async function save({ port, secret: token }: { port: number; secret: string }): Promise<string[]> {
	const client = createClient(port);
	const path = `/api/records/${randomUUID()}`;
	await client.send({ method: 'PUT', path, token, read: 0, body: demandDrafts(1) });
	const marks = Array.from({ length: saves }, () => randomUUID());
	for (const [index, mark] of marks.entries()) {
		const body = { values: demandValues('de', { number: 1, mark }) };
		const answer = await client.send({ method: 'PUT', path: `${path}/parts/de`, token, read: index + 1, body });
		if (answer?.status !== 200) throw new Error(`A save was answered ${answer?.status}`);
	}
	client.close();
	return marks;
}

/** Prints what was found; true when it is as it must be, which for a forgetful database is: not durable. */
function report(judgements: readonly Judgement[], { kind, forgetful }: { kind: string; forgetful: boolean }): boolean {
	const times = judgements.flatMap((judged) => (judged.durable ? [judged.microseconds] : [])).sort((a, b) => a - b);
	const faults = Map.groupBy(judgements, (judged) => (judged.durable ? 'durable' : judged.because));
	const found = [...faults].map(([name, of]) => `${of.length} ${name}`).join(', ');
	const name = `${kind}${forgetful ? ', told not to sync' : ''}`.padEnd(28);
	const isRight = forgetful ? times.length < judgements.length : times.length === judgements.length;
	const wait = forgetful ? '' : `; median ${times[Math.floor(times.length / 2)] ?? '-'} µs from sync to answer`;
	process.stdout.write(`${name} ${judgements.length} saves: ${found}${wait}; ${verdict(isRight, forgetful)}\n`);
	return isRight;
}

function verdict(isRight: boolean, forgetful: boolean): string {
	if (forgetful) return isRight ? 'the check notices, as it must' : 'THE CHECK DID NOT NOTICE';
	return isRight ? 'every one on disk before its answer' : 'NOT PROVEN';
}
