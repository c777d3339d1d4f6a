/** Das Verzeichnis der Forderungen. */
export const register = {
	title: 'Was das Netzwerk fordert',
	lead: 'Jede Forderung behält ihre Nummer. Daneben steht, was das Recht zu jedem ihrer Sätze sagt, wo sie steht und an wen sie sich richtet.',
	empty: 'Hier ist noch keine Forderung in dieser Sprache veröffentlicht.',
	unlisted: (n: string, isOne: boolean) =>
		isOne
			? 'Eine weitere ist nur in einer anderen Sprache veröffentlicht.'
			: `Dazu kommen ${n}, die nur in einer anderen Sprache veröffentlicht sind.`,
	latestSource: (date: string) => `Gelesen sind Quellen bis ${date}.`,
	one: 'eine',
	states: {
		open: 'offen',
		introduced: 'eingebracht',
		taken_up: 'aufgegriffen',
		in_legislation: 'in der Gesetzgebung',
		partly_realised: 'teilweise umgesetzt',
		realised: 'umgesetzt',
		rejected: 'abgelehnt',
		stalled: 'ins Stocken geraten',
		reversed: 'zurückgenommen'
	},
	noGoal: 'Ohne Ziel',
	columns: {
		number: 'Nr.',
		marks: 'Ihre Sätze im Recht',
		state: 'Stand',
		since: 'Gefordert',
		moved: 'Zuletzt',
		goal: 'Ziel',
		addressees: 'An'
	},
	/** Über den Titeln: Keiner davon ist eine Tatsache. */
	clauses: (n: string, isOne: boolean) => (isOne ? 'Sie besteht aus einem Satz.' : `Zusammen sind es ${n} Sätze.`),
	noAddressee: 'niemand genannt',
	unpublished: (numbers: string, isOne: boolean) =>
		isOne ? `Nummer ${numbers} ist nicht veröffentlicht.` : `Die Nummern ${numbers} sind nicht veröffentlicht.`,
	elsewhere: (numbers: string, isOne: boolean) =>
		isOne
			? `Nummer ${numbers} gibt es nur in einer anderen Sprache.`
			: `Die Nummern ${numbers} gibt es nur in einer anderen Sprache.`,
	/** Vor den Köpfen der Spalten, wo sie in einer Zeile stehen. */
	sortBy: 'Ordnen nach',
	sorted: {
		number: 'Nach Nummer',
		state: 'Nach Stand, das am weitesten Gediehene zuerst',
		since: 'Seit wann gefordert, das Älteste zuerst',
		moved: 'Nach der letzten Bewegung, die jüngste zuerst',
		goal: 'Nach Zielen, in der Reihenfolge des Netzwerks'
	},
	ofPage: (page: number, pages: number) => `Seite ${page} von ${pages}`,
	pages: 'Weitere Seiten',
	looks: {
		since: 'zuerst gefordert',
		asked: 'nur gefordert',
		moving: 'auf dem Weg',
		partly: 'teilweise umgesetzt',
		reached: 'umgesetzt',
		lost: 'abgelehnt, stockend oder zurückgenommen'
	},
	legend: 'Was der Streifen zeigt',
	reworded: 'Neu gefasst',
	/** Das Ereignis heißt anderswo „Erreicht“; neben einer Forderung läse es sich, als wäre sie erfüllt. */
	happened: 'Dazu geschehen',
	notMoved: 'Nichts verzeichnet'
};
