import type { CountWords } from '../count-words.ts';

/** How many there are, by the name of the type or of the kind of goal; and the numbers that are written as words. */
export const count = {
	upToTwelve: 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
	network: (n: string) => `${n} Netzwerk`,
	other: (n: string, isOne: boolean) => (isOne ? 'ein weiterer Eintrag' : `${n} weitere Einträge`),
	demand: (n: string, isOne: boolean) => (isOne ? 'eine Forderung' : `${n} Forderungen`),
	task: (n: string, isOne: boolean) => (isOne ? 'eine Aufgabe' : `${n} Aufgaben`),
	aim: (n: string, isOne: boolean) => (isOne ? 'ein Ziel' : `${n} Ziele`),
	goal: (n: string, isOne: boolean) => (isOne ? 'ein Ziel' : `${n} Ziele`),
	member: (n: string, isOne: boolean) => (isOne ? 'ein Mitglied' : `${n} Mitglieder`),
	membership: (n: string, isOne: boolean) => (isOne ? 'eine Mitgliedschaft' : `${n} Mitgliedschaften`),
	service: (n: string, isOne: boolean) => (isOne ? 'ein Angebot' : `${n} Angebote`),
	body: (n: string, isOne: boolean) => (isOne ? 'ein Gremium' : `${n} Gremien`),
	representation: (n: string, isOne: boolean) => (isOne ? 'ein Sitz in einem Gremium' : `${n} Sitze in Gremien`),
	legal_act: (n: string, isOne: boolean) => (isOne ? 'ein Rechtsakt' : `${n} Rechtsakte`),
	provision: (n: string, isOne: boolean) => (isOne ? 'eine Vorschrift' : `${n} Vorschriften`),
	demand_act_link: (n: string, isOne: boolean) => (isOne ? 'ein Bezug zum Recht' : `${n} Bezüge zum Recht`),
	introduction: (n: string, isOne: boolean) => (isOne ? 'eine Einbringung' : `${n} Einbringungen`),
	reaction: (n: string, isOne: boolean) => (isOne ? 'eine Reaktion' : `${n} Reaktionen`),
	assessment: (n: string, isOne: boolean) => (isOne ? 'eine Bewertung' : `${n} Bewertungen`),
	reading: (n: string, isOne: boolean) => (isOne ? 'eine Einordnung' : `${n} Einordnungen`),
	milestone: (n: string, isOne: boolean) => (isOne ? 'ein Ereignis' : `${n} Ereignisse`),
	open_issue: (n: string, isOne: boolean) => (isOne ? 'ein Handlungsbedarf' : `${n} Punkte mit Handlungsbedarf`),
	figure: (n: string, isOne: boolean) => (isOne ? 'eine Zahl' : `${n} Zahlen`),
	statement: (n: string, isOne: boolean) => (isOne ? 'eine Veröffentlichung' : `${n} Veröffentlichungen`),
	agreement: (n: string, isOne: boolean) => (isOne ? 'ein Beschluss' : `${n} Beschlüsse`),
	page: (n: string, isOne: boolean) => (isOne ? 'eine Seite über das Netzwerk' : `${n} Seiten über das Netzwerk`),
	term: (n: string, isOne: boolean) => (isOne ? 'ein Begriff' : `${n} Begriffe`)
} satisfies CountWords;
