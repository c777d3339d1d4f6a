/** The network on itself, as in German. */
export const about = {
	title: 'How the network came to be what it is',
	lead: 'Origins, projects and appearances. Where a date is given, it is on record.',
	empty: 'No page about the network has been published here in this language yet.',
	kinds: {
		about: { many: 'The network', one: 'About the network' },
		project: { many: 'Projects', one: 'Project' },
		event: { many: 'Events', one: 'Event' },
		exhibition: { many: 'Exhibitions', one: 'Exhibition' },
		cooperation: { many: 'Cooperation', one: 'Cooperation' },
		legal: { many: 'Legal', one: 'Legal' }
	},
	facts: 'Facts',
	period: 'Period',
	website: 'Website',
	bodies: 'Bodies',
	goals: 'Goals',
	stations: {
		about: 'Along the way',
		project: 'Along the way',
		event: 'When and where',
		exhibition: 'Where it was shown',
		cooperation: 'Along the way',
		legal: 'Along the way'
	},
	placeUnknown: 'Place not on record',
	since: (date: string) => `since ${date}`,
	until: (date: string) => `until ${date}`,
	fromTo: (from: string, to: string) => `${from} to ${to}`,
	agreements: {
		title: 'What the network has agreed',
		lead: 'With body, date and source.',
		imported: 'Imported',
		importedNote:
			'Imported means: it was agreed elsewhere and taken from the source that is named. Who voted how is not on record here.',
		empty: 'No agreement has been entered here in this language yet.',
		whyEmpty: 'That does not mean that there was none. Each demand says on what ground it is public.',
		eyebrow: 'Agreement',
		body: 'Body',
		on: 'Date',
		document: 'Document',
		corrects: 'Corrects',
		corrected: 'This entry has been corrected:',
		how: 'How it came to be entered here'
	},
	glossary: {
		title: 'The words that the network works with',
		lead: 'How the network uses a term. The law may define it more narrowly or more widely; its provisions are given beside it.',
		letters: 'By first letter',
		seeAlso: 'See also',
		provisions: 'In law',
		link: (term: string) => `${term}, address of this term`,
		empty: 'No term has been explained here in this language yet.'
	}
};
