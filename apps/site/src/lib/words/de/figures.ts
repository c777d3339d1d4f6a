/** Numbers that someone counted. */
export const figures = {
	title: 'Was gezählt wurde, von wem und wie',
	lead: 'Jede Zahl steht mit ihrem Zeitraum, ihrer Quelle und, wo sie ein Anteil ist, mit dem, woran sie Anteil hat.',
	empty: 'Hier ist noch keine Zahl auf Deutsch eingetragen.',
	periods: 'Nach Zeitraum',
	counts: { documented: 'Dokumentiert', analysed: 'Ausgewertet' },
	what: 'Was',
	value: 'Zahl',
	countedBy: (who: string) => `Gezählt von ${who}`,
	publishedIn: 'veröffentlicht in',
	precisely: {
		exact: (number: string) => number,
		at_least: (number: string) => `mindestens ${number}`,
		about: (number: string) => `rund ${number}`
	},
	units: {
		people: (n: string, isOne: boolean) => `${n} ${isOne ? 'Person' : 'Personen'}`,
		cases: (n: string, isOne: boolean) => `${n} ${isOne ? 'Fall' : 'Fälle'}`,
		proceedings: (n: string) => `${n} Verfahren`,
		percent: (n: string) => `${n}\u202f%`,
		consultations: (n: string, isOne: boolean) => `${n} ${isOne ? 'Beratung' : 'Beratungen'}`,
		places: (n: string, isOne: boolean) => `${n} ${isOne ? 'Platz' : 'Plätze'}`,
		euros: (n: string) => `${n} Euro`
	},
	/** After "of". */
	of: {
		people: (n: string, isOne: boolean) => `von ${n} ${isOne ? 'Person' : 'Personen'}`,
		cases: (n: string, isOne: boolean) => `von ${n} ${isOne ? 'Fall' : 'Fällen'}`,
		proceedings: (n: string) => `von ${n} Verfahren`,
		percent: (n: string) => `von ${n}\u202f%`,
		consultations: (n: string, isOne: boolean) => `von ${n} ${isOne ? 'Beratung' : 'Beratungen'}`,
		places: (n: string, isOne: boolean) => `von ${n} ${isOne ? 'Platz' : 'Plätzen'}`,
		euros: (n: string) => `von ${n} Euro`
	},
	baseUnknown: 'von einer Zahl, die hier nicht öffentlich ist',
	before: 'Davor',
	link: (what: string) => `${what}, Adresse dieser Zahl`,
	method: 'Wie gezählt wurde',
	sharesMethod: 'Wie die Anteile gerechnet sind',
	countedAsIn: 'Gezählt wie',
	whyTitle: 'Warum Zahlen voneinander abweichen',
	why: 'Dokumentiert ist, was Beratungsstellen festhalten. Ausgewertet wird davon nur, was dafür freigegeben ist; deshalb ist diese Zahl kleiner, und Anteile beziehen sich auf sie. Behörden zählen anderes: Verfahren, Tatverdächtige oder Betroffene, die in einem Verfahren vorkommen. Wer Menschen zählt und wer Verfahren zählt, kommt auf verschiedene Zahlen, und beide können stimmen.\n\nKeine dieser Zahlen sagt, wie viele Menschen insgesamt betroffen sind. Zahlen verschiedener Stellen lassen sich nicht zusammenzählen.',
	source: (n: number) => `Quelle ${n}`
};
