/** The versions of a demand, as in German. */
export const versions = {
	title: 'Versions',
	listLead:
		'A new version begins when the clauses change in the source language; where a slip alone is corrected, the number stays. Each version, and each clause in it, keeps its address.',
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
	hashNote: (inLanguage: string) =>
		`SHA-256 of the clauses ${inLanguage}, written as canonical JSON (RFC 8785): a list of ‘id’ and ‘text’. Number and checksum are the same in every language.`,
	hashBegan:
		'This is the checksum of the wording with which the version began. The correction gives that of the corrected wording.',
	text: 'Text',
	textSince: (day: string) => `in this form since ${day}`,
	textChanged: (day: string) => `text last changed on ${day}`,
	earlierTexts: 'Earlier texts',
	earlierNote:
		'Other texts stood under this number while the clauses in the source language stayed the same. Each entry shows what changed next: what is underlined was added, what is struck through was taken out.',
	corrected: 'Corrected',
	correctedOn: (day: string) => `corrected editorially on ${day}`,
	corrections: (count: number): string => (count === 1 ? 'Editorial correction' : 'Editorial corrections'),
	correctedThen: (day: string) =>
		`This version was corrected editorially on ${day}; the sense stayed the same, and so number, address and first checksum stay.`,
	formerHash: 'Checksum before',
	correctedHash: 'Checksum since',
	translation: 'Translation',
	translationBehind: (day: string) =>
		`From ${day}, so older than this version. The clauses in the source language have changed since.`,
	clauseNote: 'Each clause has the SHA-256 of its text in UTF-8, without a line end.',
	clauseHash: 'SHA-256',
	noClauses: 'This demand is not divided into clauses. Its wording is the sentence above.',
	differences: (before: number) => `What changed against version ${before}`,
	legend: 'What is underlined was added, what is struck through was taken out.',
	first: 'No version stood here before this one.',
	unchanged: 'Nothing in the wording.',
	kinds: { reworded: 'changed', added: 'new', dropped: 'dropped', moved: 'only moved' },
	movedFrom: (number: string) => `formerly ${number}`,
	parts: { title: 'Title', summary: 'In one sentence', reasons: 'Why' },
	clause: (number: string) => `Clause ${number}`,
	toDossier: 'To the demand, with its ground, way and law',
	letterhead: (network: string, latest: string | undefined) =>
		latest === undefined ? `${network}.` : `${network}. Latest source on this demand: ${latest}.`,
	cite: 'How to cite'
};
