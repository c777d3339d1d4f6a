import { sentence } from '#lib/words/sentence.ts';
import { language } from '#lib/words/words.ts';

const catalogues = {
	de: {
		well: 'Der Server läuft, wie er soll.',
		wellThen: 'Er prüft sich selbst; hier steht, was er gefunden hat.',
		noBackup: 'Der Server läuft, aber ohne Sicherung.',
		noBackupThen: 'Fällt er aus, ist alles verloren.',
		wrong: (count: number) =>
			count === 1 ? 'An einer Stelle ist etwas zu tun.' : `An ${count} Stellen ist etwas zu tun.`,
		wrongThen: 'Was zu tun ist, steht in der Zeile.',
		columns: { what: 'Was', state: 'Wie es steht', bound: 'Gemessen an', command: 'Befehl dazu' },
		states: { well: 'In Ordnung.', wrong: 'Zu beheben.', unset: 'Nicht eingerichtet.' },
		subjects: {
			release: 'Ausgabe',
			backup: 'Sicherung',
			disk: 'Datenträger',
			version: 'Version',
			mail: 'Mail',
			clock: 'Uhr',
			database: 'Datenbank',
			media: 'Bilder und PDF',
			addresses: 'Webadressen'
		},
		release: (number: number, when: string) => sentence`Zuletzt gesiegelt ist Ausgabe ${number}, ${when}.`,
		pinned: (number: number) => sentence`Sie zeigt den Inhalt von Ausgabe ${number}.`,
		noRelease: 'Noch ist keine Ausgabe gesiegelt.',
		noBackups: 'Der Server macht von selbst keine; docs/operations.md sagt, wie man sie einrichtet.',
		noneProved: 'Noch keine ist nachweislich vollständig.',
		proved: (made: string, age: string) =>
			sentence`Die jüngste Sicherung (${made}) ist vollständig, nachgewiesen ${age}.`,
		free: (room: string) => `${room} sind frei.`,
		versions: ({ software, node, schema }: Versions) =>
			sentence`Software ${software}, Node.js ${node}, Datenbank ${schema}.`,
		waits: (count: number, since: string) =>
			count === 1
				? sentence`Eine Mail wartet, seit ${since}.`
				: sentence`${count} Mails warten, die älteste seit ${since}.`,
		refused: (count: number) =>
			count === 1
				? 'Eine hat der Mailserver abgewiesen; der Link steht im Ausgang.'
				: `${count} hat der Mailserver abgewiesen; die Links stehen im Ausgang.`,
		clock: (now: string) => sentence`Auf dem Server ist es ${now}.`,
		databases: {
			sqlite: 'SQLite, in einer Datei. Sie antwortet und wird laufend geprüft.',
			postgres: 'PostgreSQL. Es antwortet; Logbuch und Texte werden laufend geprüft.'
		},
		media: (when: string) =>
			sentence`Der Prozess, der Dateien unschädlich macht, hat zuletzt ein Bild geöffnet: ${when}.`,
		addresses: (count: number, unasked: number) =>
			unasked === 0
				? `Der Server prüft ${count} öffentliche Adressen.`
				: sentence`Der Server prüft ${count} öffentliche Adressen; noch nicht an der Reihe waren ${unasked}.`,
		addressesOff: 'Der Server prüft nicht, ob Webadressen in den Texten noch ans Ziel führen.',
		askedAt: (when: string) => sentence`Zuletzt hat er ${when} eine geprüft.`,
		nothingReached: (when: string) =>
			sentence`Seit ${when} erreicht er keine einzige: Er ist vermutlich vom Netz getrennt. Ist das so gewollt, schalten Sie das Prüfen ab.`,
		bounds: {
			release: 'Jeden Tag wird eine gesiegelt.',
			backup: (hours: number) => `Die letzte vollständige ist höchstens ${hours} Stunden alt.`,
			noBackup: 'Jeden Tag eine, die nachweislich vollständig ist.',
			disk: (room: string) => `Mindestens ${room} sind frei.`,
			version: 'Software und Datenbank gehören zusammen.',
			mail: (minutes: number) => `Keine wartet länger als ${minutes} Minuten.`,
			clock: (seconds: number, days: number) =>
				`Höchstens ${seconds} Sekunden hinter dem letzten Ereignis, höchstens ${days} Tage nach der letzten Ausgabe.`,
			database: 'Die Datei ist heil, die Kette des Logbuchs ganz, kein Text verändert.',
			media: (seconds: number) => `Eine Datei ist in höchstens ${seconds} Sekunden offen.`,
			addresses: 'Jede kommt etwa einmal in der Woche an die Reihe, höchstens 60 in der Stunde.'
		},
		outbox: 'Zum Ausgang',
		shell: 'Was die Befehlszeile lesen kann',
		shellThen: [
			'Wer den Server betreibt, hat kein Konto in der Konsole, aber eine Befehlszeile. Sie liest alles, was auf dem Server liegt: jeden Entwurf, jede Randnotiz, was nur Mitglieder sehen, und was geplant ist, schon vor seiner Stunde.',
			'Sie liest auch, wer ein Konto hat und wann sich jemand angemeldet hat, dazu die Geheimnisse der Code-Apps und den Siegelschlüssel.',
			'Nicht lesen lassen sich Passwörter, Ersatzcodes, Links zu Einladungen und Zugänge für Programme: Davon liegen nur Prüfsummen da. Eine Sicherung öffnet nur, wer ihren privaten Schlüssel hat.',
			'Abgestimmt wird in dieser Software noch nicht. Was jemand auf der Befehlszeile liest, steht in keinem Logbuch.'
		],
		foot: 'DATA_DIR steht für den Datenordner; „kok“ heißt auf dem Server „npm run -s kok --“. Die Website sagt unter /healthz selbst, wie es ihr geht.',
		again: 'Noch einmal nachsehen'
	},
	en: {
		well: 'The server runs as it should.',
		wellThen: 'It examines itself; here is what it found.',
		noBackup: 'The server runs, but without a backup.',
		noBackupThen: 'If it fails, all is lost.',
		wrong: (count: number) => (count === 1 ? 'One thing is to be mended.' : `${count} things are to be mended.`),
		wrongThen: 'Each line says what to do.',
		columns: { what: 'What', state: 'How it stands', bound: 'Measured against', command: 'Its command' },
		states: { well: 'All right.', wrong: 'To be mended.', unset: 'Not set up.' },
		subjects: {
			release: 'Release',
			backup: 'Backup',
			disk: 'Disk',
			version: 'Version',
			mail: 'Mail',
			clock: 'Clock',
			database: 'Database',
			media: 'Pictures and PDF',
			addresses: 'Web addresses'
		},
		release: (number: number, when: string) => `Release ${number} was sealed last, ${when}.`,
		pinned: (number: number) => `It shows the content of release ${number}.`,
		noRelease: 'No release has been sealed yet.',
		noBackups: 'The server makes none by itself; docs/operations.md says how to set it up.',
		noneProved: 'None is proven to be whole yet.',
		proved: (made: string, age: string) => `The backup of ${made} is whole, proven ${age}.`,
		free: (room: string) => `${room} are free.`,
		versions: ({ software, node, schema }: Versions) => `Software ${software}, Node.js ${node}, database ${schema}.`,
		waits: (count: number, since: string) =>
			count === 1 ? `One mail has been waiting since ${since}.` : `${count} mails wait, the oldest since ${since}.`,
		refused: (count: number) =>
			count === 1
				? 'The mail server refused one; its link is in the outbox.'
				: `The mail server refused ${count}; their links are in the outbox.`,
		clock: (now: string) => `On the server it is ${now}.`,
		databases: {
			sqlite: 'SQLite, in one file. It answers, and is examined all the time.',
			postgres: 'PostgreSQL. It answers; log and texts are examined all the time.'
		},
		media: (when: string) => `The process that makes files harmless last opened a picture ${when}.`,
		addresses: (count: number, unasked: number) =>
			unasked === 0
				? `The server checks ${count} public addresses.`
				: `The server checks ${count} public addresses; the turn of ${unasked} has not come yet.`,
		addressesOff: 'The server does not check whether web addresses in the texts still lead somewhere.',
		askedAt: (when: string) => `It last checked one ${when}.`,
		nothingReached: (when: string) =>
			`Since ${when} it has reached none at all: it is probably cut off from the network. Where that is meant to be, switch the checking off.`,
		bounds: {
			release: 'One is sealed every day.',
			backup: (hours: number) => `The last whole one is ${hours} hours old at most.`,
			noBackup: 'One every day that is proven to be whole.',
			disk: (room: string) => `At least ${room} are free.`,
			version: 'Software and database belong together.',
			mail: (minutes: number) => `None waits longer than ${minutes} minutes.`,
			clock: (seconds: number, days: number) =>
				`At most ${seconds} seconds behind the last event, at most ${days} days after the last release.`,
			database: 'The file is sound, the chain of the log whole, no text altered.',
			media: (seconds: number) => `A file is open within ${seconds} seconds.`,
			addresses: 'Each has its turn about once a week, 60 an hour at most.'
		},
		outbox: 'To the outbox',
		shell: 'What the command line can read',
		shellThen: [
			'Whoever runs the server has no account in the console, but a command line. It reads all that lies on the server: every draft, every margin note, what members alone see, and what is scheduled, before its hour.',
			'It also reads who has an account and when somebody signed in, the secrets of the apps for codes, and the key that seals.',
			'Passwords, codes that were written down, links of invitations and the access of programs cannot be read: of these there are checksums alone. A backup is opened only by whoever has its private key.',
			'This software has no votes yet. What somebody reads on the command line stands in no log.'
		],
		foot: 'DATA_DIR stands for the data folder; “kok” on the server is “npm run -s kok --”. The site says at /healthz how it is doing itself.',
		again: 'Look again'
	}
};

interface Versions {
	software: string;
	node: string;
	schema: string;
}

type OperationWords = (typeof catalogues)['de'];

/** What the page about the server says. It brings it along, so that others do not load it. */
export const operationWords: OperationWords = catalogues[language];
