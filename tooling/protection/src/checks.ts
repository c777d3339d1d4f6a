import { loadavg } from 'node:os';

/** Prints a line for each check, with its figures and how busy the machine was, and counts them. */
export interface Checks {
	check: (what: string, isGood: boolean, figures: string) => void;
	/** A check that cannot be made here, and why. */
	skip: (what: string, why: string) => void;
	/** Something to know that is neither good nor bad. */
	note: (line: string) => void;
	/** Prints the sum; the exit code. */
	close: () => number;
}

export function openChecks(): Checks {
	const counts = { passed: 0, failed: 0 };
	return {
		check: (what, isGood, figures) => {
			counts[isGood ? 'passed' : 'failed'] += 1;
			say(`${isGood ? 'ok  ' : 'FAIL'}  ${what}: ${figures} (load ${loadavg()[0]?.toFixed(1)})`);
		},
		skip: (what, why) => say(`skip  ${what}: ${why}`),
		note: (line) => say(`      ${line}`),
		close: () => {
			say(`${counts.passed} passed, ${counts.failed} failed`);
			return counts.failed === 0 ? 0 : 1;
		}
	};
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
