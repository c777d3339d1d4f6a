/** Where a demand stands and which way it took, as in German. */
export const politics = {
	state: 'State',
	stateOn: (date: string) => `as of ${date}`,
	addressees: 'To',
	states: {
		open: 'Open',
		introduced: 'Introduced',
		taken_up: 'Taken up',
		in_legislation: 'In legislation',
		partly_realised: 'Partly realised',
		realised: 'Realised',
		rejected: 'Rejected',
		stalled: 'Stalled',
		reversed: 'Reversed'
	},
	views: 'Who says what about where it stands',
	axes: {
		officials: 'What officials say',
		network: 'What the network finds',
		monitors: 'What independent bodies find',
		practice: 'What practice sees'
	},
	/** While the network has not adopted this site, it has assessed nothing here. */
	readFromDocuments: 'What documents of the network say',
	nothingSaid: 'No dated account of where this demand stands is on record.',
	lawIsBeside: 'How the law stands to its clauses is noted beside them.',
	eventsAreBelow: 'What happened on it stands below, on its way.',
	noAnswerOf: (bodies: string, isOne: boolean) =>
		isOne
			? `What this body says of it is not on record: ${bodies}.`
			: `What these bodies say of it is not on record: ${bodies}.`,
	notSaid: (who: string) => `Not on record: ${who}.`,
	notSaidBy: {
		officials: 'what officials say',
		network: 'what the network says',
		monitors: 'what independent bodies find',
		practice: 'what practice sees'
	},
	correctedOn: (date: string) => `corrected on ${date}`,
	way: 'The way through politics',
	wayNote:
		'That something was demanded and that it came into force are two separate facts. This page does not claim that one brought about the other.',
	undated: 'undated',
	demanded: 'Demanded',
	agreed: 'Agreed',
	latestBy: (date: string) => `${date} at the latest`,
	since: 'since then',
	noAnswer: 'No answer is known here.',
	noAnswerBy: (body: string) => `No answer is known here: ${body}.`,
	answerDue: (date: string) => `Answer due: ${date}`,
	answerOverdue: (date: string) => `Answer overdue since ${date}, none is known here`,
	forms: {
		statement: 'Statement',
		hearing: 'Hearing',
		meeting: 'Meeting',
		shadow_report: 'Shadow report',
		letter: 'Letter',
		press_release: 'Press release',
		election_paper: 'Election questions'
	},
	answers: {
		taken_up: 'Taken up',
		promised: 'Promised',
		noted: 'Noted',
		declined: 'Declined'
	},
	to: 'To:',
	with: 'With:',
	on: 'On:',
	by: 'By:',
	inReplyTo: 'In reply to:',
	reached: 'Achieved',
	demandsIn: 'Demand',
	lawsOnAll: 'On the whole demand',
	laws: 'The law on it',
	toldAt: (clause: string) => `see ${clause}`
};
