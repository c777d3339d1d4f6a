import { type AnyRecord, titleOf } from '@kok/domain/release/any-record';
import { typeNamed } from '@kok/domain/content-types';
import { writtenIn } from '@kok/domain/words';
import { isValues, itemsOf } from '../any-record.ts';
import type { Document } from '../index/documents.ts';
import { type CitedLaw, type CitedWord, type NamedLaw, citedWord, identifierTokens, nameLaw } from './named-law.ts';
import { type ProvisionCited, readProvision } from './provision-cited.ts';
import { isNumber, tokensOf } from './tokens.ts';

/** What a citation leads to: a document by its number, and the place of a clause in it. */
export interface CitedPlace {
	document: number;
	item?: number;
}

/** Finds what is cited, the best first; nothing where a text is no citation of something public. */
export type CitedPlaces = (text: string) => CitedPlace[];

/** What a text cites, and the number of a demand that it cites in vain. */
export interface Citations {
	cited: CitedPlaces;
	missing: (text: string) => number | undefined;
}

interface Provision extends ProvisionCited {
	document: number;
	act: string;
}

interface Shelf {
	demands: ReadonlyMap<string, { document: number; clauses: number }>;
	provisions: readonly Provision[];
	laws: readonly NamedLaw[];
}

const longestCitation = 160;

/** Reads the numbers of demands, the citations of provisions and the official names of laws, a little at a time. */
export function* readCitedPlaces(documents: readonly Document[]): Generator<undefined, Citations> {
	const demands = demandsIn(documents);
	yield;
	const provisions = provisionsIn(documents);
	yield;
	const laws: NamedLaw[] = [];
	for (const [document, { type, record }] of documents.entries()) {
		if (type !== 'legal_act') continue;
		laws.push(nameLaw({ id: record.id, document, names: namesOf(record), identifiers: identifiersOf(record) }));
		if (laws.length % slice === 0) yield;
	}
	return { cited: finderIn({ demands, provisions, laws }), missing: (text) => missingDemand(text, demands) };
}

/** As many laws as are read in about a millisecond. */
const slice = 16;

function finderIn(shelf: Shelf): CitedPlaces {
	return (text) => {
		if (text.length > longestCitation) return [];
		const demand = citedDemand(text, shelf);
		if (demand) return [demand];
		const tokens = tokensOf(text);
		const provisions = citedProvisions(tokens, shelf);
		return provisions.length > 0 ? provisions : citedLaws(tokens, shelf);
	};
}

/** "Forderung 3", "demand no. 3", "3.2", "Forderung 3 Satz 2", or a number alone. */
function citedDemand(text: string, { demands }: Shelf): CitedPlace | undefined {
	const { number, clause, isNamed } = readDemand(text);
	if (clause !== undefined && !isNamed && !/\d[.,]\d/.test(text)) return undefined;
	const found = demands.get(number);
	if (!found) return undefined;
	if (clause === undefined) return { document: found.document };
	const item = Number(clause);
	return item >= 1 && item <= found.clauses ? { document: found.document, item } : undefined;
}

/** Only where a word says that a number is meant: a year is none. */
function missingDemand(text: string, demands: Shelf['demands']): number | undefined {
	const { number, clause, isNumbered } = readDemand(text);
	const isMissing = number !== '' && clause === undefined && isNumbered && demands.size > 0 && !demands.has(number);
	return isMissing ? Number(number) : undefined;
}

