import { generateNetwork } from '@kok/content/fictional/generate';
import { readNetwork } from '@kok/api/src/db/stores/network-store.ts';
import type { Release } from '@kok/release/verify';
import { derivedNumbers, protectedNumber, telltales } from './canaries/counts.ts';
import { findCanaries, findWord } from './canaries/find.ts';
import { openMint } from './canaries/mint.ts';
import { letJoin, letLeave, schedule } from './canaries/office.ts';
import { plant } from './canaries/plant.ts';
import { readEverything } from './canaries/read-everything.ts';
import { run } from './canaries/running.ts';
import { inEveryState } from './canaries/states.ts';

/**
 * Fills whatever must not be public with texts that occur nowhere else, in a network of 43 members with its drafts,
 * planned, withdrawn and protected records, serves it, and reads every byte that anybody can get. Then a protected
 * member joins and leaves, and nobody may notice.
 */
const members = Number(process.argv[2] ?? 43);
const checks: { what: string; faults: readonly string[] }[] = [];

const mint = openMint();
const told = generateNetwork({ seed: 1987, members, until: new Date().toISOString() });
const { history, scheduled } = inEveryState(plant(told, mint), mint);
await using running = await run(history);
await schedule(running, scheduled);

const before = await running.release();
const artefacts = await readEverything(running);
const bytes = artefacts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
process.stdout.write(`${mint.planted.size} canaries, ${artefacts.length} artefacts, ${bytes} bytes\n`);

const leaks = findCanaries(artefacts, mint.planted);
check(
	'no canary is found',
	leaks.map(({ canary, planted, found }) => `${canary} of ${planted} in ${found}`)
);
check('no shelter is named', findWord(artefacts, 'Schutzwohnung'));

const { records: states } = await readNetwork(running.api.tools.databases.read);
const hidden = protectedNumber(states);
const derived = derivedNumbers(before.content, artefacts);
const telling = derived.filter(({ number }) => number === hidden);
process.stdout.write(`${hidden} protected members, ${derived.length} numbers that can be worked out\n`);
check(
	'no difference of public numbers counts the protected',
	telling.map(({ from, number }) => `${from} = ${number}`)
);
check('without a protected member every byte is the same', telltales(states));

const joined = await letJoin(running, mint);
const after = await running.release();
await letLeave(running, { record: joined, mint });
const later = await running.release();
check(
	'a protected member joins, and no new release tells of it',
	isSame(after, before) ? [] : [JSON.stringify(after.envelope)]
);
check('it leaves, and no new release tells of it', isSame(later, before) ? [] : [JSON.stringify(later.envelope)]);

for (const { what, faults } of checks) {
	process.stdout.write(`${faults.length === 0 ? 'passed' : 'FAILED'}  ${what}\n`);
	for (const fault of faults.slice(0, 20)) process.stdout.write(`        ${fault}\n`);
}
const failed = checks.filter(({ faults }) => faults.length > 0).length;
process.stdout.write(`${checks.length - failed} passed, ${failed} failed\n`);
if (failed > 0) process.exitCode = 1;

function check(what: string, faults: readonly string[]): void {
	checks.push({ what, faults });
}

function isSame(one: Release, other: Release): boolean {
	return JSON.stringify(one.envelope) === JSON.stringify(other.envelope);
}
