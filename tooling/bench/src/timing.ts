/** Runs something once and says how long it took. */
export async function timed<Result>(
	run: () => Result | Promise<Result>
): Promise<{ result: Result; milliseconds: number }> {
	const start = performance.now();
	const result = await run();
	return { result, milliseconds: performance.now() - start };
}

/** The number below which lies the given share of them: 0.99 gives the p99. Of few numbers it is the largest. */
export function percentileOf(numbers: readonly number[], share: number): number {
	const sorted = numbers.toSorted((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function medianOf(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((one, other) => one - other);
	const middle = sorted.length / 2;
	return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
