/** Fewer than the parameters that one statement may have, whichever database it is. */
const portion = 1_000;

/** Works through a list in portions, each in one statement, and gathers what comes of them. */
export async function inPortions<Item, Out>(
	items: readonly Item[],
	work: (portion: readonly Item[]) => Promise<readonly Out[]>
): Promise<Out[]> {
	const found: Out[] = [];
	for (let start = 0; start < items.length; start += portion) {
		found.push(...(await work(items.slice(start, start + portion))));
	}
	return found;
}
