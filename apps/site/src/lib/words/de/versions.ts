/** Die Fassungen einer Forderung. */
export const versions = {
	title: 'Fassungen',
	listLead:
		'Eine neue Fassung beginnt, wenn sich die Sätze in der Ausgangssprache ändern; wird nur ein Versehen berichtigt, bleibt die Nummer. Jede Fassung und jeder Satz darin behält seine Adresse.',
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
	hashNote: (inLanguage: string) =>
		`SHA-256 der Sätze ${inLanguage}, als kanonisches JSON (RFC 8785) geschrieben: eine Liste aus „id“ und „text“. Nummer und Prüfsumme sind in allen Sprachen dieselben.`,
	hashBegan:
		'Das ist die Prüfsumme des Wortlauts, mit dem die Fassung begann. Die des berichtigten nennt die Berichtigung.',
	text: 'Text',
	textSince: (day: string) => `in dieser Form seit dem ${day}`,
	textChanged: (day: string) => `Text zuletzt am ${day} geändert`,
	earlierTexts: 'Frühere Texte',
	earlierNote:
		'Unter dieser Nummer stand auch anderes, ohne dass sich die Sätze in der Ausgangssprache geändert haben. Gezeigt ist jeweils, was danach anders wurde: Unterstrichenes kam hinzu, Durchgestrichenes fiel weg.',
	corrected: 'Berichtigt',
	correctedOn: (day: string) => `am ${day} redaktionell berichtigt`,
	corrections: (count: number): string => (count === 1 ? 'Redaktionelle Berichtigung' : 'Redaktionelle Berichtigungen'),
	correctedThen: (day: string) =>
		`Am ${day} wurde diese Fassung redaktionell berichtigt; der Sinn ist gleich geblieben, darum bleiben Nummer, Adresse und die erste Prüfsumme.`,
	formerHash: 'Prüfsumme davor',
	correctedHash: 'Prüfsumme seither',
	translation: 'Übersetzung',
	translationBehind: (day: string) =>
		`Vom ${day} und damit älter als diese Fassung. Die Sätze in der Ausgangssprache lauten inzwischen anders.`,
	clauseNote: 'Neben jedem Satz steht der SHA-256 seines Textes in UTF-8, ohne Zeilenende.',
	clauseHash: 'SHA-256',
	noClauses: 'Diese Forderung ist nicht in einzelne Sätze gegliedert. Ihr Wortlaut ist der Satz oben.',
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
	/** Im Druck oben; die Seite ist so aktuell wie ihre jüngste Quelle. */
	letterhead: (network: string, latest: string | undefined) =>
		latest === undefined ? `${network}.` : `${network}. Jüngste Quelle zu dieser Forderung: ${latest}.`,
	cite: 'So zitieren'
};
