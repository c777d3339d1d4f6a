/** Where the later of two texts is the earlier one again: the number of its characters up to there. */
export function endOfChange(earlier: string, later: string): number {
	const most = Math.min(earlier.length, later.length);
	let same = 0;
	while (same < most && earlier.at(-1 - same) === later.at(-1 - same)) same += 1;
	return later.length - same;
}
