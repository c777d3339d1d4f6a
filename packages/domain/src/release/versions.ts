import type { AnyValues } from '../content-type.ts';
import type { Locale } from '../words.ts';

/** A moment at which a part of a record became public, became another, or was taken back. */
export type Publication = Published | TakenBack;

interface Published {
	part: 'facts' | Locale;
	at: string;
	/** Names the text that the public read from then on. */
	snapshot: string;
	/** That text; none where it was erased since, to protect someone. */
	values?: AnyValues;
}

interface TakenBack {
	part: 'facts' | Locale;
	snapshot?: undefined;
}

/** A wording as it was public, with the clauses that it had words for, in their order of then. */
export interface Version {
	number: number;
	since: string;
	values: AnyValues;
	clauses: readonly string[];
}

/**
 * The versions of a record in one language, oldest first: one for each time at which its text became another, or the
 * items of `list` and their order did. Numbers count from 1 and never change; a version whose text was erased is
 * missing, and nothing takes its number. `publications` are those of the record, in order of time.
 */
export function listVersions(
	publications: readonly Publication[],
	{ locale, list }: { locale: Locale; list: string }
): Version[] {
	const versions: Version[] = [];
	let facts: Publication | undefined;
	let words: Publication | undefined;
	let number = 0;
	let last = '';
	for (const publication of publications) {
		if (publication.part === 'facts') facts = publication;
		else if (publication.part === locale) words = publication;
		if (publication.snapshot === undefined || facts?.snapshot === undefined || words?.snapshot === undefined) continue;

		const ids = facts.values && idsIn(facts.values[list]);
		const key = [words.snapshot, ...(ids ?? [facts.snapshot])].join(' ');
		if (key === last) continue;
		last = key;
		number += 1;
		if (!ids || !words.values) continue;
		const worded = words.values[list];
		const clauses = ids.filter((id) => typeof worded === 'object' && worded !== null && id in worded);
		versions.push({ number, since: publication.at, values: words.values, clauses });
	}
	return versions;
}

function idsIn(list: unknown): string[] {
	if (!Array.isArray(list)) return [];
	return list.flatMap((item: unknown) => {
		const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
		return typeof id === 'string' ? [id] : [];
	});
}
