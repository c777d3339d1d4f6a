/** Die Zeitleiste des ganzen Netzwerks. */
export const timeline = {
	title: (from: number) => `Alle Forderungen im Zeitverlauf, ${from} bis heute`,
	lead: 'Je Zeile eine Forderung: seit wann sie gestellt ist, wem sie vorgetragen wurde, was darauf kam und was in Kraft ist.',
	noCause:
		'Dass etwas gefordert wurde und dass etwas in Kraft trat, sind zwei Tatsachen. Das Bild behauptet nicht, dass die eine die andere bewirkt hat.',
	empty: 'Leere Stellen heißen: hier nicht verzeichnet. Sie heißen nicht: nicht geschehen.',
	undated: 'Was kein Datum trägt, steht nur in der Tabelle.',
	none: 'Hier ist noch keine Forderung in dieser Sprache eingetragen.',
	link: 'Alle Forderungen im Zeitverlauf',
	groups: { met: 'Früher gefordert und erfüllt', today: 'Heute gefordert' },
	bars: {
		asked: 'gefordert',
		latest: 'spätestens seit',
		moving: 'im Verfahren',
		partly: 'teilweise umgesetzt',
		reached: 'erfüllt'
	},
	marks: {
		put: 'vorgetragen',
		answered: 'beantwortet',
		drafted: 'im Entwurf',
		law: 'in Kraft oder beschlossen',
		happened: 'begonnen oder geschehen'
	},
	legend: 'Zeichen',
	asTable: 'Als Tabelle',
	demand: 'Forderung',
	since: 'Gefordert',
	put: 'Vorgetragen',
	answered: 'Beantwortet',
	became: 'Recht und Ereignisse',
	metOn: (when: string) => `Erfüllt: ${when}`,
	noDate: 'Datum nicht verzeichnet',
	nothing: 'nicht verzeichnet',
	quotable: (parts: { title: string; network: string; counts: string; day: string }) =>
		`${parts.title}. ${parts.counts}. Quelle: ${parts.network}, Zeitleiste, Stand ${parts.day}.`,
	counts: (demands: number, met: number) => `${demands} Forderungen, ${met} früher gefordert und erfüllt`,
	name: (row: string, since: string, marks: string) => [`${row}: ${since}`, marks].filter(Boolean).join('; ')
};
