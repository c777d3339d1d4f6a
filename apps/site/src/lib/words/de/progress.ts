/** What was reached, and what still must improve. */
export const progress = {
	reached: {
		title: 'Was erreicht wurde',
		noCause:
			'Dass das Netzwerk etwas gefordert hat und dass es später so kam, sind zwei verschiedene Tatsachen. Diese Seite behauptet nicht, dass die eine die andere bewirkt hat.',
		byGoal: 'Nach Zielen',
		withoutGoal: 'Ohne Forderung dazu',
		demanded: 'Gefordert',
		demandedBefore: 'Früher gefordert',
		acts: 'Recht',
		bodies: 'Beteiligt',
		link: (title: string) => `${title}, Adresse dieses Eintrags`,
		empty: 'Hier ist noch nichts in dieser Sprache eingetragen, das erreicht wurde.'
	},
	issues: {
		title: 'Was besser werden muss',
		lead: 'Nach Zielen; die Nummer gibt die Reihenfolge, in der die Punkte hier stehen. Unter jedem steht, was das Netzwerk fordert, wer geantwortet hat und was noch fehlt. Welche Forderungen dazu gehören, ordnet diese Website zu.',
		byYear: 'Gefordert, spätestens seit',
		withoutYear: 'Ohne Datum',
		point: (number: number) => `Punkt ${number}`,
		withoutGoal: 'Ohne Forderung dazu',
		demand: 'Was das Netzwerk fordert',
		state: 'Wo es steht',
		asked: 'Zuletzt vorgebracht',
		answer: 'Antwort',
		noDemand: 'Dazu ist hier noch keine Forderung verzeichnet.',
		provisions: 'Vorschriften',
		link: (number: string) => `Punkt ${number}, Adresse dieses Punktes`,
		empty: 'Hier ist noch kein Handlungsbedarf in dieser Sprache beschrieben.'
	},
	ofGoal: {
		reached: 'Was dazu erreicht wurde',
		noneReached: 'Dazu ist hier nichts verzeichnet, das erreicht wurde.',
		issues: 'Was dazu besser werden muss',
		noDemands: 'Noch keine Forderung'
	},
	notAsked: 'Nichts verzeichnet',
	noAnswer: 'Keine Antwort bekannt',
	noAnswerBy: (body: string) => `Keine Antwort bekannt: ${body}`,
	answeredBy: (answer: string, body: string, when: string) =>
		[`${answer} von ${body}`, when].filter(Boolean).join(', '),
	askedOf: (form: string, body: string, when: string) => [`${form} an ${body}`, when].filter(Boolean).join(', ')
};
