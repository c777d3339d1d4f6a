import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { line, text } from '../fields/plain.ts';
import { references } from '../fields/reference.ts';
import { alsoKnownAs, officeNote, recordSources } from './keeping.ts';

/** A word of the field, and how the network uses it. */
export const term = contentType({
	name: 'term',
	label: { de: 'Begriff', en: 'Term' },
	plural: { de: 'Glossar', en: 'Glossary' },
	desk: { address: 'begriffe', group: 'content', short: { de: 'Begriffe', en: 'Terms' } },
	address: { de: 'glossar', en: 'glossary' },
	onePage: true,
	title: 'term',
	facts: () => ({
		provisions: optional(
			references('provision', { audience: 'public', label: { de: 'Vorschriften', en: 'Provisions' } })
		),
		seeAlso: optional(
			references('term', { audience: 'public', setting: true, label: { de: 'Siehe auch', en: 'See also' } })
		),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		term: line({ audience: 'public', max: 120, label: { de: 'Begriff', en: 'Term' } }),
		definition: text({ audience: 'public', max: 4_000, label: { de: 'Bedeutung', en: 'Meaning' } }),
		alsoKnownAs
	})
});
