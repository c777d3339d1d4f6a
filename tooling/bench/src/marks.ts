/** What titles end with, so that every byte of a page tells of which release it is. */
export function markOf(number: number): string {
	return `(Ausgabe ${number})`;
}

/** The numbers of the releases of which something stands on a page. */
export function releasesOn(page: string): Set<number> {
	return new Set([...page.matchAll(/\(Ausgabe (\d+)\)/g)].map(([, number]) => Number(number)));
}
