import type { Words } from '@kok/domain/words';

/** Why the wording of one provision is not taken from a file that has it, with words that say what to do. */
export const unreadWords = {
	'wording-not-plain': {
		de: 'Diese Vorschrift enthält in der Datei eine Tabelle, ein Bild oder Ähnliches. Tragen Sie ihren Wortlaut von Hand ein.',
		en: 'In the file this provision holds a table, a picture or the like. Enter its wording by hand.'
	},
	'wording-named-twice': {
		de: 'Die Datei hat diese Vorschrift zweimal und sagt nicht, welche gilt. Tragen Sie ihren Wortlaut von Hand ein.',
		en: 'The file has this provision twice and does not say which one holds. Enter its wording by hand.'
	}
} as const satisfies Record<string, Words>;

export type UnreadCode = keyof typeof unreadWords;

export const unreadCodes = Object.keys(unreadWords) as [UnreadCode, ...UnreadCode[]];

/** A provision on record that stays as it is, because the file does not say it in words that can be taken. */
export interface UnreadProvision {
	id: string;
	citation: string;
	code: UnreadCode;
}
