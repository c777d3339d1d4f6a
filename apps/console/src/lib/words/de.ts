import { colleagueWords } from './colleagues.ts';
import { entryWords } from './entry.ts';
import { capital, german } from './counted.ts';
import { doorWords } from './door/de.ts';
import { sentence } from './sentence.ts';

/** What the console says in German. Labels of types and fields, and refusals, stand with the domain. */
export const de = {
	...doorWords,
	language: 'Deutsch',
	skip: { content: 'Zum Inhalt', form: 'Zum Formular', foot: 'Zum Fuß der Seite' },
	console: 'Konsole',
	rail: {
		open: 'Verzeichnis',
		waiting: 'Was wartet',
		ownEntry: 'Unser Eintrag',
		groups: { content: 'Inhalt', law: 'Recht', politics: 'Politik', network: 'Netzwerk' },
		publishing: 'Veröffentlichung',
		people: 'Personen',
		outbox: 'Ausgang',
		programs: 'Zugang für Programme',
		settings: 'Einstellungen',
		media: 'Bilder und PDF',
		importing: 'Einlesen',
		operation: 'Betrieb',
		personal: 'Was gespeichert ist',
		account: 'Konto',
		keys: 'Tasten'
	},
	roles: { admin: 'Leitung', office: 'Büro', delegate: 'Delegierte' },
	keys: {
		sentence: 'Alles geht ohne Maus.',
		then: 'Buchstaben wirken erst, wenn Sie sie hier einschalten: Vorleseprogramme gebrauchen dieselben.',
		letters: 'Einzelne Buchstaben als Tasten',
		close: 'Schließen',
		list: {
			help: 'Diese Tasten zeigen',
			search: 'Suchen und tun',
			select: 'Wählen, in Listen',
			view: 'Die Seite auf- und einklappen',
			down: 'Zum nächsten Eintrag',
			up: 'Zum vorigen Eintrag',
			open: 'Öffnen',
			go: 'Gehe zu: W Was wartet, F Forderungen, M Mitglieder, A Ausgaben',
			save: 'Entwurf ablegen',
			main: 'Die Handlung ausführen, die als letzte am Fuß steht',
			history: 'Zum Verlauf',
			leave: 'Aus dem Feld'
		}
	},
	desk: {
		told: 'Zur Kenntnis',
		toldThen: {
			PersonDisclosed: (by: string, whom: string) => `${by} hat die Auskunft für ${whom} geholt`,
			ArchiveTaken: (by: string) => `${by} hat das ganze Archiv heruntergeladen`,
			AccountErased: (by: string) => `${by} hat die Angaben zu einem beendeten Konto gelöscht`,
			ReleasePinned: (by: string) => `${by} hat Ausgaben rückgängig gemacht`,
			ReleaseUnpinned: (by: string) => `${by} hat das Festhalten einer Ausgabe beendet`,
			RecoveryConfirmed: (by: string, whom: string) => `${by} hat erlaubt, dass ${whom} neu hereinkommt`
		},
		letIn: 'Ihr Konto wurde für einen neuen Zugang geöffnet',
		letInBy: (by: string, when: string) => sentence`Erlaubt von ${by}, ${when}.`,
		letInThen: 'Haben Sie nicht darum gebeten, dann sagen Sie es gleich der Leitung.',
		toldAt: (what: string, when: string) => sentence`${what}, ${when}.`,
		title: 'Was wartet',
		nothing: 'Nichts wartet auf Sie.',
		nothingOwn: 'Was öffentlich über Ihre Organisation steht, lesen Sie unter „Unser Eintrag“.',
		nothingThen: 'Was andere zum Gegenlesen geben, steht dann hier.',
		waits: (count: number) =>
			count === 1 ? 'Eines wartet auf Sie.' : `${capital(german(count))} Dinge warten auf Sie.`,
		sections: { mine: 'Nur Sie können weiterhelfen', scheduled: 'Geschieht von selbst', catchUp: 'Zum Nachziehen' },
		kinds: { behind: 'Übersetzung', hindered: 'Etwas fehlt', toConfirm: 'Bestätigen', addresses: 'Webadressen' },
		since: 'seit',
		on: 'am',
		last: 'zuletzt',
		later: (count: number) =>
			count === 0
				? 'Sonst ist nichts nachzuziehen.'
				: count === 1
					? 'Eines hat Zeit.'
					: `${capital(german(count))} weitere haben Zeit.`,
		onlyLater: (count: number) => (count === 1 ? 'Eines hat Zeit.' : `${capital(german(count))} Dinge haben Zeit.`),
		by: (name: string) => `Von ${name}`,
		returned: 'Zurückbekommen',
		ready: 'Freigegeben',
		writeOn: 'Weiterschreiben',
		translate: 'Nachziehen',
		look: 'Ansehen',
		more: (count: number) => (count === 1 ? 'und eines mehr' : `und ${count} mehr`),
		confirmed: (when: string) => sentence`Zuletzt bestätigt: ${when}.`,
		addresses: (count: number) =>
			count === 1 ? 'Eine Adresse führt nicht mehr ans Ziel' : `${count} Adressen führen nicht mehr ans Ziel`,
		neverConfirmed: 'Noch nie bestätigt.',
		publicSince: (when: string) => sentence`Öffentlich seit ${when}.`,
		whole: 'Alles zeigen',
		begun: 'Von Ihnen angefangen',
		onDevice: 'Nur auf diesem Gerät, noch nicht gesendet',
		backup: {
			title: 'Sicherung',
			proved: (when: string) => sentence`Die jüngste ist nachweislich vollständig: ${when}.`,
			none: 'Noch keine ist nachweislich vollständig.',
			old: 'Das ist zu lange her. „kok backup“ auf dem Server macht eine und sagt, woran es liegt.',
			opened: (when: string) => sentence`Mit dem Schlüssel zuletzt geöffnet: ${when}.`,
			neverOpened: 'Mit dem Schlüssel hat noch niemand eine geöffnet.'
		}
	},
	list: {
		sentence: (total: number, published: number) => `${total}, davon ${published} öffentlich`,
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
		changed: 'Geändert',
		by: 'von',
		untitled: 'Ohne Titel',
		more: 'Weitere zeigen',
		choose: (title: string) => `Wählen: ${title}`,
		chooseAll: 'Alle gezeigten wählen',
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
		unworded: 'noch ohne Text',
		notListed: 'steht nicht in den Angaben',
		version: (hash: string) => `Fassung ${hash}`,
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
			draftThen: 'Öffentlich steht ein anderer Text.',
			draftFirst: 'Öffentlich ist davon noch nichts.',
			published: 'So ist es öffentlich.',
			publishedThen: 'Ein Entwurf liegt nicht daneben.',
			inside: 'Das sehen nur Mitglieder und Büro.',
			insideThen: 'Es gilt, sobald es gesichert ist.',
			withdrawn: 'Der Eintrag ist von der Website genommen.',
			withdrawnThen: 'Hier bleibt er zu lesen.'
		},
		published: (when: string) => sentence`Öffentlich seit ${when}.`,
		hindrance: 'Das steht der Veröffentlichung entgegen:',
		returned: 'Zurückgegeben:',
		parts: 'Teile des Eintrags',
		behind: 'nachzuziehen'
	},
	time: { today: (time: string) => `heute, ${time}`, yesterday: (time: string) => `gestern, ${time}` },
	faults: {
		'signed-out': {
			title: 'Sie sind nicht angemeldet.',
			then: 'Was Sie geschrieben haben, finden Sie danach wieder.'
		},
		'not-allowed': { title: 'Das steht Ihrer Rolle nicht zu.', then: 'Bitten Sie das Büro darum.' },
		'not-found': {
			title: 'Hier ist nichts.',
			then: 'Vielleicht wurde der Eintrag entfernt, oder die Adresse ist falsch.'
		},
		away: { title: 'Der Server antwortet nicht.', then: 'Er wird von selbst wieder gefragt.' },
		unknown: { title: 'Diese Seite lässt sich nicht zeigen.', then: 'Laden Sie sie noch einmal.' }
	},
	control: 'Strg',
	saving: {
		now: 'Sichert …',
		sent: (time: string) => `Gesichert ${time}, nur für Sie sichtbar`,
		unsent: (time: string) => `Nicht gesendet seit ${time}`
	},
	editor: {
		write: 'Ändern',
		enter: 'Schreiben',
		begun: 'Sie schreiben an diesem Teil.',
		begunThen: 'Öffentlich ändert sich dadurch nichts.',
		changed: 'Sie haben etwas geändert.',
		changedThen: 'Noch lesen es nur Sie.',
		nothing: 'Noch ist nichts geändert. Was Sie schreiben, lesen nur Sie, bis Sie es ablegen.',
		notKept: 'Was Sie geschrieben haben, steht noch hier; kopieren Sie es, ehe Sie gehen.',
		foot: 'Abgelegt ist es ein Entwurf, den das Büro liest. Öffentlich wird er erst, wenn ihn jemand veröffentlicht.',
		wrong: (count: number) => (count === 1 ? 'Eine Angabe passt nicht.' : `${count} Angaben passen nicht.`),
		file: 'Entwurf ablegen',
		drop: 'Verwerfen',
		back: 'Zurück zum Lesen',
		before: 'Zuvor:',
		revert: 'Zurücknehmen',
		needs: { nothing: 'kann leer bleiben', publishing: 'erst zum Veröffentlichen nötig' },
		lacks: (names: string) => sentence`Für einen Entwurf fehlt noch: ${names}.`,
		lacksSources: (names: string) =>
			sentence`Ablegen lässt es sich so. Zum Veröffentlichen fehlt dann noch eine Quelle für: ${names}.`,
		unsent: 'noch nicht gesendet',
		choose: 'Wählen …',
		noAnswer: 'keine Angabe',
		dateHint: '2026, 2026-11 oder 2026-11-24',
		from: 'von',
		to: 'bis',
		add: 'Eintrag anfügen',
		addSource: 'Quelle nennen',
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
		notBrought: {
			de: 'Die Datei kam nicht an. Versuchen Sie es noch einmal.',
			en: 'The file did not arrive. Try once more.'
		},
		place: { street: 'Straße', postcode: 'Postleitzahl', locality: 'Ort', postBox: 'Postfach', area: 'Gebiet' }
	},
	review: {
		next: {
			none: 'Öffentlich ändert sich durch Schreiben nichts.',
			again: 'Dieser Wortlaut war schon einmal öffentlich. Sie können ihn ohne Gegenlesen wieder veröffentlichen.',
			open: 'Öffentlich wird der Entwurf erst, wenn eine andere Person ihn gelesen und freigegeben hat.',
			in_review: 'Wer nicht daran geschrieben hat, liest gegen und gibt frei. Wer weiterschreibt, holt ihn zurück.',
			approved: 'Freigegeben gilt für genau diesen Text. Wer weiterschreibt, beendet die Freigabe.'
		},
		ask: 'Um Gegenlesen bitten',
		askWithFacts: (language: string) => `Angaben und ${language} zum Gegenlesen geben`,
		goOn: (language: string) => `${language} schreiben`,
		writtenBy: (names: string) => sentence`Geschrieben von ${names}.`,
		newNumber: 'Eine Telefonnummer ist neu.',
		callBack: (former: string | undefined) =>
			former === undefined
				? 'Fragen Sie vor dem Freigeben nach, unter einer Nummer, die Sie schon kennen.'
				: sentence`Fragen Sie vor dem Freigeben nach, unter der bisherigen: ${former}.`,
		givenBy: (when: string, name: string) => sentence`Zum Gegenlesen gegeben von ${name}: ${when}.`,
		readers: (names: readonly string[]) =>
			names.length === 0
				? 'Noch gibt es im Büro niemanden, der nicht daran geschrieben hat.'
				: names.length === 1
					? sentence`Jetzt liegt der Text bei ${names.join('')}.`
					: `Jetzt liegt der Text bei ${new Intl.ListFormat('de').format(names)}. Wer zuerst freigibt oder zurückgibt, entscheidet.`,
		you: 'Ihnen',
		officeReads: 'Jetzt liegt der Text beim Büro.',
		read: 'Gegenlesen',
		publish: 'Veröffentlichen',
		publishAgain: 'Wieder veröffentlichen',
		approve: 'Freigeben',
		return: 'Zurückgeben',
		takeBack: 'Zurückholen',
		reason: 'Was fehlt, falls Sie zurückgeben',
		needsReason: 'Sagen Sie in einem Satz, was fehlt. Dann geben Sie den Text zurück.',
		own: 'An diesem Text haben Sie geschrieben, darum gibt ihn eine andere Person frei. Zurückholen können Sie ihn.',
		then: 'Freigeben gilt für genau diesen Text. Öffentlich wird er erst mit dem Veröffentlichen.',
		notesOpen: (count: number) => (count === 1 ? 'Eine Randnotiz ist offen.' : `${count} Randnotizen sind offen.`),
		ready: (count: number) =>
			count === 0
				? 'Hier ist nichts freigegeben.'
				: count === 1
					? 'Ein Teil ist bereit.'
					: `${count} Teile sind bereit.`,
		readyNone: 'Veröffentlichen lässt sich, was eine andere Person gelesen hat.',
		readyThen: 'Sie gehen in einer Ausgabe hinaus, ganz oder gar nicht.',
		goes: 'Wenige Sekunden danach zeigt es die Website.',
		hindered: (names: string) =>
			sentence`So geht es nicht hinaus, wegen: ${names}. Beheben Sie es, oder wählen Sie den Teil ab.`,
		publishParts: (count: number) => (count === 1 ? 'Einen Teil veröffentlichen' : `${count} Teile veröffentlichen`),
		planParts: (count: number) => (count === 1 ? 'Einen Teil planen' : `${count} Teile planen`)
	},
	conflict: {
		title: 'Jemand hat diesen Teil geändert, während Sie schrieben.',
		then: (count: number) =>
			count === 0
				? 'Es sind andere Felder; beides passt zusammen.'
				: count === 1
					? 'Ein Feld haben beide geändert.'
					: `${count} Felder haben beide geändert.`,
		merged: (names: string) => sentence`Von der anderen Seite übernommen: ${names}.`,
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
		was: (number: number) => `(zuvor ${number}.)`,
		title: 'Zwei Texte wählen: A der frühere, B der spätere',
		asOlder: 'als früheren Text wählen',
		asNewer: 'als späteren Text wählen',
		older: 'Ältere zeigen',
		you: 'von Ihnen',
		by: (name: string) => `von ${name}`,
		nothing: 'davor stand nichts',
		noText: 'Hier ist noch kein Text abgelegt.',
		bringBack: 'A als Entwurf holen',
		bringsBack:
			'Geholt, steht der frühere Text vor Ihnen, und Sie schreiben daran weiter. Öffentlich ändert sich nichts. War er öffentlich, kann ihn eine Person danach allein wieder veröffentlichen.',
		isBegun: 'An diesem Teil haben Sie schon geschrieben. Legen Sie das zuerst ab, oder verwerfen Sie es.',
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
			EmbargoSet: 'Unter Sperrfrist gestellt',
			EmbargoMissed: 'Sperrfrist verfehlt und gemeldet',
			RecordsImported: 'Eingelesen',
			RecordRestored: 'Wiederhergestellt',
			'Withdrawn:over': 'Von der Website genommen',
			'Withdrawn:replaced': 'Durch einen anderen Eintrag ersetzt',
			'Withdrawn:protection': 'Zum Schutz entfernt',
			Confirmed: 'Bestätigt',
			LinesConfirmed: 'Nummern für Kolleg*innen bestätigt',
			FactHidden: 'Sofort ausgeblendet',
			RecordErased: 'Gelöscht',
			TranslationConfirmed: 'Übersetzung bestätigt',
			CommentAdded: 'Randnotiz geschrieben',
			CommentResolved: 'Randnotiz erledigt',
			ShelterAddressesErased: 'Adressen von Schutzorten gelöscht',
			FileStored: 'Datei gebracht',
			FileDescribed: 'Datei beschrieben',
			'FilePermission:withdrawn': 'Erlaubnis für eine Datei zurückgezogen',
			'FilePermission:given': 'Erlaubnis für eine Datei wieder erteilt',
			FileRemoved: 'Datei entfernt',
			'WebAddress:accepted': 'Webadresse als richtig bestätigt',
			'WebAddress:doubted': 'Webadresse wird wieder gemeldet',
			'TokenCreated:admin': 'Zugang für Programme angelegt',
			'TokenCreated:office': 'Zugang für Programme angelegt',
			'TokenCreated:delegate': 'Zugang für Programme angelegt',
			TokenRevoked: 'Zugang für Programme beendet',
			MandateGiven: 'Mandat eingetragen',
			MandateEnded: 'Mandat beendet',
			LeavingEntered: 'Austritt eingetragen',
			LeavingTakenBack: 'Austritt zurückgenommen',
			MemberLeft: 'Ausgetragen',
			NetworkStarted: 'Netzwerk eingerichtet',
			'AccountInvited:admin': 'Eingeladen',
			'AccountInvited:office': 'Eingeladen',
			'AccountInvited:delegate': 'Eingeladen',
			InvitationConfirmed: 'Einladung bestätigt',
			InvitationLinked: 'Anderer Link zur Einladung gemacht',
			InvitationWithdrawn: 'Einladung zurückgenommen',
			InvitationAccepted: 'Einladung angenommen',
			'RoleChanged:admin': 'Rolle geändert',
			'RoleChanged:office': 'Rolle geändert',
			'RoleChanged:delegate': 'Rolle geändert',
			AccountEnded: 'Konto beendet',
			PersonDisclosed: 'Auskunft geholt',
			ArchiveTaken: 'Ganzes Archiv heruntergeladen',
			AccountErased: 'Konto gelöscht',
			PasswordChanged: 'Passwort geändert',
			CodeAppChanged: 'App für Codes gewechselt',
			PasskeyAdded: 'Passkey dazugenommen',
			PasskeyRemoved: 'Passkey entfernt',
			RecoveryCodesMade: 'Ersatzcodes erneuert',
			RecoveryAsked: 'Wiedereinlass erbeten',
			RecoveryConfirmed: 'Wiedereinlass bestätigt',
			AccountRecovered: 'Wieder eingelassen',
			'PublishingAlone:allowed': 'Eine Person darf allein veröffentlichen',
			'PublishingAlone:forbidden': 'Immer liest eine zweite Person gegen',
			KeyRotated: 'Siegelschlüssel gewechselt',
			KeyRecovered: 'Siegelschlüssel wiederhergestellt',
			KeyReplaced: 'Siegelschlüssel ersetzt',
			ReleasePinned: 'Frühere Ausgabe festgehalten',
			ReleaseUnpinned: 'Festhalten beendet',
			ClockConfirmed: 'Uhr bestätigt',
			DatabaseAccepted: 'Datenbank angenommen',
			'DatabaseAccepted:publish-again': 'Datenbank angenommen, neu veröffentlicht'
		}
	},
	people: {
		unknown: 'nicht mehr bekannt',
		erased: 'gelöschter Eintrag',
		software: {
			'command-line': 'Befehlszeile',
			clock: 'zur geplanten Stunde',
			founding: 'Gründung',
			seeding: 'erster Inhalt',
			restoring: 'Wiederherstellung',
			upgrade: 'neue Version der Software'
		},
		/** The same behind a deed, where a person is named with “by”. */
		bySoftware: {
			'command-line': 'über die Befehlszeile',
			clock: 'zur geplanten Stunde',
			founding: 'bei der Gründung',
			seeding: 'mit dem ersten Inhalt',
			restoring: 'bei der Wiederherstellung',
			upgrade: 'mit der neuen Version der Software'
		}
	},
	preview: {
		title: 'Die Seite, wie sie öffentlich wäre',
		frame: 'Die Seite, wie die Website sie zeigt',
		past: 'An der Seite vorbei',
		views: { page: 'Seite', public: 'Öffentlich', source: 'Vorlage' },
		width: 'Breite der Seite',
		wide: 'Breit',
		phone: 'Telefon',
		unfold: 'Seite zeigen',
		fold: 'Seite einklappen',
		making: 'Die Seite wird gezeichnet …',
		whichPages: 'Welche Seiten ändert das?',
		changes: (count: number, titles: readonly string[]) =>
			count === 0
				? 'Keine Seite der Website ändert sich dadurch.'
				: `Ändert ${count === 1 ? 'eine Seite' : `${count} Seiten`}: ${titles.join('; ')}${count > titles.length ? ` und ${count - titles.length} andere` : ''}.`,
		nothingPublic: 'Von diesem Eintrag ist noch nichts öffentlich.',
		unfit: {
			de: 'Eine Angabe passt noch nicht; die Seite zeigt, was davor passte.',
			en: 'A value does not fit yet; the page shows what fitted before.'
		},
		noPage: {
			de: 'Dieser Eintrag hat noch keine eigene Seite in dieser Sprache. Angaben oder Titel fehlen, oder er ist nur auf Seiten anderer Einträge zu lesen.',
			en: 'This record has no page of its own in this language yet. Facts or a title are missing, or it is shown only on pages of other records.'
		},
		away: {
			de: 'Die Seite lässt sich gerade nicht zeigen. Sie können weiterschreiben.',
			en: 'The page cannot be shown at the moment. You can go on writing.'
		}
	},
	publish: {
		title: 'Veröffentlichen',
		parts: (count: number) => (count === 1 ? 'Ein Teil' : `${count} Teile`),
		asking: 'Welche Seiten ändern sich? Die Website rechnet …',
		changes: (count: number) =>
			count === 0
				? 'Keine Seite ändert sich,'
				: count === 1
					? 'Eine Seite ändert sich,'
					: `${count} Seiten ändern sich,`,
		fresh: (count: number) =>
			count === 0 ? 'keine ist neu.' : count === 1 ? 'eine davon ist neu.' : `${count} davon sind neu.`,
		rest: (seconds: number) =>
			`Alle anderen bleiben Byte für Byte gleich. Gerechnet von der Website selbst, in ${seconds.toLocaleString('de', { maximumFractionDigits: 1 })} s.`,
		groups: {
			home: 'Startseite',
			help: 'Hilfe',
			changes: 'Was sich geändert hat',
			contents: 'Inhaltsverzeichnis',
			data: 'Offene Daten',
			others: 'Weitere Seiten'
		},
		signs: { new: 'neu', gone: 'fällt weg' },
		data: 'Dateien',
		files: (count: number) => (count === 1 ? 'Eine Datei' : `${count} Dateien`),
		page: 'Die gewählte Seite',
		both: 'Nebeneinander',
		afterAlone: 'Nur danach',
		before: 'Heute',
		after: 'Danach',
		places: (count: number) =>
			count === 0 ? 'kein Unterschied im Text' : count === 1 ? 'eine Stelle' : `${count} Stellen`,
		drawing: 'Beide Seiten werden gezeichnet …',
		text: 'Was sich im Text ändert',
		when: 'Wann?',
		now: 'Jetzt',
		at: 'Zu einer Stunde',
		hour: 'Tag und Uhrzeit',
		needsHour: 'Nennen Sie Tag und Uhrzeit ganz, oder wählen Sie „Jetzt“.',
		hourPassed: 'Diese Stunde ist schon vorbei. Wählen Sie eine, die noch kommt, oder „Jetzt“.',
		embargo: (zone: string) =>
			`Bis dahin gesperrt: Es steht in keiner Datei, die jemand abrufen kann. Uhrzeit Ihres Geräts (${zone}).`,
		why: 'Warum?',
		whyThen: 'Steht im Verlauf, nicht auf der Website.',
		nothingChanges: 'auf der Website ist davon noch nichts zu sehen.',
		change: (count: number) => (count === 1 ? 'Eine Seite ändern' : `${count} Seiten ändern`),
		undo: 'Was nicht gewählt ist, bleibt, wie es ist. Rückgängig geht jederzeit, unter Ausgaben.',
		away: {
			de: 'Welche Seiten sich ändern, lässt sich gerade nicht sagen.',
			en: 'Which pages change cannot be told at the moment.'
		}
	},
	planned: {
		title: 'Geplant',
		none: 'Nichts ist geplant.',
		noneThen: 'Beim Veröffentlichen lässt sich eine Stunde wählen.',
		some: (count: number, next: string) =>
			count === 1
				? sentence`Eine Veröffentlichung ist geplant: ${next}.`
				: sentence`${count} Veröffentlichungen sind geplant, die nächste ${next}.`,
		hindered: (count: number) =>
			count === 0
				? 'Nichts steht dem entgegen.'
				: count === 1
					? 'Bei einer steht etwas entgegen.'
					: `Bei ${count} steht etwas entgegen.`,
		by: (name: string, when: string) => sentence`Geplant von ${name}, ${when}.`,
		unschedule: (count: number) => (count === 1 ? 'Planung aufheben' : `Planung der ${count} Teile aufheben`),
		stopped: 'Zuletzt angehalten',
		stoppedThen: 'ging nicht hinaus; die Entwürfe bleiben freigegeben.',
		foot: 'Zu ihrer Stunde geht jede ganz hinaus oder gar nicht. Wer die Planung aufhebt, behält die freigegebenen Entwürfe.'
	},
	releases: {
		title: 'Ausgaben',
		each: 'gesiegelt; jede ist die ganze Website in einem Augenblick',
		one: (number: number) => `Ausgabe ${number}`,
		newest: (number: number) => `Ausgabe ${number} ist öffentlich.`,
		since: (when: string) => sentence`Sie steht seit ${when}.`,
		sealedAt: (when: string) => `Gesiegelt am ${when} Uhr.`,
		shows: (number: number, name: string | undefined) =>
			name === undefined
				? sentence`Sie zeigt wieder den Inhalt von ${number}.`
				: `Sie zeigt wieder den Inhalt von ${number}, weil ${name} Späteres zurückgenommen hat.`,
		none: 'Noch ist keine Ausgabe gesiegelt.',
		older: 'Frühere Ausgaben.',
		number: 'Nr.',
		when: 'öffentlich',
		what: 'Was sich änderte',
		who: 'wer',
		content: 'Inhalt',
		now: 'jetzt',
		public: 'öffentlich',
		was: 'war öffentlich',
		undone: 'rückgängig gemacht',
		nothing: 'Neu gesiegelt, ohne dass etwas veröffentlicht wurde.',
		back: (number: number) => `Zurück zum Inhalt von Ausgabe ${number}`,
		lifted: 'Festhalten beendet',
		more: (count: number) => (count === 1 ? 'und ein weiterer' : `und ${count} weitere`),
		toHere: 'Zurück hierher',
		pinned: 'Festgehalten',
		pinnedThen: (number: number) =>
			`Solange der Inhalt von ${number} festgehalten ist, kommt nichts Neues heraus, auch nichts Geplantes. Nur was jemanden schützt, wirkt sofort.`,
		undoings: 'Rückgängig',
		broughtBack: (name: string, when: string) =>
			`${name} hat am ${when} den Inhalt dieser Ausgabe wieder zeigen lassen.`,
		wasUndone: (name: string, when: string) => `${name} hat diese Ausgabe am ${when} rückgängig gemacht, zurück zu`,
		endedBy: (name: string, when: string) => `${name} hat das am ${when} beendet.`,
		replacedBy: (name: string, when: string) =>
			`${name} hat am ${when} stattdessen eine andere Ausgabe wieder zeigen lassen.`,
		holdsStill: 'Das gilt noch.',
		reasonErased: 'Der Grund ist gelöscht.',
		end: 'Festhalten beenden',
		lift: 'Das wieder öffentlich machen',
		nothingPinned: 'Keine frühere Ausgabe ist festgehalten. Öffentlich ist, was veröffentlicht ist.',
		returns: (count: number, number: number) =>
			count === 0
				? `Seit Ausgabe ${number} wurde nichts veröffentlicht, was zurückkäme.`
				: count === 1
					? `Ein Text, der nach Ausgabe ${number} kam, gilt dann wieder.`
					: `${count} Texte, die nach Ausgabe ${number} kamen, gelten dann wieder.`,
		uncorrected: 'Keinen davon hat jemand korrigiert: Die Öffentlichkeit liest sie wieder so, wie sie waren.',
		corrections: {
			none: 'Seither hat niemand etwas daran korrigiert.',
			draft: 'Ein Entwurf mit Änderungen liegt da, kommt aber nicht mit heraus; öffentlich wird der Text von vorher.',
			due: 'Eine Korrektur ist geplant und kommt im selben Augenblick heraus.'
		},
		notWhole: 'Noch mehr gilt dann wieder; aufgezählt ist nur, was zuletzt geschah.',
		alsoDue: 'Außerdem kommt heraus, was für eine Stunde geplant war, die vorüber ist',
		endFoot:
			'Es wirkt für alle, die die Website lesen, und das in Sekunden. Solange Sie nichts drücken, bleibt alles, wie es ist.',
		sealed: 'Echt?',
		sealedThen:
			'Das Siegel jeder Ausgabe prüft die Website, bevor sie sie zeigt. Außenstehende prüfen es mit der Seite „Offene Daten“.',
		key: 'Siegelschlüssel',
		head: 'Kopf der Kette',
		foot: 'Rückgängig heißt: Ein früherer Inhalt wird als neue Ausgabe gesiegelt. Nichts wird gelöscht, Entwürfe bleiben. Sekunden später zeigt ihn die Website.',
		isRead: (number: number) => `Den Inhalt von Ausgabe ${number} liest die Öffentlichkeit.`,
		wasRead: (number: number) => `Ausgabe ${number} war öffentlich.`,
		undo: 'Diesen Inhalt wieder zeigen',
		undoThen: (number: number): readonly string[] => [
			`Sekunden später liest die Öffentlichkeit wieder genau das, was in Ausgabe ${number} stand. Was seither veröffentlicht wurde, ist nicht mehr öffentlich; im Archiv bleibt es.`,
			'Von da an wird nichts Neues öffentlich, gleich von wem: Niemand kann veröffentlichen, und Geplantes wartet. Schreiben, Gegenlesen, Freigeben und Planen gehen weiter. Nur was jemanden schützt, wirkt sofort.',
			`So bleibt es, bis jemand unter „Ausgaben“ auf „Festhalten beenden“ drückt. Dann wird wieder öffentlich, was seit Ausgabe ${number} veröffentlicht wurde, auch das, was falsch war. Planen Sie vorher die Korrektur, so kommt sie im selben Augenblick heraus.`
		],
		reason: 'Warum? Das steht im Logbuch.',
		needsReason: 'Sagen Sie zuerst, warum.',
		notKept: 'Der Inhalt dieser Ausgabe ist nicht mehr aufbewahrt; zurück zu ihr geht es nicht.',
		showAgain: (number: number) => `Inhalt von ${number} wieder zeigen`,
		all: 'Alle Ausgaben'
	},
	withdrawal: {
		title: 'Von der Website nehmen',
		remove: 'Eintrag entfernen',
		protect: 'Aus Schutzgründen entfernen',
		protected: 'Aus Schutzgründen entfernt',
		ask: 'Warum soll dieser Eintrag weg?',
		askErase: 'Von der Website ist dieser Eintrag schon genommen. Soll er überall gelöscht werden?',
		ways: {
			over: {
				title: 'Das gibt es nicht mehr, oder es gilt nicht mehr',
				then: 'Die Adresse sagt, dass es nicht mehr gilt. Frühere Texte bleiben lesbar.'
			},
			replaced: {
				title: 'Ein anderer Eintrag tritt an seine Stelle',
				then: 'Wer die alte Adresse öffnet, kommt zum neuen.'
			},
			protection: {
				title: 'Jemand ist in Gefahr, wenn das hier steht',
				then: 'Es wird überall gelöscht, auch aus Entwürfen, Verlauf, Bildern und jeder früheren Ausgabe. Die Adresse antwortet, als hätte es sie nie gegeben.'
			}
		},
		by: 'Welcher?',
		hides: 'Das geht mit',
		erases: 'Das wird gelöscht, jetzt und endgültig',
		record: 'Dieser Eintrag',
		texts: (parts: string, count: number) =>
			count === 1 ? `${parts}; ein Text` : `${parts}; alle ${count} Texte seiner Geschichte`,
		earlier: 'Früher öffentlich',
		earlierThen: 'aus allen aufbewahrten Ausgaben, in denen er stand',
		copies: 'Angefangene Texte',
		files: 'Bilder und PDF',
		said: 'Randnotizen und Gründe',
		holders: 'Mandate',
		along: 'Hängt daran',
		links: 'Nennen ihn',
		stops: 'Angehalten wird',
		stays: 'Es bleibt',
		staysThen: 'im Logbuch eine Zeile ohne Text: wann, wer, dass',
		count: (count: number) => (count === 0 ? 'keine' : String(count)),
		foot: 'Zurück auf die Website kommt der Eintrag nicht: Wer ihn wieder braucht, legt ihn neu an. Was geschrieben wurde, bleibt hier zu lesen.',
		final: 'Das lässt sich nicht rückgängig machen. Kein Gegenlesen nötig: Schutz geht vor.',
		cancel: 'Abbrechen',
		go: 'Von der Website nehmen',
		everywhere: 'Überall löschen',
		erased: 'Der Eintrag ist gelöscht.',
		gone: (release: number | undefined) =>
			release === undefined ? 'Öffentlich war er nie.' : `Seit Ausgabe ${release} steht er nirgends mehr.`,
		thinkOf: 'Woran noch zu denken ist',
		done: 'Im Logbuch bleibt eine Zeile ohne Text.'
	},
	search: {
		title: 'Suche',
		hint: 'Suchen und tun …',
		records: 'Einträge',
		go: 'Hingehen',
		do: 'Tun',
		choose: 'wählen',
		open: 'öffnen',
		leave: 'zurück',
		found: (count: number, milliseconds: number) =>
			count === 1 ? `ein Eintrag, ${milliseconds} ms` : `${count} Einträge, ${milliseconds} ms`,
		begin: 'Wonach suchen Sie?',
		count: (count: number) =>
			count === 0 ? 'Kein Titel passt dazu.' : count === 1 ? 'Ein Eintrag.' : `${count} Einträge.`,
		amongDrafts: 'Gesucht auch in Entwürfen.',
		rest: 'Die übrigen stehen in der Liste ihrer Art.',
		inTexts: 'Im Text',
		reading: 'Auch die Texte werden durchsucht …',
		inTextsCount: (count: number, more: boolean) =>
			count === 0
				? 'In keinem weiteren Text steht das.'
				: more
					? 'Es steht noch in weiteren Texten. Schreiben Sie mehr davon.'
					: count === 1
						? 'In einem weiteren Text.'
						: `In ${count} weiteren Texten.`
	},
	log: {
		title: 'Logbuch',
		sentence: 'Was getan wurde, steht hier für immer.',
		then: 'Jedes Ereignis trägt die Prüfsumme des vorigen.',
		who: 'Wer',
		everyone: 'alle',
		what: 'Was',
		everything: 'alles',
		from: 'Von',
		to: 'Bis',
		allRecords: 'Woran: wieder alles',
		none: 'Kein Ereignis passt dazu.',
		sum: 'Summe',
		when: 'Wann',
		about: 'Woran',
		revision: 'Änderung',
		event: (number: number) => `Ereignis ${number}`,
		request: 'Anfrage',
		previous: 'Prüfsumme des vorigen',
		first: 'keine: Es ist das erste.',
		this: 'und dieses Ereignis',
		together: 'ergeben zusammen',
		ofRecord: 'Alles zu diesem Eintrag',
		outside:
			'Der Kopf der Kette steht gesiegelt in jeder Ausgabe. Schreibt jemand das Logbuch um, passt er nicht mehr.',
		foot: 'Hier stehen Nummern und Prüfsummen, nie ein Text: Was jemanden gefährdet, lässt sich löschen.',
		prove: 'Jetzt nachrechnen',
		proving: 'Die Kette wird nachgerechnet …',
		whole: (events: number, seconds: number) =>
			`Die Kette ist heil: ${events} Ereignisse, nachgerechnet in ${seconds.toLocaleString('de', { maximumFractionDigits: 1 })} s.`,
		broken: (event: number) =>
			`Die Kette ist gebrochen: Ereignis ${event} folgt nicht aus dem vorigen. Sagen Sie es der Technik.`
	},
	bulk: {
		chosen: (count: number) => (count === 1 ? 'Einer gewählt:' : `${count} gewählt:`),
		stages: (open: number, inReview: number, approved: number) => {
			const counted = [
				...(open > 0 ? [open === 1 ? 'ein Entwurf' : `${open} Entwürfe`] : []),
				...(inReview > 0 ? [`${inReview} beim Gegenlesen`] : []),
				...(approved > 0 ? [`${approved} freigegeben`] : [])
			];
			return counted.length === 0 ? 'nichts davon ist Entwurf.' : `${counted.join(', ')}.`;
		},
		clear: 'Abwählen',
		read: (count: number) => (count === 1 ? 'Einen Teil gegenlesen' : `${count} Teile gegenlesen`),
		reviews: (count: number) =>
			`${count === 1 ? 'Ein Teil liegt' : `${count} Teile liegen`} nun zum Gegenlesen. Zurückgeben macht es rückgängig.`
	},
	colleagues: colleagueWords.de,
	entry: entryWords.de,
	again: 'Noch einmal versuchen',
	home: 'Zu dem, was wartet'
};
export type Catalogue = typeof de;
