/** What was reached, and what still must improve, as in German. */
export const progress = {
	reached: {
		title: 'What has been reached',
		noCause:
			'That the network demanded something and that it later came about are two facts. This page does not claim that one brought about the other.',
		demanded: 'Demanded',
		acts: 'Law',
		bodies: 'Involved',
		link: (title: string) => `${title}, address of this entry`,
		empty: 'Nothing that was reached has been entered here in English yet.'
	},
	issues: {
		title: 'What must improve',
		lead: 'In the order in which the network names it. Beside each point stands what it demands.',
		demands: 'The network demands',
		noDemand: 'No demand on this is on record here yet.',
		provisions: 'Provisions',
		link: (number: string) => `Point ${number}, address of this point`,
		empty: 'No open issue has been described here in English yet.'
	}
};
