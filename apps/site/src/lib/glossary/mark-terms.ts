import type { Glossary, Term } from './glossary.ts';

/** A run of a text, and the term that it names where it is to be linked. */
export interface Run {
	text: string;
	term: Term | undefined;
}

/** The terms of which a page need not say once more where they are explained. */
export type Linked = Set<Term>;

/** A text as runs that together are the text; a term is marked where it stands for the first time. */
export function markTerms(text: string, { glossary, linked }: { glossary: Glossary; linked: Linked }): Run[] {
	const runs: Run[] = [];
	let from = 0;
	for (const match of text.matchAll(glossary.pattern)) {
		const term = glossary.terms[match.slice(1).findIndex((group) => group !== undefined)];
		if (!term || linked.has(term)) continue;
		linked.add(term);
		if (match.index > from) runs.push({ text: text.slice(from, match.index), term: undefined });
		from = match.index + match[0].length;
		runs.push({ text: match[0], term });
	}
	return from < text.length ? [...runs, { text: text.slice(from), term: undefined }] : runs;
}
