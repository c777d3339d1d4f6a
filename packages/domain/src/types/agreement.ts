import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { date, line, link, text } from '../fields/plain.ts';
import { reference } from '../fields/reference.ts';
import { officeNote, recordSources } from './keeping.ts';

/**
 * What a body of the network agreed before this record was kept: imported with body, date and source.
 * One that is certified here has a form of its own and is never typed in.
 */
export const agreement = contentType({
	name: 'agreement',
	label: { de: 'Beschluss', en: 'Agreement' },
	plural: { de: 'Beschlüsse', en: 'Agreements' },
	desk: { address: 'beschluesse', group: 'politics' },
	address: { de: 'beschluesse', en: 'agreements' },
	title: 'title',
	logged: true,
	facts: () => ({
		body: reference('body', { audience: 'public', label: { de: 'Gremium', en: 'Body' } }),
		on: date({ audience: 'public', label: { de: 'Beschlossen am', en: 'Agreed on' } }),
		document: optional(link({ audience: 'public', label: { de: 'Dokument', en: 'Document' } })),
		corrects: optional(
			reference('agreement', { audience: 'public', setting: true, label: { de: 'Berichtigt', en: 'Corrects' } })
		),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		title: line({ audience: 'public', max: 160, label: { de: 'Titel', en: 'Title' } }),
		summary: optional(
			text({ audience: 'public', max: 4_000, label: { de: 'Was beschlossen wurde', en: 'What was agreed' } })
		)
	})
});
