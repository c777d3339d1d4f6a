/** Was neben einem Link steht, auf einer Karte und in einem Zitat: kurz, und nie als Tatsache. */
export const share = {
	/** Neben Links und auf Karten ist für einen ganzen Satz kein Platz. */
	notBy: (network: string) => `Vorführung, nicht von ${network}`,
	asDemonstration: (title: string) => `${title} (Vorführung)`,
	demandsThat: (network: string, title: string) => `${network} fordert: ${title}`,
	inVersion: (title: string, version: number) => `${title} (Fassung ${version})`,
	demands: (network: string) => `${network} fordert:`,
	clause: (demand: number, place: number) => `Forderung ${demand}, Satz ${place}`,
	toDemand: 'Zur Forderung mit Belegen',
	toFigure: 'Zur Zahl mit Quelle',
	embed: 'Einbetten',
	embedNote: 'Eine Karte ohne Skript, die keinen Besuch zählt. Diese Zeile zeigt sie auf einer anderen Website:',
	card: 'Karte ansehen',
	cardAndFiles: 'Karte und Zitat',
	citeAs: 'Zitieren als',
	cardsOfClauses: 'Karten der Sätze:',
	clauseCard: 'Karte von Satz',
	demand: (number: number) => `Forderung ${number}`,
	version: (demand: number, version: number, isFormer: boolean) =>
		isFormer ? `Forderung ${demand}, frühere Fassung ${version}` : `Forderung ${demand}, Fassung ${version}`,
	demandsOf: (body: string, network: string, count: number) =>
		count === 1 ? `${body}: eine Forderung von ${network}` : `${body}: ${count} Forderungen von ${network}`,
	noSiteMap:
		'Hier steht keine Liste der Seiten. Diese Website ist eine Vorführung und soll in keiner Suchmaschine stehen.',
	noSecurityContact: 'Wer diese Website betreibt, hat keine Adresse für Meldungen von Schwachstellen angegeben.'
};
