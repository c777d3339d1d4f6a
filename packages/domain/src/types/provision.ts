import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { itemWords, items } from '../fields/items.ts';
import { choice, count, date, day, line, link, text } from '../fields/plain.ts';
import { reference } from '../fields/reference.ts';
import { alsoKnownAs, officeNote, recordSources } from './keeping.ts';

/** A section or an article of a legal act, with an address of its own and its history. */
export const provision = contentType({
	name: 'provision',
	label: { de: 'Vorschrift', en: 'Provision' },
	plural: { de: 'Vorschriften', en: 'Provisions' },
	desk: { address: 'vorschriften', group: 'law' },
	address: { de: 'vorschriften', en: 'provisions' },
	title: 'citation',
	facts: () => ({
		act: reference('legal_act', { audience: 'public', setting: true, label: { de: 'Rechtsakt', en: 'Legal act' } }),
		order: count({ audience: 'public', setting: true, label: { de: 'Reihenfolge', en: 'Order' } }),
		text: optional(link({ audience: 'public', label: { de: 'Amtlicher Text', en: 'Official text' } })),
		history: items(
			{
				since: date({ audience: 'public', label: { de: 'Seit', en: 'Since' } }),
				by: optional(reference('legal_act', { audience: 'public', label: { de: 'Durch', en: 'By' } })),
				...officialText()
			},
			{ audience: 'public', label: { de: 'Geschichte', en: 'History' } }
		),
		proposals: optional(
			items(
				{
					kind: choice(['draft', 'demanded'], { audience: 'public', label: { de: 'Art', en: 'Kind' } }),
					on: optional(date({ audience: 'public', label: { de: 'Datum', en: 'Date' } })),
					act: optional(reference('legal_act', { audience: 'public', label: { de: 'Entwurf', en: 'Draft' } })),
					demand: optional(reference('demand', { audience: 'public', label: { de: 'Forderung', en: 'Demand' } })),
					text: optional(link({ audience: 'public', label: { de: 'Dokument', en: 'Document' } }))
				},
				{ audience: 'public', label: { de: 'Wie sie lauten soll', en: 'How it shall read' } }
			)
		),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		citation: line({ audience: 'public', max: 80, label: { de: 'Wie man sie zitiert', en: 'How it is cited' } }),
		heading: optional(line({ audience: 'public', max: 160, label: { de: 'Überschrift', en: 'Heading' } })),
		summary: optional(text({ audience: 'public', max: 2_000, label: { de: 'Was sie regelt', en: 'What it says' } })),
		history: optional(
			itemWords(
				'history',
				{
					what: line({ audience: 'public', max: 400, label: { de: 'Was seitdem gilt', en: 'What has held since' } }),
					wording: optional(text({ audience: 'public', label: { de: 'Amtlicher Wortlaut', en: 'Official wording' } }))
				},
				{ audience: 'public', label: { de: 'Geschichte', en: 'History' } }
			)
		),
		proposals: optional(
			itemWords(
				'proposals',
				{
					what: line({ audience: 'public', max: 400, label: { de: 'Was sich ändern soll', en: 'What shall change' } }),
					wording: optional(text({ audience: 'public', label: { de: 'Wortlaut', en: 'Wording' } }))
				},
				{ audience: 'public', label: { de: 'Wie sie lauten soll', en: 'How it shall read' } }
			)
		),
		alsoKnownAs
	})
});

/** Which edition of the official text a wording was read from. */
function officialText() {
	return {
		textOn: optional(day({ audience: 'public', label: { de: 'Amtlicher Text vom', en: 'Official text as of' } })),
		asAmended: optional(
			line({
				audience: 'public',
				max: 400,
				label: { de: 'Stand laut amtlichem Text', en: 'Status given in the official text' }
			})
		),
		fileHash: optional(
			line({ audience: 'public', max: 64, label: { de: 'SHA-256 der Datei', en: 'SHA-256 of the file' } })
		)
	};
}
