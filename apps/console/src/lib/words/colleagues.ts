import { capital, english, german } from './counted.ts';
import { sentence } from './sentence.ts';

/** What the page of colleagues says: who can take someone tonight, and on which number they are called. */
export const colleagueWords = {
	de: {
		title: 'Kolleg*innen',
		yes: (count: number) =>
			count === 0
				? 'Noch hat heute keine Organisation Ja gesagt,'
				: `${capital(german(count))} ${count === 1 ? 'Organisation kann' : 'Organisationen können'} heute jemanden aufnehmen,`,
		ask: (count: number) => (count === 0 ? 'und keine, dass man fragen kann.' : `${german(count)} können Sie fragen.`),
		answers: { yes: 'Ja', ask: 'Fragen', no: 'Nein' },
		where: 'Wo',
		everywhere: 'Überall',
		forWhom: 'Für wen',
		forAll: 'Für alle',
		withChildren: 'Mit Kindern',
		noneFits: 'Von denen, die geantwortet haben, passt keine dazu.',
		places: (count: number) => (count === 1 ? 'Ein Platz' : `${capital(german(count))} Plätze`),
		children: 'auch mit Kindern',
		otherAreas: 'auch aus anderen Gebieten',
		outOfHours: 'außerhalb der Zeiten',
		direct: 'Durchwahl',
		publicPhone: 'öffentliche Nummer',
		noNumber: 'Hier steht keine bestätigte Nummer.',
		said: (at: string, until: string) => `gesagt ${at}, gilt ${until}`,
		until: (day: 'today' | 'tomorrow', time: string) => `bis ${day === 'today' ? 'heute' : 'morgen'} ${time} Uhr`,
		no: (count: number) => (count === 1 ? 'Ein Nein' : `${capital(german(count))} Nein`),
		silent: (count: number) =>
			count === 1 ? 'Eine hat heute nichts gesagt' : `${capital(german(count))} haben heute nichts gesagt`,
		callBack: 'Rufen Sie nur unter der bestätigten Nummer zurück.',
		callBackThen:
			'Keine Namen, keine Fälle, weder hier noch auf dem Anrufbeantworter. Was Sie hier ansehen, wird vermerkt.',
		question: 'Können Sie heute jemanden aufnehmen?',
		questionFor: (name: string) => `Kann ${name} heute jemanden aufnehmen?`,
		seen: (until: string) => sentence`Das sehen nur Mitglieder. Es erlischt von selbst und gilt ${until}.`,
		holds: 'Gilt bis',
		howMany: 'Freie Plätze',
		notTold: 'keine Angabe',
		say: 'So sagen',
		youSaid: (answer: string, until: string) => sentence`Sie haben „${answer}“ gesagt, gilt ${until}.`,
		others: 'Wer sonst jemanden aufnehmen kann',
		ownLine: 'Ihre Nummer für Kolleg*innen',
		standings: {
			none: 'Für Kolleg*innen ist noch keine Nummer eingetragen.',
			unconfirmed: 'Das Büro hat sie noch nicht bestätigt.',
			changed: 'Sie ist neu. Das Büro ruft unter der öffentlichen Nummer zurück und bestätigt sie.',
			expired: 'Sie wurde vor mehr als einem Jahr bestätigt.',
			confirmed: 'bestätigt'
		},
		confirmedOn: (day: string) => sentence`Bestätigt am ${day}.`,
		enter: 'Nummer eintragen',
		change: 'Ändern',
		still: 'Die Nummer stimmt noch',
		toConfirm: 'Nummern, die das Büro bestätigt',
		toConfirmThen: 'Rufen Sie unter der öffentlichen Nummer an, und fragen Sie, ob die neue stimmt.',
		confirm: 'Bestätigen'
	},
	en: {
		title: 'Colleagues',
		yes: (count: number) =>
			count === 0
				? 'No organisation has said yes today so far,'
				: `${capital(english(count))} ${count === 1 ? 'organisation' : 'organisations'} can take someone tonight,`,
		ask: (count: number) => (count === 0 ? 'and none that it can be asked.' : `${english(count)} can be asked.`),
		answers: { yes: 'Yes', ask: 'Ask', no: 'No' },
		where: 'Where',
		everywhere: 'Everywhere',
		forWhom: 'For whom',
		forAll: 'For everyone',
		withChildren: 'With children',
		noneFits: 'Of those that have answered none fits.',
		places: (count: number) => (count === 1 ? 'One place' : `${capital(english(count))} places`),
		children: 'also with children',
		otherAreas: 'also from other areas',
		outOfHours: 'out of hours',
		direct: 'direct line',
		publicPhone: 'public number',
		noNumber: 'There is no confirmed number here.',
		said: (at: string, until: string) => `said ${at}, holds ${until}`,
		until: (day: 'today' | 'tomorrow', time: string) => `until ${time} ${day}`,
		no: (count: number) => (count === 1 ? 'One no' : `${capital(english(count))} say no`),
		silent: (count: number) =>
			count === 1 ? 'One has said nothing today' : `${capital(english(count))} have said nothing today`,
		callBack: 'Call back on the confirmed number alone.',
		callBackThen: 'No names, no cases, neither here nor on an answering machine. That you looked here is noted.',
		question: 'Can you take someone tonight?',
		questionFor: (name: string) => `Can ${name} take someone tonight?`,
		seen: (until: string) => `Members alone see it. It ends by itself and holds ${until}.`,
		holds: 'Holds until',
		howMany: 'Free places',
		notTold: 'not told',
		say: 'Say so',
		youSaid: (answer: string, until: string) => `You said “${answer}”. It holds ${until}.`,
		others: 'Who else can take someone',
		ownLine: 'Your number for colleagues',
		standings: {
			none: 'No number for colleagues is entered yet.',
			unconfirmed: 'The office has not confirmed it yet.',
			changed: 'It is new. The office calls back on the public number and confirms it.',
			expired: 'It was confirmed more than a year ago.',
			confirmed: 'confirmed'
		},
		confirmedOn: (day: string) => `Confirmed on ${day}.`,
		enter: 'Enter a number',
		change: 'Change',
		still: 'The number still holds',
		toConfirm: 'Numbers that the office confirms',
		toConfirmThen: 'Call the public number, and ask whether the new one is right.',
		confirm: 'Confirm'
	}
};
