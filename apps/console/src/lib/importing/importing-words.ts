import { capital, english, german } from '#lib/words/counted.ts';
import { language } from '#lib/words/words.ts';

const germanRows = { spell: german, one: 'Zeile', many: 'Zeilen' };
const englishRows = { spell: english, one: 'row', many: 'rows' };

/** What a cell of a table is called that is a piece of a field, by the last name of its column. */
const pieces = {
	id: { de: 'Kennung', en: 'Id' },
	name: { de: 'Name', en: 'Name' },
	disclosure: { de: 'Wer den Ort sieht', en: 'Who sees the place' },
	days: { de: 'Tage', en: 'Days' },
	from: { de: 'von', en: 'from' },
	to: { de: 'bis', en: 'to' },
	kind: { de: 'Art', en: 'Kind' },
	document: { de: 'Dokument', en: 'Document' },
	since: { de: 'Seit', en: 'Since' },
	date: { de: 'Tag', en: 'Day' },
	precision: { de: 'Wie genau', en: 'How exactly' },
	body: { de: 'Wer beschlossen hat', en: 'Who agreed' },
	agreedOn: { de: 'Beschlossen am', en: 'Agreed on' },
	covers: { de: 'Belegt', en: 'Vouches for' },
	demand: { de: 'Forderung', en: 'Demand' },
	clauses: { de: 'Sätze', en: 'Sentences' },
	version: { de: 'Fassung', en: 'Version' },
	file: { de: 'Datei', en: 'File' },
	mediaType: { de: 'Art der Datei', en: 'Kind of file' },
	bytes: { de: 'Größe', en: 'Size' },
	width: { de: 'Breite', en: 'Width' },
	height: { de: 'Höhe', en: 'Height' },
	heading: { de: 'Überschrift', en: 'Heading' },
	sentences: { de: 'Satz', en: 'Sentence' },
	text: { de: 'Text', en: 'Text' },
	retells: { de: 'Gibt wieder', en: 'Retells' },
	type: { de: 'Art', en: 'Kind' },
	revision: { de: 'Änderung', en: 'Revision' },
	state: { de: 'Wie weit', en: 'How far' },
	translatedFrom: { de: 'Übersetzt aus', en: 'Translated from' }
} as const;

/** Why something was not done. */
export const importRefusals = {
	tooLarge: {
		de: 'Eine Tabelle fasst höchstens 20 MiB. Teilen Sie sie.',
		en: 'A table holds at most 20 MiB. Split it.'
	},
	notRead: {
		de: 'Der Browser konnte die Datei nicht lesen. Vielleicht ist sie noch anderswo geöffnet oder wurde verschoben; wählen Sie sie noch einmal.',
		en: 'The browser could not read the file. Perhaps it is open elsewhere or was moved; choose it once more.'
	},
	notLoaded: {
		de: 'Was Arbeitsmappen öffnet, kam nicht vom Server. Prüfen Sie die Verbindung, und wählen Sie die Datei noch einmal.',
		en: 'What opens workbooks did not come from the server. Check the connection and choose the file once more.'
	},
	moved: {
		de: 'Seit der Prüfung hat jemand etwas geändert. Nichts wurde geschrieben; hier steht, wie es jetzt ist.',
		en: 'Someone changed something since the check. Nothing was written; here it stands as it is now.'
	},
	noneKnown: {
		de: 'Keine ihrer Spalten ist bekannt. Laden Sie die leere Tabelle herunter, und übertragen Sie die Zellen.',
		en: 'None of its columns is known. Download the empty table and carry the cells over.'
	},
	unsure: {
		de: 'Der Server hat nicht geantwortet. Lesen Sie die Datei noch einmal ein: Was schon dasteht, kommt nicht doppelt.',
		en: 'The server did not answer. Import the file once more: what stands there already does not come twice.'
	}
} as const;

