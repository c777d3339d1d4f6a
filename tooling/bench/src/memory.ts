import { readFileSync } from 'node:fs';

/** Memory that a process holds, in megabytes; not a number where the system has no /proc. */
export function memoryOf(pid: number): number {
	return megabytesOf(pid, /^VmRSS:\s+(\d+) kB/m);
}

/** The most memory that a process ever held. */
export function largestMemoryOf(pid: number): number {
	return megabytesOf(pid, /^VmHWM:\s+(\d+) kB/m);
}

function megabytesOf(pid: number, line: RegExp): number {
	try {
		const kilobytes = line.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return Number(kilobytes) / 1_024;
	} catch {
		return Number.NaN;
	}
}
