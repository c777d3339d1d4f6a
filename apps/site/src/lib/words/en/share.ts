/** What stands beside a link, on a card and in a citation: short, and never as a fact. */
export const share = {
	notBy: (network: string) => `Demonstration, not by ${network}`,
	asDemonstration: (title: string) => `${title} (demonstration)`,
	demandsThat: (network: string, title: string) => `${network} demands: ${title}`,
	inVersion: (title: string, version: number) => `${title} (version ${version})`,
	demand: (number: number) => `Demand ${number}`,
	version: (demand: number, version: number, isFormer: boolean) =>
		isFormer ? `Demand ${demand}, earlier version ${version}` : `Demand ${demand}, version ${version}`,
	demandsOf: (body: string, network: string, count: number) =>
		count === 1 ? `${body}: one demand by ${network}` : `${body}: ${count} demands by ${network}`,
	noSiteMap: 'There is no list of pages here. This website is a demonstration and should stand in no search engine.',
	noSecurityContact: 'Whoever runs this website has given no address for reports of weaknesses.'
};
