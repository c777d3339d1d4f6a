import type { doorWords as german } from './de.ts';

/** What the console says in English of coming in, and of a server that does not answer. */
export const doorWords: typeof german = {
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
		deviceThen: 'It settles how long you stay signed in and what this device keeps.',
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
	}
};
