/** The register of demands, as in German. */
export const register = {
	title: 'What the network demands',
	lead: 'Each demand keeps its number. Beside it stands what the law says of each of its clauses, where it stands, and whom it is addressed to.',
	empty: 'No demand has been published here in this language yet.',
	unlisted: (n: string, isOne: boolean) =>
		isOne ? 'One more is published in another language only.' : `Besides, ${n} are published in another language only.`,
	latestSource: (date: string) => `Sources were read up to ${date}.`,
	one: 'one',
	states: {
		open: 'open',
		introduced: 'introduced',
		taken_up: 'taken up',
		in_legislation: 'in legislation',
		partly_realised: 'partly realised',
		realised: 'realised',
		rejected: 'rejected',
		stalled: 'stalled',
		reversed: 'reversed'
	},
	noGoal: 'Without a goal',
	columns: {
		number: 'No.',
		marks: 'Its clauses in law',
		state: 'State',
		since: 'Demanded',
		moved: 'Latest',
		goal: 'Goal',
		addressees: 'To'
	},
	clauses: (n: string, isOne: boolean) => (isOne ? 'It has one clause.' : `Together they have ${n} clauses.`),
	noAddressee: 'nobody named',
	unpublished: (numbers: string, isOne: boolean) =>
		isOne ? `Number ${numbers} is not published.` : `Numbers ${numbers} are not published.`,
	elsewhere: (numbers: string, isOne: boolean) =>
		isOne
			? `Number ${numbers} is published in another language only.`
			: `Numbers ${numbers} are published in another language only.`,
	sortBy: 'Sort by',
	sorted: {
		number: 'By number',
		state: 'By state, those furthest along first',
		since: 'By when they were demanded, the oldest first',
		moved: 'By what happened last, the latest first',
		goal: 'By goal, in the network’s order'
	},
	ofPage: (page: number, pages: number) => `page ${page} of ${pages}`,
	pages: 'More pages',
	looks: {
		since: 'first demanded',
		asked: 'only demanded',
		moving: 'on its way',
		partly: 'partly realised',
		reached: 'realised',
		lost: 'rejected, stalled or reversed'
	},
	legend: 'What the strip shows',
	reworded: 'Reworded',
	happened: 'Happened on this',
	notMoved: 'Nothing on record'
};
