import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { runKok, startApi } from './api-processes.ts';
import { memoryOf } from './memory.ts';
import { percentileOf } from './timing.ts';

/**
 * Whether strangers can take the API from the office: attack after attack on the real process, founded a moment before,
 * while someone with a token reads a record. On loopback only, each attack bounded in connections and in time.
 */
const { values } = parseArgs({
	options: { seconds: { type: 'string', default: '8' }, demo: { type: 'boolean', default: false } }
});
const attacks = [
	{ name: 'bodies without a token', mostMegabytes: 200 },
	{ name: 'requests ahead, nothing read', mostMegabytes: 200 },
	{ name: 'documents ahead, all of them read', mostMegabytes: 200 },
	{ name: 'heads that drip', mostMegabytes: 200 },
	{ name: 'silent connections', mostMegabytes: 200 },
	{ name: 'bodies without end', mostMegabytes: 200 },
	{ name: '20 uploads of 19 MB', mostMegabytes: 400 }
];
const mostMilliseconds = 1_000;

const dataDir = await mkdtemp(join(tmpdir(), 'kok-attack-api-'));
const counts = { passed: 0, failed: 0 };
const bare = createServer((_, response) => response.end('{"records":[]}')).listen(0, '127.0.0.1');
try {
	await once(bare, 'listening');
	await attackAll();
} finally {
	bare.close();
	await rm(dataDir, { recursive: true });
}
say(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function attackAll(): Promise<void> {
	const api = await startApi({ dataDir }, { words: values.demo ? ['--demo'] : [] });
	const { port } = api;
	try {
		await setTimeout(3_000);
		check(`settled after founding: ${whole(memoryOf(api.pid))} MB`, memoryOf(api.pid) <= 160);
		const token = (await runKok({ dataDir }, 'token', 'create', '--role', 'office', '--name', 'Attack')).trim();
		for (const { name, mostMegabytes } of attacks) {
			const child = fork(join(import.meta.dirname, 'api-attacker.ts'), [name, String(port), token]);
			const seen = await watch(api.pid, { port, token });
			child.send('enough');
			await once(child, 'exit');
			say(`\n${name}: ${seen.reads} reads, p99 ${whole(seen.p99)} ms, a bare server ${whole(seen.bare)} ms`);
			check(`at most ${whole(seen.megabytes)} MB of ${mostMegabytes}`, seen.megabytes <= mostMegabytes);
			check(`${seen.failed} reads failed`, seen.failed === 0 && seen.reads > 0);
			check('99 of 100 reads in time', seen.p99 <= Math.max(mostMilliseconds, 2 * seen.bare));
			await setTimeout(1_000);
		}
		check('the process lives, and its log holds no failure', api.isAlive() && !/"level":50|\n\s+at /.test(api.said()));
	} finally {
		await api.stop();
	}
}

/** Reads a record and asks the bare server in turns, and notes the most memory that the API held. */
async function watch(pid: number, { port, token }: { port: number; token: string }) {
	const end = performance.now() + Number(values.seconds) * 1_000;
	const times: { api: number[]; bare: number[] } = { api: [], bare: [] };
	const seen = { megabytes: 0, failed: 0 };
	const { port: barePort } = bare.address() as AddressInfo;
	while (performance.now() < end) {
		const headers = { authorization: `Bearer ${token}`, connection: 'close' };
		const [status, milliseconds] = await ask(`http://127.0.0.1:${port}/api/records?limit=1`, headers);
		times.api.push(milliseconds);
		times.bare.push((await ask(`http://127.0.0.1:${barePort}/`, {}))[1]);
		if (status !== 200) seen.failed += 1;
		seen.megabytes = Math.max(seen.megabytes, memoryOf(pid));
		await setTimeout(20);
	}
	return { ...seen, reads: times.api.length, p99: percentileOf(times.api, 0.99), bare: percentileOf(times.bare, 0.99) };
}

async function ask(url: string, headers: Record<string, string>): Promise<[number, number]> {
	const start = performance.now();
	const status = await fetch(url, { headers, signal: AbortSignal.timeout(10_000) }).then(
		async (answer) => answer.text().then(() => answer.status),
		() => 0
	);
	return [status, performance.now() - start];
}

function check(what: string, isGood: boolean): void {
	counts[isGood ? 'passed' : 'failed'] += 1;
	say(`${isGood ? 'ok  ' : 'FAIL'} ${what}`);
}

function whole(number: number): string {
	return Math.round(number).toString();
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
