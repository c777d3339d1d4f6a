import { readFileSync } from 'node:fs';

/** Memory that a process holds, in megabytes; not a number where the system has no /proc. */
export function memoryOf(pid: number): number {
	try {
		const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return Number(kilobytes) / 1_024;
	} catch {
		return Number.NaN;
	}
}
