/** How the state of a demand is spoken of, as in German. */
export const rating = {
	placedBy: 'Classified according to:',
	placedByAuthor: (author: string) => `classified by ${author}`,
	assessedBy: (author: string) => `assessed by ${author}`,
	saidLast: (date: string) => `Last classified: ${date}`,
	said: 'Classified, with no state given',
	saidCounted: 'classified, with no state given',
	assessed: {
		move: 'Assessed',
		stateOn: (date: string) => `as of ${date}`,
		stands: (state: string, when: string) => `The demand stands at ‘${state}’ today, ${when}.`,
		noState: 'Not assessed yet',
		noStateCounted: 'not assessed yet',
		noStateBut: (date: string) => `No assessment on record; event on it: ${date}`,
		earlier: (n: number) => (n === 1 ? 'One earlier assessment' : `${n} earlier assessments`),
		corrects: 'Corrects an earlier assessment.',
		counted: 'assessment' as const,
		stripExample:
			'Twenty lines rebuild from three tables what the register draws for each demand: the marks of its clauses and the strip. The strip says since when the demand is on record and where it stood in the network’s view.'
	},
	read: {
		move: 'Classified',
		stateOn: (date: string) => `classified according to documents, as of ${date}`,
		stands: (state: string, when: string) => `The demand is listed here as ‘${state}’, ${when}.`,
		noState: 'No dated account on record',
		noStateCounted: 'without a dated account',
		noStateBut: (date: string) => `No dated account on record; event on it: ${date}`,
		earlier: (n: number) => (n === 1 ? 'One earlier entry' : `${n} earlier entries`),
		corrects: 'Corrects an earlier entry.',
		counted: 'reading' as const,
		stripExample:
			'Twenty lines rebuild from three tables what the register draws for each demand: the marks of its clauses and the strip. The strip says since when the demand is on record and where it stood according to documents.'
	}
};
