import type { Words } from '@kok/domain/words';

export interface TermWords {
	key: string;
	term: Words;
	definition: Words;
	seeAlso: readonly string[];
	/** Abbreviation of the law that speaks of it. */
	law?: string;
	/** What others say for it. */
	called?: Words;
}

/** Words of the field, and how the invented network uses them. A word comes after those it points to. */
export const termWords: readonly TermWords[] = [
	{
		key: 'exploitation',
		term: { de: 'Ausbeutung', en: 'Exploitation' },
		definition: {
			de: 'Wenn jemand aus der Not oder Abhängigkeit eines anderen Menschen Gewinn zieht und dieser nicht frei gehen kann. Gewalt muss dabei nicht sichtbar sein.',
			en: 'When someone profits from another person’s need or dependence and that person cannot freely leave. Violence need not be visible.'
		},
		seeAlso: []
	},
	{
		key: 'affected',
		term: { de: 'Betroffene', en: 'Trafficked persons' },
		definition: {
			de: 'So nennen wir Menschen, die ausgebeutet werden oder wurden. Das Wort sagt nichts darüber, wer sie sonst sind.',
			en: 'This is what we call people who are or were exploited. The word says nothing about who they are otherwise.'
		},
		seeAlso: ['exploitation']
	},
	{
		key: 'coercion',
		term: { de: 'Zwang', en: 'Coercion' },
		definition: {
			de: 'Drohung, Schulden, einbehaltene Papiere, Einsperren: alles, was jemandem die Wahl nimmt.',
			en: 'Threats, debts, withheld papers, locking in: everything that takes away a person’s choice.'
		},
		seeAlso: ['exploitation']
	},
	{
		key: 'debt',
		term: { de: 'Schuldknechtschaft', en: 'Debt bondage' },
		definition: {
			de: 'Arbeit, um eine Schuld abzutragen, die nie kleiner wird, etwa für Reise, Bett und Vermittlung.',
			en: 'Work to pay off a debt that never gets smaller, such as for travel, bed and placement.'
		},
		seeAlso: ['coercion'],
		law: 'ArbVermG',
		called: { de: 'Schuldenfalle, Abarbeiten von Schulden', en: 'bonded labour, peonage' }
	},
	{
		key: 'reflection',
		term: { de: 'Bedenkzeit', en: 'Time to reflect' },
		definition: {
			de: 'Wochen, in denen niemand entscheiden muss, ob er oder sie aussagt, und in denen Wohnen und Essen gesichert sind.',
			en: 'Weeks in which nobody has to decide whether to testify, and in which food and housing are secured.'
		},
		seeAlso: ['affected'],
		law: 'BeistG',
		called: { de: 'Überlegungsfrist, Stabilisierungszeit', en: 'recovery period, reflection period' }
	},
	{
		key: 'nonpunishment',
		term: { de: 'Straffreiheit', en: 'Non-punishment' },
		definition: {
			de: 'Der Grundsatz, dass niemand für etwas bestraft wird, wozu er oder sie gezwungen war.',
			en: 'The principle that nobody is punished for what they were forced to do.'
		},
		seeAlso: ['coercion']
	},
	{
		key: 'clearing',
		term: { de: 'Erstgespräch', en: 'First conversation' },
		definition: {
			de: 'Das erste Treffen mit einer Beratungsstelle: zuhören, Sicherheit klären, nichts versprechen.',
			en: 'The first meeting with a counselling centre: listen, see to safety, promise nothing.'
		},
		seeAlso: ['affected']
	},
	{
		key: 'confidential',
		term: { de: 'Vertraulichkeit', en: 'Confidentiality' },
		definition: {
			de: 'Was in der Beratung gesagt wird, bleibt dort, auch gegenüber Ämtern und Gerichten.',
			en: 'What is said in counselling stays there, towards offices and courts as well.'
		},
		seeAlso: ['clearing'],
		law: 'BerVG'
	},
	{
		key: 'shelter',
		term: { de: 'Sichere Unterkunft', en: 'Safe housing' },
		definition: {
			de: 'Ein Zuhause auf Zeit, dessen Adresse nur kennt, wer dort lebt oder arbeitet.',
			en: 'A home for a time whose address is known only to those who live or work there.'
		},
		seeAlso: ['confidential']
	},
	{
		key: 'outreach',
		term: { de: 'Aufsuchende Beratung', en: 'Outreach' },
		definition: {
			de: 'Beratung, die dorthin geht, wo Menschen arbeiten und wohnen, statt auf sie zu warten.',
			en: 'Counselling that goes to where people work and live instead of waiting for them.'
		},
		seeAlso: ['clearing']
	},
	{
		key: 'chain',
		term: { de: 'Auftragskette', en: 'Contracting chain' },
		definition: {
			de: 'Ein Auftrag, der weitergegeben wird, bis niemand mehr weiß, wer den Lohn schuldet.',
			en: 'An order that is passed on until nobody knows any more who owes the wages.'
		},
		seeAlso: [],
		law: 'LohnWG'
	},
	{
		key: 'wage-theft',
		term: { de: 'Lohnraub', en: 'Wage theft' },
		definition: {
			de: 'Lohn, der geschuldet ist und mit Absicht nicht gezahlt wird.',
			en: 'Wages that are owed and deliberately not paid.'
		},
		seeAlso: ['chain'],
		law: 'LohnWG'
	},
	{
		key: 'hearing',
		term: { de: 'Anhörung', en: 'Hearing' },
		definition: {
			de: 'Ein Ausschuss fragt Sachverständige, bevor ein Gesetz beschlossen wird.',
			en: 'A committee asks experts before a law is passed.'
		},
		seeAlso: []
	},
	{
		key: 'shadow-report',
		term: { de: 'Parallelbericht', en: 'Shadow report' },
		definition: {
			de: 'Ein Bericht von Verbänden neben dem der Regierung, für die, die ein Abkommen überwachen.',
			en: 'A report by associations beside the government’s, for those who monitor a convention.'
		},
		seeAlso: ['hearing']
	},
	{
		key: 'documented',
		term: { de: 'Dokumentierter Fall', en: 'Documented case' },
		definition: {
			de: 'Ein Fall, den eine Beratungsstelle nach den gemeinsamen Regeln gezählt hat.',
			en: 'A case that a counselling centre has counted by the common rules.'
		},
		seeAlso: ['confidential']
	},
	{
		key: 'analysed',
		term: { de: 'Ausgewerteter Fall', en: 'Analysed case' },
		definition: {
			de: 'Ein dokumentierter Fall, dessen Auswertung die betroffene Person zugestimmt hat.',
			en: 'A documented case whose analysis the trafficked person has agreed to.'
		},
		seeAlso: ['documented']
	},
	{
		key: 'fund',
		term: { de: 'Entschädigungsfonds', en: 'Compensation fund' },
		definition: {
			de: 'Geld des Landes für erlittenes Unrecht, auch wenn niemand verurteilt wurde.',
			en: 'State money for wrongs suffered, even if nobody was convicted.'
		},
		seeAlso: ['affected'],
		law: 'FondsG'
	},
	{
		key: 'title',
		term: { de: 'Aufenthaltstitel', en: 'Residence title' },
		definition: {
			de: 'Die Erlaubnis, im Land zu leben. Woran sie hängt, entscheidet darüber, ob sich jemand wehren kann.',
			en: 'The permission to live in the country. What it depends on decides whether someone can stand up for themselves.'
		},
		seeAlso: ['reflection'],
		law: 'BleibG'
	},
	{
		key: 'voucher',
		term: { de: 'Anonymer Krankenschein', en: 'Anonymous treatment voucher' },
		definition: {
			de: 'Ein Schein für eine Behandlung, auf dem kein Name steht.',
			en: 'A voucher for treatment that bears no name.'
		},
		seeAlso: ['confidential'],
		law: 'GesZugG'
	},
	{
		key: 'on-call',
		term: { de: 'Bereitschaft', en: 'Being on call' },
		definition: {
			de: 'Zeit, in der jemand nicht gehen kann, weil er oder sie gebraucht werden könnte. Für uns ist das Arbeit.',
			en: 'Time in which someone cannot leave because they might be needed. To us that is work.'
		},
		seeAlso: [],
		law: 'RuhezG'
	}
];
