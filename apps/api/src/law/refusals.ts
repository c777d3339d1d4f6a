import type { Words } from '@kok/domain/words';

/** Why no wordings are read from a file, with words that say what to do. */
export const lawRefusals = {
	'law-file-empty': {
		de: 'Die Datei ist leer. Wählen Sie sie noch einmal aus.',
		en: 'The file is empty. Choose it once more.'
	},
	'law-packed': {
		de: 'Das ist ein ZIP-Archiv. Entpacken Sie es und wählen Sie die XML-Datei, die darin liegt.',
		en: 'This is a ZIP archive. Unpack it and choose the XML file that lies in it.'
	},
	'law-not-utf-8': {
		de: 'Die Datei ist nicht in UTF-8. Laden Sie sie unverändert neu herunter.',
		en: 'The file is not in UTF-8. Download it anew and leave it unchanged.'
	},
	'law-not-xml': {
		de: 'Das ist kein gültiges XML, oder die Datei ist nicht vollständig. Laden Sie sie neu herunter.',
		en: 'This is no valid XML, or the file is not complete. Download it anew.'
	},
	'law-declares-entities': {
		de: 'Die Datei erklärt eigene Abkürzungen in ihrem Kopf (DTD). Das tut kein amtlicher Text, deshalb wird sie nicht gelesen. Laden Sie sie von der amtlichen Seite.',
		en: 'The file declares abbreviations of its own in its head (DTD). No official text does so, and it is not read. Download it from the official site.'
	},
	'law-too-much': {
		de: 'Die Datei ist tiefer verschachtelt oder hat mehr Vorschriften als jedes Gesetz. Laden Sie sie von der amtlichen Seite.',
		en: 'The file is nested deeper or has more provisions than any law. Download it from the official site.'
	},
	'law-not-official-text': {
		de: 'Das ist XML, aber kein Gesetz in der Form von gesetze-im-internet.de. Dort bietet jedes Gesetz „XML“ zum Herunterladen.',
		en: 'This is XML, but no law in the form of gesetze-im-internet.de. There each law offers “XML” to download.'
	},
	'law-act-unknown': {
		de: 'Zu keinem eingetragenen Rechtsakt mit Vorschriften passt die Abkürzung in der Datei. Tragen Sie sie dort als Kurztitel ein.',
		en: 'No act on record that has provisions goes by the abbreviation in the file. Enter it there as the short title.'
	},
	'law-act-not-found': {
		de: 'Unter der angegebenen Kennung steht kein Rechtsakt mit Vorschriften. Prüfen Sie sie, oder lassen Sie sie weg; dann entscheidet die Abkürzung in der Datei.',
		en: 'Under the id that was given there is no act with provisions. Check it, or leave it out; then the abbreviation in the file decides.'
	},
	'law-several-acts': {
		de: 'Mehrere eingetragene Rechtsakte tragen diese Abkürzung. Geben Sie den anderen einen anderen Kurztitel, oder nennen Sie den Rechtsakt im Befehl „kok law“.',
		en: 'Several acts on record go by this abbreviation. Give the others another short title, or name the act in the command “kok law”.'
	},
	'law-no-provision': {
		de: 'Von den eingetragenen Vorschriften dieses Rechtsakts steht keine in der Datei. Prüfen Sie, wie sie zitiert sind, zum Beispiel „§ 12 Abs. 3“.',
		en: 'None of the provisions on record of this act is in the file. Check how they are cited, for example “§ 12 Abs. 3”.'
	}
} as const satisfies Record<string, Words>;

export type LawRefusal = keyof typeof lawRefusals;
