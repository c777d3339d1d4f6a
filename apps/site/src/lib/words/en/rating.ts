/** How the state of a demand is spoken of, as in German. */
export const rating = {
	assessed: {
		move: 'Assessed',
		by: (author: string) => `assessed by ${author}`,
		stateOn: (date: string) => `as of ${date}`,
		stands: (state: string, when: string) => `The demand stands at ‘${state}’ today, ${when}.`,
		noState: 'Not assessed yet',
		noStateCounted: 'not assessed yet',
		noView: 'No finding on record yet.',
		earlier: (n: number) => (n === 1 ? 'One earlier assessment' : `${n} earlier assessments`),
		corrects: 'Corrects an earlier assessment.',
		counted: 'assessment' as const,
		stripExample:
			'Twenty lines rebuild from two tables the strip that the register shows beside each demand. It says since when the demand is on record and where it stood in the network’s view. You need Node.'
	},
	read: {
		move: 'Read from documents',
		by: (document: string) => `read from: ${document}`,
		stateOn: (date: string) => `read from documents, as of ${date}`,
		stands: (state: string, when: string) => `The demand is listed here as ‘${state}’, ${when}.`,
		noState: 'No state read from documents yet',
		noStateCounted: 'without a state read from documents yet',
		noView: 'Nothing read from documents yet.',
		earlier: (n: number) => (n === 1 ? 'One earlier reading' : `${n} earlier readings`),
		corrects: 'Corrects an earlier reading.',
		counted: 'reading' as const,
		stripExample:
			'Twenty lines rebuild from two tables the strip that the register shows beside each demand. It says since when the demand is on record and where it stood according to documents. You need Node.'
	}
};
