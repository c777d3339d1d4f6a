import { findShortage } from './examine-space.ts';
import type { ConditionCode } from './conditions.ts';

const restMilliseconds = 5_000;

/** Looks at the room in a folder, but not at every request: a look writes to the disk. */
export function watchShortage(folder: string): () => Promise<ConditionCode | undefined> {
	let looked: { at: number; found: Promise<ConditionCode | undefined> } | undefined;
	return async () => {
		if (!looked || performance.now() - looked.at > restMilliseconds) {
			looked = { at: performance.now(), found: findShortage(folder) };
		}
		return looked.found;
	};
}
