import { contentType } from '../content-type.ts';
import { clauses } from '../fields/clauses.ts';
import { optional } from '../fields/field.ts';
import { choice, date, text } from '../fields/plain.ts';
import { reference } from '../fields/reference.ts';
import { officeNote, recordSources } from './keeping.ts';

/** That a demand was put to a body: when, in which form, with which document, and whether an answer is due. */
export const introduction = contentType({
	name: 'introduction',
	label: { de: 'Einbringung', en: 'Introduction' },
	plural: { de: 'Einbringungen', en: 'Introductions' },
	desk: { address: 'einbringungen', group: 'politics' },
	logged: true,
	facts: () => ({
		clauses: clauses({ audience: 'public', label: { de: 'Forderungen', en: 'Demands' } }),
		body: reference('body', { audience: 'public', label: { de: 'Eingebracht bei', en: 'Put to' } }),
		on: optional(date({ audience: 'public', label: { de: 'Eingebracht am', en: 'Put forward on' } })),
		form: choice(['statement', 'hearing', 'meeting', 'shadow_report', 'letter', 'press_release', 'election_paper'], {
			audience: 'public',
			label: { de: 'Form', en: 'Form' }
		}),
		statement: optional(
			reference('statement', {
				audience: 'public',
				label: { de: 'Mit welcher Veröffentlichung', en: 'With which publication' }
			})
		),
		concerning: optional(
			reference('legal_act', { audience: 'public', label: { de: 'Aus Anlass von', en: 'On the occasion of' } })
		),
		answerDue: optional(date({ audience: 'public', label: { de: 'Antwort fällig', en: 'Answer due' } })),
		corrects: optional(
			reference('introduction', { audience: 'public', setting: true, label: { de: 'Berichtigt', en: 'Corrects' } })
		),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		text: text({ audience: 'public', max: 2_000, label: { de: 'Was vorgebracht wurde', en: 'What was put forward' } })
	})
});
