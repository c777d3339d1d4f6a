import type { Page, Pages } from '../network/site-pages.ts';

/** What reads otherwise on pages, in the same lines, and on which. */
export interface Change {
	gone: readonly string[];
	come: readonly string[];
	pages: readonly string[];
}

/** Every change between two renderings of one network; what changed alike on many pages is one change. */
export function pageChanges(before: Pages, after: Pages): Change[] {
	const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
	const changes = paths.flatMap((path) => {
		const [then, now] = [linesOf(before[path]), linesOf(after[path])];
		const [gone, come] = [without(then, now), without(now, then)];
		return gone.length + come.length === 0 ? [] : [{ path, gone, come }];
	});
	const alike = Map.groupBy(changes, ({ gone, come }) => JSON.stringify([gone, come]));
	return [...alike.values()]
		.map((same) => ({ gone: same[0]?.gone ?? [], come: same[0]?.come ?? [], pages: same.map(({ path }) => path) }))
		.sort((a, b) => b.pages.length - a.pages.length);
}

function linesOf(page: Page | undefined): string[] {
	if (!page) return ['(no such address)'];
	const { status, to, text } = page;
	return [`(${status}${to === undefined ? '' : ` ${to}`})`, ...(text?.split('\n') ?? [])];
}

/** The lines of one list that another does not have, as often as they are missing there. */
function without(lines: readonly string[], others: readonly string[]): string[] {
	const left = new Map<string, number>();
	for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
	return lines.filter((line) => {
		const count = left.get(line) ?? 0;
		left.set(line, count - 1);
		return count <= 0;
	});
}
