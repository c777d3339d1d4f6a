import { readFileSync } from 'node:fs';
import type { RunningApi } from './api-processes.ts';

/** Process ids of what an API has started; none where the system has no /proc. */
export function childrenOf({ pid }: RunningApi): number[] {
	try {
		return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
	} catch {
		return [];
	}
}

/** Ends what an API has started, as the system does when memory is short. */
export function killChildren(api: RunningApi): void {
	for (const pid of childrenOf(api)) process.kill(pid, 'SIGKILL');
}
