import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { choice, date, text } from '../fields/plain.ts';
import { reference } from '../fields/reference.ts';
import { officeNote, recordSources } from './keeping.ts';

/** What a body answered to an introduction. */
export const reaction = contentType({
	name: 'reaction',
	label: { de: 'Reaktion', en: 'Reaction' },
	plural: { de: 'Reaktionen', en: 'Reactions' },
	desk: { address: 'reaktionen', group: 'politics' },
	logged: true,
	facts: () => ({
		introduction: reference('introduction', {
			audience: 'public',
			label: { de: 'Auf welche Einbringung', en: 'To which introduction' }
		}),
		body: reference('body', { audience: 'public', label: { de: 'Von wem', en: 'By whom' } }),
		on: optional(date({ audience: 'public', label: { de: 'Datum', en: 'Date' } })),
		kind: choice(['taken_up', 'promised', 'noted', 'declined'], {
			audience: 'public',
			label: { de: 'Art', en: 'Kind' }
		}),
		corrects: optional(
			reference('reaction', { audience: 'public', setting: true, label: { de: 'Berichtigt', en: 'Corrects' } })
		),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		text: text({ audience: 'public', max: 2_000, label: { de: 'Was geantwortet wurde', en: 'What was answered' } })
	})
});
