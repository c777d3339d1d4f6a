import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { ground } from '../fields/ground.ts';
import { itemWords, items } from '../fields/items.ts';
import { choice, count, line, text } from '../fields/plain.ts';
import { reference, references } from '../fields/reference.ts';
import { contentLanguages } from '../words.ts';
import { alsoKnownAs, officeNote, recordSources } from './keeping.ts';

/**
 * What the network asks for. Its number never changes, its clauses keep their ids, and it is public only on a ground: an
 * agreement on record elsewhere, or a document of the network's own. Its clauses in the source language are what is
 * agreed and counted; where it names no language, that is the network's first.
 */
export const demand = contentType({
	name: 'demand',
	label: { de: 'Forderung', en: 'Demand' },
	plural: { de: 'Forderungen', en: 'Demands' },
	desk: { address: 'forderungen', group: 'content' },
	address: { de: 'forderungen', en: 'demands' },
	title: 'title',
	fixed: 'number',
	keepsVersions: 'clauses',
	facts: () => ({
		number: count({ audience: 'public', setting: true, min: 1, label: { de: 'Nummer', en: 'Number' } }),
		goal: optional(reference('goal', { audience: 'public', setting: true, label: { de: 'Ziel', en: 'Goal' } })),
		addressees: optional(
			references('body', { audience: 'public', setting: true, label: { de: 'Gerichtet an', en: 'Addressed to' } })
		),
		ground: optional(ground({ audience: 'public', label: { de: 'Grundlage', en: 'Ground' } })),
		sourceLocale: optional(
			choice(contentLanguages, {
				audience: 'public',
				setting: true,
				label: { de: 'Ausgangssprache', en: 'Source language' }
			})
		),
		clauses: items({}, { audience: 'public', setting: true, label: { de: 'Sätze', en: 'Clauses' } }),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		title: line({ audience: 'public', max: 120, label: { de: 'Titel', en: 'Title' } }),
		shortName: optional(line({ audience: 'public', max: 24, label: { de: 'Kurzname', en: 'Short name' } })),
		summary: line({ audience: 'public', max: 400, label: { de: 'In einem Satz', en: 'In one sentence' } }),
		clauses: itemWords(
			'clauses',
			{ text: line({ audience: 'public', max: 600, label: { de: 'Satz', en: 'Clause' } }) },
			{ audience: 'public', label: { de: 'Sätze', en: 'Clauses' } }
		),
		reasons: optional(text({ audience: 'public', label: { de: 'Warum', en: 'Why' } })),
		alsoKnownAs
	}),
	hindrance: ({ ground }) => (ground ? undefined : 'demand-without-ground')
});
