import type { Words } from '@kok/domain/words';

/** Why a kept file stays, with words that say what to do. */
export const keepingRefusals = {
	'file-in-use': {
		de: 'Die Datei steht noch in einem Eintrag. Nehmen Sie sie dort zuerst heraus.',
		en: 'The file still stands in a record. Take it out there first.'
	},
	'file-in-history': {
		de: 'Die Datei steht in einem früheren Text, der im Verlauf zu lesen ist. Sie wird aufbewahrt, solange es ihn gibt; öffentlich ist sie nicht.',
		en: 'The file stands in an earlier text that can be read in a history. It is kept for as long as that text is; it is not public.'
	},
	'document-of-others': {
		de: 'Dieses Dokument hat jemand anderes gebracht und veröffentlicht. Nehmen Sie es aus Ihrem Eintrag, und bitten Sie die Geschäftsstelle, es überall von der Website zu nehmen.',
		en: 'Somebody else brought and published this document. Take it out of your entry, and ask the office to take it from the site everywhere.'
	}
} as const satisfies Record<string, Words>;

export type KeepingRefusal = keyof typeof keepingRefusals;
