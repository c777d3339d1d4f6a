import { language } from '#lib/words/words.ts';

/** What the desk, the record and its log say of a member that is to leave; the page of leaving says the rest. */
const comingWordsIn = {
	de: {
		comes: (name: string, day: string) => `${name} tritt zum ${day} aus.`,
		left: (name: string, day: string) => `${name} ist zum ${day} ausgetreten.`,
		ends: 'Mit diesem Tag enden Mandate, Anmeldungen und Einladungen für dieses Mitglied.',
		entry: {
			shown: 'Der Eintrag steht bis dahin auf der Website.',
			hidden: 'Der Eintrag steht nicht auf der Website.'
		},
		onDay: (day: string) => `zum ${day}`,
		see: 'Was endet und was bleibt',
		own: 'Zum Eintrag',
		file: 'Schicken Sie bis dahin ans Büro, was Sie angefangen haben. Stimmt der Tag nicht, sagen Sie es dort.'
	},
	en: {
		comes: (name: string, day: string) => `${name} leaves on ${day}.`,
		left: (name: string, day: string) => `${name} left on ${day}.`,
		ends: 'When that day is over, mandates, sign-ins and invitations for this member end.',
		entry: { shown: 'Its entry is on the site until then.', hidden: 'Its entry is not on the site.' },
		onDay: (day: string) => `on ${day}`,
		see: 'What ends and what stays',
		own: 'To the entry',
		file: 'Send what you have begun to the office by then. If the day is wrong, tell it.'
	}
};

type ComingWords = (typeof comingWordsIn)['de'];

/** The same in the language of the interface. The desk loads these few alone. */
export const comingWords: ComingWords = comingWordsIn[language];
