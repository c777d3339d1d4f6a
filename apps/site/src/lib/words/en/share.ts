/** What stands beside a link, on a card and in a citation: short, and never as a fact. */
export const share = {
	notBy: (network: string) => `Demonstration, not by ${network}`,
	asDemonstration: (title: string) => `${title} (demonstration)`,
	demandsThat: (network: string, title: string) => `${network} demands: ${title}`,
	inVersion: (title: string, version: number) => `${title} (version ${version})`,
	demands: (network: string) => `${network} demands:`,
	clause: (demand: number, place: number) => `Demand ${demand}, clause ${place}`,
	toDemand: 'To the demand with its sources',
	toFigure: 'To the figure with its source',
	embed: 'Embed',
	embedNote: 'A card without script that counts no visit. This line shows it on another website:',
	card: 'See the card',
	cardAndFiles: 'Card and citation',
	citeAs: 'Cite as',
	cardsOfClauses: 'Cards of the clauses:',
	clauseCard: 'card of clause',
	demand: (number: number) => `Demand ${number}`,
	version: (demand: number, version: number, isFormer: boolean) =>
		isFormer ? `Demand ${demand}, earlier version ${version}` : `Demand ${demand}, version ${version}`,
	demandsOf: (body: string, network: string, count: number) =>
		count === 1 ? `${body}: one demand by ${network}` : `${body}: ${count} demands by ${network}`,
	noSiteMap: 'There is no list of pages here. This website is a demonstration and should stand in no search engine.',
	noSecurityContact: 'Whoever runs this website has given no address for reports of weaknesses.'
};
