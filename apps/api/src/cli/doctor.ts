import { Command } from 'commander';
import { conditions, healthOf } from '../health/conditions.ts';
import { examine } from '../health/examine.ts';
import { type Finding, isWrong } from '../health/finding.ts';
import { requireConfig } from './workplace.ts';

/** `kok doctor`: looks at everything that can be wrong on this machine, changes nothing, and says what to do. */
export function createDoctorCommand(): Command {
	return new Command('doctor')
		.description('Look at everything that can be wrong here, and say what to do')
		.option('--json', 'for a program that watches: status, reasons (code, words, mend) and all findings')
		.action(async ({ json }: { json?: true }) => {
			const config = requireConfig();
			const findings = await examine(config);
			process.stdout.write(
				json ? jsonOf(findings) : findings.map((finding) => lineOf(finding, config.dataDir)).join('')
			);
			if (findings.some(isWrong)) process.exitCode = 1;
		});
}

function lineOf({ about, found, code }: Finding, dataDir: string): string {
	if (code === undefined) return `ok    ${about}: ${found}\n`;
	return `FAIL  ${about}: ${found}. ${conditions[code].mend.en.replaceAll('DATA_DIR', dataDir)}\n`;
}

function jsonOf(findings: readonly Finding[]): string {
	const health = healthOf(findings.flatMap(({ code }) => code ?? []));
	return `${JSON.stringify({ ...health, findings }, undefined, 2)}\n`;
}
