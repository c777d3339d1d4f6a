import { optional } from '../fields/field.ts';
import { line, text } from '../fields/plain.ts';
import { sources } from '../fields/sources.ts';

/** What the office notes down for itself beside a record. */
export const officeNote = optional(text({ label: { de: 'Interner Vermerk', en: 'Internal note' } }));

/** Where the facts and the words of a record were read. */
export const recordSources = sources({ audience: 'public', label: { de: 'Quellen', en: 'Sources' } });

/**
 * Other words for the same, separated by commas: what people type who do not know the network's own. The search finds the
 * record by them; no page shows them, since they are not the words of the network.
 */
export const alsoKnownAs = optional(
	line({
		audience: 'public',
		max: 400,
		label: {
			de: 'Andere Wörter dafür, mit Komma getrennt: nur für die Suche',
			en: 'Other words for it, separated by commas: for the search alone'
		}
	})
);
