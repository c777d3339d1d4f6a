import { capital, english as inEnglish, german as inGerman } from '#lib/words/counted.ts';
import { sentence } from '#lib/words/sentence.ts';
import { language } from '#lib/words/words.ts';

/** What the pages say in German of one’s account, of the people of the network, and of programs. */
const german = {
	account: {
		you: (name: string) => sentence`Sie sind als ${name} angemeldet.`,
		ownHere: 'Was Sie schreiben, liegt auf diesem Gerät und auf dem Server, nur für Sie.',
		foreignHere: 'Auf diesem Gerät bleibt nichts.',
		until: (time: string) => sentence`Angemeldet bis ${time}.`,
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
		some: (all: number) =>
			all === 0
				? 'Noch hat niemand ein Konto.'
				: all === 1
					? 'Eine Person hat ein Konto.'
					: `${capital(inGerman(all))} Personen haben ein Konto.`,
		inOffice: (all: number, office: number) => {
			if (all === 0) return 'Der Link einer Einladung lässt die erste Person herein.';
			if (office < 2)
				return `${office === 0 ? 'Niemand' : all === 1 ? 'Sie' : 'Nur eine davon'} ist im Büro; zum Gegenlesen braucht es zwei.`;
			return office === all ? 'Alle sind im Büro.' : `${capital(inGerman(office))} davon sind im Büro.`;
		},
		besides: (all: number) =>
			all < 2 ? 'Für Ihre Organisation handeln nur Sie.' : `Für Ihre Organisation handeln ${inGerman(all)} Personen.`,
		besidesThen: 'Was eine von Ihnen tut, sehen die anderen.',
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
		never: (day: string) => `gilt nie; sollte ab ${day} gelten`,
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
		from: 'Erster Tag',
		fromHint: 'leer: sofort',
		until: 'Letzter Tag',
		untilHint: 'leer: bis auf Weiteres',
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
		sentence: (count: number) =>
			count === 0
				? 'Kein Programm hat Zugang.'
				: count === 1
					? 'Ein Programm hat Zugang.'
					: `${capital(inGerman(count))} Programme haben Zugang.`,
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
		reading: 'Zugänge richtet die Leitung ein, und sie beendet sie.'
	},
	outbox: {
		none: 'Nichts wartet.',
		noServer: 'Ein Mailserver ist nicht eingerichtet.',
		noServerThen: 'Links geben Sie selbst weiter; sie stehen unter „Personen“.',
		waits: (count: number) => (count === 1 ? 'Eine Mail wartet.' : `${count} Mails warten.`),
		all: 'Alles ist hinausgegangen.',
		then: 'Angenommen heißt: Ein Mailserver hat sie genommen. Ob jemand sie las, weiß niemand.',
		states: { waiting: 'wartet', accepted: 'angenommen', refused: 'abgewiesen' },
		next: (when: string) => `nächster Versuch ${when}`,
		retry: 'Jetzt versuchen',
		showLink: 'Link zeigen',
		gone: 'Einladung, die nicht mehr offen ist',
		told: 'sagt, dass jemand etwas getan hat',
		tries: (count: number) => (count === 1 ? 'ein Versuch' : `${count} Versuche`),
		trouble: 'Zuletzt ging es nicht:',
		foot: 'Kein Text einer Mail wird aufgehoben; der Link darin entsteht erst beim Senden.'
	}
};

