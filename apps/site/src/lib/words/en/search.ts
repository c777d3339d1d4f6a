import type { search as german } from '../de/search.ts';

/** What the search says. */
export const search: typeof german = {
	title: 'Search',
	lead: 'Demands, law, bodies, members, publications and everything else on this website.',
	label: 'Search for',
	go: 'Search',
	hint: (languages: string) =>
		`Words, names, the number of a demand or a legal citation, in ${languages}. For example:`,
	example: (number: number) => `demand ${number}`,
	hits: (n: number, query: string) => `${n === 1 ? 'One result' : `${n} results`} for “${query}”`,
	corrected: (typed: string, taken: string) => `“${typed}” does not occur here; the search was for “${taken}”.`,
	meant: 'Did you mean:',
	otherLanguage: {
		de: 'This does not occur in the English texts; it was found in the German ones.',
		en: 'This does not occur in the German texts; it was found in the English ones.',
		other: (language) => `This does not occur in the texts of this language; it was found in those in ${language}.`
	},
	parts: 'Nothing holds all that you are looking for. These come closest:',
	nothing: (query: string) => `Nothing was found for “${query}”`,
	noSuchDemand: (number: number) => `No demand is published under number ${number}.`,
	next: 'Try fewer words, or another word. Some things can also be found this way:',
	groups: 'What was found, by kind',
	pagesFound: 'Pages',
	all: (counted: string) => `All ${counted}`,
	back: 'All kinds',
	from: (first: number, last: number, total: number) => `${first} to ${last} of ${total}`,
	earlier: 'Earlier results',
	later: 'More results',
	pages: 'More results',
	register: 'All demands in the register',
	glossary: 'Words in the glossary',
	help: 'Do you need help yourself?',
	helpLink: 'To the helplines',
	trace: 'What you search for stays in the history of your device, but in no log of this website.',
	safety: 'Reading safely'
};
