import type { peopleWords as german } from './de.ts';

/** What the console says in English of coming in, of one’s account, and of the people of the network. */
export const peopleWords: typeof german = {
	door: {
		signIn: 'Sign in',
		email: 'E-mail address',
		password: 'Password',
		show: 'Show',
		hide: 'Hide',
		code: 'Code from the app, six digits',
		writtenCode: 'Spare code that you wrote down',
		withWritten: 'I do not have the app with me',
		withApp: 'With the app after all',
		withPasskey: 'Sign in with a passkey',
		withPasskeyThen: 'Finger, face or PIN of this device. No password needed.',
		withPassword: 'Sign in with password and code',
		unlockPasskey: 'Confirm with a passkey',
		passkeyNotUnlocked: {
			de: 'Das Gerät hat keinen Passkey herausgegeben. Versuchen Sie es noch einmal, oder nehmen Sie Passwort und Code.',
			en: 'The device gave no passkey. Try once more, or take password and code.'
		},
		lost: 'I have lost everything I sign in with',
		longAgo: 'You have not been here for long?',
		longAgoThen: [
			'That is usual. You only need the device with which you signed in last.',
			'Another device? Take e-mail address, password and code, or one of your spare codes in place of the six digits.',
			'All gone? Two people of the office let you in again within minutes.'
		],
		cookie:
			'This page sets a cookie once you have signed in, and no other, and loads nothing from elsewhere. Whoever mistypes ten times waits fifteen minutes.',
		lostTitle: 'All gone?',
		lostThen: 'In a few minutes you are back.',
		lostSteps: [
			{
				title: 'Call a person of the office.',
				text: 'They call back on the number that they know of you, and ask in the console to let you in again.'
			},
			{
				title: 'A second person of the office confirms it.',
				text: 'Nobody lets anybody in again alone, and nobody themselves.'
			},
			{
				title: 'You get a link.',
				text: 'It is good once. You choose a new passkey, or a new password with an app. What was lost opens nothing from then on.'
			}
		],
		backToSignIn: 'Back to signing in',
		nobodyThere: 'Is nobody else in the office?',
		nobodyThereThen:
			'Whoever runs the server makes a link for another person there with “kok invite”. With two it then goes as described here.',
		stepUp: 'Please confirm that it is you. It counts for ten minutes.',
		confirm: 'Confirm',
		enter: 'Sign in',
		ownDevice: 'Your own device?',
		own: 'Yes, I alone use it',
		ownThen: 'You stay signed in for twelve hours.',
		foreign: 'No: nothing shall stay on it',
		foreignThen:
			'You are signed out after an hour, and already after 30 minutes in which you do nothing. What you write is on the server alone.',
		arrival: 'Welcome.',
		arrivalThen: (role) => `You come in as ${role}.`,
		againThen: 'Choose a new way in. What you have lost then opens nothing any more.',
		untilDay: (day) => ` Your mandate holds until ${day}.`,
		firstTime: 'Here for the first time? The link of your invitation lets you in.',
		opening: 'The link is being opened …',
		who: 'Who are you?',
		name: 'Your name',
		nameHint: 'As the others in the network see it.',
		way: 'What will you sign in with?',
		passkey: 'A passkey on this device.',
		passkeyThen: 'You unlock it as you always do: finger, face or PIN. Nothing to remember.',
		appWay: 'A password and an app.',
		appWayThen: 'Works on every device. Ten spare codes come with it.',
		makePasskey: 'Set up the passkey and sign in',
		newPassword: 'Password',
		newPasswordHint: 'At least 15 characters, best a few words.',
		app: 'An app shows you a code each time you sign in.',
		appThen: 'Take a picture of this with the app, open it with the link, or type the secret:',
		appPicture: 'Picture for the app',
		openApp: 'Open the app on this device',
		alone: 'May one person publish alone?',
		aloneNo: 'No, a second always reads',
		aloneYes: 'Yes',
		aloneThen: 'Alone means: what somebody wrote stands on the website without anybody else having read it.',
		why: 'Why is a password not enough?',
		whyThen: 'Direct lines and addresses stand here that nobody else may know.',
		linkOnce: 'This link is good once. After that you sign in by the way that you choose here.',
		inside: 'You are signed in.',
		insideThen: 'Write these codes down; each is good once, and they stand here only now.',
		whyCodes: 'What are spare codes for?',
		whyCodesThen: 'If the telephone with the app is not there, one of them counts in place of the six digits.',
		written: 'Written down, go on',
		sessionOver: 'Your session is over.',
		sessionOverThen: 'Sign in here; what you wrote is still there.',
		away: {
			de: 'Der Server antwortet nicht. Versuchen Sie es in einem Moment noch einmal.',
			en: 'The server does not answer. Try again in a moment.'
		}
	},
	connection: {
		title: 'The console does not reach the server at the moment.',
		own: 'Write on: what you type is on this device, also if you close the window, and is sent by itself.',
		foreign:
			'What you type is sent by itself as soon as it can be. Do not close this window until then: nothing stays on this device.',
		next: (seconds) => `Next try in ${seconds} s.`,
		trying: 'Trying …',
		now: 'Try now',
		waits: 'This works again once the server is reached.'
	},
	account: {
		title: 'Account',
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
		title: 'People',
		count: (all, office) => `${all}, ${office} of them in the office`,
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
		from: 'First day (empty: at once)',
		until: 'Last day (empty: until further notice)',
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
		title: 'Access for programs',
		sentence: (count) =>
			count === 0
				? 'No program has access.'
				: count === 1
					? 'One program has access.'
					: `${count} programs have access.`,
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
		title: 'Outbox',
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
		tries: (count) => (count === 1 ? 'one try' : `${count} tries`),
		trouble: 'Last it did not work:',
		foot: 'No text of a mail is kept; the link in it is made only when it is sent.'
	}
};