const english: typeof german = {
	account: {
		you: (name) => `You are signed in as ${name}.`,
		ownHere: 'What you write is on this device and on the server, for you alone.',
		foreignHere: 'Nothing stays on this device.',
		until: (time) => `Signed in until ${time}.`,
		actsFor: 'You act for',
		ways: 'What you sign in with',
		passkeys: 'Passkeys',
		noPasskey: 'No passkey yet.',
		passkeyName: 'What is the device called?',
		addPasskey: 'Set up a passkey on this device',
		addedOn: (day) => `since ${day}`,
		usedOn: (day) => `last used ${day}`,
		remove: 'Remove',
		app: 'Password and app',
		hasApp: 'Set up.',
		noApp: 'Not set up. With a second way you come in also when a device is missing.',
		changePassword: 'Change the password',
		newPassword: 'New password',
		changeApp: 'Take another app',
		setUpApp: 'Set up password and app',
		takeApp: 'Take this app',
		takePassword: 'Take this password',
		cancel: 'Not after all',
		changed: 'This counts from now on. You are signed out on other devices.',
		codes: 'Spare codes',
		codesLeft: (count) => (count === 1 ? 'One code is still good.' : `${count} codes are still good.`),
		renewCodes: 'Ten new codes',
		renewed: 'Write these codes down. Those of before are good no more.',
		devices: 'Where you are signed in',
		thisOne: '(this device)',
		borrowed: 'device of others',
		end: 'End',
		letters: 'Keys',
		signOut: 'Sign out',
		signOutThen: 'Signing out erases what this device has kept. What was sent you find again.',
		unsent: (count) =>
			count === 1
				? 'One text is on this device alone and was not sent. Signing out erases it.'
				: `${count} texts are on this device alone and were not sent. Signing out erases them.`,
		signOutAnyway: 'Sign out all the same'
	},
	persons: {
		some: (all) =>
			all === 0
				? 'Nobody has an account yet.'
				: all === 1
					? 'One person has an account.'
					: `${capital(inEnglish(all))} people have an account.`,
		inOffice: (all, office) => {
			if (all === 0) return 'The link of an invitation lets the first person in.';
			if (office < 2)
				return `${office === 0 ? 'Nobody is' : all === 1 ? 'They are' : 'Only one of them is'} in the office; reviewing takes two.`;
			return office === all ? 'All are in the office.' : `${capital(inEnglish(office))} of them are in the office.`;
		},
		besides: (all) =>
			all < 2 ? 'You alone act for your organisation.' : `${capital(inEnglish(all))} people act for your organisation.`,
		besidesThen: 'What one of you does the others see.',
		invite: 'Invite …',
		filters: {
			all: 'All',
			office: 'Office',
			delegates: 'Delegates',
			ending: 'Ending soon',
			single: 'Without a second way'
		},
		columns: { name: 'Account', role: 'Role', actsFor: 'acts for', mandate: 'Mandate', ways: 'Signs in with' },
		you: 'you',
		noMandate: 'no mandate',
		unlimited: 'no end',
		until: (day) => `until ${day}`,
		since: (day) => `since ${day}`,
		from: (day) => `from ${day}`,
		over: (day) => `ended ${day}`,
		never: (day) => `never holds; was to hold from ${day}`,
		left: (day) => `Account ended ${day}`,
		passkeys: (count) => (count === 1 ? 'passkey' : `${count} passkeys`),
		app: 'app',
		codes: (count) => (count === 1 ? '1 code' : `${count} codes`),
		noWay: 'nothing',
		invitations: 'Invited, not here yet',
		noInvitations: 'Nobody is invited.',
		waiting: 'Waits to be confirmed',
		invitedBy: (name) => `by ${name}`,
		recovery: (name) => `${name} is to come in again`,
		good: (when) => `good until ${when}`,
		confirm: 'Confirm',
		withdraw: 'Withdraw',
		showLink: 'Show the link',
		link: 'This link lets somebody in once. Hand it over by a way that only this person reads.',
		copy: 'Copy the link',
		copied: 'Copied.',
		foot: 'Whoever loses a mandate sees nothing of the network from the next request on; the traces in the log stay.',
		endsSoon: (count) =>
			count === 1 ? 'One mandate ends within six weeks.' : `${count} mandates end within six weeks.`,
		ended: 'Ended'
	},
	person: {
		mandates: 'Mandates',
		endMandate: 'End the mandate …',
		endMandateSure: (name) => `End the mandate for ${name}`,
		endMandateThen: (name) =>
			`From the next request on the person sees nothing any more that is for ${name} alone. Their sessions end, and so do open invitations of their deputies. What they wrote stays.`,
		giveMandate: 'Give the mandate',
		actsFor: 'Member or body',
		from: 'First day',
		fromHint: 'empty: at once',
		until: 'Last day',
		untilHint: 'empty: until further notice',
		role: 'Role',
		roleThen:
			'With another role the sessions of the person end. With a lower one their access for programs and their invitations end too.',
		changeRole: 'Give the role',
		recovery: 'Let in again …',
		recoveryThen:
			'First call back on the number that you know of this person. A second person of the office then confirms it. With the new way all earlier ones open nothing any more.',
		askRecovery: 'Ask for it',
		asked: 'It is asked for. A second person confirms it under “People”.',
		endAccount: 'End the account …',
		endAccountThen:
			'Mandates, sessions, passkeys, password and open invitations end at once. What the person has not filed is erased. Name and address stay until you erase them.',
		endAccountSure: 'End the account',
		erase: 'Erase name and address',
		eraseThen: 'The log keeps the id, which names nobody.',
		ways: 'Signs in with'
	},
	inviting: {
		title: 'Invite',
		sentence: 'Whom do you invite?',
		then: 'The person chooses what they sign in with.',
		name: 'Name',
		role: 'As whom?',
		roles: { delegate: 'Delegate', office: 'Office', admin: 'Lead' },
		roleThen: {
			delegate: 'Keeps the entry and the services of a member, or acts for a body.',
			office: 'Writes in everything, reads and publishes.',
			admin: 'May do all that the office may, and roles and access for programs too.'
		},
		foot: 'The link is good for a week, and once.',
		send: 'Invite',
		done: (name) => `${name} is invited.`,
		waits: 'The office confirms the invitation before there is a link.',
		again: 'Invite somebody else',
		back: 'To the people'
	},
	programs: {
		sentence: (count) =>
			count === 0
				? 'No program has access.'
				: count === 1
					? 'One program has access.'
					: `${capital(inEnglish(count))} programs have access.`,
		then: 'A program reads and files drafts. It approves nothing and publishes nothing.',
		columns: { name: 'What for', role: 'Role', ends: 'Ends', used: 'Last used' },
		never: 'never',
		make: 'Make an access',
		name: 'What is it for?',
		days: 'For how many days?',
		secret: 'This secret stands here only now. Only its hash is stored.',
		copy: 'Copy the secret',
		end: 'End',
		ended: 'ended',
		foot: 'An access ends with the account of whoever made it.',
		reading: 'The lead makes and ends them.'
	},
	outbox: {
		none: 'Nothing waits.',
		noServer: 'No mail server is set.',
		noServerThen: 'You hand links over yourself: they stand under “People”.',
		waits: (count) => (count === 1 ? 'One mail waits.' : `${count} mails wait.`),
		all: 'Everything has gone out.',
		then: 'Accepted means: a mail server took it. Whether anybody read it nobody knows.',
		states: { waiting: 'waits', accepted: 'accepted', refused: 'refused' },
		next: (when) => `next try ${when}`,
		retry: 'Try now',
		showLink: 'Show the link',
		gone: 'Invitation that is open no more',
		told: 'says that somebody did something',
		tries: (count) => (count === 1 ? 'one try' : `${count} tries`),
		trouble: 'Last it did not work:',
		foot: 'No text of a mail is kept; the link in it is made only when it is sent.'
	}
};

/** The words in the language of the interface. They come with the pages that say them, so that the desk does not load them. */
export const peopleWords = { de: german, en: english }[language];
