import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { choice, choices, date, line, number, text } from '../fields/plain.ts';
import { reference } from '../fields/reference.ts';
import { judgeBase, judgeCell } from '../rules/small-cells.ts';
import { alsoKnownAs, officeNote, recordSources } from './keeping.ts';

/** By what a figure tells some from others. It has one dimension at most: there are no cross-tables. */
export const figureDimensions = [
	'sex',
	'age',
	'exploitation',
	'origin',
	'prosecution',
	'residence',
	'place',
	'support'
] as const;
export type FigureDimension = (typeof figureDimensions)[number];

/**
 * A number that someone counted: of what, in which period, and how. Documented and released cases are two figures;
 * a share names the figure that it is a share of. A series, a dimension and the status of an observation are meant as in
 * SDMX, a definition as the universe of DDI: figures of one series are drawn beside each other.
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
		precision: choice(['exact', 'at_least', 'more_than', 'about', 'almost'], {
			audience: 'public',
			label: { de: 'Genauigkeit', en: 'Precision' }
		}),
		unit: choice(['people', 'cases', 'proceedings', 'percent', 'consultations', 'places', 'euros'], {
			audience: 'public',
			label: { de: 'Einheit', en: 'Unit' }
		}),
		base: optional(reference('figure', { audience: 'public', label: { de: 'Anteil an', en: 'Share of' } })),
		partOf: optional(reference('figure', { audience: 'public', label: { de: 'Teil von', en: 'Part of' } })),
		series: optional(
			line({ audience: 'public', setting: true, max: 60, label: { de: 'Reihe (Kurzname)', en: 'Series (key)' } })
		),
		dimension: optional(
			choice(figureDimensions, {
				audience: 'public',
				setting: true,
				label: { de: 'Gegliedert nach', en: 'Dimension' }
			})
		),
		status: optional(
			choices(['break', 'other_definition', 'doubtful'], {
				audience: 'public',
				setting: true,
				label: { de: 'Vorbehalt', en: 'Observation status' }
			})
		),
		counts: choice(['documented', 'analysed', 'other'], {
			audience: 'public',
			label: { de: 'Dokumentiert oder ausgewertet', en: 'Documented or analysed' }
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
		method: optional(text({ audience: 'public', label: { de: 'Wie gezählt wird', en: 'How it is counted' } })),
		sentence: optional(
			line({
				audience: 'public',
				max: 160,
				label: { de: 'Was die Zahl zeigt, in einem Satz', en: 'What it shows, in one sentence' }
			})
		),
		definition: optional(
			line({ audience: 'public', max: 80, label: { de: 'Wer oder was gemeint ist', en: 'Definition' } })
		),
		remark: optional(
			line({ audience: 'public', max: 400, label: { de: 'Grund des Vorbehalts', en: 'Reason for the status' } })
		),
		alsoKnownAs
	}),
	hindrance: ({ unit, base, value }) =>
		unit === 'percent' && base === undefined ? 'percentage-without-base' : judgeCell({ unit, value }),
	guard: { about: 'base', judge: (_, { target }) => judgeBase(target) }
});
