import { language } from '#lib/words/words.ts';

const catalogues = {
	de: {
		bar: 'Auszeichnung',
		marks: {
			bold: 'Fett',
			italic: 'Kursiv',
			bulletList: 'Liste',
			orderedList: 'Nummern',
			blockquote: 'Zitat',
			link: 'Link'
		},
		address: 'Adresse des Links',
		setLink: 'Link setzen',
		asPage: 'Schreiben, wie es aussehen wird',
		asSigns: 'Als Markdown schreiben',
		ownWay: 'Dieser Text ist auf eigene Art ausgezeichnet. Damit sie bleibt, schreiben Sie hier Markdown.',
		refusals: {
			table:
				'Eine Tabelle passt nicht in einen Text. Kopieren Sie einzelne Absätze, oder legen Sie Zahlen als eigene Einträge an.',
			nothing: 'In dem, was Sie kopiert haben, steht kein Text. Bilder bringen Sie unter ihrem eigenen Feld.',
			'too-long': 'Das ist zu lang: Ein Text fasst 20 000 Zeichen. Kopieren Sie einen Teil davon.'
		}
	},
	en: {
		bar: 'Markup',
		marks: {
			bold: 'Bold',
			italic: 'Italic',
			bulletList: 'List',
			orderedList: 'Numbers',
			blockquote: 'Quotation',
			link: 'Link'
		},
		address: 'Address of the link',
		setLink: 'Set link',
		asPage: 'Write as it will look',
		asSigns: 'Write as Markdown',
		ownWay: 'This text is marked up in a way of its own. To keep it, write Markdown here.',
		refusals: {
			table: 'A table does not fit in a text. Copy single paragraphs, or enter figures as records of their own.',
			nothing: 'There is no text in what you copied. Bring pictures in their own field.',
			'too-long': 'That is too long: a text holds 20,000 characters. Copy a part of it.'
		}
	}
};

type MarkdownWords = (typeof catalogues)['de'];

/** What the field for texts says. It brings it along, so that pages without one do not load it. */
export const markdownWords: MarkdownWords = catalogues[language];
