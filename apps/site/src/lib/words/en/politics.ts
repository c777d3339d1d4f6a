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
	views: 'Three views of where it stands',
	axes: {
		officials: 'What officials say',
		network: 'What the network finds',
		practice: 'What practice sees'
	},
	/** While the network has not adopted this site, it has assessed nothing here. */
	readFromDocuments: 'Read from documents of the network',
	noView: {
		officials: 'No word on record.',
		practice: 'Nothing heard from practice yet.'
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
	noAnswer: 'No answer on record.',
	answerDue: (date: string) => `answer due on ${date}`,
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
