/** Numbers that someone counted, as in German. */
export const figures = {
	title: 'What was counted, by whom and how',
	lead: 'Each figure stands with its period, its source and, where it is a share, with what it is a share of.',
	empty: 'No figure has been entered here in English yet.',
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
	before: 'Before',
	link: (what: string) => `${what}, address of this figure`,
	method: 'How it was counted',
	sharesMethod: 'How the shares are worked out',
	countedAsIn: 'Counted as in',
	whyTitle: 'Why figures differ',
	why: 'Documented is what counselling centres put on record. Of that, only what is released for it is analysed; that is why this figure is smaller, and why shares refer to it. Authorities count other things: proceedings, suspects, or the people affected who appear in proceedings. Whoever counts people and whoever counts proceedings arrive at different figures, and both can be right.\n\nNone of these figures says how many people are affected in all. Figures of different bodies cannot be added up.',
	source: (n: number) => `Source ${n}`
};
