/**
 * The words of a title as every language was spelled up to version 0.4.0: as German, without the letters of other scripts.
 * Never changed, since addresses that were given then are recognised by it.
 */
export function formerlySpelled(title: string): string {
	return title
		.normalize('NFC')
		.toLowerCase()
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '');
}