/** What the page says on which tables are brought in. */
const importingWordsIn = {
	de: {
		steps: { file: 'Datei', judged: 'Was geschähe', done: 'Eingelesen' },
		begin: 'Welche Tabelle soll eingelesen werden?',
		beginThen: 'Zuerst sehen Sie Zelle für Zelle, was geschähe; geschrieben wird dabei nichts.',
		type: 'Was steht in der Tabelle?',
		chooseType: 'Wählen …',
		file: 'Excel-Arbeitsmappe oder Datei in CSV',
		fileThen:
			'Sie können sie auch hierher ziehen. Aus anderen Tabellenprogrammen speichern Sie sie als „.xlsx“ oder als „CSV UTF-8“. Eine Arbeitsmappe öffnet Ihr Browser; nur das gewählte Blatt geht an den Server. Ein Bundesgesetz nehmen Sie als XML von gesetze-im-internet.de, entpackt.',
		sheet: 'Blatt der Arbeitsmappe',
		sheetCalled: (name: string, { isHidden, isEmpty }: { isHidden: boolean; isEmpty: boolean }) =>
			[name, ...(isHidden ? ['ausgeblendet'] : []), ...(isEmpty ? ['leer'] : [])].join(' · '),
		needs: 'Wählen Sie, was in der Tabelle steht, und die Datei.',
		chosen: (name: string) => `Gewählt: ${name}`,
		isNumber: 'In der Arbeitsmappe ist das eine Zahl; eine Null am Anfang wäre dort verloren.',
		check: 'Ansehen, was geschähe',
		opening: 'Die Arbeitsmappe wird geöffnet …',
		reading: 'Die Datei wird Zeile für Zeile geprüft …',
		writing: 'Es wird eingelesen …',
		nothingYet: 'Noch ist nichts geschrieben.',
		how: 'So wird gelesen',
		howThen:
			'Alles oder nichts. Aus jeder neuen oder geänderten Zeile wird ein Entwurf; öffentlich wird dadurch nichts. Fehlende Spalten bleiben, wie sie sind; eine leere Zelle leert.',
		review:
			'Was freigegeben war oder beim Gegenlesen ist, wird durch eine Änderung wieder offen und ist noch einmal zu lesen.',
		inside: 'Ausgenommen ist „Nur für Mitglieder“: Das sehen die Mitglieder, sobald es eingelesen ist.',
		order: 'Herunterladen, ändern, einlesen',
		orderThen:
			'Die sichere Reihenfolge: Nur so sagt jede Zeile, welche Änderung sie kennt, und niemand überschreibt etwas.',
		current: (plural: string) => `${plural} als Tabelle`,
		template: 'Leere Tabelle für Neues',
		templateThen: 'In einer neuen Zeile bleiben „id“ und „revision“ leer.',
		known: (count: number) => (count === 1 ? 'Eine Spalte erkannt' : `${count} Spalten erkannt`),
		unknown: (count: number): string => (count === 1 ? 'Eine Spalte ist unbekannt:' : 'Unbekannte Spalten:'),
		unnamed: 'ohne Namen',
		unknownThen: 'Dafür ist in diesen Einträgen kein Platz.',
		leaveOut: (count: number): string => (count === 1 ? 'Spalte weglassen' : 'Diese Spalten weglassen'),
		leftOut: (count: number): string => (count === 1 ? 'Sie wird weggelassen.' : 'Sie werden weggelassen.'),
		rows: (count: number) => (count === 1 ? 'eine Zeile' : `${count} Zeilen`),
		sum: (create: number, change: number, unchanged: number) =>
			capital(
				countUp(
					[
						[create, 'neue'],
						[change, 'geänderte'],
						[unchanged, 'gleiche']
					],
					germanRows
				)
			),
		faulty: (count: number) =>
			`${capital(german(count))} ${count === 1 ? 'stimmt' : 'stimmen'} noch nicht; bis dahin wird nichts geschrieben.`,
		allWell: 'Sehen Sie es durch; geschrieben wird erst, wenn Sie es sagen.',
		nothingNew: 'So steht es schon da; es gibt nichts einzulesen.',
		noRows: 'Unter den Namen der Spalten steht keine Zeile.',
		unreadable: 'Diese Datei lässt sich nicht einlesen.',
		atRow: (row: number) => `Zeile ${row}:`,
		law: {
			edition: (name: string, day: string) => `${name}, amtlicher Text vom ${day}`,
			act: 'Eingetragener Rechtsakt:',
			unread: 'Nicht gelesen; hier bleibt, was eingetragen ist:',
			missing: 'Nicht in der Datei:',
			noRows: 'Aus dieser Datei lässt sich kein Wortlaut übernehmen.',
			since: 'Seit wann gilt der neue Wortlaut?',
			sinceThen: 'Die Datei sagt es nicht. Ist nichts neu, bleibt das Feld leer.',
			judge: 'Mit diesem Tag prüfen',
			foot: 'Sagen Sie, seit wann der neue Wortlaut gilt.'
		},
		faults: (count: number) => `${count} Fehler`,
		filters: {
			differing: 'Alles, was sich ändert',
			faulty: 'Fehler',
			create: 'Neu',
			change: 'Geändert',
			unchanged: 'Gleich'
		},
		fates: { faulty: 'Fehler', create: 'neu', change: 'geändert', unchanged: 'gleich' },
		row: 'Zeile',
		what: 'Was',
		cells: 'Zelle für Zelle',
		emptied: 'leere Zelle: wird geleert',
		insideAtOnce: 'Was „Nur für Mitglieder“ ist, ist kein Entwurf: Mitglieder sehen es sofort.',
		moreCells: (count: number) => (count === 1 ? 'und eine weitere Zelle' : `und ${count} weitere Zellen`),
		history: 'Was wurde geändert?',
		foot: 'Verbessern Sie die Datei, und wählen Sie sie noch einmal.',
		footUnknown: 'Sagen Sie noch, ob die unbekannten Spalten wegbleiben.',
		footReady: 'Prüfen Sie, was sich ändert. Jeder Entwurf lässt sich danach einzeln verwerfen.',
		faultTable: 'Fehler als Tabelle',
		reason: 'Grund',
		column: 'Spalte',
		cell: 'Zelle',
		again: 'Andere Datei',
		bringIn: (count: number) => (count === 1 ? 'Eine als Entwurf einlesen' : `${count} als Entwürfe einlesen`),
		done: (create: number, change: number) =>
			`Eingelesen: ${countUp(
				[
					[create, 'neue'],
					[change, 'geänderte']
				],
				germanRows
			)}`,
		doneThen: 'Es sind Entwürfe. Öffentlich ist davon nichts, bis jemand sie gelesen und freigegeben hat.',
		doneFoot: 'Im Logbuch steht dazu ein Ereignis.',
		allDrafts: 'Alle Entwürfe dieser Art',
		next: 'Noch eine Tabelle',
		pieces: spokenIn('de')
	},
	en: {
		steps: { file: 'File', judged: 'What would happen', done: 'Imported' },
		begin: 'Which table is to be imported?',
		beginThen: 'First you see, cell by cell, what would happen; nothing is written by that.',
		type: 'What does the table hold?',
		chooseType: 'Choose …',
		file: 'Excel workbook or file in CSV',
		fileThen:
			'You can drag it here as well. From another spreadsheet program, save it as “.xlsx” or as “CSV UTF-8”. Your browser opens a workbook; only the chosen sheet goes to the server. A German federal law you take as XML from gesetze-im-internet.de, unpacked.',
		sheet: 'Sheet of the workbook',
		sheetCalled: (name: string, { isHidden, isEmpty }: { isHidden: boolean; isEmpty: boolean }) =>
			[name, ...(isHidden ? ['hidden'] : []), ...(isEmpty ? ['empty'] : [])].join(' · '),
		needs: 'Choose what the table holds, and the file.',
		chosen: (name: string) => `Chosen: ${name}`,
		isNumber: 'In the workbook this is a number; a zero at its beginning would be lost there.',
		check: 'See what would happen',
		opening: 'The workbook is being opened …',
		reading: 'The file is checked row by row …',
		writing: 'It is being imported …',
		nothingYet: 'Nothing is written yet.',
		how: 'How it is read',
		howThen:
			'All or nothing. Each new or changed row becomes a draft; nothing becomes public by it. Missing columns stay as they are; an empty cell empties.',
		review: 'What was approved or is being read becomes open again by a change, and is to be read once more.',
		inside: 'The exception is “For members only”: members see it as soon as it is imported.',
		order: 'Download, change, import',
		orderThen: 'The safe order: only so does each row carry its revision, and nobody overwrites anything.',
		current: (plural: string) => `${plural} as a table`,
		template: 'Empty table for new ones',
		templateThen: 'In a new row you write no id and no revision.',
		known: (count: number) => (count === 1 ? 'One column known' : `${count} columns known`),
		unknown: (count: number): string => (count === 1 ? 'One column is unknown:' : 'Unknown columns:'),
		unnamed: 'without a name',
		unknownThen: 'These records have no place for that.',
		leaveOut: (count: number): string => (count === 1 ? 'Leave the column out' : 'Leave these columns out'),
		leftOut: (count: number): string => (count === 1 ? 'It is left out.' : 'They are left out.'),
		rows: (count: number) => (count === 1 ? 'one row' : `${count} rows`),
		sum: (create: number, change: number, unchanged: number) =>
			capital(
				countUp(
					[
						[create, 'new'],
						[change, 'changed'],
						[unchanged, 'equal']
					],
					englishRows
				)
			),
		faulty: (count: number) =>
			`${capital(english(count))} ${count === 1 ? 'is' : 'are'} not right yet; until then nothing is written.`,
		allWell: 'Look it through; it is written only when you say so.',
		nothingNew: 'It stands there already; there is nothing to import.',
		noRows: 'Below the names of the columns there is no row.',
		unreadable: 'This file cannot be imported.',
		atRow: (row: number) => `Row ${row}:`,
		law: {
			edition: (name: string, day: string) => `${name}, official text of ${day}`,
			act: 'Act on record:',
			unread: 'Not read; what is on record stays:',
			missing: 'Not in the file:',
			noRows: 'No wording can be taken from this file.',
			since: 'Since when has the new wording held?',
			sinceThen: 'The file does not say it. Where nothing is new, leave it empty.',
			judge: 'Check with this day',
			foot: 'Say since when the new wording has held.'
		},
		faults: (count: number) => (count === 1 ? '1 fault' : `${count} faults`),
		filters: {
			differing: 'All that changes',
			faulty: 'Faults',
			create: 'New',
			change: 'Changed',
			unchanged: 'Equal'
		},
		fates: { faulty: 'Fault', create: 'new', change: 'changed', unchanged: 'equal' },
		row: 'Row',
		what: 'What',
		cells: 'Cell by cell',
		emptied: 'empty cell: is emptied',
		insideAtOnce: 'What is “for members only” is no draft: members see it at once.',
		moreCells: (count: number) => (count === 1 ? 'and one more cell' : `and ${count} more cells`),
		history: 'What was changed?',
		foot: 'Mend the file and choose it once more.',
		footUnknown: 'Say whether the unknown columns are left out.',
		footReady: 'Check what changes. Each draft can be discarded afterwards.',
		faultTable: 'Faults as a table',
		reason: 'Reason',
		column: 'Column',
		cell: 'Cell',
		again: 'Another file',
		bringIn: (count: number) => (count === 1 ? 'Import one as a draft' : `Import ${count} as drafts`),
		done: (create: number, change: number) =>
			`Imported: ${countUp(
				[
					[create, 'new'],
					[change, 'changed']
				],
				englishRows
			)}`,
		doneThen: 'They are drafts. Nothing of it is public until somebody has read and approved them.',
		doneFoot: 'The log has one event about it.',
		allDrafts: 'All drafts of this kind',
		next: 'Another table',
		pieces: spokenIn('en')
	}
};

/** The same in the language of the interface. They come with the pages that say them, so that the desk does not load them. */
export const importingWords = importingWordsIn[language];

/** *Three new, five changed rows*: what there is none of is left out. */
function countUp(
	counts: readonly (readonly [number, string])[],
	{ spell, one, many }: { spell: (number: number) => string; one: string; many: string }
): string {
	const some = counts.filter(([count]) => count > 0);
	const text = some.map(([count, what]) => `${spell(count)} ${what}`).join(', ');
	return text === '' ? '' : `${text} ${some.at(-1)?.[0] === 1 ? one : many}.`;
}

function spokenIn(language: 'de' | 'en'): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(pieces).map(([name, words]) => [name, words[language]]));
}
