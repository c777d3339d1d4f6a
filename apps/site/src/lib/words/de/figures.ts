/** Numbers that someone counted. */
export const figures = {
	title: 'Was gezählt wurde, von wem und wie',
	lead: 'Jede Zahl steht mit ihrem Zeitraum und ihrer Quelle. Prozentangaben nennen ihre Grundzahl.',
	empty: 'Hier ist noch keine Zahl in dieser Sprache eingetragen.',
	periods: 'Nach Zeitraum',
	counts: { documented: 'Dokumentiert', analysed: 'Ausgewertet' },
	what: 'Was',
	value: 'Zahl',
	countedBy: (who: string) => `Gezählt von: ${who}`,
	publishedIn: 'veröffentlicht in',
	precisely: {
		exact: (number: string) => number,
		at_least: (number: string) => `mindestens ${number}`,
		more_than: (number: string) => `mehr als ${number}`,
		about: (number: string) => `rund ${number}`,
		almost: (number: string) => `knapp ${number}`
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
	/** Bilder von Zahlen. */
	charts: {
		more: (n: string, year: string) => `${n} mehr als ${year}`,
		fewer: (n: string, year: string) => `${n} weniger als ${year}`,
		same: (year: string) => `so viele wie ${year}`,
		partOf: (n: string, counts: 'documented' | 'analysed' | 'other') =>
			counts === 'analysed' ? `Ausgewertet sind davon ${n}.` : `${n} sind ein Teil davon.`,
		unknown: 'Wie viele Menschen betroffen sind, sagt keine dieser Zahlen.',
		counted: (what: string, who: string) => `${who}: ${what}`,
		within: (whole: string, part: string) => `Ganze Säule: ${whole}. Gefüllt, als Teil davon: ${part}.`,
		beside: (first: string, second: string) => `Gefüllt: ${first}. Leer: ${second}.`,
		reading:
			'Jede Säule beginnt bei null. Ein Strich heißt: keine Zahl verzeichnet. Gestrichelt, mit „?“ oder „+“, ist eine ungenaue oder zweifelhafte Zahl.',
		sameScale: 'Beide Bilder haben denselben Maßstab, aber nicht dieselbe Einheit.',
		moreCounted: 'Mehr gezählt heißt nicht, dass mehr geschehen ist.',
		moreCountedToo: 'Auch hier gilt: Eine höhere Zahl zeigt nur, dass mehr gezählt wurde.',
		breakLine: 'Über eine gepunktete Linie hinweg lässt sich nicht vergleichen.',
		unexplainedBreak: (period: string) => `Ab ${period} wird anders gezählt.`,
		apartMonths: (months: number) => `${months} Monate`,
		shortPeriod: (from: string, to: string) => `${monthOf(from)}–${monthOf(to)}`,
		none: '–',
		doubtful: '(zweifelhaft)',
		onBar: {
			exact: (n: string) => n,
			at_least: (n: string) => `${n}+`,
			more_than: (n: string) => `${n}+`,
			about: (n: string) => `~${n}`,
			almost: (n: string) => `~${n}`
		},
		ofBase: (n: string) => `von ${n}`,
		bases: (bases: string[]) => `Grundzahlen: ${bases.join('; ')}.`,
		base: 'Grundzahl',
		period: 'Zeitraum',
		source: 'Quelle',
		sources: (sources: string[]) => `Quellen: ${sources.join('; ')}.`,
		said: (what: string, value: string) => `${what} ${value}`,
		shareTitle: (what: string, value: string, year: string) => `${what}: ${value} (${year})`,
		sharesTitle: (whole: string) => `${whole}: Anteile`,
		sharesNote:
			'Prozentangaben nennen ihre Grundzahl und gelten nicht für alle Betroffenen. Alle Bilder reichen von 0 bis 100 %. Anzahlen unter 10 stehen hier nicht.',
		furtherTitle: 'Was sonst gezählt wird',
		residenceTitle: 'Wer bleiben darf: nicht verzeichnet',
		residenceEmpty: 'In keinem der Berichte, die vorlagen.',
		asTable: 'Als Tabelle',
		copy: 'Mit Quelle kopieren',
		csv: 'CSV',
		svg: 'Bild (SVG)',
		fileOf: (format: string, title: string) => `${format}: ${title}`,
		allTitle: 'Alle Zahlen, nach Zeitraum',
		quotable: (parts: {
			title: string;
			said: string;
			countedBy: string;
			source: string[] | undefined;
			more: number;
		}) => {
			const [title = '', ...where] = parts.source ?? [];
			const others = parts.more > 0 ? `, und ${parts.more} weitere` : '';
			const source = title === '' ? '' : ` Quelle: „${title}“, ${where.join(', ')}${others}.`;
			return `${parts.title}. ${parts.said}. Zählung: ${parts.countedBy}.${source}`;
		}
	},
	noFigure: 'keine Zahl',
	withSource: 'Mit Quelle',
	/** Wie eine Zeitung sie druckt. */
	quotable: (parts: { what: string; said: string; countedBy: string; source: string[] | undefined }) => {
		const [title = '', ...where] = parts.source ?? [];
		const source = title === '' ? '' : ` Quelle: „${title}“, ${where.join(', ')}.`;
		return `${parts.what}: ${parts.said}. Zählung: ${parts.countedBy}.${source}`;
	},
	differTitle: 'Warum diese Zahlen auseinandergehen',
	differ: {
		analysed: (documented: string, analysed: string) =>
			`Von ${documented} dokumentierten sind ${analysed} ausgewertet.`,
		counters: (names: string) => `${names} zählen Verschiedenes; wie, steht bei den Zahlen.`,
		units: (units: string) => `Gezählt sind ${units}.`
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
	/** Wonach eine Zahl gliedert, und was gegen einen Vergleich spricht: in den offenen Daten. */
	dimensions: {
		sex: 'Geschlecht',
		age: 'Alter',
		exploitation: 'Form der Ausbeutung',
		origin: 'Herkunft',
		prosecution: 'Strafverfolgung',
		residence: 'Aufenthalt',
		place: 'Ort der Ausbeutung',
		support: 'Unterstützung'
	},
	statuses: {
		break: 'Bruch der Methode vor diesem Zeitraum',
		other_definition: 'anders abgegrenzt als die Reihe',
		doubtful: 'zweifelhaft'
	},
	link: (what: string) => `${what}, Adresse dieser Zahl`,
	method: 'Wie gezählt wurde',
	sharesMethod: 'Wie die Anteile gerechnet sind',
	countedAsIn: 'Gezählt wie',
	whyTitle: 'Warum Zahlen voneinander abweichen',
	source: (n: number) => `Quelle ${n}`
};

/** "1/20": Monat und Jahr, so kurz es geht. */
function monthOf(date: string): string {
	const [year = '', month] = date.split('-');
	return month === undefined ? year : `${Number(month)}/${year.slice(2)}`;
}
