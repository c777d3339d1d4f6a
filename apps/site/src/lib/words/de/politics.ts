/** Wo eine Forderung steht und welchen Weg sie nahm. */
export const politics = {
	state: 'Stand',
	stateOn: (date: string) => `Stand ${date}`,
	addressees: 'An',
	states: {
		open: 'Offen',
		introduced: 'Eingebracht',
		taken_up: 'Aufgegriffen',
		in_legislation: 'In der Gesetzgebung',
		partly_realised: 'Teilweise umgesetzt',
		realised: 'Umgesetzt',
		rejected: 'Abgelehnt',
		stalled: 'Ins Stocken geraten',
		reversed: 'Zurückgenommen'
	},
	views: 'Wer was zum Stand sagt',
	axes: {
		officials: 'Was die Zuständigen sagen',
		network: 'Wie das Netzwerk urteilt',
		monitors: 'Was unabhängige Stellen feststellen',
		practice: 'Was die Praxis sieht'
	},
	/** Solange das Netzwerk diese Seiten nicht übernommen hat, hat es hier nichts bewertet. */
	readFromDocuments: 'Was Dokumente des Netzwerks sagen',
	/** Wo gar nichts gesagt ist, und wo davon einzelnes fehlt. */
	nothingSaid: 'Zu dieser Forderung ist keine datierte Einordnung verzeichnet.',
	lawIsBeside: 'Wie das Recht zu ihren Punkten steht, ist bei den Punkten vermerkt.',
	eventsAreBelow: 'Was dazu geschah, steht weiter unten auf ihrem Weg.',
	noAnswerOf: (bodies: string, isOne: boolean) =>
		isOne
			? `Nicht verzeichnet ist, was diese Stelle dazu sagt: ${bodies}.`
			: `Nicht verzeichnet ist, was diese Stellen dazu sagen: ${bodies}.`,
	notSaid: (who: string) => `Nicht verzeichnet ist, ${who}.`,
	notSaidBy: {
		officials: 'was die Zuständigen sagen',
		network: 'was das Netzwerk sagt',
		monitors: 'was unabhängige Stellen feststellen',
		practice: 'was die Praxis sieht'
	},
	correctedOn: (date: string) => `berichtigt am ${date}`,
	way: 'Der Weg durch die Politik',
	wayNote:
		'Dass etwas gefordert wurde und dass es in Kraft trat, sind zwei verschiedene Tatsachen. Diese Seite behauptet nicht, dass eine die andere bewirkt hat.',
	undated: 'ohne Datum',
	demanded: 'Gefordert',
	agreed: 'Beschlossen',
	latestBy: (date: string) => `spätestens ${date}`,
	since: 'seither',
	noAnswer: 'Hier ist keine Antwort bekannt.',
	noAnswerBy: (body: string) => `Hier ist keine Antwort bekannt: ${body}.`,
	answerDue: (date: string) => `Antwort fällig: ${date}`,
	answerOverdue: (date: string) => `Antwort überfällig seit ${date}, hier ist keine bekannt`,
	forms: {
		statement: 'Stellungnahme',
		hearing: 'Anhörung',
		meeting: 'Gespräch',
		shadow_report: 'Schattenbericht',
		letter: 'Brief',
		press_release: 'Pressemitteilung',
		election_paper: 'Wahlprüfsteine'
	},
	answers: {
		taken_up: 'Aufgegriffen',
		promised: 'Zugesagt',
		noted: 'Zur Kenntnis genommen',
		declined: 'Abgelehnt'
	},
	to: 'An:',
	with: 'Mit:',
	on: 'Zu:',
	by: 'Von:',
	inReplyTo: 'Auf:',
	reached: 'Erreicht',
	demandsIn: 'Forderung',
	lawsOnAll: 'Zur ganzen Forderung',
	laws: 'Recht dazu',
	toldAt: (clause: string) => `siehe ${clause}`
};
