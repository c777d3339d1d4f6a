/** Where one demand lies as data, by its number. */
export function demandFileAddress(number: number): string {
	return `/data/demands/${number}.json`;
}
