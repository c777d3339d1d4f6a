import { type IssueCode, issueWords } from '../issues.ts';
import { type RefusalCode, refusals } from '../refusals.ts';
import type { Words } from '../words.ts';

/** Words for what can be wrong with a table and its rows, beside what can be wrong with the values in them. */
const tableWords = {
	'not-utf-8': {
		de: 'Die Datei ist nicht in UTF-8. Speichern Sie sie als „CSV UTF-8“.',
		en: 'The file is not in UTF-8. Save it as “CSV UTF-8”.'
	},
	'a-workbook': {
		de: 'Das ist eine Arbeitsmappe und keine Tabelle in CSV. Excel-Arbeitsmappen (.xlsx) liest die Seite „Einlesen“; ein Programm sendet ein Blatt daraus als „CSV UTF-8“.',
		en: 'This is a workbook and no table in CSV. The page “Import” reads Excel workbooks (.xlsx); a program sends a sheet of it as “CSV UTF-8”.'
	},
	'not-a-table': {
		de: 'Ab hier lässt sich die Datei nicht lesen. Oft fehlt ein Anführungszeichen, oder eine Zelle ist zu lang.',
		en: 'From here on the file cannot be read. Often a quote is missing, or a cell is too long.'
	},
	'no-columns': {
		de: 'Die erste Zeile nennt keine Spalten. Beginnen Sie mit der ersten Zeile eines Exports.',
		en: 'The first line names no columns. Begin with the first line of an export.'
	},
	'same-column-twice': {
		de: 'Diese Spalte gibt es zweimal. Löschen Sie eine.',
		en: 'This column stands there twice. Delete one.'
	},
	'too-many-cells': {
		de: 'Diese Zeile hat mehr Zellen, als es Spalten gibt.',
		en: 'This row has more cells than there are columns.'
	},
	'too-many-rows': {
		de: 'Das sind zu viele Zeilen auf einmal. Teilen Sie die Datei.',
		en: 'These are too many rows at once. Split the file.'
	},
	'same-record-in-two-rows': {
		de: 'Eine Zeile davor gilt demselben Eintrag, oder ist dieser gleich. Löschen Sie eine von beiden.',
		en: 'A row before this one is about the same record, or equals it. Delete one of the two.'
	},
	'of-another-type': {
		de: 'Unter dieser Kennung steht ein Eintrag anderer Art.',
		en: 'A record of another type has this id.'
	},
	'same-title': {
		de: 'So heißt schon ein Eintrag. Meinen Sie diesen, tragen Sie seine Kennung in die Spalte „id“ ein. Meinen Sie einen anderen, tragen Sie eine neue ein (UUID).',
		en: 'A record has this title already. For that record, enter its id in the column “id”. For another one, enter a new id (UUID).'
	},
	'not-a-revision': {
		de: 'Das ist keine Nummer einer Änderung. Lassen Sie die Spalte so, wie Sie sie heruntergeladen haben.',
		en: 'This is no revision. Keep the column as you downloaded it.'
	},
	'revision-missing': {
		de: 'Diese Zeile ändert, was schon dasteht, und sagt nicht, welche Änderung sie kennt. Laden Sie die Tabelle neu herunter und ändern Sie dort; die Spalte „revision“ gehört dazu.',
		en: 'This row changes what stands there and does not say which revision it knows. Download the table anew and change it there; the column “revision” belongs to it.'
	},
	stale: {
		de: 'Das hat jemand geändert, seit Sie die Tabelle heruntergeladen haben. Laden Sie sie neu herunter, und übertragen Sie Ihre Änderung.',
		en: 'Someone changed this since you downloaded the table. Download it anew and carry your change over.'
	},
	'wording-day-missing': {
		de: 'Hier steht ein anderer Wortlaut als in der Datei. Sagen Sie, seit wann der neue gilt.',
		en: 'Another wording stands here than in the file. Say since when the new one has held.'
	},
	'wording-day-too-early': {
		de: 'Der Wortlaut, der hier steht, gilt erst seit diesem Tag oder später. Geben Sie einen späteren Tag an.',
		en: 'The wording that stands here has held since this day or a later one. Give a later day.'
	},
	'wording-day-too-late': {
		de: 'Die Datei ist älter als dieser Tag. Sie kann nicht zeigen, was erst danach gilt.',
		en: 'The file is older than this day. It cannot show what holds only after it.'
	},
	'wording-older': {
		de: 'Hier steht schon der Wortlaut aus einem neueren amtlichen Text. Laden Sie die Datei neu herunter.',
		en: 'The wording of a newer official text stands here already. Download the file anew.'
	}
} as const satisfies Record<string, Words>;

const rowWords = { ...refusals, ...issueWords, ...tableWords };

/** Everything that can stand against bringing in a row: its values, the rules, or the table itself. */
export type RowIssueCode = IssueCode | RefusalCode | keyof typeof tableWords;

export const rowIssueCodes = Object.keys(rowWords) as [RowIssueCode, ...RowIssueCode[]];

/** What is wrong with a row, and in which column; one about the whole row names none. */
export interface RowIssue {
	column: string;
	code: RowIssueCode;
	message: Words;
}

/** An issue with the words of its code. */
export function rowIssue(column: string, code: RowIssueCode): RowIssue {
	return { column, code, message: rowWords[code] };
}
