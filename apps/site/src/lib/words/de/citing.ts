/** Wie ein Werk für Literaturprogramme zitiert wird. */
export const citing = {
	title: 'Zitieren',
	demand: 'Forderung',
	summary: 'Zusammenfassung',
	after: (document: string) => `Nach: ${document}`,
	demonstrationOf: (network: string) => `Vorführung zu ${network}`,
	forPrograms: 'Für Literaturprogramme:',
	bibtex: 'BibTeX',
	csl: 'CSL-JSON',
	of: (what: string) => `zu: ${what}`
};
