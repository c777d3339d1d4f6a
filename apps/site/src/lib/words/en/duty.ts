/** What a website has to say of itself, as in German. */
export const duty = {
	accessibility: {
		link: 'Accessibility',
		title: 'How accessible this website is',
		lead: 'What has been tested of it, and what is still missing.',
		reviewed: {
			self: (day: string) => `A self-assessment of ${day}, with what is still missing.`,
			independent: (day: string) => `An independent assessment of ${day}, with what is still missing.`,
			unsaid: (day: string) => `An assessment of ${day}, with what is still missing.`
		},
		sections: [
			{
				id: 'measure',
				heading: 'What it is measured by',
				text: 'The guidelines WCAG 2.2 at level AA. It was tested by those who build the software of this website. An independent test of the software is outstanding.'
			},
			{
				id: 'result',
				heading: 'Result',
				text: 'Partly conformant. What a machine can test meets the requirements. What is missing, and what nobody has tested, is set out below.'
			},
			{
				id: 'tested',
				heading: 'What was tested',
				text: '- Every kind of page, in German and English, light and dark, with the testing program axe: no finding.\n- Every single page: valid HTML, one main heading, the right language, no link that leads nowhere.\n- Keyboard: everything can be reached without a mouse. Where you are can be seen, and never lies under “Leave this page”.\n- 320 pixels wide, as at a magnification of 400 per cent: nothing scrolls sideways and no text is cut off.\n- Buttons and links are at least 24 pixels in size or stand far enough apart.\n- Colours set by the system, without motion, script from right to left, on paper.'
			},
			{
				id: 'untested',
				heading: 'What nobody has tested',
				text: '- People who use a screen reader, magnification or voice control have not tried this website yet.\n- Documents of others that it links to, such as PDF files of ministries, are out of its hands.'
			}
		],
		missing: 'What is still missing',
		missingEasy: 'The essentials in easy language are a draft: its readers have not checked it yet.',
		missingSign: 'There is no film in sign language yet.',
		missingLanguages:
			'In many languages the help pages hold fixed sentences only, until someone who speaks the language has read them.',
		missingTexts: (language: string) =>
			`Some texts exist in ${language} only; on pages in another language they are marked as such.`,
		missingTests: 'Pages in German and English were tested; not all pages in other languages have been yet.',
		report: 'Report a barrier',
		reportNote:
			'Give the address of the page and what does not work. You need not say why. If another way is easier for you, say so: what stands on a page can also be read out or sent.',
		reportTo: 'Write or call:',
		reportToOperator: (operator: string) =>
			`This website is a demonstration. Whoever runs it takes reports: ${operator}.`,
		reportToNobody:
			'This website is a demonstration; no address for reports has been entered yet. The office of the network does not run it.',
		complaints: 'If that does not help'
	},
	easy: {
		link: 'Easy to read',
		title: 'The essentials, easy to read',
		draft: 'This text is a draft. Its readers have not checked it yet.',
		none: ['There is no easy text about the network here yet.'],
		help: 'Here you get help',
		helpText: ['Are you in trouble?', 'Does someone force you to do things?', 'Then call:'],
		noNumber: ['There is no telephone number here yet.'],
		more: 'Here are more places that help',
		device: 'How to leave this page fast',
		deviceText: [
			'At the top of the page is a yellow button.',
			'The button says: Leave this page.',
			'Press the button.',
			'Then you see another page.',
			'The computer still remembers which pages you have read.'
		],
		deviceMore: 'How to read safely (in difficult language)',
		rest: 'What else is here',
		restText: [
			'There is much more on this website.',
			'For example all demands.',
			'Most of it is written in difficult language.'
		],
		restMore: 'All demands (in difficult language)'
	},
	sign: {
		link: 'Sign language',
		title: 'In sign language',
		lead: 'Who the network is, what it demands and where to find help, in a film.',
		film: 'Watch the film',
		elsewhere: (site: string) =>
			`The film lies on ${site}, not on this website. When you watch it, that website learns the address of your device, and the visit is in the history.`,
		none: 'There is no film in sign language yet. As soon as the network has entered one, it will be here.',
		meanwhile: 'Until then',
		chat: 'Help that can be reached without a telephone',
		easy: 'The essentials, easy to read',
		report: 'Report a barrier'
	}
};
