/** Calls back in turn, so many at a time: whoever has something to ask is answered in between. */
export type KeepPace = (go: () => void) => void;

export function createPace({ pieces, milliseconds }: { pieces: number; milliseconds: number }): KeepPace {
	const line: (() => void)[] = [];
	let turning: NodeJS.Timeout | undefined;

	return (go) => {
		line.push(go);
		turning ??= setInterval(() => {
			for (const next of line.splice(0, pieces)) next();
			if (line.length > 0) return;
			clearInterval(turning);
			turning = undefined;
		}, milliseconds);
	};
}
