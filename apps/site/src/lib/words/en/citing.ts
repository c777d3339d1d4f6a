/** How a work is cited for programs that manage references. */
export const citing = {
	title: 'Cite',
	demand: 'Demand',
	summary: 'Summary',
	after: (document: string) => `Based on: ${document}`,
	demonstrationOf: (network: string) => `Demonstration about ${network}`,
	forPrograms: 'For reference managers:',
	bibtex: 'BibTeX',
	csl: 'CSL-JSON',
	of: (what: string) => `on: ${what}`
};
