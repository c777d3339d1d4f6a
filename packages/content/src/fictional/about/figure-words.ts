import type { Words } from '@kok/domain/words';
import type { FactsOf } from '../record.ts';

type Facts = FactsOf<'figure'>;

/** Something that is counted every year; a share names what it is a share of. */
export interface FigureWords {
	key: string;
	unit: Facts['unit'];
	counts: Facts['counts'];
	precision: Facts['precision'];
	/** Key of the figure of the same year that this one is a share of. */
	base?: string;
	/** Key of the figure of the same year that this one is a part of. */
	partOf?: string;
	dimension?: NonNullable<Facts['dimension']>;
	/** What the figure of the last year shows, in one sentence; its number comes first. */
	sentence?: (number: string, year: number) => Words;
	/** The year that cannot be compared with those before, and why. */
	unlike?: { year: number; status: NonNullable<Facts['status']>; definition?: Words; remark: Words };
	countedBy: string;
	title: Words;
	method: Words;
	/** The number of a year, from how many members there are. */
	value: (members: number, year: number) => number;
}

const centres = 'Beratungsstellen des Netzes Freie Hand';

/** Documented and analysed are two counts: only those who agreed are analysed, and shares are taken of these. */
export const yearlyFigures: readonly FigureWords[] = [
	{
		key: 'documented',
		unit: 'people',
		counts: 'documented',
		precision: 'exact',
		countedBy: centres,
		title: { de: 'Menschen, deren Fall dokumentiert wurde', en: 'People whose case was documented' },
		method: {
			de: 'Gezählt wird, wer im Jahr mindestens einmal beraten wurde und bei wem die Beraterin Ausbeutung annimmt. Wer in zwei Stellen war, zählt einmal.',
			en: 'Counted is everyone who was advised at least once in the year and whom the counsellor believes to have been exploited. Those who came to two centres count once.'
		},
		sentence: (number, year) => ({
			de: `${number} Menschen haben die Beratungsstellen ${year} begleitet und dokumentiert`,
			en: `${number} people were supported and documented by the counselling centres in ${year}`
		}),
		unlike: {
			year: 2022,
			status: ['break'],
			remark: {
				de: 'Seit 2022 zählen auch zwei Beratungsstellen mit, die vorher anders erfasst haben.',
				en: 'Since 2022 two centres that recorded differently before take part in the count.'
			}
		},
		value: (members, year) => members * 17 + (year % 7) * 11 + 40
	},
	{
		key: 'analysed',
		partOf: 'documented',
		unit: 'people',
		counts: 'analysed',
		precision: 'exact',
		countedBy: centres,
		title: { de: 'Menschen, die der Auswertung zugestimmt haben', en: 'People who agreed to the analysis' },
		method: {
			de: 'Eine Teilmenge der dokumentierten Fälle: nur wer zugestimmt hat, wird ausgewertet. Anteile werden von dieser Zahl genommen.',
			en: 'A part of the documented cases: only those who agreed are analysed. Shares are taken of this number.'
		},
		value: (members, year) => members * 12 + (year % 5) * 9 + 28
	},
	{
		key: 'labour-share',
		dimension: 'exploitation',
		unit: 'percent',
		counts: 'analysed',
		precision: 'exact',
		base: 'analysed',
		countedBy: centres,
		title: { de: 'Anteil der Ausbeutung bei der Arbeit', en: 'Share of exploitation at work' },
		method: {
			de: 'Anteil an den ausgewerteten Fällen. Wer mehrere Formen erlebt hat, zählt bei jeder.',
			en: 'Share of the analysed cases. Those who lived through several forms count under each.'
		},
		value: (_, year) => 41.5 + (year % 6) * 1.3
	},
	{
		key: 'women-share',
		dimension: 'sex',
		unlike: {
			year: 2023,
			status: ['other_definition'],
			definition: { de: 'nur Erwachsene', en: 'adults only' },
			remark: {
				de: 'Für 2023 sind nur Erwachsene gezählt; mit den anderen Jahren ist das keine Reihe.',
				en: 'For 2023 only adults are counted; with the other years this makes no series.'
			}
		},
		unit: 'percent',
		counts: 'analysed',
		precision: 'exact',
		base: 'analysed',
		countedBy: centres,
		title: { de: 'Anteil der Frauen', en: 'Share of women' },
		method: {
			de: 'Anteil an den ausgewerteten Fällen, nach eigener Angabe.',
			en: 'Share of the analysed cases, by their own statement.'
		},
		value: (_, year) => 63.2 - (year % 5) * 1.1
	},
	{
		key: 'proceedings-share',
		dimension: 'prosecution',
		unit: 'percent',
		counts: 'analysed',
		precision: 'about',
		base: 'analysed',
		countedBy: centres,
		title: {
			de: 'Anteil derer, in deren Fall ermittelt wurde',
			en: 'Share of those in whose case there was an investigation'
		},
		method: {
			de: 'Soweit die Beratungsstelle davon weiß; viele wollen kein Verfahren.',
			en: 'As far as the counselling centre knows; many do not want proceedings.'
		},
		value: (_, year) => 22 + (year % 4)
	},
	{
		key: 'consultations',
		unit: 'consultations',
		counts: 'other',
		precision: 'at_least',
		countedBy: centres,
		title: { de: 'Beratungsgespräche', en: 'Consultations' },
		method: {
			de: 'Ohne Nachrichten und Chats, die nicht alle Stellen zählen.',
			en: 'Without messages and chats, which not all centres count.'
		},
		value: (members, year) => Math.round((members * 240 + (year % 9) * 130) / 10) * 10
	},
	{
		key: 'places',
		unit: 'places',
		counts: 'other',
		precision: 'exact',
		countedBy: centres,
		title: { de: 'Plätze in sicheren Unterkünften', en: 'Places in safe housing' },
		method: { de: 'Stand am letzten Tag des Jahres.', en: 'As on the last day of the year.' },
		value: (members, year) => Math.round(members * 1.4) + (year % 5)
	},
	{
		key: 'wages',
		unit: 'euros',
		counts: 'other',
		precision: 'about',
		countedBy: centres,
		title: { de: 'Erstrittener Lohn', en: 'Wages recovered' },
		method: {
			de: 'Was nach Beratung nachgezahlt wurde, soweit die Stellen davon erfahren haben.',
			en: 'What was paid after counselling, as far as the centres heard of it.'
		},
		value: (members, year) => members * 5_200 + (year % 8) * 1_000
	},
	{
		key: 'investigations',
		unlike: {
			year: 2021,
			status: ['doubtful'],
			remark: {
				de: 'Die Berichtsstelle nennt an anderer Stelle eine andere Zahl; welche gilt, hat sie nicht gesagt.',
				en: 'The reporting office gives another number elsewhere; it has not said which holds.'
			}
		},
		unit: 'proceedings',
		counts: 'other',
		precision: 'exact',
		countedBy: 'Unabhängige Berichtsstelle Ausbeutung',
		title: { de: 'Abgeschlossene Ermittlungen', en: 'Concluded investigations' },
		method: {
			de: 'Amtliche Statistik; gezählt werden Verfahren, nicht Menschen.',
			en: 'Official statistics; counted are proceedings, not people.'
		},
		value: (members, year) => 150 + (year % 6) * 14 + Math.round(members / 5)
	}
];
