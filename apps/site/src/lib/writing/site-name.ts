/** An address on the web as it is read aloud: its host. */
export function siteName(address: string): string {
	return new URL(address).hostname.replace(/^www\./, '');
}
