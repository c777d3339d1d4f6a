import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { choice, date, line, number, text } from '../fields/plain.ts';
import { reference } from '../fields/reference.ts';
import { officeNote, recordSources } from './keeping.ts';

/**
 * A number that someone counted: of what, in which period, and how. Documented and released cases are two figures;
 * a share names the figure that it is a share of.
 */
export const figure = contentType({
	name: 'figure',
	label: { de: 'Zahl', en: 'Figure' },
	plural: { de: 'Zahlen', en: 'Figures' },
	desk: { address: 'zahlen', group: 'content' },
	address: { de: 'zahlen', en: 'figures' },
	onePage: true,
	title: 'title',
	facts: () => ({
		value: number({ audience: 'public', label: { de: 'Wert', en: 'Value' } }),
		precision: choice(['exact', 'at_least', 'about'], {
			audience: 'public',
			label: { de: 'Genauigkeit', en: 'Precision' }
		}),
		unit: choice(['people', 'cases', 'proceedings', 'percent', 'consultations', 'places', 'euros'], {
			audience: 'public',
			label: { de: 'Einheit', en: 'Unit' }
		}),
		base: optional(reference('figure', { audience: 'public', label: { de: 'Anteil an', en: 'Share of' } })),
		counts: choice(['documented', 'analysed', 'other'], {
			audience: 'public',
			label: { de: 'Gezählt wird', en: 'Counted is' }
		}),
		from: date({ audience: 'public', label: { de: 'Zeitraum von', en: 'Period from' } }),
		to: optional(date({ audience: 'public', label: { de: 'Zeitraum bis', en: 'Period to' } })),
		countedBy: line({ audience: 'public', label: { de: 'Gezählt von', en: 'Counted by' } }),
		statement: optional(
			reference('statement', { audience: 'public', label: { de: 'Veröffentlicht in', en: 'Published in' } })
		),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		title: line({ audience: 'public', max: 160, label: { de: 'Was gezählt wird', en: 'What is counted' } }),
		method: optional(text({ audience: 'public', label: { de: 'Wie gezählt wird', en: 'How it is counted' } }))
	}),
	hindrance: ({ unit, base }) => (unit === 'percent' && base === undefined ? 'percentage-without-base' : undefined)
});
