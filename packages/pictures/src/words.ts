import type { ClauseMark } from '@kok/domain/rules/clause-mark';
import type { InterfaceLanguage } from '@kok/domain/words';

type Unit = 'people' | 'cases' | 'proceedings' | 'percent' | 'consultations' | 'places' | 'euros';
type Precision = 'exact' | 'at_least' | 'more_than' | 'about' | 'almost';

/** What stands on cards beside the words of the network. */
export interface CardWords {
	notBy: (network: string) => string;
	demands: (network: string) => string;
	demanded: (network: string) => string;
	/** Before the name of whom so many demands go to. */
	demandsTo: (network: string, isOne: boolean) => string;
	demand: (number: number) => string;
	clause: (demand: number, place: number) => string;
	formerVersion: (number: number) => string;
	presentVersion: (demand: number, number: number) => string;
	/** When a state was assessed; read from documents, where the network has not adopted the site. */
	stateOn: (day: string, isRead: boolean) => string;
	/** How many clauses the law stands to in which way. */
	law: (clauses: number, said: readonly string[]) => string;
	nothingOfLaw: string;
	marked: (mark: Exclude<ClauseMark, 'none'>, count: number) => string;
	draftMarked: (mark: Exclude<ClauseMark, 'none'>, count: number) => string;
	/** Of one clause alone. */
	clauseMarked: (mark: ClauseMark, isDraft: boolean) => string;
	/** Of a reading so old that the law may say something else by now; empty of any other. */
	readIn: (year: number | undefined) => string;
	asOf: (day: string) => string;
	precisely: Readonly<Record<Precision, (number: string) => string>>;
	units: Readonly<Record<Unit, (number: string, isOne: boolean) => string>>;
	shareOf: (base: string) => string;
	countedBy: (who: string) => string;
}

const german: CardWords = {
	notBy: (network) => `Vorführung, nicht von ${network}`,
	demands: (network) => `${network} fordert:`,
	demanded: (network) => `${network} forderte:`,
	demandsTo: (network, isOne) => (isOne ? `Forderung von ${network} an:` : `Forderungen von ${network} an:`),
	demand: (number) => `Forderung ${number}`,
	clause: (demand, place) => `Forderung ${demand}, Satz ${place}`,
	formerVersion: (number) => `Frühere Fassung ${number}`,
	presentVersion: (demand, number) => `Forderung ${demand}, heute gilt Fassung ${number}`,
	stateOn: (day, isRead) => (isRead ? `nach Dokumenten eingeordnet, ${day}` : `Stand ${day}`),
	law: (clauses, said) => `${clauses} ${clauses === 1 ? 'Satz' : 'Sätze'}: das Recht ${said.join(', ')}`,
	nothingOfLaw: 'zum Recht ist hier nichts verzeichnet',
	marked: (mark, n) =>
		({
			meets: `entspricht ${n}`,
			towards: `geht bei ${n} in diese Richtung`,
			falls_short: `reicht bei ${n} nicht aus`,
			contradicts: `widerspricht ${n}`,
			same_subject: `regelt bei ${n} dasselbe, nicht bewertet`
		})[mark],
	draftMarked: (mark, n) =>
		({
			meets: `entspricht als Entwurf ${n}`,
			towards: `geht als Entwurf bei ${n} in diese Richtung`,
			falls_short: `reicht als Entwurf bei ${n} nicht aus`,
			contradicts: `widerspricht als Entwurf ${n}`,
			same_subject: `regelt als Entwurf bei ${n} dasselbe`
		})[mark],
	clauseMarked: (mark, isDraft) => {
		const who = isDraft ? 'Ein Entwurf' : 'Das Recht';
		return {
			meets: `${who} entspricht diesem Satz`,
			towards: `${who} geht in diese Richtung`,
			falls_short: `${who} reicht nicht aus`,
			contradicts: `${who} widerspricht diesem Satz`,
			same_subject: `${who} regelt dasselbe, nicht bewertet`,
			none: 'Zum Recht ist hier nichts verzeichnet'
		}[mark];
	},
	readIn: (year) => (year === undefined ? '' : `gelesen ${year}`),
	asOf: (day) => `Stand ${day}`,
	precisely: {
		exact: (n) => n,
		at_least: (n) => `mindestens ${n}`,
		more_than: (n) => `mehr als ${n}`,
		about: (n) => `rund ${n}`,
		almost: (n) => `knapp ${n}`
	},
	units: {
		people: (n, isOne) => `${n} ${isOne ? 'Person' : 'Personen'}`,
		cases: (n, isOne) => `${n} ${isOne ? 'Fall' : 'Fälle'}`,
		proceedings: (n) => `${n} Verfahren`,
		percent: (n) => `${n}\u00a0%`,
		consultations: (n, isOne) => `${n} ${isOne ? 'Beratung' : 'Beratungen'}`,
		places: (n, isOne) => `${n} ${isOne ? 'Platz' : 'Plätze'}`,
		euros: (n) => `${n} Euro`
	},
	shareOf: (base) => `Anteil an: ${base}`,
	countedBy: (who) => `Gezählt von: ${who}`
};

