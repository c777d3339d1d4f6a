import type { AnyValues } from '../content-type.ts';
import type { Locale } from '../words.ts';

/** A moment at which a part of a record became public, became another, or was taken back. */
export type Publication = Published | TakenBack;

interface Entered {
	part: 'facts' | Locale;
	/** Entered while versions were counted in each language by itself, and had addresses by those numbers. */
	perLanguage?: boolean;
	/** The number of the version that stood from then on; noted before a text that is needed to count is erased. */
	counted?: number;
}

export interface Published extends Entered {
	at: string;
	/** Names the text that the public read from then on. */
	snapshot: string;
	/** That text; none where it was erased since, to protect someone. */
	values?: AnyValues;
	/** Two people said that it corrects the words before it and leaves their sense alone. */
	editorial?: boolean;
}

interface TakenBack extends Entered {
	snapshot?: undefined;
}

/** The ids of a list of items, in their order. */
export function idsIn(list: unknown): string[] {
	if (!Array.isArray(list)) return [];
	return list.flatMap((item: unknown) => {
		const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
		return typeof id === 'string' ? [id] : [];
	});
}

/** The words of items by their ids; none where there are none. */
export function wordsById(words: unknown): Readonly<Record<string, object>> {
	return typeof words === 'object' && words !== null ? (words as Readonly<Record<string, object>>) : {};
}
