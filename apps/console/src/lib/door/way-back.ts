/**
 * Where someone goes after signing in: to the page from which they came, or to the desk. Only an address of this console is
 * gone back to, as the browser itself would read it: another site could ask for a code once more.
 */
export function wayBack(wanted: string | null, origin: string): string {
	const address = URL.parse(wanted ?? '/', origin);
	return address?.origin === origin ? address.pathname + address.search : '/';
}