const english: CardWords = {
	notBy: (network) => `Demonstration, not by ${network}`,
	demands: (network) => `${network} demands:`,
	demanded: (network) => `${network} demanded:`,
	demandsTo: (network, isOne) => (isOne ? `demand by ${network} to:` : `demands by ${network} to:`),
	demand: (number) => `Demand ${number}`,
	clause: (demand, place) => `Demand ${demand}, clause ${place}`,
	formerVersion: (number) => `Earlier version ${number}`,
	presentVersion: (demand, number) => `Demand ${demand}, version ${number} stands today`,
	stateOn: (day, isRead) => (isRead ? `read from documents, ${day}` : `as of ${day}`),
	law: (clauses, said) => `${clauses} ${clauses === 1 ? 'clause' : 'clauses'}: the law ${said.join(', ')}`,
	nothingOfLaw: 'nothing on record of the law',
	marked: (mark, n) =>
		({
			meets: `meets ${n}`,
			towards: `goes in the direction of ${n}`,
			falls_short: `falls short of ${n}`,
			contradicts: `contradicts ${n}`,
			same_subject: `has the same subject as ${n}, not rated`
		})[mark],
	draftMarked: (mark, n) =>
		({
			meets: `meets ${n} in a draft`,
			towards: `goes in the direction of ${n} in a draft`,
			falls_short: `falls short of ${n} in a draft`,
			contradicts: `contradicts ${n} in a draft`,
			same_subject: `has the same subject as ${n} in a draft`
		})[mark],
	clauseMarked: (mark, isDraft) => {
		const who = isDraft ? 'A draft' : 'The law';
		return {
			meets: `${who} meets this clause`,
			towards: `${who} goes in this direction`,
			falls_short: `${who} falls short of this clause`,
			contradicts: `${who} contradicts this clause`,
			same_subject: `${who} has the same subject, not rated`,
			none: 'Nothing on record of the law'
		}[mark];
	},
	readIn: (year) => (year === undefined ? '' : `read in ${year}`),
	asOf: (day) => `as of ${day}`,
	precisely: {
		exact: (n) => n,
		at_least: (n) => `at least ${n}`,
		more_than: (n) => `more than ${n}`,
		about: (n) => `about ${n}`,
		almost: (n) => `almost ${n}`
	},
	units: {
		people: (n, isOne) => `${n} ${isOne ? 'person' : 'people'}`,
		cases: (n, isOne) => `${n} ${isOne ? 'case' : 'cases'}`,
		proceedings: (n) => `${n} proceedings`,
		percent: (n) => `${n}%`,
		consultations: (n, isOne) => `${n} ${isOne ? 'consultation' : 'consultations'}`,
		places: (n, isOne) => `${n} ${isOne ? 'place' : 'places'}`,
		euros: (n) => `${n} euros`
	},
	shareOf: (base) => `Share of: ${base}`,
	countedBy: (who) => `Counted by: ${who}`
};

/** The words of cards by the language of the interface. */
export const cardWords: Readonly<Record<InterfaceLanguage, CardWords>> = { de: german, en: english };
