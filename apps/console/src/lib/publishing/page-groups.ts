import type { ContentType } from '@kok/domain/content-type';
import { isTypeName, typeNamed } from '@kok/domain/content-types';
import { spoken, words } from '#lib/words/words.ts';
import type { ForeseenPage } from './foreseen.svelte.ts';

/** Pages that change, of one kind. */
export interface PageGroup {
	name: string;
	title: string;
	pages: readonly ForeseenPage[];
}

interface Published {
	/** The types of which something is published, and what the records are called. */
	types: readonly ContentType[];
	titles: readonly string[];
}

/**
 * Pages by what stands on them: first the types that are published, then the others of the domain, then the rest. In each the
 * pages of the published records themselves come first.
 */
export function groupPages(pages: readonly ForeseenPage[], { types, titles }: Published): PageGroup[] {
	const first = new Set(types.map(({ name }) => name));
	const isOwn = ({ title }: ForeseenPage) => titles.some((one) => title.startsWith(one));
	const sorted = [...pages.filter(isOwn), ...pages.filter((page) => !isOwn(page))];
	const rankOf = (name: string) => (first.has(name) ? 0 : isTypeName(name) ? 1 : 2);
	const names = [...new Set(pages.map(({ group }) => group))].sort((one, other) => rankOf(one) - rankOf(other));
	return names.map((name) => ({ name, title: titleOf(name), pages: sorted.filter(({ group }) => group === name) }));
}

/** The name of a page without that of the site. */
export function nameOfPage({ title }: ForeseenPage): string {
	return title.replace(/ – [^–]*$/, '');
}

function titleOf(name: string): string {
	if (isTypeName(name)) return spoken(typeNamed(name).plural);
	const { groups } = words.publish;
	return isKnown(name, groups) ? groups[name] : groups.others;
}

function isKnown<Known extends object>(name: string, known: Known): name is string & keyof Known {
	return Object.hasOwn(known, name);
}
