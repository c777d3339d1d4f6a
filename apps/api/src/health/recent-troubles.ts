import type { ConditionCode } from './conditions.ts';

/** Errors of the database that requests met lately. A look of the server's own may miss a damaged page. */
export interface RecentTroubles {
	note: (code: ConditionCode) => void;
	list: () => ConditionCode[];
}

const rememberedMilliseconds = 600_000;

export function createRecentTroubles(): RecentTroubles {
	const met = new Map<ConditionCode, number>();
	return {
		note: (code) => void met.set(code, performance.now()),
		list: () => {
			const since = performance.now() - rememberedMilliseconds;
			return [...met].filter(([, at]) => at > since).map(([code]) => code);
		}
	};
}
