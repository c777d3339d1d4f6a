/** The register of demands, as in German. */
export const register = {
	title: 'What the network demands',
	lead: 'Each demand keeps its number. Beside it stands which goal it serves, since when the network has made it, and what became of it.',
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
	columns: { number: 'No.', demand: 'Demand', state: 'State', since: 'Demanded', moved: 'Latest', goal: 'Goal' },
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
