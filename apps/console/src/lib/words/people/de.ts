/** What the console says in German of coming in, of one’s account, and of the people of the network. */
export const peopleWords = {
	door: {
		signIn: 'Anmelden',
		email: 'E-Mail-Adresse',
		password: 'Passwort',
		show: 'Anzeigen',
		hide: 'Verbergen',
		code: 'Code aus der App, sechs Ziffern',
		writtenCode: 'Ersatzcode, den Sie aufgeschrieben haben',
		withWritten: 'Ich habe die App nicht hier',
		withApp: 'Doch mit der App',
		withPasskey: 'Mit Passkey anmelden',
		withPasskeyThen: 'Fingerabdruck, Gesicht oder PIN dieses Geräts. Kein Passwort nötig.',
		withPassword: 'Mit Passwort und Code anmelden',
		unlockPasskey: 'Mit Passkey bestätigen',
		passkeyNotUnlocked: {
			de: 'Das Gerät hat keinen Passkey herausgegeben. Versuchen Sie es noch einmal, oder nehmen Sie Passwort und Code.',
			en: 'The device gave no passkey. Try once more, or take password and code.'
		},
		lost: 'Ich habe alles verloren, womit ich mich anmelde',
		longAgo: 'Sie waren lange nicht hier?',
		longAgoThen: [
			'Das ist üblich. Sie brauchen nur das Gerät, mit dem Sie sich zuletzt angemeldet haben.',
			'Ein anderes Gerät? Nehmen Sie E-Mail-Adresse, Passwort und Code, oder einen Ihrer Ersatzcodes an Stelle der sechs Ziffern.',
			'Alles weg? Zwei Personen im Büro lassen Sie in wenigen Minuten wieder herein.'
		],
		cookie:
			'Diese Seite setzt nach der Anmeldung ein Cookie, sonst keines, und lädt nichts von fremden Adressen. Wer sich zehnmal vertippt, wartet fünfzehn Minuten.',
		lostTitle: 'Alles weg?',
		lostThen: 'In wenigen Minuten sind Sie wieder da.',
		lostSteps: [
			{
				title: 'Rufen Sie eine Person im Büro an.',
				text: 'Sie ruft unter der Nummer zurück, die sie von Ihnen kennt, und bittet in der Konsole darum, Sie wieder hereinzulassen.'
			},
			{
				title: 'Eine zweite Person im Büro bestätigt es.',
				text: 'Niemand lässt allein jemanden wieder herein, und niemand sich selbst.'
			},
			{
				title: 'Sie bekommen einen Link.',
				text: 'Er gilt einmal. Sie wählen einen neuen Passkey, oder ein neues Passwort mit einer App. Was verloren ging, öffnet von da an nichts mehr.'
			}
		],
		backToSignIn: 'Zurück zum Anmelden',
		nobodyThere: 'Ist sonst niemand im Büro?',
		nobodyThereThen:
			'Wer den Server betreibt, macht dort mit „kok invite“ einen Link für eine weitere Person. Zu zweit geht es dann wie hier beschrieben.',
		stepUp: 'Bitte bestätigen Sie, dass Sie es sind. Das gilt für zehn Minuten.',
		confirm: 'Bestätigen',
		enter: 'Anmelden',
		ownDevice: 'Ihr eigenes Gerät?',
		own: 'Ja, nur ich benutze es',
		ownThen: 'Sie bleiben zwölf Stunden angemeldet.',
		foreign: 'Nein: nichts soll darauf bleiben',
		foreignThen:
			'Sie sind nach einer Stunde abgemeldet, und schon nach 30 Minuten, in denen Sie nichts tun. Was Sie schreiben, liegt nur auf dem Server.',
		arrival: 'Willkommen.',
		arrivalThen: (role: string) => `Sie kommen als ${role} herein.`,
		againThen: 'Wählen Sie einen neuen Weg herein. Was Sie verloren haben, öffnet dann nichts mehr.',
		untilDay: (day: string) => ` Ihr Mandat gilt bis ${day}.`,
		firstTime: 'Zum ersten Mal hier? Der Link in Ihrer Einladung lässt Sie herein.',
		opening: 'Der Link wird geöffnet …',
		who: 'Wer sind Sie?',
		name: 'Ihr Name',
		nameHint: 'So sehen ihn die anderen im Netzwerk.',
		way: 'Womit melden Sie sich an?',
		passkey: 'Passkey auf diesem Gerät.',
		passkeyThen: 'Sie entsperren es wie sonst auch: Finger, Gesicht oder PIN. Nichts zu merken.',
		appWay: 'Passwort und App.',
		appWayThen: 'Geht auf jedem Gerät. Dazu gibt es zehn Ersatzcodes.',
		makePasskey: 'Passkey einrichten und anmelden',
		newPassword: 'Passwort',
		newPasswordHint: 'Mindestens 15 Zeichen, am besten ein paar Wörter.',
		app: 'Eine App zeigt Ihnen bei jedem Anmelden einen Code.',
		appThen: 'Fotografieren Sie das Bild mit der App, öffnen Sie sie mit dem Link, oder tippen Sie das Geheimnis ab:',
		appPicture: 'Bild für die App',
		openApp: 'App auf diesem Gerät öffnen',
		alone: 'Darf eine Person allein veröffentlichen?',
		aloneNo: 'Nein, immer liest eine zweite gegen',
		aloneYes: 'Ja',
		aloneThen:
			'Allein heißt: Was jemand geschrieben hat, steht auf der Website, ohne dass es sonst jemand gelesen hat.',
		why: 'Warum reicht ein Passwort nicht?',
		whyThen: 'Hier stehen Durchwahlen und Adressen, die sonst niemand kennen darf.',
		linkOnce: 'Dieser Link gilt einmal. Danach melden Sie sich auf dem Weg an, den Sie hier wählen.',
		inside: 'Sie sind angemeldet.',
		insideThen: 'Schreiben Sie diese Codes auf; jeder gilt einmal, und hier stehen sie nur jetzt.',
		whyCodes: 'Wozu Ersatzcodes?',
		whyCodesThen: 'Ist das Telefon mit der App nicht da, gilt einer von ihnen statt der sechs Ziffern.',
		written: 'Aufgeschrieben, weiter',
		sessionOver: 'Ihre Sitzung ist zu Ende.',
		sessionOverThen: 'Melden Sie sich hier an; was Sie geschrieben haben, ist noch da.',
		away: {
			de: 'Der Server antwortet nicht. Versuchen Sie es in einem Moment noch einmal.',
			en: 'The server does not answer. Try again in a moment.'
		}
	},
	connection: {
		title: 'Die Konsole erreicht den Server gerade nicht.',
		own: 'Schreiben Sie ruhig weiter: Was Sie tippen, liegt auf diesem Gerät, auch wenn Sie das Fenster schließen, und wird von selbst gesendet.',
		foreign:
			'Was Sie tippen, wird von selbst gesendet, sobald es geht. Schließen Sie dieses Fenster bis dahin nicht: auf diesem Gerät bleibt nichts.',
		next: (seconds: number) => `Nächster Versuch in ${seconds} s.`,
		trying: 'Versucht es …',
		now: 'Jetzt versuchen',
		waits: 'Das geht wieder, sobald die Verbindung steht.'
	},
	account: {
		title: 'Konto',
		ownHere: 'Was Sie schreiben, liegt auf diesem Gerät und auf dem Server, nur für Sie.',
		foreignHere: 'Auf diesem Gerät bleibt nichts.',
		until: (time: string) => `Angemeldet bis ${time}.`,
		actsFor: 'Sie handeln für',
		ways: 'Womit Sie sich anmelden',
		passkeys: 'Passkeys',
		noPasskey: 'Noch kein Passkey.',
		passkeyName: 'Wie heißt das Gerät?',
		addPasskey: 'Passkey auf diesem Gerät einrichten',
		addedOn: (day: string) => `seit ${day}`,
		usedOn: (day: string) => `zuletzt ${day}`,
		remove: 'Entfernen',
		app: 'Passwort und App',
		hasApp: 'Eingerichtet.',
		noApp: 'Nicht eingerichtet. Mit einem zweiten Weg kommen Sie auch herein, wenn ein Gerät fehlt.',
		changePassword: 'Passwort ändern',
		newPassword: 'Neues Passwort',
		changeApp: 'Andere App nehmen',
		setUpApp: 'Passwort und App einrichten',
		takeApp: 'Diese App nehmen',
		takePassword: 'Dieses Passwort nehmen',
		cancel: 'Doch nicht',
		changed: 'Das gilt von jetzt an. Auf anderen Geräten sind Sie abgemeldet.',
		codes: 'Ersatzcodes',
		codesLeft: (count: number) => (count === 1 ? 'Noch ein Code gilt.' : `Noch ${count} Codes gelten.`),
		renewCodes: 'Zehn neue Codes',
		renewed: 'Schreiben Sie diese Codes auf. Die früheren gelten nicht mehr.',
		devices: 'Wo Sie angemeldet sind',
		thisOne: '(dieses Gerät)',
		borrowed: 'fremdes Gerät',
		end: 'Beenden',
		letters: 'Tasten',
		signOut: 'Abmelden',
		signOutThen: 'Beim Abmelden wird gelöscht, was dieses Gerät behalten hat. Was gesendet ist, finden Sie wieder.',
		unsent: (count: number) =>
			count === 1
				? 'Ein Text liegt nur auf diesem Gerät und wurde nicht gesendet. Abmelden löscht ihn.'
				: `${count} Texte liegen nur auf diesem Gerät und wurden nicht gesendet. Abmelden löscht sie.`,
		signOutAnyway: 'Trotzdem abmelden'
	},
	persons: {
		title: 'Personen',
		count: (all: number, office: number) => `${all}, davon ${office} im Büro`,
		invite: 'Einladen …',
		filters: { all: 'Alle', office: 'Büro', delegates: 'Delegierte', ending: 'Endet bald', single: 'Ohne zweiten Weg' },
		columns: { name: 'Konto', role: 'Rolle', actsFor: 'handelt für', mandate: 'Mandat', ways: 'Anmeldung' },
		you: 'Sie',
		noMandate: 'ohne Mandat',
		unlimited: 'unbefristet',
		until: (day: string) => `bis ${day}`,
		since: (day: string) => `seit ${day}`,
		from: (day: string) => `ab ${day}`,
		over: (day: string) => `endete ${day}`,
		left: (day: string) => `Konto beendet ${day}`,
		passkeys: (count: number) => (count === 1 ? 'Passkey' : `${count} Passkeys`),
		app: 'App',
		codes: (count: number) => (count === 1 ? '1 Code' : `${count} Codes`),
		noWay: 'keiner',
		invitations: 'Eingeladen, noch nicht da',
		noInvitations: 'Niemand ist eingeladen.',
		waiting: 'Wartet auf Bestätigung',
		invitedBy: (name: string) => `von ${name}`,
		recovery: (name: string) => `${name} soll wieder herein`,
		good: (when: string) => `gilt bis ${when}`,
		confirm: 'Bestätigen',
		withdraw: 'Zurücknehmen',
		showLink: 'Link zeigen',
		link: 'Dieser Link lässt einmal jemanden herein. Geben Sie ihn auf einem Weg weiter, den nur diese Person liest.',
		copy: 'Link kopieren',
		copied: 'Kopiert.',
		foot: 'Wer ein Mandat verliert, sieht von der nächsten Anfrage an nichts mehr aus dem Netzwerk; die Spuren im Logbuch bleiben.',
		endsSoon: (count: number) =>
			count === 1
				? 'Ein Mandat endet in den nächsten sechs Wochen.'
				: `${count} Mandate enden in den nächsten sechs Wochen.`,
		ended: 'Beendet'
	},
	person: {
		mandates: 'Mandate',
		endMandate: 'Mandat beenden …',
		endMandateSure: (name: string) => `Mandat für ${name} beenden`,
		endMandateThen: (name: string) =>
			`Von der nächsten Anfrage an sieht die Person nichts mehr, was nur ${name} angeht. Ihre Sitzungen enden, offene Einladungen ihrer Stellvertretung auch. Was sie geschrieben hat, bleibt.`,
		giveMandate: 'Mandat geben',
		actsFor: 'Mitglied oder Gremium',
		from: 'Erster Tag (leer: sofort)',
		until: 'Letzter Tag (leer: bis auf Weiteres)',
		role: 'Rolle',
		roleThen:
			'Mit einer anderen Rolle enden die Sitzungen der Person. Mit einer niedrigeren enden auch ihre Zugänge für Programme und ihre Einladungen.',
		changeRole: 'Rolle geben',
		recovery: 'Wieder hereinlassen …',
		recoveryThen:
			'Rufen Sie zuerst unter der Nummer zurück, die Sie von dieser Person kennen. Eine zweite Person im Büro bestätigt dann. Mit dem neuen Weg öffnen alle früheren nichts mehr.',
		askRecovery: 'Darum bitten',
		asked: 'Darum ist gebeten. Unter „Personen“ bestätigt es eine zweite Person.',
		endAccount: 'Konto beenden …',
		endAccountThen:
			'Mandate, Sitzungen, Passkeys, Passwort und offene Einladungen enden sofort. Was die Person nicht abgelegt hat, wird gelöscht. Name und Adresse bleiben, bis Sie sie löschen.',
		endAccountSure: 'Konto beenden',
		erase: 'Name und Adresse löschen',
		eraseThen: 'Das Logbuch behält die Kennung, die niemanden nennt.',
		ways: 'Anmeldung'
	},
	inviting: {
		title: 'Einladen',
		sentence: 'Wen laden Sie ein?',
		then: 'Die Person wählt selbst, womit sie sich anmeldet.',
		name: 'Name',
		role: 'Als wer?',
		roles: { delegate: 'Delegierte', office: 'Büro', admin: 'Leitung' },
		roleThen: {
			delegate: 'Pflegt den Eintrag und die Angebote eines Mitglieds, oder handelt für ein Gremium.',
			office: 'Schreibt an allem, liest gegen und veröffentlicht.',
			admin: 'Darf alles im Büro, dazu Rollen und Zugänge für Programme.'
		},
		foot: 'Der Link gilt eine Woche, und einmal.',
		send: 'Einladen',
		done: (name: string) => `${name} ist eingeladen.`,
		waits: 'Das Büro bestätigt die Einladung, bevor es einen Link gibt.',
		again: 'Noch jemanden einladen',
		back: 'Zu den Personen'
	},
	programs: {
		title: 'Zugang für Programme',
		sentence: (count: number) =>
			count === 0
				? 'Kein Programm hat Zugang.'
				: count === 1
					? 'Ein Programm hat Zugang.'
					: `${count} Programme haben Zugang.`,
		then: 'Ein Programm liest und legt Entwürfe an. Es stimmt nichts zu und veröffentlicht nichts.',
		columns: { name: 'Wofür', role: 'Rolle', ends: 'Endet', used: 'Zuletzt benutzt' },
		never: 'nie',
		make: 'Zugang einrichten',
		name: 'Wofür ist er?',
		days: 'Für wie viele Tage?',
		secret: 'Dieses Geheimnis steht nur jetzt hier. Gespeichert ist nur seine Prüfsumme.',
		copy: 'Geheimnis kopieren',
		end: 'Beenden',
		ended: 'beendet',
		foot: 'Wer den Zugang eingerichtet hat, verliert ihn mit dem eigenen Konto.',
		reading: 'Einrichten und beenden kann sie die Leitung.'
	},
	outbox: {
		title: 'Ausgang',
		none: 'Nichts wartet.',
		noServer: 'Ein Mailserver ist nicht eingerichtet.',
		noServerThen: 'Links geben Sie selbst weiter: Sie stehen unter „Personen“.',
		waits: (count: number) => (count === 1 ? 'Eine Mail wartet.' : `${count} Mails warten.`),
		all: 'Alles ist hinausgegangen.',
		then: 'Angenommen heißt: Ein Mailserver hat sie genommen. Ob jemand sie las, weiß niemand.',
		states: { waiting: 'wartet', accepted: 'angenommen', refused: 'abgewiesen' },
		next: (when: string) => `nächster Versuch ${when}`,
		retry: 'Jetzt versuchen',
		showLink: 'Link zeigen',
		gone: 'Einladung, die nicht mehr offen ist',
		tries: (count: number) => (count === 1 ? 'ein Versuch' : `${count} Versuche`),
		trouble: 'Zuletzt ging es nicht:',
		foot: 'Kein Text einer Mail wird aufgehoben; der Link darin entsteht erst beim Senden.'
	}
};
