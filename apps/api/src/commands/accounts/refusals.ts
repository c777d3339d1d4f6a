import type { Words } from '@kok/domain/words';

/** Why someone does not come in or is not invited, with words that say what to do. */
export const accountRefusals = {
	'link-over': {
		de: 'Dieser Link wurde schon benutzt oder ist abgelaufen. Bitten Sie die Person, die Sie eingeladen hat, um einen neuen.',
		en: 'This link was used already or has expired. Ask the person who invited you for a new one.'
	},
	'already-started': {
		de: 'Es gibt schon ein Konto. Melden Sie sich an, oder bitten Sie die Leitung um eine Einladung.',
		en: 'There is an account already. Sign in, or ask an admin for an invitation.'
	},
	'wrong-code': {
		de: 'Dieser Code stimmt nicht. Warten Sie auf den nächsten, und prüfen Sie, ob die Uhr des Geräts richtig geht.',
		en: 'This code is wrong. Wait for the next one, and check that the clock of the device is right.'
	},
	'passkey-not-taken': {
		de: 'Dieser Passkey wurde nicht angenommen. Beginnen Sie noch einmal, und entsperren Sie ihn innerhalb von fünf Minuten.',
		en: 'This passkey was not taken. Begin once more, and unlock it within five minutes.'
	},
	'step-over': {
		de: 'Das hat zu lange gedauert, oder es wurde schon getan. Beginnen Sie noch einmal.',
		en: 'That took too long, or it was done already. Begin once more.'
	},
	'last-way-in': {
		de: 'Ohne diesen Passkey kämen Sie nicht mehr herein. Richten Sie zuerst einen anderen Weg ein.',
		en: 'Without this passkey you could not come in any more. Set up another way first.'
	},
	'password-with-app': {
		de: 'Ein Passwort gilt nur zusammen mit der App, die Codes zeigt. Richten Sie beides zugleich ein.',
		en: 'A password counts only together with the app that shows codes. Set up both at once.'
	},
	'codes-locked': {
		de: 'Nach zehn falschen Codes ist dieser Weg gesperrt. Melden Sie sich mit einem Ihrer aufgeschriebenen Codes oder mit einem Passkey an. Haben Sie beides nicht, lassen zwei Personen der Geschäftsstelle Sie wieder hinein.',
		en: 'After ten wrong codes this way is locked. Sign in with one of the codes that you wrote down, or with a passkey. If you have neither, two people of the office let you in again.'
	},
	'address-taken': {
		de: 'Für diese Adresse gibt es schon ein Konto. Geben Sie ihm ein weiteres Mandat, oder nehmen Sie eine andere Adresse.',
		en: 'There is an account for this address already. Give it another mandate, or take another address.'
	},
	'last-admin': {
		de: 'Das ist das letzte Konto der Leitung. Geben Sie zuerst einer anderen Person diese Rolle.',
		en: 'This is the last account of an admin. Give that role to another person first.'
	},
	'account-ended': {
		de: 'Dieses Konto ist beendet. Laden Sie die Person neu ein.',
		en: 'This account has ended. Invite the person anew.'
	},
	'account-not-ended': {
		de: 'Dieses Konto lässt noch jemanden hinein. Beenden Sie es zuerst.',
		en: 'This account still lets somebody in. End it first.'
	},
	'waits-for-another': {
		de: 'Das bestätigt eine andere Person der Geschäftsstelle.',
		en: 'Another person of the office confirms this.'
	},
	'people-only': {
		de: 'Das geht nur, wenn sich ein Mensch angemeldet hat. Ein Programm hat keine Sitzung.',
		en: 'This is only for people who have signed in. A program has no session.'
	}
} as const satisfies Record<string, Words>;

export type AccountRefusal = keyof typeof accountRefusals;
