/** Numbers that someone counted, as in German. */
export const figures = {
	title: 'What was counted, by whom and how',
	lead: 'Each figure stands with its period, its source and, where it is a share, with what it is a share of.',
	empty: 'No figure has been entered here in this language yet.',
	periods: 'By period',
	counts: { documented: 'Documented', analysed: 'Analysed' },
	what: 'What',
	value: 'Figure',
	countedBy: (who: string) => `Counted by ${who}`,
	publishedIn: 'published in',
	precisely: {
		exact: (number: string) => number,
		at_least: (number: string) => `at least ${number}`,
		about: (number: string) => `about ${number}`
	},
	units: {
		people: (n: string, isOne: boolean) => `${n} ${isOne ? 'person' : 'people'}`,
		cases: (n: string, isOne: boolean) => `${n} ${isOne ? 'case' : 'cases'}`,
		proceedings: (n: string) => `${n} proceedings`,
		percent: (n: string) => `${n}%`,
		consultations: (n: string, isOne: boolean) => `${n} ${isOne ? 'consultation' : 'consultations'}`,
		places: (n: string, isOne: boolean) => `${n} ${isOne ? 'place' : 'places'}`,
		euros: (n: string) => `${n} euros`
	},
	of: {
		people: (n: string, isOne: boolean) => `of ${n} ${isOne ? 'person' : 'people'}`,
		cases: (n: string, isOne: boolean) => `of ${n} ${isOne ? 'case' : 'cases'}`,
		proceedings: (n: string) => `of ${n} proceedings`,
		percent: (n: string) => `of ${n}%`,
		consultations: (n: string, isOne: boolean) => `of ${n} ${isOne ? 'consultation' : 'consultations'}`,
		places: (n: string, isOne: boolean) => `of ${n} ${isOne ? 'place' : 'places'}`,
		euros: (n: string) => `of ${n} euros`
	},
	baseUnknown: 'of a figure that is not public here',
	series: 'Over the years',
	seriesNote:
		'Each column starts at zero: a share is part of the whole, a number part of the highest in its row. How many centres took part may differ from year to year; more cases counted does not mean that more happened.',
	noFigure: 'no figure',
	withSource: 'With source',
	quotable: (parts: { what: string; said: string; countedBy: string; source: string[] | undefined }) => {
		const [title = '', ...where] = parts.source ?? [];
		const source = title === '' ? '' : ` Source: “${title}”, ${where.join(', ')}.`;
		return `${parts.what}: ${parts.said}, counted by ${parts.countedBy}.${source}`;
	},
	differTitle: 'Why these figures differ',
	differ: {
		analysed: (documented: string, analysed: string) =>
			`Of ${documented} documented, ${analysed} were analysed. Shares refer to those analysed.`,
		counters: (names: string) => `${names} count different things; how, stands with the figures.`,
		units: (units: string) => `Counted are ${units}. None of these can be converted into another.`
	},
	manyUnits: {
		people: 'people',
		cases: 'cases',
		proceedings: 'proceedings',
		percent: 'shares',
		consultations: 'consultations',
		places: 'places',
		euros: 'euros'
	},
	link: (what: string) => `${what}, address of this figure`,
	method: 'How it was counted',
	sharesMethod: 'How the shares are worked out',
	countedAsIn: 'Counted as in',
	whyTitle: 'Why figures differ',
	source: (n: number) => `Source ${n}`
};
