/** How many objects stand on a page, unless another number is asked for. */
export const pageSize = 50;

/** A part of a list, as HSDS 3.0 numbers it. */
export interface Page<Item> {
	total_items: number;
	total_pages: number;
	page_number: number;
	size: number;
	first_page: boolean;
	last_page: boolean;
	empty: boolean;
	contents: Item[];
}

/** How many pages a list has; an empty one has a page that says so. */
export function pageCount(items: number, size = pageSize): number {
	return Math.max(1, Math.ceil(items / size));
}

/** One page of a list, made of those items alone that stand on it. */
export function pageOf<Given, Item>(
	list: readonly Given[],
	{ number, size = pageSize, make }: { number: number; size?: number; make: (given: Given) => Item }
): Page<Item> {
	const contents = list.slice((number - 1) * size, number * size).map(make);
	const total = pageCount(list.length, size);
	return {
		total_items: list.length,
		total_pages: total,
		page_number: number,
		size: contents.length,
		first_page: number === 1,
		last_page: number === total,
		empty: contents.length === 0,
		contents
	};
}