/** The parts of the citation of a demand; no number where a text is none. */
function readDemand(text: string) {
	const { label } = typeNamed('demand');
	const lower = text.toLowerCase();
	const plain = lower.replaceAll(/\b(nr|no|nummer|number|satz|clause|sentence)\b\.?/g, ' ');
	const names = Object.values(label).map((name) => name.toLowerCase());
	const unnamed = names.reduce((left, name) => left.replace(new RegExp(`^\\s*${name}\\b`), ' '), plain);
	const [, number = '', clause] = /^[\s#]*(\d{1,4})(?:[\s.,]+(\d{1,2}))?\s*$/.exec(unnamed) ?? [];
	const isNamed = unnamed !== plain;
	return { number, clause, isNamed, isNumbered: isNamed || /\b(nr|no|nummer|number)\b|#/.test(lower) };
}

function citedProvisions(tokens: readonly string[], { provisions, laws }: Shelf): CitedPlace[] {
	const cited = readProvision(tokens);
	if (!cited) return [];
	const { number, subsection, point, law, isMarked } = cited;
	if (law.length === 0 && !isMarked && subsection === undefined) return [];
	const words = law.map(citedWord);
	const acts = law.length === 0 ? undefined : laws.filter((one) => isNamedBy(one, words));
	if (acts?.length === 0) return [];

	const ofLaw = provisions.filter(({ act }) => !acts || acts.some(({ id }) => id === act));
	const near = ofLaw.flatMap((one) => {
		if (one.number !== number || differs(one.subsection, subsection) || differs(one.point, point)) return [];
		return [{ document: one.document, distance: unnamed(one, cited) }];
	});
	const found = near.sort((a, b) => a.distance - b.distance).map(({ document }) => ({ document }));
	return found.length > 0 || !isMarked ? found : (acts ?? []).map(({ document }) => ({ document }));
}

function differs(one: string | undefined, other: string | undefined): boolean {
	return one !== undefined && other !== undefined && one !== other;
}

/** How many parts only one of them names; what is less exact than it was cited comes last. */
function unnamed(one: ProvisionCited, cited: ProvisionCited): number {
	const parts = ['subsection', 'point'] as const;
	return parts.reduce((sum, part) => {
		if (one[part] === cited[part]) return sum;
		return sum + (one[part] === undefined ? 10 : 1);
	}, 0);
}

/** By an official identifier or an abbreviation, whole or in its telling parts. */
function citedLaws(tokens: readonly string[], { laws }: Shelf): CitedPlace[] {
	const wanted = tokens.filter((token) => token !== 'section' && token !== 'number');
	const scored = laws.flatMap(({ document, identifiers }) => {
		const best = Math.min(...identifiers.map((identifier) => distanceTo(identifier, wanted)));
		return best < Infinity ? [{ document, best }] : [];
	});
	return scored.sort((a, b) => a.best - b.best).map(({ document }) => ({ document }));
}

function distanceTo({ tokens, kind }: CitedLaw, wanted: readonly string[]): number {
	if (wanted.length === 0 || !wanted.every((token) => tokens.has(token))) return Infinity;
	const numbers = wanted.filter(isNumber).length;
	const isWhole = new Set(wanted).size === tokens.size;
	if (isWhole) return 0;
	if (kind === 'abbreviation') return Infinity;
	const isTelling = numbers >= 2 || (numbers >= 1 && numbers < wanted.length) || /^\d{5}[a-z]/.test(wanted[0] ?? '');
	return isTelling ? tokens.size - wanted.length : Infinity;
}

function isNamedBy({ names, identifiers }: NamedLaw, law: readonly CitedWord[]): boolean {
	return law.every((word) => names.holds(word) || identifiers.some(({ tokens }) => tokens.has(word.token)));
}

function demandsIn(documents: readonly Document[]): Shelf['demands'] {
	const entries = documents.flatMap(({ type, record }, document): [string, { document: number; clauses: number }][] => {
		const { number, clauses } = record.facts.values;
		return type === 'demand' ? [[String(number), { document, clauses: itemsOf(clauses).length }]] : [];
	});
	return new Map(entries);
}

function provisionsIn(documents: readonly Document[]): Provision[] {
	return documents.flatMap(({ type, record }, document) => {
		if (type !== 'provision') return [];
		const titles = writtenIn(record.wording).map((locale) => titleOf(typeNamed(type), record, locale));
		const read = titles.map((title) => readProvision(tokensOf(title))).find(Boolean);
		return read ? [{ ...read, document, act: String(record.facts.values['act']) }] : [];
	});
}

function identifiersOf(record: AnyRecord): CitedLaw[] {
	const official = itemsOf(record.facts.values['identifiers']).flatMap(({ scheme, value }) =>
		identifierTokens(String(scheme), String(value))
	);
	const short = wordsIn(record, 'shortTitle').map((text): CitedLaw => ({
		kind: 'abbreviation',
		tokens: new Set(tokensOf(text))
	}));
	return [...official, ...short];
}

function namesOf(record: AnyRecord): string[] {
	return [...wordsIn(record, 'title'), ...wordsIn(record, 'shortTitle')];
}

function wordsIn({ wording }: AnyRecord, name: string): string[] {
	return writtenIn(wording).flatMap((locale) => {
		const values: unknown = wording[locale]?.values;
		const text = isValues(values) ? values[name] : undefined;
		return typeof text === 'string' ? [text] : [];
	});
}
