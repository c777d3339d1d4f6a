import type { Words } from '@kok/domain/words';

/** Why a set is not planned under embargo, with words that say what to do. */
export const embargoRefusals = {
	'embargo-without-hour': {
		de: 'Eine Sperrfrist endet zu einer Stunde, die noch kommt. Wählen Sie eine.',
		en: 'An embargo ends at an hour that is still to come. Choose one.'
	},
	'embargo-tells-one': {
		de: 'Bei einer Sperrfrist wird es zwei Personen gesagt, wenn etwas nicht herauskommt. Wählen Sie eine zweite.',
		en: 'Under embargo two people are told where something does not come out. Choose a second one.'
	},
	'embargo-tells-others': {
		de: 'Gesagt wird es Personen aus Büro oder Leitung, die ein Konto mit Mailadresse haben. Wählen Sie andere.',
		en: 'It is told to people of the office or to admins who have an account with a mail address. Choose others.'
	}
} as const satisfies Record<string, Words>;

export type EmbargoRefusal = keyof typeof embargoRefusals;
