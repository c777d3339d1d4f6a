/** Was sich geändert hat, nach Tagen. */
export const changes = {
	title: 'Was sich geändert hat',
	lead: 'Das Jüngste zuerst. Ereignisse stehen bei ihrem eigenen Datum. Was hier neu gefasst, berichtigt oder eingetragen wurde, steht bei dem Tag, seit dem es hier zu lesen ist.',
	ofPeriod: (period: string) => `Was sich ${period} geändert hat`,
	/** Eine Zeit im Titel: "2024", "im Mai 2024". */
	inMonth: (month: string) => `im ${month}`,
	all: 'Das Jüngste',
	periods: 'Nach Jahren',
	feed: 'Als Feed (Atom)',
	empty: 'Hier ist noch nichts verzeichnet.',
	as: (state: string, by: string) => `„${state}“, ${by}`,
	fromDocument: 'nach einem Dokument des Netzwerks',
	axes: {
		network: 'vom Netzwerk',
		officials: 'von den Zuständigen',
		monitors: 'von unabhängiger Stelle',
		practice: 'aus der Praxis'
	},
	/** Nach welchem Dokument etwas eingeordnet ist, das keinen Stand nennt. */
	after: (document: string) => `nach: ${document}`,
	to: (body: string) => `an ${body}`,
	by: (body: string) => `von ${body}`,
	agreed: 'Beschlossen',
	reached: 'Erreicht',
	reworded: 'Neu gefasst',
	corrected: 'Redaktionell berichtigt',
	published: 'Veröffentlicht',
	demand: (number: number) => `Forderung ${number}`,
	version: (demand: number, version: number) => `Forderung ${demand}, Fassung ${version}`,
	entered: 'Hier neu oder geändert',
	addedLater: 'Neu erfasst, älteren Datums',
	more: 'und mehr',
	withdrawn: 'Was zurückgezogen wurde',
	withdrawnNote:
		'Den Tag nennt diese Ausgabe nicht. Unter diesen Adressen steht, dass der Eintrag zurückgezogen ist, oder sie führen zum Nachfolger.',
	replacedBy: 'ersetzt durch',
	allChanges: 'Alle Änderungen nach Datum'
};
