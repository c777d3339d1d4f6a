import { rm } from 'node:fs/promises';
import { faults } from './faults.ts';
import { foundTemplate, judge, rehearse } from './rehearse.ts';
import { openStage } from './stage.ts';

const template = await foundTemplate();
const release = await (await openStage(template)).releaseNumber();
let failed = 0;
try {
	for (const fault of faults) {
		const seen = await rehearse(template, fault);
		const wrong = judge(fault, seen, release);
		if (wrong.length > 0) failed += 1;
		const figures = `help ${seen.help.join(' ')}, API ${seen.apiExit ?? 'runs'}, release ${seen.release}, ${seen.milliseconds} ms`;
		console.log(`${wrong.length === 0 ? 'ok  ' : 'FAIL'}  ${fault.code}: ${fault.name} (${figures})`);
		for (const sentence of wrong) console.log(`      ${sentence}`);
	}
} finally {
	await rm(template, { recursive: true, force: true });
}
console.log(`${faults.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
