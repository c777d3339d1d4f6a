/** Was die Suche sagt. */
export const search = {
	title: 'Suche',
	lead: 'Forderungen, Recht, Gremien, Mitglieder, Veröffentlichungen und alles andere, was auf dieser Website steht.',
	label: 'Suchen nach',
	go: 'Suchen',
	hint: (languages: string) =>
		`Wörter, Namen, die Nummer einer Forderung oder eine Fundstelle im Recht, auf ${languages}. Zum Beispiel:`,
	example: (number: number) => `Forderung ${number}`,
	hits: (n: number, query: string) => `${n === 1 ? 'Ein Treffer' : `${n} Treffer`} für „${query}“`,
	corrected: (typed: string, taken: string) => `„${typed}“ steht hier nirgends; gesucht wurde nach „${taken}“.`,
	meant: 'Meinten Sie:',
	otherLanguage: {
		de: 'In den englischen Texten steht das nirgends; gefunden wurde es in den deutschen.',
		en: 'In den deutschen Texten steht das nirgends; gefunden wurde es in den englischen.',
		other: (language: string) =>
			`In den Texten dieser Sprache steht das nirgends; gefunden wurde es in denen auf ${language}.`
	},
	parts: 'Nirgends steht alles zusammen, wonach Sie suchen. Am nächsten kommt dies:',
	nothing: (query: string) => `Zu „${query}“ wurde nichts gefunden`,
	noSuchDemand: (number: number) => `Unter der Nummer ${number} ist keine Forderung veröffentlicht.`,
	next: 'Versuchen Sie es mit weniger Wörtern oder mit einem anderen Wort. Manches findet sich auch so:',
	groups: 'Was gefunden wurde, nach Arten',
	pagesFound: 'Seiten',
	all: (counted: string) => `Alle ${counted}`,
	back: 'Alle Arten',
	from: (first: number, last: number, total: number) => `${first} bis ${last} von ${total}`,
	earlier: 'Vorige',
	later: 'Weitere',
	pages: 'Weitere Treffer',
	register: 'Alle Forderungen im Register',
	glossary: 'Wörter im Glossar',
	help: 'Sie brauchen selbst Hilfe?',
	helpLink: 'Zu den Hilfetelefonen',
	trace: 'Was Sie suchen, steht danach im Verlauf Ihres Geräts, aber in keinem Protokoll dieser Website.',
	safety: 'Sicher lesen'
};
