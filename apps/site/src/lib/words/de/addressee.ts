/** Die Seite einer Institution als Seite derer, an die sich Forderungen richten. */
export const addressee = {
	/** Wer das Netzwerk ist, steht ohne Artikel: Niemand weiß, welches Geschlecht sein Name hat. */
	title: (body: string, network: string) => `${body}: was ${network} fordert`,
	own: (count: string, isOne: boolean) => `${count} ${isOne ? 'richtet' : 'richten'} sich hierher.`,
	ofParts: (count: string, isOne: boolean) =>
		`${count} ${isOne ? 'richtet' : 'richten'} sich an Stellen, die dazugehören.`,
	oldest: (since: string) => `Die älteste Forderung ist ${since} belegt.`,
	onlyPut: (count: string, isOne: boolean) =>
		isOne ? `${count} wurde hier vorgetragen.` : `${count} wurden hier vorgetragen.`,
	noAnswers: 'Eine Antwort auf das Vorgetragene ist hier nicht bekannt.',
	demands: 'Forderungen',
	clauses: 'Ihre Sätze',
	introductions: 'Einbringungen',
	answers: 'Bekannte Antworten',
	byDemand: 'Forderung für Forderung',
	putOnly: 'Hier vorgetragen',
	put: 'Was vorgetragen wurde',
	happened: 'Was geschah',
	open: 'Was offen ist',
	to: 'An:',
	elsewhere: 'Anderswo:',
	notPut: 'Nichts verzeichnet',
	noAnswer: 'Keine Antwort bekannt',
	overdueAnswers: 'Überfällige Antworten',
	overdue: (since: string) => `Keine Antwort bekannt, überfällig seit ${since}`,
	overdueTo: (what: string, since: string) => `${what}: keine Antwort bekannt, überfällig seit ${since}`,
	officials: 'Zuletzt von Zuständigen:',
	nothing: 'Nichts verzeichnet',
	nothingOpen: 'Kein Satz',
	openClauses: 'Die offenen Sätze',
	openNote:
		'Offen heißt: Das Zeichen des Satzes sagt weder „entspricht“ noch „geht in diese Richtung“. Es heißt nicht, dass nichts geschah.',
	due: 'Was eine Frist hat',
	about: 'Wer das ist',
	legend: 'Die Zeichen',
	partsTitle: 'Was an die einzelnen Stellen geht',
	all: 'An wen sich Forderungen richten'
};
