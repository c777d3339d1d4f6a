import { getContext, setContext } from 'svelte';
import type { Glossary } from './glossary.ts';
import type { Linked } from './mark-terms.ts';

/** The glossary of a page, and the terms that it has linked so far. */
export interface PageTerms {
	glossary: Glossary;
	linked: Linked;
}

const key = Symbol('terms');

/**
 * Lets the texts of a page link to the glossary, all but the term that they explain. A page on which nobody called this
 * links nothing: help pages.
 */
export function linkTerms(glossary: Glossary, own?: string): void {
	const linked = new Set(glossary.terms.filter(({ anchor }) => anchor === own));
	setContext(key, { glossary, linked } satisfies PageTerms);
}

export function termsOfPage(): PageTerms | undefined {
	return getContext<PageTerms | undefined>(key);
}
