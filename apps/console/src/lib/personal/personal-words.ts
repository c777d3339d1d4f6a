import { sentence } from '#lib/words/sentence.ts';
import { language } from '#lib/words/words.ts';

const database = { de: 'Datenbank', en: 'Database' };

/** What the page says of what is stored of a person. */
export const personalWordsIn = {
	de: {
		lead: 'Alles sehen und herunterladen, was hier von Ihnen gespeichert ist',
		own: 'Das ist hier von Ihnen gespeichert.',
		ownThen: 'Sie können alles sehen und mitnehmen.',
		of: (name: string) => sentence`Auskunft für ${name}.`,
		ofThen: 'Nur, wenn die Person darum bittet.',
		ofSteps: [
			'Dass Sie die Auskunft holen, steht im Logbuch. Die anderen im Büro lesen es unter „Was wartet“, und die Person in ihrer eigenen Auskunft.',
			'Was die Person angefangen und nicht abgelegt hat, wird genannt, aber nicht gezeigt: Das liest nur sie selbst.',
			'Fragt eine Behörde: Darüber entscheidet die Leitung. Bevor sie die Auskunft hier holt, geht nichts hinaus.'
		],
		columns: { what: 'Was', where: 'Wo', long: 'Wie lange', count: 'Einträge' },
		kinds: {
			account: {
				what: 'Konto: Name, Adresse, Rolle, und womit Sie sich anmelden. Von Passwort und Ersatzcodes nur Prüfsummen, von der App ihr Geheimnis; nichts davon steht in der Datei.',
				where: database.de,
				long: 'bis die Leitung Name und Adresse löscht, nachdem das Konto beendet ist'
			},
			passkeys: {
				what: 'Passkeys: wie das Gerät heißt, seit wann, zuletzt benutzt',
				where: database.de,
				long: 'bis Sie ihn entfernen oder das Konto endet'
			},
			sessions: {
				what: 'Sitzungen: Art von Browser und System, Beginn und Ende',
				where: database.de,
				long: 'bis die Daten des Kontos gelöscht werden'
			},
			signIns: {
				what: 'Anmeldungen und Versuche; wann Sie die Liste der Kolleg*innen ansahen. Keine Netzadresse.',
				where: 'Datenbank, getrennt vom Logbuch',
				long: 'bis die Daten des Kontos gelöscht werden'
			},
			mandates: {
				what: 'Mandate: für wen Sie handeln, von wann bis wann',
				where: database.de,
				long: 'auf Dauer, ohne Namen'
			},
			invitations: {
				what: 'Einladungen, durch die Sie hereinkamen',
				where: database.de,
				long: 'auf Dauer; Name und Adresse darin nur, bis sie benutzt oder abgelaufen sind'
			},
			mails: {
				what: 'Mails an Sie: wann, und ob ein Mailserver sie nahm; nie ihr Text',
				where: database.de,
				long: 'auf Dauer, ohne Adresse'
			},
			embargoes: {
				what: 'Sperrfristen, bei denen es Ihnen gesagt wird, wenn etwas nicht herauskommt',
				where: database.de,
				long: 'auf Dauer, ohne Namen'
			},
			programs: {
				what: 'Zugänge für Programme, die Sie eingerichtet haben',
				where: database.de,
				long: 'auf Dauer; sie enden mit Ihrem Konto'
			},
			begun: {
				what: 'Angefangene Texte, die Sie nicht abgelegt haben',
				where: 'Datenbank; auf Ihrem eigenen Gerät auch dort',
				long: 'bis Sie sie ablegen oder verwerfen, oder das Konto endet'
			},
			drafts: {
				what: 'Entwürfe, an denen Sie geschrieben haben',
				where: database.de,
				long: 'bis sie öffentlich oder verworfen sind'
			},
			comments: { what: 'Ihre Randnotizen', where: database.de, long: 'bis der Eintrag gelöscht wird' },
			reasons: { what: 'Gründe, die Sie angegeben haben', where: database.de, long: 'bis der Eintrag gelöscht wird' },
			files: {
				what: 'Bilder und PDF, die Sie gebracht haben',
				where: 'Dateien auf dem Server',
				long: 'solange ein Text sie nennt, sonst sieben Tage'
			},
			descriptions: {
				what: 'Beschreibungen von Bildern und PDF, die zuletzt von Ihnen sind',
				where: database.de,
				long: 'solange es die Datei gibt'
			},
			logged: {
				what: 'Logbuch: was Sie getan haben und was mit Ihrem Konto geschah, mit Kennungen und ohne Text',
				where: 'Datenbank, als Kette',
				long: 'für immer'
			}
		},
		show: 'Meine Daten zeigen',
		ask: 'Auskunft holen',
		save: 'Als Datei herunterladen',
		file: 'was-gespeichert-ist.json',
		ready: (name: string, count: number) =>
			`${name}: ${count} Einträge sind gefunden. Die Datei sagt zu jedem, was er ist.`,
		erasing: 'Was sich löschen lässt',
		erasingOwn: [
			'Passkeys und Sitzungen beenden Sie selbst unter „Konto“, angefangene Texte unter „Was wartet“.',
			'Name, Adresse, Geräte und Anmeldungen löscht die Leitung, sobald das Konto beendet ist. Bitten Sie das Büro darum.',
			'In Sicherungen steht Gelöschtes noch, bis sie durch neuere ersetzt sind.'
		],
		erasingOf: [
			'Name, Adresse, Geräte und Anmeldungen löscht die Leitung auf der Seite der Person, sobald das Konto beendet ist.',
			'In Sicherungen steht Gelöschtes noch, bis sie durch neuere ersetzt sind.'
		],
		toAccount: 'Zum Konto',
		toPerson: 'Zur Person',
		keeping: 'Was das Logbuch behält',
		keepingThen:
			'Wer wann was getan hat, als Kennung, nie als Text. Ist der Name gelöscht, führt von der Kennung niemand mehr zu Ihnen. Verändern lässt sich das Logbuch nicht, sonst bewiese es nichts.',
		foot: 'Passwörter, Geheimnisse und Prüfsummen stehen in keiner Auskunft.',
		footOf: 'Geben Sie die Datei nur der Person selbst, auf einem Weg, den nur sie liest.',
		askFor: 'Auskunft für diese Person …'
	},
	en: {
		lead: 'See and download all that is stored of you here',
		own: 'This is what is stored of you here.',
		ownThen: 'You can see all of it and take it along.',
		of: (name: string) => `What is stored of ${name}.`,
		ofThen: 'Only where the person asks for it.',
		ofSteps: [
			'The log says that you read it. The others in the office see it on their desk, and the person in what is stored of them.',
			'What the person has begun and not filed is named and not shown: they alone read it.',
			'Where an authority asks, the lead decides. Before they read it here, nothing goes out.'
		],
		columns: { what: 'What', where: 'Where', long: 'How long', count: 'Entries' },
		kinds: {
			account: {
				what: 'Account: name, address, role, and how you sign in. Of password and written codes there are checksums alone, of the app its secret; none of it is in the file.',
				where: database.en,
				long: 'until the lead erases name and address, after the account has ended'
			},
			passkeys: {
				what: 'Passkeys: what the device is called, since when, last used',
				where: database.en,
				long: 'until you remove it or the account ends'
			},
			sessions: {
				what: 'Sessions: kind of browser and system, beginning and end',
				where: database.en,
				long: 'until the data of the account are erased'
			},
			signIns: {
				what: 'Sign-ins and tries; when you looked at the list of colleagues. No network address.',
				where: 'Database, apart from the log',
				long: 'until the data of the account are erased'
			},
			mandates: {
				what: 'Mandates: for whom you act, from when to when',
				where: database.en,
				long: 'for good, without a name'
			},
			invitations: {
				what: 'Invitations by which you came in',
				where: database.en,
				long: 'for good; name and address in them only until they are used or have expired'
			},
			mails: {
				what: 'Mails to you: when, and whether a mail server took them; never their text',
				where: database.en,
				long: 'for good, without an address'
			},
			embargoes: {
				what: 'Embargoes of which you are told where something does not come out',
				where: database.en,
				long: 'for good, without a name'
			},
			programs: {
				what: 'Access of programs that you made',
				where: database.en,
				long: 'for good; it ends with your account'
			},
			begun: {
				what: 'Texts that you began and have not filed',
				where: 'Database; on your own device there too',
				long: 'until you file or drop them, or the account ends'
			},
			drafts: { what: 'Drafts in which you wrote', where: database.en, long: 'until they are public or dropped' },
			comments: { what: 'Your margin notes', where: database.en, long: 'until the record is erased' },
			reasons: { what: 'Reasons that you gave', where: database.en, long: 'until the record is erased' },
			files: {
				what: 'Pictures and PDFs that you brought',
				where: 'Files on the server',
				long: 'as long as a text names them, else seven days'
			},
			descriptions: {
				what: 'Descriptions of pictures and PDFs that you wrote last',
				where: database.en,
				long: 'as long as the file is there'
			},
			logged: {
				what: 'Log: what you did and what was done to your account, as ids and without a text',
				where: 'Database, as a chain',
				long: 'for ever'
			}
		},
		show: 'Show my data',
		ask: 'Read what is stored',
		save: 'Download as a file',
		file: 'what-is-stored.json',
		ready: (name: string, count: number) => `${name}: ${count} entries were found. The file says of each what it is.`,
		erasing: 'What can be erased',
		erasingOwn: [
			'You end passkeys and sessions yourself under “Account”, and texts that you began on your desk.',
			'The lead erases name, address, devices and sign-ins once the account has ended. Ask the office for it.',
			'Backups hold what was erased until newer ones have taken their place.'
		],
		erasingOf: [
			'The lead erases name, address, devices and sign-ins on the page of the person, once the account has ended.',
			'Backups hold what was erased until newer ones have taken their place.'
		],
		toAccount: 'To the account',
		toPerson: 'To the person',
		keeping: 'What the log keeps',
		keepingThen:
			'Who did what and when, as an id and never as a text. Once the name is erased, nobody comes from the id to you. The log cannot be changed, or it would prove nothing.',
		foot: 'No password, secret or checksum is in what is told here.',
		footOf: 'Give the file to the person alone, on a way that only they read.',
		askFor: 'What is stored of this person …'
	}
};

/** The same in the language of the interface. They come with the pages that say them, so that the desk does not load them. */
export const personalWords = personalWordsIn[language];
