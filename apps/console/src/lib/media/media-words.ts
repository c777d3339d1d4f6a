import { sentence } from '#lib/words/sentence.ts';
import { language } from '#lib/words/words.ts';

/** What the page of pictures and documents says, and where one is put into a text. */
const mediaWordsIn = {
	de: {
		count: (count: number) => (count === 1 ? '1 Datei' : `${count} Dateien`),
		sentence: (count: number) =>
			count === 0
				? 'Noch ist hier kein Bild und kein PDF.'
				: count === 1
					? 'Hier liegt eine Datei.'
					: `Hier liegen ${count} Dateien.`,
		then: 'Jedes Bild braucht Worte für alle, die es nicht sehen, und eine Person, die es erlaubt hat.',
		forWhom: 'Für welches Mitglied',
		thenDelegate: 'Sie sehen, was für Ihre Organisation gebracht wurde oder in ihren Einträgen steht.',
		endsSoon: (count: number) =>
			count === 1
				? 'Eine Erlaubnis endet in den nächsten 30 Tagen.'
				: `${count} Erlaubnisse enden in den nächsten 30 Tagen.`,
		noneFits: 'Dazu passt keine Datei.',
		search: 'Suchen',
		filters: {
			all: 'Alle',
			pictures: 'Bilder',
			documents: 'PDF',
			unused: 'Nirgends benutzt',
			undescribed: 'Ohne Alternativtext',
			unallowed: 'Ohne gültige Erlaubnis',
			ending: 'Erlaubnis endet bald'
		},
		more: 'Weitere zeigen',
		picture: (width: number, height: number) => `Bild, ${width} × ${height}`,
		unnamed: 'Ohne Namen',
		usedOn: (count: number) => (count === 0 ? 'nirgends' : count === 1 ? 'in 1 Eintrag' : `in ${count} Einträgen`),
		lacksWords: 'Alternativtext fehlt',
		standings: {
			missing: 'Erlaubnis fehlt',
			holds: 'erlaubt',
			ending: 'Erlaubnis endet bald',
			ended: 'Erlaubnis abgelaufen',
			withdrawn: 'Erlaubnis zurückgezogen'
		},
		bring: 'Vom Gerät',
		orDrop: 'oder hierher ziehen, oder einfügen',
		dropHere: 'Hier loslassen',
		taken: 'Bilder (JPEG, PNG, WebP, GIF, AVIF) und PDF bis 20 MB.',
		sending: (name: string, percent: number) => `${name}: ${percent} % gesendet`,
		checking: (name: string) => `${name}: wird geprüft und neu gespeichert …`,
		brought: (name: string) => `${name} ist da.`,
		known: (name: string) => `${name} lag schon hier.`,
		shrunk: (before: string, after: string) => sentence`Aus ${before} wurden ${after}.`,
		refused: (name: string, why: string) => `${name}: ${why}`,
		tooLarge: {
			de: 'Die Datei ist größer als 20 MB. Verkleinern Sie sie.',
			en: 'The file is larger than 20 MB. Make it smaller.'
		},
		cleanedPicture:
			'Neu gespeichert: aufrecht, ohne Ort, Gerät und Datum aus der Kamera. Das Original ist nicht aufgehoben.',
		cleanedDocument:
			'Geprüft und unverändert aufgehoben. Wer es verfasst hat und womit, kann im PDF stehen; ein neu „gedrucktes“ PDF sagt es nicht.',
		addedBy: (name: string, when: string) => sentence`Gebracht von ${name}, ${when}.`,
		dimensions: (width: number, height: number) => `${width} × ${height} Bildpunkte`,
		name: 'Name',
		nameHint: 'unter dem Sie es hier wiederfinden',
		whatIsSeen: 'Was zeigt das Bild?',
		alternative: (language: string) => `Alternativtext, ${language}`,
		of: (count: number, most: number) => `${count} von ${most}`,
		asOnThePhone: 'So, wie Sie es jemandem am Telefon sagen würden. Nicht: „Bild von …“.',
		stillLacking: 'Fehlt noch. Ohne ihn geht eine Seite in dieser Sprache nicht hinaus.',
		offeredWhere:
			'Wo Sie das Bild einsetzen, wird dieser Text angeboten. Was auf einer Seite schon steht, ändern Sie dort.',
		credit: 'Wer hat es gemacht?',
		creditHint: 'steht unter dem Bild',
		beforePublic: 'Bevor es öffentlich wird',
		showsNobody: 'Niemand ist zu erkennen, der Schutz braucht.',
		showsNoPlace: 'Kein Haus, kein Klingelschild, kein Blick aus dem Fenster verrät einen Ort.',
		allowedBy: 'Wer hat erlaubt, es zu zeigen?',
		allowedByHint: 'wer, wann und wie, etwa „Studio Nord, Mail vom 3. Mai“',
		allowedUntil: 'Erlaubt bis',
		allowedUntilHint: 'leer: bis auf Widerruf',
		endsOn: (day: string) => sentence`Die Erlaubnis endet am ${day}.`,
		endedOn: (day: string) =>
			sentence`Die Erlaubnis endete am ${day}. Nehmen Sie die Datei aus den Einträgen, oder lassen Sie sie sich neu geben.`,
		withdraw: 'Erlaubnis zurückziehen',
		withdrawThen: 'Die Datei geht sofort von der Website; die Seiten bleiben, ohne sie.',
		withdrawnOn: (day: string) =>
			`Seit ${day} ist die Erlaubnis zurückgezogen: Auf der Website steht die Datei nicht mehr. Wer sie schon gesehen hat, kann sie noch haben.`,
		withdrawnByOthers: 'Ein Mitglied hat die Erlaubnis zurückgezogen. Auf der Website steht die Datei nicht mehr.',
		giveAgain: 'Wieder erlaubt',
		keep: 'Angaben festhalten',
		kept: 'Festgehalten.',
		changedMeanwhile:
			'Jemand hat diese Angaben inzwischen geändert. Sie stehen jetzt hier; tragen Sie Ihre noch einmal ein.',
		lacking: (what: string) => sentence`Noch fehlt: ${what}.`,
		lacks: {
			alternative: (language: string) => `der Alternativtext (${language})`,
			permission: 'wer es erlaubt hat',
			looked: 'der Blick auf Menschen und Orte'
		},
		complete: 'Alles gesagt: Die Datei kann auf eine Seite.',
		uses: 'Wo es steht',
		usedNowhere: 'In keinem Eintrag von heute.',
		usedEarlier: 'Nur in früheren Texten, die im Verlauf zu lesen sind. Öffentlich ist es nicht.',
		states: { public: 'öffentlich', draft: 'im Entwurf', withdrawn: 'zurückgezogen' },
		lacksIn: (languages: string) => `ohne Worte: ${languages}`,
		open: 'Öffnen',
		replace: 'Durch eine andere Datei ersetzen',
		replaceThen: (count: number) =>
			count === 0
				? 'Was Sie darüber gesagt haben, kommt mit; die Erlaubnis und den Blick darauf sagen Sie neu.'
				: `In ${count === 1 ? 'einem Eintrag' : `${count} Einträgen`} entsteht ein Entwurf mit der neuen Datei. Öffentlich bleibt die alte, bis er gegengelesen und veröffentlicht ist.`,
		replaced: (count: number) =>
			count === 0
				? 'Ersetzt.'
				: count === 1
					? 'In einem Eintrag liegt jetzt ein Entwurf mit der neuen Datei.'
					: `In ${count} Einträgen liegen jetzt Entwürfe mit der neuen Datei.`,
		notReplaced: (titles: string) =>
			sentence`Nicht ersetzt in: ${titles}. Öffnen Sie den Eintrag, und wählen Sie die Datei dort.`,
		otherKind: 'Ein Bild wird durch ein Bild ersetzt, ein PDF durch ein PDF.',
		remove: 'Löschen',
		removeSure: 'Wirklich löschen',
		removeNot: 'Behalten',
		removeThen: 'Die Datei und alles, was über sie gesagt ist, sind dann fort.',
		removed: (name: string) => `${name} ist gelöscht.`,
		keptBecauseUsed: 'Löschen lässt sie sich, sobald sie in keinem Eintrag mehr steht.',
		all: 'Alle Bilder und PDF',
		pick: 'Aus Bildern und PDF wählen',
		pickClose: 'Auswahl schließen',
		pickNone: 'Hier liegt noch nichts, was in dieses Feld passt.',
		narrow: 'Es gibt mehr, als hier stehen. Suchen Sie nach dem Namen.',
		offered: 'Unter „Bilder und PDF“ steht dazu:',
		takeOver: 'Übernehmen',
		toAll: 'Bilder und PDF ansehen'
	},
	en: {
		count: (count: number) => (count === 1 ? '1 file' : `${count} files`),
		sentence: (count: number) =>
			count === 0
				? 'There is no picture and no PDF here yet.'
				: count === 1
					? 'There is one file here.'
					: `There are ${count} files here.`,
		then: 'Each picture needs words for everyone who does not see it, and somebody who allowed it.',
		forWhom: 'For which member',
		thenDelegate: 'You see what was brought for your organisation or stands in its records.',
		endsSoon: (count: number) =>
			count === 1
				? 'One permission ends within the next 30 days.'
				: `${count} permissions end within the next 30 days.`,
		noneFits: 'No file fits this.',
		search: 'Search',
		filters: {
			all: 'All',
			pictures: 'Pictures',
			documents: 'PDF',
			unused: 'Used nowhere',
			undescribed: 'Without alternative text',
			unallowed: 'Without a valid permission',
			ending: 'Permission ends soon'
		},
		more: 'Show more',
		picture: (width: number, height: number) => `Picture, ${width} × ${height}`,
		unnamed: 'Without a name',
		usedOn: (count: number) => (count === 0 ? 'nowhere' : count === 1 ? 'in 1 record' : `in ${count} records`),
		lacksWords: 'Alternative text is missing',
		standings: {
			missing: 'Permission is missing',
			holds: 'allowed',
			ending: 'Permission ends soon',
			ended: 'Permission has ended',
			withdrawn: 'Permission withdrawn'
		},
		bring: 'From this device',
		orDrop: 'or drop it here, or paste it',
		dropHere: 'Let go here',
		taken: 'Pictures (JPEG, PNG, WebP, GIF, AVIF) and PDF of up to 20 MB.',
		sending: (name: string, percent: number) => `${name}: ${percent}% sent`,
		checking: (name: string) => `${name}: being checked and saved anew …`,
		brought: (name: string) => `${name} has arrived.`,
		known: (name: string) => `${name} was here already.`,
		shrunk: (before: string, after: string) => `${before} became ${after}.`,
		refused: (name: string, why: string) => `${name}: ${why}`,
		tooLarge: {
			de: 'Die Datei ist größer als 20 MB. Verkleinern Sie sie.',
			en: 'The file is larger than 20 MB. Make it smaller.'
		},
		cleanedPicture: 'Saved anew: upright, without place, device and date from the camera. The original is not kept.',
		cleanedDocument:
			'Checked and kept unchanged. Who wrote it and with what may stand in the PDF; a PDF that is “printed” anew does not say it.',
		addedBy: (name: string, when: string) => `Brought by ${name}, ${when}.`,
		dimensions: (width: number, height: number) => `${width} × ${height} pixels`,
		name: 'Name',
		nameHint: 'by which you find it here',
		whatIsSeen: 'What does the picture show?',
		alternative: (language: string) => `Alternative text, ${language}`,
		of: (count: number, most: number) => `${count} of ${most}`,
		asOnThePhone: 'As you would say it to somebody on the phone. Not: “Picture of …”.',
		stillLacking: 'Still missing. Without it no page in this language goes out.',
		offeredWhere: 'Where you use the picture this text is offered. What stands on a page already is changed there.',
		credit: 'Who made it?',
		creditHint: 'stands below the picture',
		beforePublic: 'Before it becomes public',
		showsNobody: 'Nobody can be recognised who needs protection.',
		showsNoPlace: 'No house, no name on a bell, no view from a window gives away a place.',
		allowedBy: 'Who allowed it to be shown?',
		allowedByHint: 'who, when and how, such as “Studio Nord, mail of 3 May”',
		allowedUntil: 'Allowed until',
		allowedUntilHint: 'empty: until it is withdrawn',
		endsOn: (day: string) => `The permission ends on ${day}.`,
		endedOn: (day: string) =>
			`The permission ended on ${day}. Take the file out of the records, or have it allowed anew.`,
		withdraw: 'Withdraw the permission',
		withdrawThen: 'The file leaves the website at once; the pages stay, without it.',
		withdrawnOn: (day: string) =>
			`The permission has been withdrawn since ${day}: the file is no longer on the website. Whoever has seen it may still have it.`,
		withdrawnByOthers: 'A member withdrew the permission. The file is no longer on the website.',
		giveAgain: 'Allowed again',
		keep: 'Keep this',
		kept: 'Kept.',
		changedMeanwhile: 'Somebody has changed this meanwhile. It stands here now; enter yours once more.',
		lacking: (what: string) => `Still missing: ${what}.`,
		lacks: {
			alternative: (language: string) => `the alternative text (${language})`,
			permission: 'who allowed it',
			looked: 'the look at people and places'
		},
		complete: 'All is said: the file can go on a page.',
		uses: 'Where it stands',
		usedNowhere: 'In no record of today.',
		usedEarlier: 'Only in earlier texts that can be read in a history. It is not public.',
		states: { public: 'public', draft: 'in a draft', withdrawn: 'withdrawn' },
		lacksIn: (languages: string) => `without words: ${languages}`,
		open: 'Open',
		replace: 'Replace it by another file',
		replaceThen: (count: number) =>
			count === 0
				? 'What you said about it comes along; the permission and the look at it are said anew.'
				: `In ${count === 1 ? 'one record' : `${count} records`} a draft with the new file is made. The old one stays public until the draft is reviewed and published.`,
		replaced: (count: number) =>
			count === 0
				? 'Replaced.'
				: count === 1
					? 'One record now has a draft with the new file.'
					: `${count} records now have drafts with the new file.`,
		notReplaced: (titles: string) => `Not replaced in: ${titles}. Open the record, and choose the file there.`,
		otherKind: 'A picture is replaced by a picture, a PDF by a PDF.',
		remove: 'Delete',
		removeSure: 'Really delete',
		removeNot: 'Keep it',
		removeThen: 'The file and all that is said about it are gone then.',
		removed: (name: string) => `${name} is deleted.`,
		keptBecauseUsed: 'It can be deleted as soon as it stands in no record any more.',
		all: 'All pictures and PDF',
		pick: 'Choose from pictures and PDF',
		pickClose: 'Close the choice',
		pickNone: 'There is nothing here yet that fits this field.',
		narrow: 'There are more than stand here. Search for the name.',
		offered: 'Under “Pictures and PDF” it says:',
		takeOver: 'Take it over',
		toAll: 'See pictures and PDF'
	}
};

/** The same in the language of the interface. They come with the pages that say them, so that the desk does not load them. */
export const mediaWords = mediaWordsIn[language];
