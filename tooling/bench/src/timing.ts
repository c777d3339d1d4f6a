/** Runs something once and says how long it took. */
export async function timed<Result>(
	run: () => Result | Promise<Result>
): Promise<{ result: Result; milliseconds: number }> {
	const start = performance.now();
	const result = await run();
	return { result, milliseconds: performance.now() - start };
}

export function medianOf(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((one, other) => one - other);
	const middle = sorted.length / 2;
	return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
