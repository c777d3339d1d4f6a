/**
 * A page or a stylesheet as it is read at an address below which the whole site lies: every link that begins at the root
 * of the site begins there. Links to other hosts, and those within the page, stay as they are.
 */
export function underAddress(text: string, { mediaType, address }: { mediaType: string; address: string }): string {
	if (mediaType.startsWith('text/html'))
		return text.replaceAll(/( (?:href|src|action|poster)=")(\/(?!\/))/g, `$1${address}$2`);
	if (mediaType.startsWith('text/css')) return text.replaceAll(/(url\(["']?)(\/(?!\/))/g, `$1${address}$2`);
	return text;
}
