import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type Attack, attacks } from './attack/attacks.ts';
import { readSlowly } from './attack/slow-phone.ts';
import { memoryOf } from './memory.ts';
import { type RunningSite, keep, startSite } from './processes.ts';
import { fetchOnce } from './site-speed.ts';
import { tell } from './tell-child.ts';

/**
 * Whether one client can take the site from the others: attack after attack on one running site of 43 members, while
 * somebody asks for the help page. On loopback only, each attack bounded in connections and in time.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '10' }, only: { type: 'string' } } });
const mostMegabytes = 350;
const mostMilliseconds = 100;
const helpPage = '/i/de';

const Times = z.object({ p50: z.number(), p99: z.number() });
const Visit = z.object({ asked: z.int(), failed: z.int(), site: Times, bare: Times });
const Attacked = z.object({ connections: z.int() });
const Listening = z.object({ port: z.int() });

const dataDir = await mkdtemp(join(tmpdir(), 'kok-attacks-'));
const press = fork(join(import.meta.dirname, 'press.ts'), [dataDir, '43', new Date().toISOString()]);
const counts = { passed: 0, failed: 0 };
try {
	await once(press, 'message');
	await tell(press, { seal: 1, marked: 'demands' });
	await tell(press, { publish: 1 });
	const site = await startSite(dataDir, { HELP_ORIGIN: 'http://help.example' });
	try {
		await attackAll(site);
	} finally {
		await site.stop();
	}
} finally {
	press.disconnect();
	await rm(dataDir, { recursive: true });
}
say(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function attackAll(site: RunningSite): Promise<void> {
	const { headers, body } = await fetchOnce(site.port, helpPage);
	const bare = await keep('bare-server.ts', { headers, body: body.toString('base64') });
	const ports = { site: site.port, bare: Listening.parse(bare.answer).port };
	say(`The site takes ${megabytes(memoryOf(site.pid))} before the first attack; at most ${mostMegabytes} MB are good,`);
	say(`and at most ${mostMilliseconds} ms for 99 of 100 help pages, or twice what a bare server takes meanwhile.\n`);
	for (const attack of attacks) {
		if (values.only !== undefined && attack.name !== values.only) continue;
		judge(attack, await attackOnce(attack, { site, ports }));
	}
	bare.stop();
}

interface Seen {
	visit: z.infer<typeof Visit>;
	attacked: z.infer<typeof Attacked>;
	most: number;
	/** Seconds until the slow telephone had its page. */
	slow: number | undefined;
}

async function attackOnce(
	attack: Attack,
	{ site, ports }: { site: RunningSite; ports: { site: number; bare: number } }
): Promise<Seen> {
	const visitor = start('attack/calm-visitor.ts', [String(ports.site), String(ports.bare), helpPage]);
	await once(visitor, 'message');
	const attacker = start('attack/attacker.ts', [attack.name, String(ports.site)]);
	const slow = readSlowly(site.port, helpPage);
	let most = 0;
	const end = performance.now() + Number(values.seconds) * 1_000;
	while (performance.now() < end) {
		most = Math.max(most, memoryOf(site.pid));
		await setTimeout(50);
	}
	const visit = Visit.parse(await endOf(visitor));
	return { visit, attacked: Attacked.parse(await endOf(attacker)), most, slow: await slow };
}

/** 10,000 connections are 10,000 open files: the shell asks for as many as the system allows. */
function start(script: string, args: readonly string[]): ChildProcess {
	return fork(join(import.meta.dirname, script), args, {
		execPath: '/bin/sh',
		execArgv: ['-c', 'ulimit -n "$(ulimit -Hn)"; exec "$0" "$@"', process.execPath]
	});
}

async function endOf(child: ChildProcess): Promise<unknown> {
	child.send('enough');
	const reports: unknown[] = await once(child, 'message');
	return reports[0];
}

function judge({ name, sockets }: Attack, { visit, attacked, most, slow }: Seen): void {
	const { asked, failed, site, bare } = visit;
	const isGood =
		failed === 0 &&
		slow !== undefined &&
		!(most > mostMegabytes) &&
		site.p99 <= Math.max(mostMilliseconds, 2 * bare.p99);
	counts[isGood ? 'passed' : 'failed'] += 1;
	say(`${isGood ? 'passed' : 'FAILED'}  ${name}, ${attacked.connections} of ${sockets} connections at once`);
	say(`        memory at most ${megabytes(most)}; help page ${asked} times, ${failed} failed,`);
	say(`        p50 ${of(site.p50)}, p99 ${of(site.p99)}; bare server ${of(bare.p50)}, ${of(bare.p99)};`);
	say(`        ratio ${(site.p50 / bare.p50).toFixed(1)} and ${(site.p99 / bare.p99).toFixed(1)};`);
	say(`        at 2 KB a second ${slow === undefined ? 'not whole' : `whole after ${slow.toFixed(1)} s`}`);
	if (sockets > 1_000 && attacked.connections < sockets / 4) {
		say(
			`        The system allowed fewer connections than the attack wants: raise the limit of open files (ulimit -n).`
		);
	}
}

function of(milliseconds: number): string {
	return `${milliseconds.toFixed(1)} ms`;
}

function megabytes(figure: number): string {
	return `${Math.round(figure)} MB`;
}

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}
