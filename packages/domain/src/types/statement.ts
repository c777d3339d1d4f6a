import { contentType } from '../content-type.ts';
import { clauses } from '../fields/clauses.ts';
import { optional } from '../fields/field.ts';
import { documentWords, documents } from '../fields/media.ts';
import { choice, date, flag, languages, line, link, text } from '../fields/plain.ts';
import { references } from '../fields/reference.ts';
import { officeNote, recordSources } from './keeping.ts';

/** What the network, or it with others, has said or published: a statement, a press release, a report, a handbook. */
export const statement = contentType({
	name: 'statement',
	label: { de: 'Stellungnahme oder Veröffentlichung', en: 'Statement or publication' },
	plural: { de: 'Stellungnahmen und Veröffentlichungen', en: 'Statements and publications' },
	desk: { address: 'stellungnahmen', group: 'content', short: { de: 'Stellungnahmen', en: 'Statements' } },
	address: { de: 'stellungnahmen', en: 'statements' },
	title: 'title',
	facts: () => ({
		kind: choice(
			[
				'statement',
				'press_release',
				'report',
				'shadow_report',
				'election_paper',
				'recommendation',
				'publication',
				'letter'
			],
			{ audience: 'public', setting: true, label: { de: 'Art', en: 'Kind' } }
		),
		on: optional(date({ audience: 'public', label: { de: 'Datum', en: 'Date' } })),
		notBefore: optional(
			date({
				audience: 'public',
				label: { de: 'Ohne genaues Datum: frühestens', en: 'Without an exact date: at the earliest' }
			})
		),
		notAfter: optional(
			date({
				audience: 'public',
				label: { de: 'Ohne genaues Datum: spätestens', en: 'Without an exact date: at the latest' }
			})
		),
		to: optional(references('body', { audience: 'public', label: { de: 'Gerichtet an', en: 'Addressed to' } })),
		together: optional(references('body', { audience: 'public', label: { de: 'Gemeinsam mit', en: 'Together with' } })),
		concerning: optional(
			references('legal_act', {
				audience: 'public',
				label: { de: 'Zu welchem Gesetz oder Vorhaben', en: 'On which law or bill' }
			})
		),
		citations: clauses({ audience: 'public', setting: true, label: { de: 'Forderungen darin', en: 'Demands in it' } }),
		languages: optional(languages({ audience: 'public', label: { de: 'Sprachen', en: 'Languages' } })),
		document: optional(link({ audience: 'public', label: { de: 'Dokument', en: 'Document' } })),
		documents: optional(documents({ audience: 'public', label: { de: 'Dokumente', en: 'Documents' } })),
		membersOnly: optional(flag({ audience: 'public', label: { de: 'Nur für Mitglieder', en: 'For members only' } })),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		title: line({ audience: 'public', max: 240, label: { de: 'Titel', en: 'Title' } }),
		summary: optional(text({ audience: 'public', max: 2_000, label: { de: 'Was darin steht', en: 'What it says' } })),
		documents: optional(documentWords('documents', { audience: 'public', label: { de: 'Dokumente', en: 'Documents' } }))
	})
});
