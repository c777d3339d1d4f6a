/** What changed, by day, as in German. */
export const changes = {
	title: 'What changed',
	lead: 'The latest first. Events are listed by their own date. What was reworded, corrected or entered here is listed by the day on which it appeared here.',
	ofPeriod: (period: string) => `What changed in ${period}`,
	inMonth: (month: string) => month,
	all: 'The latest',
	periods: 'By year',
	feed: 'As a feed (Atom)',
	empty: 'Nothing is on record here yet.',
	as: (state: string, by: string) => `‘${state}’, ${by}`,
	fromDocument: 'from a document of the network',
	axes: {
		network: 'by the network',
		officials: 'by officials',
		monitors: 'by an independent body',
		practice: 'from practice'
	},
	after: (document: string) => `according to: ${document}`,
	to: (body: string) => `to ${body}`,
	by: (body: string) => `by ${body}`,
	agreed: 'Agreed',
	reached: 'Achieved',
	reworded: 'Reworded',
	corrected: 'Corrected editorially',
	published: 'Published',
	demand: (number: number) => `Demand ${number}`,
	version: (demand: number, version: number) => `Demand ${demand}, version ${version}`,
	entered: 'New or changed here',
	addedLater: 'Newly entered, of an earlier date',
	more: 'and more',
	withdrawn: 'What was withdrawn',
	withdrawnNote:
		'This release does not give the day. These addresses say that the entry was withdrawn, or lead to its successor.',
	replacedBy: 'replaced by',
	allChanges: 'All changes by date'
};
