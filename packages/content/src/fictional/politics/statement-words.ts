import type { Words } from '@kok/domain/words';
import type { FactsOf } from '../record.ts';
import type { BodyKey } from './body-words.ts';

/** A kind of paper that the network puts out again and again. */
export interface PaperWords {
	kind: FactsOf<'statement'>['kind'];
	to: readonly BodyKey[];
	together?: readonly BodyKey[];
	membersOnly?: boolean;
	title: (topic: Words, year: number) => Words;
	summary: Words;
}

/** What such papers are about. */
export const topics: readonly Words[] = [
	{ de: 'Lohn und Arbeitszeit', en: 'wages and working hours' },
	{ de: 'Wohnen bei der Arbeit', en: 'housing at work' },
	{ de: 'Bleiben nach der Ausbeutung', en: 'staying after exploitation' },
	{ de: 'Verfahren ohne Angst', en: 'proceedings without fear' },
	{ de: 'Arbeit in Haushalten', en: 'work in private homes' },
	{ de: 'Jugendliche allein unterwegs', en: 'young people on their own' },
	{ de: 'Sprache und Verständigung', en: 'language and understanding' },
	{ de: 'Entschädigung', en: 'compensation' },
	{ de: 'Gesundheit ohne Papiere', en: 'health without papers' },
	{ de: 'Kontrollen', en: 'inspections' },
	{ de: 'Beratung auf dem Land', en: 'counselling in rural areas' }
];

export const papers: readonly PaperWords[] = [
	{
		kind: 'press_release',
		to: [],
		title: ({ de, en }, year) => ({ de: `Pressemitteilung: ${de} (${year})`, en: `Press release: ${en} (${year})` }),
		summary: {
			de: 'Das Netz erinnert daran, was zugesagt war, und nennt drei Beispiele aus der Beratung, ohne dass jemand erkennbar wird.',
			en: 'The network recalls what was promised and gives three examples from counselling, without anyone being recognisable.'
		}
	},
	{
		kind: 'shadow_report',
		to: ['experts'],
		together: ['alliance'],
		title: ({ de, en }, year) => ({ de: `Parallelbericht ${year}: ${de}`, en: `Shadow report ${year}: ${en}` }),
		summary: {
			de: 'Der Bericht stellt neben die Angaben der Regierung, was die Beratungsstellen sehen, und endet mit Empfehlungen.',
			en: 'The report sets what counselling centres see beside the government’s account and ends with recommendations.'
		}
	},
	{
		kind: 'letter',
		to: ['labour', 'interior'],
		title: ({ de, en }, year) => ({ de: `Offener Brief zu ${de} (${year})`, en: `Open letter on ${en} (${year})` }),
		summary: {
			de: 'Vierzig Einrichtungen bitten um ein Gespräch und um einen Zeitplan.',
			en: 'Forty organisations ask for a meeting and a timetable.'
		}
	},
	{
		kind: 'recommendation',
		to: ['inspection'],
		title: ({ de, en }, year) => ({ de: `Empfehlungen zu ${de} (${year})`, en: `Recommendations on ${en} (${year})` }),
		summary: {
			de: 'Zwölf Punkte, die ohne neues Gesetz umgesetzt werden können.',
			en: 'Twelve points that can be put into practice without a new law.'
		}
	},
	{
		kind: 'publication',
		to: [],
		title: ({ de, en }, year) => ({ de: `Handbuch „${de}“, Ausgabe ${year}`, en: `Handbook “${en}”, ${year} edition` }),
		summary: {
			de: 'Für alle, die beraten: Rechtslage, Muster und Anlaufstellen.',
			en: 'For everyone who counsels: the law, templates and where to turn.'
		}
	},
	{
		kind: 'election_paper',
		to: ['centreParty', 'greenList'],
		title: ({ de, en }, year) => ({
			de: `Fragen an die Parteien ${year}: ${de}`,
			en: `Questions to the parties ${year}: ${en}`
		}),
		summary: {
			de: 'Fünf Fragen an alle Listen; die Antworten werden ungekürzt veröffentlicht.',
			en: 'Five questions to all lists; the answers are published in full.'
		}
	},
	{
		kind: 'publication',
		to: [],
		membersOnly: true,
		title: ({ de, en }, year) => ({ de: `Arbeitshilfe zu ${de} (${year})`, en: `Working aid on ${en} (${year})` }),
		summary: {
			de: 'Eine Sammlung von Vorlagen für die Beratung. Mitglieder erhalten sie von der Geschäftsstelle.',
			en: 'A collection of templates for counselling. Members receive it from the office.'
		}
	}
];
