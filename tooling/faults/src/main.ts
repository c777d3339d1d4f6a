import { removeFolder } from '@kok/api/src/testing/remove-folder.ts';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault, Scene } from './fault.ts';
import { folderFaults } from './folder-faults.ts';
import { diskFaults, supervisedFaults } from './machine-faults.ts';
import { postgresFaults } from './postgres-faults.ts';
import { type Seen, rehearse } from './rehearse.ts';
import { foundTemplate, openScene } from './scenes.ts';

const began = performance.now();
const folder = await mkdtemp(join(tmpdir(), 'kok-faults-'));
let [passed, failed, skipped] = [0, 0, 0];
try {
	const template = await foundTemplate(folder);
	await play('folder', template, folderFaults);
	await play('small disk', template, diskFaults);
	await play('PostgreSQL', template, []);
	for (const fault of supervisedFaults) await play('supervisor', template, [fault]);
} finally {
	await removeFolder(folder);
}
const left = skipped > 0 ? `, ${skipped} skipped` : '';
console.log(`${Math.round((performance.now() - began) / 1_000)} s${left}`);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

async function play(scene: Scene, template: string, given: readonly Fault[]): Promise<void> {
	const only = process.argv[2];
	if (only !== undefined && only !== scene) return;
	const scenery = await openScene(scene, template);
	if (!scenery) {
		skipped += given.length;
		for (const { name } of given) console.log(`skip  ${name} (a small disk cannot be mounted here)`);
		return;
	}
	const faults = scenery.postgres ? postgresFaults(scenery.postgres) : given;
	try {
		for (const fault of faults) report(fault, await rehearse(scenery.stage, fault, () => scenery.records.shift()));
	} finally {
		await scenery.remove();
	}
}

function report({ name, code }: Fault, { wrong, help, namedAfter, mendedAfter, releases }: Seen): void {
	if (wrong.length > 0) failed += 1;
	else passed += 1;
	const figures = [
		`help ${help.answers} answers, ${help.failed} not 200, slowest ${help.slowestMilliseconds} ms`,
		...(namedAfter === undefined ? [] : [`named after ${namedAfter} ms`]),
		...(mendedAfter === undefined ? [] : [`well ${mendedAfter} ms after mending`]),
		`releases ${releases}`
	];
	console.log(
		`${wrong.length === 0 ? 'ok  ' : 'FAIL'}  ${code === undefined ? '' : `${code}: `}${name} (${figures.join('; ')})`
	);
	for (const sentence of wrong) console.log(`      ${sentence}`);
}
