const blocks = 'h1, h2, h3, h4, h5, p, li, dt, dd, td, th, blockquote, figcaption';
const fields = 'textarea, input:not([type=checkbox], [type=radio], [type=search]), [contenteditable=true]';
/** Fewer letters stand in too many places. */
const fewest = 3;
/** So much of a text tells where it stands. */
const enough = 80;

/** The shortest block of a page in which the beginning of a text stands. */
export function findPlace(page: Document, text: string): HTMLElement | undefined {
	const wanted = plain(text.trim().split(/\n\s*\n/)[0] ?? '').slice(0, enough);
	if (wanted.length < fewest) return undefined;
	const found = [...page.querySelectorAll<HTMLElement>(blocks)].filter((block) =>
		plain(block.innerText).includes(wanted)
	);
	return found.sort((one, other) => one.innerText.length - other.innerText.length)[0];
}

/** The field in which most of what stands at a place of a page was written. */
export function findField(form: HTMLElement, place: Element): HTMLElement | undefined {
	const said = plain(place.closest<HTMLElement>(blocks)?.innerText ?? '');
	if (said.length < fewest) return undefined;
	const found = [...form.querySelectorAll<HTMLElement>(fields)]
		.map((field) => ({ field, shared: sharedOf(plain(textIn(field)), said) }))
		.filter(({ shared }) => shared >= fewest);
	return found.sort((one, other) => other.shared - one.shared)[0]?.field;
}

/** What stands in a field, also in one where texts look as they will. */
export function textIn(field: Element): string {
	if ('value' in field) return String(field.value);
	return field instanceof HTMLElement && field.isContentEditable ? field.innerText : '';
}

/** How many letters two texts share, where one of them stands in the other. */
function sharedOf(one: string, other: string): number {
	return one.includes(other) || other.includes(one) ? Math.min(one.length, other.length) : 0;
}

/** A text without its marks, breaks and hyphens: what a reader and whoever wrote it both see. */
function plain(text: string): string {
	return text
		.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replaceAll(/[*_`>#\u00AD„“”"]/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
