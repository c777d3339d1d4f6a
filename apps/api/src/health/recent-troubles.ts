import type { ConditionCode } from './conditions.ts';

/** Errors of the database that requests met lately. A look of the server's own may miss a damaged page. */
export interface RecentTroubles {
	note: (code: ConditionCode) => void;
	list: () => ConditionCode[];
}

const rememberedMilliseconds = 600_000;
/** A lock passes, and nothing has to be mended after it. */
const busyMilliseconds = 60_000;

export function createRecentTroubles(): RecentTroubles {
	const met = new Map<ConditionCode, number>();
	return {
		note: (code) => void met.set(code, performance.now()),
		list: () => {
			const now = performance.now();
			return [...met].filter(([code, at]) => now - at < remembered(code)).map(([code]) => code);
		}
	};
}

function remembered(code: ConditionCode): number {
	return code === 'database-busy' ? busyMilliseconds : rememberedMilliseconds;
}
