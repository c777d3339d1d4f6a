/** Die Fassungen einer Forderung. */
export const versions = {
	title: 'Fassungen',
	listLead:
		'Jede Fassung und jeder Satz darin behält seine Adresse. Was hier einmal stand, ist dort weiter nachzulesen.',
	name: (version: number) => `Fassung ${version}`,
	eyebrow: (demand: number) => `Forderung ${demand}`,
	state: 'Geltung',
	isPresent: 'Das ist der geltende Wortlaut.',
	isFormer: 'Seither neu gefasst:',
	present: 'geltend',
	earlier: 'frühere Fassungen',
	former: 'ersetzt',
	time: 'Steht hier',
	timePast: 'Stand hier',
	since: (day: string) => `seit dem ${day}`,
	until: (from: string, to: string) => `vom ${from} bis zum ${to}`,
	hash: 'Prüfsumme',
	hashNote: 'SHA-256 des ganzen Wortlauts, als kanonisches JSON (RFC 8785) geschrieben',
	clauseNote: 'Neben jedem Satz steht der SHA-256 seines Textes in UTF-8, ohne Zeilenende.',
	clauseHash: 'SHA-256',
	clauses: 'Wortlaut',
	noClauses: 'Diese Fassung besteht aus dem einen Satz oben.',
	differences: (before: number) => `Was sich gegenüber Fassung ${before} geändert hat`,
	legend: 'Unterstrichenes kam hinzu, Durchgestrichenes fiel weg.',
	first: 'Vor dieser Fassung stand hier keine.',
	unchanged: 'Nichts am Wortlaut.',
	kinds: { reworded: 'geändert', added: 'neu', dropped: 'entfallen', moved: 'nur verschoben' },
	movedFrom: (number: string) => `vorher ${number}`,
	parts: { title: 'Titel', summary: 'In einem Satz', reasons: 'Warum' },
	clause: (number: string) => `Satz ${number}`,
	toDossier: 'Zur Forderung, mit Grundlage, Weg und Recht',
	/** Über dem Ausdruck einer Forderung. */
	letterhead: (network: string, day: string) => `${network}. Stand vom ${day}.`,
	cite: 'So zitieren',
	citation: (parts: {
		network: string;
		demand: number;
		title: string;
		version: number;
		day: string;
		address: string;
	}) =>
		`${parts.network}: Forderung ${parts.demand}, „${parts.title}“, Fassung ${parts.version} vom ${parts.day}, ${parts.address}`
};
