/** What was reached, and what still must improve, as in German. */
export const progress = {
	reached: {
		title: 'What has changed',
		noCause:
			'That the network demanded something and that it later came about are two separate facts. This page does not claim that one brought about the other.',
		byGoal: 'By goal',
		withoutGoal: 'No demand on it',
		demanded: 'Demanded',
		demandedBefore: 'Demanded earlier',
		acts: 'Law',
		bodies: 'Involved',
		link: (title: string) => `${title}, address of this entry`,
		empty: 'No change has been entered here in this language yet.'
	},
	issues: {
		title: 'What must improve',
		lead: 'By goal; the number gives the order in which the points are listed here. Each says what the network demands, who answered and what is still missing. Which demands belong to it is assigned by this website.',
		byYear: 'Demanded, at the latest in',
		withoutYear: 'Undated',
		point: (number: number) => `Point ${number}`,
		withoutGoal: 'No demand on it',
		demand: 'What the network demands',
		state: 'Where it stands',
		asked: 'Last put forward',
		answer: 'Answer',
		noDemand: 'No demand on this is on record here yet.',
		provisions: 'Provisions',
		link: (number: string) => `Point ${number}, address of this point`,
		empty: 'No open issue has been described here in this language yet.'
	},
	ofGoal: {
		reached: 'What has changed for it',
		noneReached: 'No change towards it is on record here.',
		issues: 'What must improve for it',
		noDemands: 'No demand yet'
	},
	notAsked: 'Nothing on record',
	noAnswer: 'No answer known',
	noAnswerBy: (body: string) => `No answer known: ${body}`,
	answeredBy: (answer: string, body: string, when: string) => [`${answer} by ${body}`, when].filter(Boolean).join(', '),
	askedOf: (form: string, body: string, when: string) => [`${form} to ${body}`, when].filter(Boolean).join(', ')
};
