import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { date, line, text } from '../fields/plain.ts';
import { references } from '../fields/reference.ts';
import { officeNote, recordSources } from './keeping.ts';

/** Something that was reached, on a date. That the network had demanded it is another fact, and no cause is claimed. */
export const milestone = contentType({
	name: 'milestone',
	label: { de: 'Erfolg', en: 'Milestone' },
	plural: { de: 'Was erreicht wurde', en: 'What was achieved' },
	desk: { address: 'erreicht', group: 'content', short: { de: 'Erreicht', en: 'Achieved' } },
	address: { de: 'erreicht', en: 'reached' },
	onePage: true,
	title: 'title',
	facts: () => ({
		on: date({ audience: 'public', label: { de: 'Datum', en: 'Date' } }),
		demands: optional(
			references('demand', {
				audience: 'public',
				setting: true,
				label: { de: 'Forderungen dazu', en: 'Demands on it' }
			})
		),
		demandedSince: optional(
			date({ audience: 'public', label: { de: 'Gefordert, spätestens seit', en: 'Demanded since, at the latest' } })
		),
		acts: optional(references('legal_act', { audience: 'public', label: { de: 'Rechtsakte', en: 'Legal acts' } })),
		bodies: optional(references('body', { audience: 'public', label: { de: 'Institutionen', en: 'Bodies' } })),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		title: line({ audience: 'public', max: 160, label: { de: 'Titel', en: 'Title' } }),
		shortName: optional(line({ audience: 'public', max: 24, label: { de: 'Kurzname', en: 'Short name' } })),
		text: optional(text({ audience: 'public', label: { de: 'Text', en: 'Text' } })),
		/** A demand from before the register, which has no entry: what was demanded, and when. */
		demandedBefore: optional(
			line({ audience: 'public', max: 200, label: { de: 'Früher gefordert', en: 'Demanded earlier' } })
		)
	})
});
