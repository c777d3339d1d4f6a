/** Numbers that someone counted, as in German. */
export const figures = {
	title: 'What was counted, by whom and how',
	lead: 'Each figure stands with its period and its source. Percentages name their base.',
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
		more_than: (number: string) => `more than ${number}`,
		about: (number: string) => `about ${number}`,
		almost: (number: string) => `almost ${number}`
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
	charts: {
		more: (n: string, year: string) => `${n} more than in ${year}`,
		fewer: (n: string, year: string) => `${n} fewer than in ${year}`,
		same: (year: string) => `as many as in ${year}`,
		partOf: (n: string, counts: 'documented' | 'analysed' | 'other') =>
			counts === 'analysed' ? `Of these, ${n} were analysed.` : `${n} are a part of it.`,
		unknown: 'None of these figures says how many people are affected.',
		counted: (what: string, who: string) => `${who}: ${what}`,
		within: (whole: string, part: string) => `Whole bar: ${whole}. Filled, as a part of it: ${part}.`,
		beside: (first: string, second: string) => `Filled: ${first}. Empty: ${second}.`,
		reading:
			'Each bar starts at zero. A dash means that no figure is on record. Dashed, with “?” or “+”, is a figure that is inexact or doubtful.',
		sameScale: 'Both pictures have the same scale, but not the same unit.',
		moreCounted: 'More counted does not mean that more happened.',
		moreCountedToo: 'Here, too, a higher figure only shows that more was counted.',
		breakLine: 'No comparison reaches across a dotted line.',
		unexplainedBreak: (period: string) => `From ${period} on the count is made differently.`,
		apartMonths: (months: number) => `${months} months`,
		shortPeriod: (from: string, to: string) => `${monthOf(from)}–${monthOf(to)}`,
		none: '–',
		doubtful: '(doubtful)',
		onBar: {
			exact: (n: string) => n,
			at_least: (n: string) => `${n}+`,
			more_than: (n: string) => `${n}+`,
			about: (n: string) => `~${n}`,
			almost: (n: string) => `~${n}`
		},
		ofBase: (n: string) => `of ${n}`,
		bases: (bases: string[]) => `Bases: ${bases.join('; ')}.`,
		base: 'Base',
		period: 'Period',
		source: 'Source',
		sources: (sources: string[]) => `Sources: ${sources.join('; ')}.`,
		said: (what: string, value: string) => `${what} ${value}`,
		shareTitle: (what: string, value: string, year: string) => `${what}: ${value} (${year})`,
		sharesTitle: (whole: string) => `${whole}: shares`,
		sharesNote:
			'Percentages name their base and do not hold for everyone affected. All pictures reach from 0 to 100%. No count below 10 is shown.',
		furtherTitle: 'What else is counted',
		residenceTitle: 'Who may stay: not on record',
		residenceEmpty: 'In none of the reports at hand.',
		asTable: 'As a table',
		copy: 'Copy with source',
		csv: 'CSV',
		svg: 'Picture (SVG)',
		fileOf: (format: string, title: string) => `${format}: ${title}`,
		allTitle: 'All figures, by period',
		quotable: (parts: {
			title: string;
			said: string;
			countedBy: string;
			source: string[] | undefined;
			more: number;
		}) => {
			const [title = '', ...where] = parts.source ?? [];
			const others = parts.more > 0 ? `, and ${parts.more} more` : '';
			const source = title === '' ? '' : ` Source: “${title}”, ${where.join(', ')}${others}.`;
			return `${parts.title}. ${parts.said}; counted by ${parts.countedBy}.${source}`;
		}
	},
	noFigure: 'no figure',
	withSource: 'With source',
	quotable: (parts: { what: string; said: string; countedBy: string; source: string[] | undefined }) => {
		const [title = '', ...where] = parts.source ?? [];
		const source = title === '' ? '' : ` Source: “${title}”, ${where.join(', ')}.`;
		return `${parts.what}: ${parts.said}, counted by ${parts.countedBy}.${source}`;
	},
	differTitle: 'Why these figures differ',
	differ: {
		analysed: (documented: string, analysed: string) => `Of ${documented} documented, ${analysed} were analysed.`,
		counters: (names: string) => `${names} count different things; how, stands with the figures.`,
		units: (units: string) => `Counted are ${units}.`
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
	/** By what a figure tells some from others, and what stands against comparing it: in the open data. */
	dimensions: {
		sex: 'sex',
		age: 'age',
		exploitation: 'form of exploitation',
		origin: 'origin',
		prosecution: 'prosecution',
		residence: 'residence',
		place: 'place of exploitation',
		support: 'support'
	},
	statuses: {
		break: 'break of method before this period',
		other_definition: 'another definition than its series',
		doubtful: 'doubtful'
	},
	link: (what: string) => `${what}, address of this figure`,
	method: 'How it was counted',
	sharesMethod: 'How the shares are worked out',
	countedAsIn: 'Counted as in',
	whyTitle: 'Why figures differ',
	source: (n: number) => `Source ${n}`
};

/** "1/20": month and year, as short as can be. */
function monthOf(date: string): string {
	const [year = '', month] = date.split('-');
	return month === undefined ? year : `${Number(month)}/${year.slice(2)}`;
}
