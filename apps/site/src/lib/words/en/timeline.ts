/** The timeline of the whole network, as in German. */
export const timeline = {
	title: (from: number) => `All demands over time, ${from} to today`,
	lead: 'One row for each demand: since when it is made, to whom it was put, what came back and what is in force.',
	noCause:
		'That something was demanded and that something came into force are two facts. The picture does not claim that one brought about the other.',
	empty: 'An empty place means: not on record here. It does not mean: did not happen.',
	undated: 'What bears no date stands in the table alone.',
	none: 'No demand has been entered here in this language yet.',
	link: 'All demands over time',
	groups: { met: 'Demanded earlier, met', today: 'Demanded today' },
	bars: {
		asked: 'demanded',
		latest: 'at the latest since',
		moving: 'under way',
		partly: 'partly realised',
		reached: 'met'
	},
	marks: {
		put: 'put forward',
		answered: 'answered',
		drafted: 'in draft',
		law: 'in force or adopted',
		happened: 'begun or happened'
	},
	legend: 'Signs',
	asTable: 'As a table',
	demand: 'Demand',
	since: 'Demanded',
	put: 'Put forward',
	answered: 'Answered',
	became: 'Law and events',
	metOn: (when: string) => `Met: ${when}`,
	noDate: 'date not on record',
	nothing: 'not on record',
	quotable: (parts: { title: string; network: string; counts: string; day: string }) =>
		`${parts.title}. ${parts.counts}. Source: ${parts.network}, timeline, as of ${parts.day}.`,
	counts: (demands: number, met: number) => `${demands} demands, ${met} demanded earlier and met`,
	name: (row: string, since: string, marks: string) => [`${row}: ${since}`, marks].filter(Boolean).join('; ')
};
