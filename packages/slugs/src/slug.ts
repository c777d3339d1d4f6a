import type { Locale } from '@kok/domain/words';
import { formerlySpelled } from './former-spelling.ts';
import { spelledOut } from './spelling.ts';
import { spellings } from './spellings.ts';

const longestSlug = 80;

/** A title as the last part of an address: lower case, ASCII as its language is spelled in it, words joined by hyphens, cut at a word. */
export function slugOf(title: string, locale: Locale): string {
	return joined(spelledOut(title.normalize('NFC').toLowerCase(), spellings[locale]));
}

/** The slug, or the first of `slug-2`, `slug-3` ... that nobody else has. */
export function freeSlug(wanted: string, isTaken: (slug: string) => boolean): string {
	if (!isTaken(wanted)) return wanted;
	let count = 2;
	while (isTaken(`${wanted}-${count}`)) count += 1;
	return `${wanted}-${count}`;
}

/**
 * Whether a slug was given for a title, as its language is spelled today or as it was when the slug was given, also if with
 * a number because somebody else had it.
 */
export function isSlugFor({ title, locale }: { title: string; locale: Locale }, slug: string): boolean {
	return isNumbered(slugOf(title, locale), slug) || isNumbered(joined(formerlySpelled(title)), slug);
}

function isNumbered(wanted: string, slug: string): boolean {
	return slug === wanted || (slug.startsWith(`${wanted}-`) && /^[1-9]\d*$/.test(slug.slice(wanted.length + 1)));
}

function joined(words: string): string {
	const slug = words
		.replaceAll(/['’]|[*:·](?=in)/g, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '');
	return cutAtWord(slug) || 'x';
}

function cutAtWord(slug: string): string {
	if (slug.length <= longestSlug) return slug;
	const cut = slug.slice(0, longestSlug + 1);
	const end = cut.lastIndexOf('-');
	return end > 0 ? cut.slice(0, end) : slug.slice(0, longestSlug);
}
