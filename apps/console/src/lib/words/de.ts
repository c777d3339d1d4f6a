import { colleagueWords } from './colleagues.ts';
import { entryWords } from './entry.ts';

/** What the console says in German. Labels of types and fields, and refusals, stand with the domain. */
export const de = {
	language: 'Deutsch',
	skip: 'Zum Inhalt',
	console: 'Konsole',
	rail: {
		open: 'Verzeichnis',
		waiting: 'Was wartet',
		ownEntry: 'Unser Eintrag',
		groups: { content: 'Inhalt', law: 'Recht', politics: 'Politik', network: 'Netzwerk' },
		keys: 'Tasten',
		inLanguage: 'Sprache der Konsole'
	},
	roles: { admin: 'Verwaltung', office: 'Büro', delegate: 'Delegierte' },
	keys: {
		title: 'Tasten',
		sentence: 'Alles geht ohne Maus.',
		then: 'Buchstaben wirken erst, wenn Sie sie hier einschalten: Vorleseprogramme gebrauchen dieselben.',
		letters: 'Einzelne Buchstaben als Tasten',
		close: 'Schließen',
		list: {
			help: 'Diese Tasten zeigen',
			search: 'In die Suche dieser Seite',
			down: 'Zum nächsten Eintrag',
			up: 'Zum vorigen Eintrag',
			open: 'Öffnen',
			go: 'Gehe zu: W Was wartet, F Forderungen, M Mitglieder',
			save: 'Entwurf ablegen',
			main: 'Die Handlung ausführen, die als letzte am Fuß steht',
			history: 'Zum Verlauf',
			leave: 'Aus dem Feld'
		}
	},
	desk: {
		title: 'Was wartet',
		nothing: 'Nichts wartet auf Sie.',
		nothingThen: 'Was andere zum Gegenlesen geben, steht dann hier.',
		waits: (count: number) => (count === 1 ? 'Ein Eintrag wartet.' : `${count} Einträge warten.`),
		waitsThen: 'Gegenlesen und veröffentlichen kommt zuerst.',
		sections: {
			in_review: 'Zum Gegenlesen',
			approved: 'Freigegeben, noch nicht öffentlich',
			scheduled: 'Geschieht von selbst',
			open: 'Entwürfe',
			behind: 'Nachzuziehen'
		},
		all: (count: number) => `Alle ${count}`
	},
	list: {
		sentence: (total: number, published: number) =>
			total === 0 ? 'Hier steht noch nichts.' : `${total}, davon ${published} öffentlich`,
		search: 'In dieser Liste suchen',
		filters: {
			all: 'Alle',
			open: 'Entwürfe',
			in_review: 'Beim Gegenlesen',
			approved: 'Freigegeben',
			scheduled: 'Geplant',
			behind: 'Nachzuziehen',
			withdrawn: 'Von der Website genommen'
		},
		order: 'Ordnung',
		orders: {
			title: 'nach Titel',
			changed: 'zuletzt geändert',
			due: 'als Nächstes fällig',
			confirmed: 'am längsten nicht bestätigt'
		},
		title: 'Titel',
		facts: 'Angaben',
		changed: 'Geändert',
		untitled: 'Ohne Titel',
		more: 'Weitere zeigen',
		none: 'Kein Eintrag passt dazu.',
		noneThen: 'Alle zeigen',
		create: (label: string) => `Neu: ${label}`,
		empty: 'Hier steht noch nichts.',
		emptyThen: 'Was Sie anlegen, sieht zuerst nur das Büro.'
	},
	parts: { facts: 'Angaben', inside: 'Nur für Mitglieder', history: 'Verlauf' },
	states: {
		none: 'leer',
		open: 'Entwurf',
		in_review: 'beim Gegenlesen',
		approved: 'freigegeben',
		scheduled: (when: string) => `geplant, ${when}`,
		published: 'öffentlich',
		withdrawn: 'von der Website genommen',
		saved: 'gesichert',
		behind: 'nachzuziehen'
	},
	audiences: {
		public: 'öffentlich',
		members: 'nur Mitglieder',
		own: 'nur das Mitglied und das Büro',
		office: 'nur Büro'
	},
	values: {
		yes: 'ja',
		no: 'nein',
		empty: 'leer',
		always: 'rund um die Uhr',
		days: { MO: 'Mo', TU: 'Di', WE: 'Mi', TH: 'Do', FR: 'Fr', SA: 'Sa', SU: 'So' },
		span: (days: string, from: string, to: string) => `${days} ${from} bis ${to} Uhr`,
		disclosures: {
			public: 'alle sehen die Adresse',
			area_only: 'öffentlich steht nur das Gebiet',
			confidential: 'niemand sieht den Ort'
		},
		postBox: (box: string) => `Postfach ${box}`,
		hidden: 'nicht öffentlicher Eintrag',
		clauses: (ids: string) => `Sätze ${ids}`,
		grounds: { documented: 'In einem Dokument des Netzwerks belegt', imported: 'Anderswo beschlossen' },
		since: { on: (date: string) => `seit ${date}`, at_latest: (date: string) => `spätestens seit ${date}` },
		retrieved: (day: string) => `abgerufen ${day}`,
		covers: (names: string) => `belegt: ${names}`
	},
	record: {
		reading: {
			none: 'Dieser Teil ist noch leer.',
			noneThen: 'Wer etwas einträgt, legt damit einen Entwurf an.',
			draft: 'Sie lesen den Entwurf.',
			draftThen: 'Öffentlich steht ein anderer Text, oder noch keiner.',
			published: 'So ist es öffentlich.',
			publishedThen: 'Ein Entwurf liegt nicht daneben.',
			inside: 'Das sehen nur Mitglieder und Büro.',
			insideThen: 'Es gilt, sobald es gesichert ist.',
			withdrawn: 'Der Eintrag ist von der Website genommen.',
			withdrawnThen: 'Hier bleibt er zu lesen.'
		},
		published: (when: string) => `Öffentlich seit ${when}.`,
		hindrance: 'Das steht der Veröffentlichung entgegen:',
		returned: 'Zurückgegeben:',
		parts: 'Teile des Eintrags',
		behind: 'nachzuziehen'
	},
	time: { today: (time: string) => `heute, ${time}`, yesterday: (time: string) => `gestern, ${time}` },
	faults: {
		'signed-out': {
			title: 'Sie sind nicht angemeldet.',
			then: 'Was dieses Gerät von Ihnen behalten hat, ist noch da.'
		},
		'not-allowed': { title: 'Das steht Ihrer Rolle nicht zu.', then: 'Bitten Sie das Büro darum.' },
		'not-found': {
			title: 'Hier ist nichts.',
			then: 'Vielleicht wurde der Eintrag entfernt, oder die Adresse ist falsch.'
		},
		away: { title: 'Der Server antwortet nicht.', then: 'Was Sie geschrieben haben, bleibt auf diesem Gerät.' },
		unknown: { title: 'Diese Seite lässt sich nicht zeigen.', then: 'Laden Sie sie noch einmal.' }
	},
	control: 'Strg',
	saving: { now: 'Sichert …', kept: (time: string) => `Auf diesem Gerät gesichert, ${time}, nur für Sie sichtbar` },
	editor: {
		write: 'Ändern',
		begun: 'Sie schreiben an diesem Teil.',
		begunThen: 'Öffentlich ändert sich dadurch nichts.',
		changed: 'Etwas ist anders als zuvor.',
		changedThen: 'Noch lesen es nur Sie.',
		nothing: 'Noch ist nichts geändert. Was Sie schreiben, bleibt auf diesem Gerät, bis Sie es ablegen.',
		foot: 'Abgelegt ist es ein Entwurf, den das Büro liest. Öffentlich wird er erst nach dem Gegenlesen.',
		wrong: (count: number) => (count === 1 ? 'Eine Angabe passt nicht.' : `${count} Angaben passen nicht.`),
		file: 'Entwurf ablegen',
		drop: 'Verwerfen',
		back: 'Zurück zum Lesen',
		before: 'Zuvor:',
		revert: 'Zurücknehmen',
		optional: 'kann leer bleiben',
		choose: 'Wählen …',
		noAnswer: 'keine Angabe',
		dateHint: '2026, 2026-11 oder 2026-11-24',
		from: 'von',
		to: 'bis',
		add: 'Eintrag anfügen',
		addTime: 'Zeit dazu',
		addSentence: 'Satz anfügen',
		addParagraph: 'Absatz anfügen',
		addLanguage: 'Sprache dazu …',
		remove: 'streichen',
		strike: 'Streichen',
		up: 'Nach oben',
		down: 'Nach unten',
		reads: 'Liest sich:',
		pick: 'Eintrag suchen und wählen',
		retells: 'Gibt wieder:',
		clausesOf: 'Kennungen der Sätze von',
		wholeDemand: 'die ganze Forderung',
		noItems: 'In den Angaben steht dazu noch kein Eintrag. Legen Sie ihn dort zuerst an.',
		bring: 'Datei bringen',
		bringing: 'Die Datei wird gebracht …',
		notBrought: {
			de: 'Die Datei kam nicht an. Versuchen Sie es noch einmal.',
			en: 'The file did not arrive. Try once more.'
		},
		place: { street: 'Straße', postcode: 'Postleitzahl', locality: 'Ort', postBox: 'Postfach', area: 'Gebiet' }
	},
	review: {
		next: {
			none: 'Öffentlich ändert sich durch Schreiben nichts.',
			open: 'Öffentlich wird der Entwurf erst, wenn eine andere Person ihn gelesen und freigegeben hat.',
			in_review: 'Wer nicht daran geschrieben hat, liest gegen und gibt frei. Wer weiterschreibt, holt ihn zurück.',
			approved: 'Freigegeben gilt für genau diesen Text. Wer weiterschreibt, beendet die Freigabe.'
		},
		ask: 'Um Gegenlesen bitten',
		read: 'Gegenlesen',
		publish: 'Veröffentlichen',
		approve: 'Freigeben',
		return: 'Zurückgeben',
		reason: 'Was fehlt, falls Sie zurückgeben',
		own: 'An diesem Text haben Sie geschrieben, darum gibt ihn eine andere Person frei. Zurückgeben können Sie ihn.',
		then: 'Freigeben gilt für genau diesen Text. Öffentlich wird er erst mit dem Veröffentlichen.',
		ready: (count: number) =>
			count === 0
				? 'Hier ist nichts freigegeben.'
				: count === 1
					? 'Ein Teil ist freigegeben.'
					: `${count} Teile sind freigegeben.`,
		readyNone: 'Veröffentlichen lässt sich, was eine andere Person gelesen hat.',
		readyThen: 'Sie gehen in einer Ausgabe hinaus, ganz oder gar nicht.',
		at: 'Später, zu einer Stunde (leer: jetzt)',
		goes: 'Wenige Sekunden danach zeigt es die Website. Was nicht gewählt ist, bleibt, wie es ist.',
		hindered: (names: string) =>
			`So geht es nicht hinaus, wegen: ${names}. Beheben Sie es, oder wählen Sie den Teil ab.`,
		publishParts: (count: number) => (count === 1 ? 'Einen Teil veröffentlichen' : `${count} Teile veröffentlichen`),
		planParts: (count: number) => (count === 1 ? 'Einen Teil planen' : `${count} Teile planen`)
	},
	door: {
		signIn: 'Wer sind Sie?',
		signInThen: 'Danach fragen wir nach einem Code.',
		codeThen: 'Das Passwort stimmt.',
		email: 'E-Mail-Adresse',
		password: 'Passwort',
		code: 'Code aus der App, sechs Ziffern',
		writtenCode: 'Ersatzcode, den Sie aufgeschrieben haben',
		withWritten: 'Ich habe die App nicht hier',
		withApp: 'Doch mit der App',
		next: 'Weiter',
		stepUp: 'Vor dem Veröffentlichen fragen wir noch einmal nach einem Code. Er gilt für zehn Minuten.',
		confirm: 'Bestätigen',
		enter: 'Anmelden',
		ownDevice: 'Ihr eigenes Gerät?',
		own: 'Ja, nur ich benutze es',
		foreign: 'Nein: nichts soll darauf bleiben',
		arrival: 'Willkommen.',
		arrivalThen: (role: string) => `Sie kommen als ${role} herein.`,
		opening: 'Der Link wird geöffnet …',
		name: 'Ihr Name',
		nameHint: 'So sehen ihn die anderen im Netzwerk.',
		newPassword: 'Passwort',
		newPasswordHint: 'Mindestens 15 Zeichen, am besten ein paar Wörter.',
		app: 'Eine App zeigt Ihnen bei jedem Anmelden einen Code.',
		appThen: 'Öffnen Sie sie mit diesem Link, oder tippen Sie das Geheimnis ab:',
		openApp: 'App öffnen',
		alone: 'Darf eine Person allein veröffentlichen?',
		aloneNo: 'Nein, immer liest eine zweite gegen',
		aloneYes: 'Ja',
		inside: 'Sie sind angemeldet.',
		insideThen: 'Schreiben Sie diese Codes auf; jeder gilt einmal, und hier stehen sie nur jetzt.',
		written: 'Aufgeschrieben, weiter',
		account: 'Konto',
		devices: 'Wo Sie angemeldet sind',
		thisOne: '(dieses Gerät)',
		end: 'Beenden',
		ownHere: 'Was Sie schreiben, bleibt auf diesem Gerät, bis Sie es ablegen.',
		foreignHere: 'Auf diesem Gerät bleibt nichts, sobald Sie sich abmelden.',
		signOut: 'Abmelden',
		signOutThen: 'Beim Abmelden wird alles gelöscht, was dieses Gerät behalten hat, auch was noch nicht abgelegt ist.',
		away: {
			de: 'Der Server antwortet nicht. Versuchen Sie es in einem Moment noch einmal.',
			en: 'The server does not answer. Try again in a moment.'
		}
	},
	conflict: {
		title: 'Jemand hat diesen Teil geändert, während Sie schrieben.',
		then: (count: number) =>
			count === 0
				? 'Es sind andere Felder; beides passt zusammen.'
				: count === 1
					? 'Ein Feld haben beide geändert.'
					: `${count} Felder haben beide geändert.`,
		merged: (names: string) => `Von der anderen Seite übernommen: ${names}.`,
		mine: 'Meines',
		theirs: 'Das andere',
		both: 'Beides hintereinander, zum Überarbeiten',
		open: (count: number) =>
			count === 1
				? 'Wählen Sie noch für ein Feld. Beide Texte bleiben im Verlauf.'
				: `Wählen Sie noch für ${count} Felder. Beide Texte bleiben im Verlauf.`,
		ready: 'Danach schreiben Sie weiter und legen den Entwurf selbst ab.',
		settle: 'So zusammenfügen'
	},
	history: {
		added: 'hinzugefügt:',
		struck: 'gestrichen:',
		title: 'Zwei Texte wählen: A der frühere, B der spätere',
		asOlder: 'als früheren Text wählen',
		asNewer: 'als späteren Text wählen',
		older: 'Ältere zeigen',
		you: 'von Ihnen',
		nothing: 'davor stand nichts',
		noText: 'Hier ist noch kein Text abgelegt.',
		allNew: 'Alles ist neu,',
		noneBefore: 'davor stand hier nichts.',
		differ: (count: number) =>
			count === 0
				? 'Beide Texte sind gleich.'
				: count === 1
					? 'Eine Stelle ist anders,'
					: `${count} Stellen sind anders,`,
		same: (count: number) =>
			count === 0 ? 'keine ist gleich.' : count === 1 ? 'eine ist gleich.' : `${count} sind gleich.`,
		unchanged: 'unverändert',
		deeds: {
			RecordCreated: 'Angelegt',
			DraftSaved: 'Entwurf abgelegt',
			DraftDiscarded: 'Entwurf verworfen',
			ReviewAsked: 'Zum Gegenlesen gegeben',
			DraftReturned: 'Zurückgegeben',
			DraftApproved: 'Freigegeben',
			PublicationScheduled: 'Veröffentlichung geplant',
			PublicationUnscheduled: 'Planung aufgehoben',
			Published: 'Veröffentlicht',
			Unpublished: 'Von der Website genommen',
			InsideSaved: 'Für Mitglieder gesichert',
			SetReviewAsked: 'Zusammen zum Gegenlesen gegeben',
			SetReturned: 'Zusammen zurückgegeben',
			SetApproved: 'Zusammen freigegeben',
			SetPublished: 'Zusammen veröffentlicht',
			SetScheduled: 'Zusammen geplant',
			SetUnscheduled: 'Gemeinsame Planung aufgehoben',
			SetStopped: 'Gemeinsame Veröffentlichung angehalten',
			RecordsImported: 'Eingelesen',
			RecordRestored: 'Wiederhergestellt',
			'Withdrawn:over': 'Von der Website genommen',
			'Withdrawn:replaced': 'Durch einen anderen Eintrag ersetzt',
			'Withdrawn:protection': 'Zum Schutz entfernt',
			Confirmed: 'Bestätigt',
			LinesConfirmed: 'Nummern für Kolleg*innen bestätigt',
			FactHidden: 'Sofort ausgeblendet',
			RecordErased: 'Gelöscht'
		}
	},
	colleagues: colleagueWords.de,
	entry: entryWords.de,
	again: 'Noch einmal versuchen',
	home: 'Zu dem, was wartet'
};
export type Catalogue = typeof de;
