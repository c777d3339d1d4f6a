/** The versions of a demand, as in German. */
export const versions = {
	title: 'Versions',
	listLead: 'Each version, and each clause in it, keeps its address. What once stood here can still be read there.',
	name: (version: number) => `Version ${version}`,
	eyebrow: (demand: number) => `Demand ${demand}`,
	state: 'Standing',
	isPresent: 'This is the present wording.',
	isFormer: 'Since worded anew:',
	present: 'present',
	earlier: 'earlier versions',
	former: 'replaced',
	time: 'Has stood here',
	timePast: 'Stood here',
	since: (day: string) => `since ${day}`,
	until: (from: string, to: string) => `from ${from} to ${to}`,
	hash: 'Checksum',
	hashNote: 'SHA-256 of the whole wording, written as canonical JSON (RFC 8785)',
	clauseNote: 'Beside each clause stands the SHA-256 of its text in UTF-8, without a line end.',
	clauseHash: 'SHA-256',
	clauses: 'Wording',
	noClauses: 'This version is the one sentence above.',
	differences: (before: number) => `What changed against version ${before}`,
	legend: 'What is underlined was added, what is struck through was taken out.',
	first: 'No version stood here before this one.',
	unchanged: 'Nothing in the wording.',
	kinds: { reworded: 'changed', added: 'new', dropped: 'dropped', moved: 'only moved' },
	movedFrom: (number: string) => `formerly ${number}`,
	parts: { title: 'Title', summary: 'In one sentence', reasons: 'Why' },
	clause: (number: string) => `Clause ${number}`,
	toDossier: 'To the demand, with its ground, way and law',
	letterhead: (network: string, day: string) => `${network}. As of ${day}.`,
	cite: 'How to cite',
	citation: (parts: {
		network: string;
		demand: number;
		title: string;
		version: number;
		day: string;
		address: string;
	}) =>
		`${parts.network}: Demand ${parts.demand}, ‘${parts.title}’, version ${parts.version} of ${parts.day}, ${parts.address}`
};
