/** The page of a body as page of those to whom demands are addressed, as in German. */
export const addressee = {
	title: (body: string, network: string) => `${body}: what ${network} demands`,
	own: (count: string, isOne: boolean) => `${count} ${isOne ? 'is' : 'are'} addressed to this body.`,
	ofParts: (count: string, isOne: boolean) =>
		`${count} ${isOne ? 'is' : 'are'} addressed to bodies that are part of it.`,
	oldest: (since: string) => `The oldest of these demands is on record ${since}.`,
	onlyPut: (count: string, isOne: boolean) => (isOne ? `${count} was put to it.` : `${count} were put to it.`),
	noAnswers: 'No answer to what was put forward is known here.',
	demands: 'Demands',
	clauses: 'Their clauses',
	introductions: 'Times put forward',
	answers: 'Known answers',
	byDemand: 'Demand by demand',
	putOnly: 'Put to it',
	put: 'What was put forward',
	happened: 'What happened',
	open: 'What is open',
	to: 'To:',
	elsewhere: 'Elsewhere:',
	notPut: 'Nothing on record',
	noAnswer: 'No answer known',
	officials: 'Latest from officials:',
	nothing: 'Nothing on record',
	nothingOpen: 'No clause',
	openClauses: 'The open clauses',
	openNote:
		'Open means: the mark of the clause says neither “meets it” nor “goes in this direction”. It does not mean that nothing happened.',
	due: 'What has a deadline',
	about: 'Who this is',
	legend: 'The marks',
	partsTitle: 'What goes to each body',
	all: 'To whom demands are addressed'
};
