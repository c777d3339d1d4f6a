import { sentence } from '../sentence.ts';

/** What the console says in German of coming in, and of a server that does not answer. */
export const doorWords = {
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
			'Ein anderes Gerät? Nehmen Sie E‑Mail-Adresse, Passwort und Code, oder einen Ihrer Ersatzcodes an Stelle der sechs Ziffern.',
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
		deviceThen: 'Davon hängt ab, wie lange Sie angemeldet bleiben und was dieses Gerät behält.',
		own: 'Ja, nur ich benutze es',
		ownThen: 'Sie bleiben zwölf Stunden angemeldet.',
		foreign: 'Nein: nichts soll darauf bleiben',
		foreignThen:
			'Sie sind nach einer Stunde abgemeldet, und schon nach 30 Minuten, in denen Sie nichts tun. Was Sie schreiben, liegt nur auf dem Server.',
		arrival: 'Willkommen.',
		arrivalThen: (role: string) => `Sie kommen als ${role} herein.`,
		againThen: 'Wählen Sie einen neuen Weg herein. Was Sie verloren haben, öffnet dann nichts mehr.',
		untilDay: (day: string) => sentence` Ihr Mandat gilt bis ${day}.`,
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
	}
};
