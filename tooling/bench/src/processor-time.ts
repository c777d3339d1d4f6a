import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const millisecondsOfTick = 10;

/**
 * Processor time that a process has taken, in milliseconds; not a number where the system has no /proc. Others who use the
 * machine hardly change it.
 */
export function processorTimeOf(pid: number): number {
	try {
		// The name of the program stands in brackets before and may hold spaces.
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
		return (Number(fields[11]) + Number(fields[12])) * millisecondsOfTick;
	} catch {
		return Number.NaN;
	}
}
