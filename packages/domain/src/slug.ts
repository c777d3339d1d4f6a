const longestSlug = 80;

/** A title as the last part of an address: lower case, ASCII, words joined by hyphens, cut at a word. */
export function slugOf(title: string): string {
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
	return cutAtWord(plain) || 'x';
}

/** The slug, or the first of `slug-2`, `slug-3` ... that nobody else has. */
export function freeSlug(wanted: string, isTaken: (slug: string) => boolean): string {
	if (!isTaken(wanted)) return wanted;
	let count = 2;
	while (isTaken(`${wanted}-${count}`)) count += 1;
	return `${wanted}-${count}`;
}

/** Whether a slug is the wanted one, or one that was given because somebody else had that. */
export function isSlugFor(wanted: string, slug: string): boolean {
	return slug === wanted || (slug.startsWith(`${wanted}-`) && /^[1-9]\d*$/.test(slug.slice(wanted.length + 1)));
}

function cutAtWord(slug: string): string {
	if (slug.length <= longestSlug) return slug;
	const cut = slug.slice(0, longestSlug + 1);
	const end = cut.lastIndexOf('-');
	return end > 0 ? cut.slice(0, end) : slug.slice(0, longestSlug);
}
