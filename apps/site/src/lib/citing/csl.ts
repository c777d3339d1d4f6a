/** A work as programs that manage references read it: CSL-JSON 1.0, as far as it is used here. */
export interface CslItem {
	id: string;
	type: 'report' | 'webpage' | 'article-newspaper' | 'dataset' | 'personal_communication' | 'document';
	title: string;
	/** As the document itself bears it, where `title` is a translation. */
	'original-title'?: string;
	/** Organisations: a name that is not taken apart. */
	author: readonly { literal: string }[];
	/** What is known of an undated text stands with `circa`, and the note says what it means. */
	issued?: { 'date-parts': readonly [readonly number[]]; circa?: true };
	'container-title'?: string;
	publisher?: string;
	genre?: string;
	number?: string;
	version?: string;
	note?: string;
	/** None where nobody has said in which language the document is. */
	language?: string;
	URL: string;
}

/** A date as exact as it is known. */
export function cslDate(date: string): { 'date-parts': [number[]] } {
	return { 'date-parts': [date.slice(0, 10).split('-').map(Number)] };
}

/** As a file: a list, even of one. */
export function spellCsl(item: CslItem): string {
	return `${JSON.stringify([item], null, '\t')}\n`;
}
