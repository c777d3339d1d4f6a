/** Open data: what there is, what one may do with it, and how to verify it. */
export const data = {
	title: 'Everything on this website, as data',
	lead: 'For research, programs and archives. Every file comes from the same signed release as these pages and holds no more than they do.',
	release: (number: string, day: string) => `Release ${number} of ${day}`,
	all: 'All at once',
	allText:
		'One archive with all tables, their codebook, the release itself, its signature and an example. The same release gives the same bytes.',
	reading: 'The demands to read',
	readingText:
		'One row for each demand, by number: title, state, marks of the clauses, addressees by name, since when, ground and address. Earlier versions are in clauses.csv. The page of each demand has it alone as JSON.',
	tables: 'Tables',
	tablesText: (files: string) =>
		`${files} tables in CSV: UTF-8, a header, commas (RFC 4180). Each row is a record with its id, in clauses.csv a clause of a version. First come the facts, then the words in each language. References give the id of the other record.`,
	codebookText: 'What each column contains:',
	codebookLink: 'the codebook',
	forPrograms: 'for programs',
	forPortals: 'for data portals (DCAT)',
	formula:
		'What a spreadsheet might take for a formula, such as a telephone number with a plus sign, has an apostrophe in front.',
	file: 'File',
	holds: 'Holds',
	rows: 'Rows',
	example: 'An example',
	exampleText:
		'Without a state on record the strip is empty, and “first” says where its line begins. You need Node and the three tables in the same folder:',
	exampleRun: (day: string) => `node strip-example.mjs ${day}`,
	directory: 'The directory of services',
	directoryText:
		'Members and services in Open Referral’s HSDS 3.0, which directories of help use worldwide. Long lists have pages of fifty entries; the parameters page and per_page fetch the others, as the standard provides. The server refuses every other parameter. Each further page also has an address of its own, such as services/page/2: for servers that read no parameters.',
	directoryPlaces:
		'An address is included only if all of it is public. Protected places are absent, here as everywhere: the release never contained them. It holds no names of persons.',
	politics: 'Bodies and agreements',
	politicsText:
		'Organisations, memberships, seats and agreements in Popolo. Where Popolo has no word, we use one of our own: for demands in all their versions, introductions, answers, assessments and links to the law. No vote is public, so none is included.',
	news: 'What changes',
	newsText:
		'A feed (Atom) in each language reports new demands, what was put to whom, the state of demands, and publications.',
	feed: { de: 'Feed in German', en: 'Feed in English', other: (language: string) => `Feed in ${language}` },
	follow: 'Following a release',
	followText:
		'The signature names the number, the instant and the hash of the content. Ask for it as often as you like: with an ETag it costs next to nothing. When the number rises, fetch the content under its hash. Each content can be written in one way only (RFC 8785), so the same content has the same hash. Numbers only rise. Files of the release, pictures and documents, are named by their hash.',
	parts: {
		envelope: 'Signature',
		content: 'Content',
		envelopeSchema: 'Schema of the signature',
		contentSchema: 'Schema of the content',
		key: 'Key'
	},
	verify: 'Verify it yourself',
	verifyText:
		'These five lines show that a release was signed exactly as it lies here. You need curl, OpenSSL 3, sha256sum, and the key as key.pub in an empty folder.',
	verifyResult: 'If all is well, the fourth line says',
	verifyAnd: 'and the fifth',
	verifyFail: 'If so much as one byte differs, one of the two reports an error.',
	keyText:
		'Take the key from someone you trust, not from the site you are verifying. Whoever knows its hash can fetch it here and compare it with sha256sum:',
	keyId: 'In the signature the same key has another name: the hash of its binary form (DER).',
	keyFollows: 'Which key followed which, each signed by the one before, is recorded in',
	licence: 'What you may do with it',
	facts:
		'Facts belong to no one: that something was demanded, when, from whom, what the law says. Use them as you like. Please name the source, which is given with each.',
	wordingOfDemonstration: (name: string) =>
		`The texts of this demonstration summarise public documents in words of their own. They are under the licence of the software, Apache 2.0. ${name} has decided nothing about that and has not approved the texts.`,
	wordingOfNetwork: (name: string) =>
		`${name} has stated no licence for its texts here. You may quote them with their source; if you want to take over more, ask the office.`,
	marks: 'Names and marks of organisations are theirs. Linked documents belong to those who publish them.',
	cite: 'How to cite',
	citation: (parts: { network: string; number: string; day: string; address: string }) =>
		`${parts.network}: Open data, release ${parts.number} of ${parts.day}, ${parts.address}`,
	citationOfDemonstration: (parts: { network: string; number: string; day: string; address: string }) =>
		`Demonstration about ${parts.network}: Open data, release ${parts.number} of ${parts.day}, ${parts.address}`,
	codebook: {
		title: 'What each column contains',
		lead: 'For each table all columns in their order. An n in the name of a column stands for 1, 2, 3 and so on.',
		back: 'All open data',
		files: 'Tables',
		languages: (main: string, others: string) =>
			`Words have a column for each language. Listed is that of the main language (${main}); there is one for each other language as well (${others}).`,
		types: {
			text: 'text',
			number: 'number',
			'yes-no': 'true or false',
			code: 'code',
			id: 'id (UUID)',
			day: 'day',
			date: 'year, month or day',
			instant: 'instant (UTC)',
			address: 'address on the web',
			marker: '[], {} or null, where it is given and holds nothing'
		},
		list: 'several, with commas between',
		to: 'from'
	},
	feedWords: {
		title: (network: string) => `${network}: demands, and what becomes of them`,
		subtitle: 'What became public lately: demands, what was put forward, assessments, publications.',
		demand: (number: number, title: string) => `Demand ${number}: ${title}`,
		documented: 'On record in a document of the network; no agreement is on file.',
		agreed: (body: string) => `Agreed: ${body}.`,
		demands: (numbers: string, isOne: boolean) => (isOne ? `Demand ${numbers}` : `Demands ${numbers}`),
		introduced: (what: { demands: string; form: string; body: string }) =>
			`${what.demands} put forward: ${what.form}, addressed to ${what.body}`,
		placed: (what: { number: number; document: string }) =>
			`Demand ${what.number}: classified according to ${what.document}`,
		assessed: (what: { number: number; axis: string; state: string }) =>
			`Demand ${what.number}: ${what.state} (${what.axis})`,
		statement: (what: { kind: string; title: string }) => `${what.kind}: ${what.title}`,
		dated: (date: string, what: string) => `${what}, ${date}`
	},
	codes: {
		accessibilityReviewedBy: { self: 'those who build or run the website', independent: 'somebody independent' },
		ground: { documented: 'on record in a document of the network', imported: 'agreed elsewhere' },
		axis: {
			officials: 'what officials say',
			network: 'what the network finds; in a demonstration: what is read from its documents',
			monitors: 'what independent bodies find',
			practice: 'what practice sees'
		},
		sincePrecision: { on: 'exactly then', at_latest: 'then at the latest' },
		forms: {
			sexual: 'sexual exploitation',
			labour: 'labour exploitation',
			begging: 'forced begging',
			criminal_acts: 'forced criminal acts',
			organ_removal: 'forced organ removal',
			forced_marriage: 'forced marriage',
			illegal_adoption: 'illegal adoption',
			surrogacy: 'exploitation through surrogacy'
		},
		actEnd: { repealed: 'repealed', dropped: 'dropped' },
		stance: { agrees: 'agrees with it', against: 'contradicts it', neutral: 'concerns it' },
		strength: { strong: 'clearly', weak: 'in part' },
		precision: { exact: 'exactly', at_least: 'at least', more_than: 'more than', about: 'about', almost: 'almost' },
		unit: {
			people: 'people',
			cases: 'cases',
			proceedings: 'proceedings',
			percent: 'per cent',
			consultations: 'consultations',
			places: 'places',
			euros: 'euros'
		},
		counts: { documented: 'documented', analysed: 'analysed', other: 'something else' },
		proposal: { draft: 'draft', demanded: 'demanded' },
		mediaType: { 'image/webp': 'picture', 'application/pdf': 'document' }
	}
};
