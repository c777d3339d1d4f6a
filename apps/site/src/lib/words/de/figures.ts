/** Numbers that someone counted. */
export const figures = {
	title: 'Was gezählt wurde, von wem und wie',
	lead: 'Jede Zahl steht mit ihrem Zeitraum, ihrer Quelle und, wo sie ein Anteil ist, mit dem, woran sie Anteil hat.',
	empty: 'Hier ist noch keine Zahl in dieser Sprache eingetragen.',
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
	series: 'Über die Jahre',
	seriesNote:
		'Die Säule beginnt bei null: Ein Anteil ist Teil des Ganzen, eine Zahl Teil der höchsten ihrer Reihe. Wie viele Stellen mitgezählt haben, kann von Jahr zu Jahr verschieden sein; mehr gezählte Fälle heißt nicht, dass mehr geschehen ist.',
	noFigure: 'keine Zahl',
	withSource: 'Mit Quelle',
	/** Wie eine Zeitung sie druckt. */
	quotable: (parts: { what: string; said: string; countedBy: string; source: string[] | undefined }) => {
		const [title = '', ...where] = parts.source ?? [];
		const source = title === '' ? '' : ` Quelle: „${title}“, ${where.join(', ')}.`;
		return `${parts.what}: ${parts.said}, gezählt von ${parts.countedBy}.${source}`;
	},
	differTitle: 'Warum diese Zahlen auseinandergehen',
	differ: {
		analysed: (documented: string, analysed: string) =>
			`Von ${documented} dokumentierten sind ${analysed} ausgewertet. Anteile beziehen sich auf die ausgewerteten.`,
		counters: (names: string) => `${names} zählen Verschiedenes; wie, steht bei den Zahlen.`,
		units: (units: string) => `Gezählt sind ${units}. Keine dieser Größen lässt sich in eine andere umrechnen.`
	},
	manyUnits: {
		people: 'Personen',
		cases: 'Fälle',
		proceedings: 'Verfahren',
		percent: 'Anteile',
		consultations: 'Beratungen',
		places: 'Plätze',
		euros: 'Euro'
	},
	link: (what: string) => `${what}, Adresse dieser Zahl`,
	method: 'Wie gezählt wurde',
	sharesMethod: 'Wie die Anteile gerechnet sind',
	countedAsIn: 'Gezählt wie',
	whyTitle: 'Warum Zahlen voneinander abweichen',
	source: (n: number) => `Quelle ${n}`
};
