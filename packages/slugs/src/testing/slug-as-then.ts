/** The slug that version 0.4.0 gave to a title, in whichever language. It shares no code with today's. */
export function slugAsThen(title: string): string {
	const plain = title
		.normalize('NFC')
		.toLowerCase()
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/['’]|[*:·](?=in)/g, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '');
	if (plain.length <= 80) return plain || 'x';
	const end = plain.slice(0, 81).lastIndexOf('-');
	return end > 0 ? plain.slice(0, end) : plain.slice(0, 80);
}
