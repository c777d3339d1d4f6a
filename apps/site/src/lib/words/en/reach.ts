/** The office, the press, the imprint, as in German. */
export const reach = {
	contact: {
		title: 'Contact',
		lead: 'Who answers, and what about.',
		help: 'Help',
		helpNote: 'For trafficked persons and everyone who supports them.',
		allHelp: 'Every way to help',
		office: 'The office',
		officeNote: 'Speaks for the network.',
		press: 'Press',
		pressNote: 'Who answers, what can be quoted, and the latest:',
		mistakes: 'Something is wrong',
		mistakesNote:
			'Give the address of the page, what is wrong, and how you know. What changes because of it is listed, with its day, under',
		changes: 'What changed',
		mistakesTo: 'Write to:',
		mistakesToOperator: (operator: string) => `This website is a demonstration. Tell those who run it: ${operator}.`,
		mistakesToNobody:
			'This website is a demonstration; no address for corrections has been entered yet. The network’s office does not run it.'
	},
	press: {
		number: 'A number for the press',
		sentence: 'A sentence that may be used',
		released: (by: string, on: string) => `Released by: ${by}, ${on}`,
		summary: (network: string) => `Summary by this website, not the wording of ${network}`,
		after: (document: string) => `Based on: ${document}`,
		needsHelp: 'Anyone who needs help:',
		allHelp: 'all ways to get help',
		charts: 'The pictures of the figures',
		chartsNote: 'are there as SVG. Source and base stand in the picture.',
		feed: 'What is newly published, as a feed:',
		title: 'For the press',
		lead: 'Here demands have a number, figures a source, texts a date. That is how to quote them.',
		who: 'Who answers',
		office: 'No number or address for the press alone is entered; the office answers.',
		nobody: 'Neither a press office nor an office is entered here.',
		demonstration: (name: string) =>
			`This website is a demonstration and does not speak for ${name}. Quote the documents that are named as sources, not these pages.`,
		quote: 'How to quote',
		demand: 'A demand',
		demandNote:
			'with its number and the date of its version; when the wording changes, the old one stays at its address.',
		figure: 'A figure',
		figureNote: 'with its base, who counted it and where it was published. Every figure comes with that line.',
		statement: 'A statement',
		statementNote: 'from the document itself. What this website says about it is a summary.',
		allStatements: 'All publications',
		pictures: 'Pictures',
		latest: 'Latest publications',
		language: 'Words',
		languageNote: 'These pages speak of trafficked persons. How the network uses its terms is set out in the',
		glossary: 'glossary'
	},
	imprint: {
		title: 'Imprint',
		notTheirs: (name: string) =>
			`This website is a demonstration. It does not come from ${name} and does not speak for the network.`,
		fromSources: 'All facts are taken from public sources, named beside each fact.',
		operator: 'Run by',
		noOperator: 'This website runs as a trial. Who runs it has not been entered here.',
		representatives: 'Represented by',
		register: 'Register',
		responsibleEditor: 'Responsible for the content'
	}
};
