import * as z from 'zod';
import type { AnyValues, Fields } from '../content-type.ts';
import { interfaceLanguages } from '../words.ts';
import { type Audience, type Field, audiences } from '../fields/field.ts';

const zones = Intl.supportedValuesOf('timeZone');

/** Spellings of one number that no other number has, for values that must be found again in any bytes. */
export interface Mark {
	seed: number;
	/** Twelve lower-case letters. */
	word: string;
	letters: string;
	/** Ten digits. */
	digits: string;
	/** A day after 2100. */
	day: string;
	uuid: string;
}

/** The mark of a whole number from 0 up; different ones below 2,000,000 have different marks. */
export function markOf(seed: number): Mark {
	const digits = String(7_000_000_000 + seed);
	const letters = [...digits].map((digit) => 'qwzxvkjpyb'.charAt(Number(digit))).join('');
	const day = `${2100 + Math.floor(seed / 336)}-${pad((Math.floor(seed / 28) % 12) + 1)}-${pad((seed % 28) + 1)}`;
	return { seed, word: `zq${letters}`, letters, digits, day, uuid: `00000000-0000-4000-8000-00${digits}` };
}

/** A complete and valid value for a field, told apart by its mark wherever its kind has room for one; see `listTraces`. */
export function exampleOf(field: Field, mark: Mark): unknown {
	const { word, day } = mark;
	switch (field.kind) {
		case 'line':
			return word;
		case 'text':
			return `Absatz ${word}\n\n- Punkt`;
		case 'day':
		case 'date':
			return day;
		case 'link':
			return `https://${word}.example/`;
		case 'phone':
			return `+49 ${mark.digits}`;
		case 'email':
			return `${word}@netz.example`;
		case 'count':
			return countWithin(field, mark);
		case 'number':
			return numberOf(mark);
		case 'flag':
			return true;
		case 'choice':
			return firstChoice(field);
		case 'choices':
			return [firstChoice(field)];
		case 'areas':
			return [`A-${word}`];
		case 'languages':
			return writable(field) ?? [languageOf(mark)];
		case 'time-zone':
			return zoneOf(mark);
		case 'hours':
			return [{ days: ['MO'], from: '09:00', to: '17:00' }];
		case 'place':
			return examplePlace(mark);
		case 'reference':
			return mark.uuid;
		case 'references':
			return [mark.uuid];
		case 'clauses':
			return [{ demand: mark.uuid, clauses: [`s-${word}`], version: hashOf(mark) }];
		case 'media':
			return exampleFile(field, mark);
		case 'items':
			return [{ id: `i-${word}`, ...exampleValues(field.items ?? {}, mark) }];
		case 'item-words':
			return { [`i-${word}`]: exampleValues(field.items ?? {}, mark) };
		case 'sources':
			return [{ ...exampleDocument(mark), notBefore: day, notAfter: day, retrieved: day }];
		case 'ground':
			return { kind: 'imported', body: `Gremium ${word}`, agreedOn: day, document: exampleDocument(mark) };
		case 'retelling':
			return [{ heading: `Kopf ${word}`, sentences: [{ text: word, retells: { type: 'demand', id: mark.uuid } }] }];
	}
}

/** Complete and valid values for all fields; each field gets a mark of its own, made from the given one. */
export function exampleValues(fields: Fields, mark: Mark): AnyValues {
	return Object.fromEntries(
		Object.entries(fields).map(([name, field], index) => [name, exampleOf(field, markWithin(mark, index))])
	);
}

/** Where a field of `exampleValues` stands, who may see it, and what of it betrays it wherever it is found. */
export interface Trace {
	/** Names from the outside in: `['helplines', 'phone']`. */
	path: readonly string[];
	/** The narrowest audience on the way to the field. */
	audience: Audience;
	/** None for a kind without room for a mark of its own (flag, choice, time zone, hours, a count with a low limit, words of items, which have the ids of the list): look for the name instead. */
	text?: string;
}

/** The traces of `exampleValues(fields, mark)`; of a list, those of its items' fields and of its own ids. */
export function listTraces(fields: Fields, mark: Mark): Trace[] {
	return Object.entries(fields).flatMap(([name, field], index) => {
		const own = markWithin(mark, index);
		const text = traceOf(field, own);
		const inner = listTraces(field.items ?? {}, own).map((trace) => ({
			...trace,
			path: [name, ...trace.path],
			audience: narrower(field.audience, trace.audience)
		}));
		return [{ path: [name], audience: field.audience, ...(text !== undefined && { text }) }, ...inner];
	});
}

function traceOf(field: Field, mark: Mark): string | undefined {
	switch (field.kind) {
		case 'items':
			return `i-${mark.word}`;
		case 'line':
		case 'text':
		case 'link':
		case 'email':
		case 'areas':
		case 'place':
		case 'sources':
		case 'ground':
		case 'retelling':
			return mark.word;
		case 'day':
		case 'date':
			return mark.day;
		case 'phone':
			return mark.digits;
		case 'languages':
			return writable(field) ? undefined : languageOf(mark);
		case 'media':
			return hashOf(mark);
		case 'reference':
		case 'references':
		case 'clauses':
			return mark.uuid;
		case 'number':
			return String(numberOf(mark));
		case 'count':
			return hasRoom(field) ? String(countWithin(field, mark)) : undefined;
		case 'item-words':
		case 'flag':
		case 'choice':
		case 'choices':
		case 'time-zone':
		case 'hours':
			return undefined;
	}
}

/** Languages in which a network can write are a closed set without room for a mark: those of the interface. */
function writable({ value }: Field): readonly string[] | undefined {
	return value.safeParse(['xx']).success ? undefined : interfaceLanguages;
}

/** A picture where the field asks for one's size, else a document. */
function exampleFile({ entry }: Field, mark: Mark) {
	const schema = unwrapped(entry);
	const isPicture = schema instanceof z.ZodObject && 'width' in schema.shape;
	return {
		file: hashOf(mark),
		bytes: 1_000,
		name: mark.word,
		...(isPicture ? { mediaType: 'image/webp', width: 30, height: 20 } : { mediaType: 'application/pdf' })
	};
}

function hashOf({ digits }: Mark): string {
	return digits.repeat(7).slice(0, 64);
}

function examplePlace({ word }: Mark) {
	return {
		disclosure: 'public',
		area: `A-${word}`,
		locality: `Ort ${word}`,
		street: `Weg ${word}`,
		postcode: `P-${word}`,
		postBox: `Fach ${word}`
	};
}

function exampleDocument({ word, day }: Mark) {
	return { title: `Titel ${word}`, publisher: `Verlag ${word}`, url: `https://${word}.example/quelle`, dated: day };
}

function languageOf({ letters }: Mark): string {
	return `zq-${letters.slice(0, 5)}-${letters.slice(5)}`;
}

function zoneOf({ seed }: Mark): string {
	return zones[seed % zones.length] ?? 'UTC';
}

/** Never the digits of a count, which end at a million. */
function numberOf({ seed }: Mark): number {
	return 200_000_000 + seed + 0.5;
}

/** Six digits from 800,000 up where the field allows them, else the least it allows. */
function countWithin(field: Field, { seed }: Mark): number {
	return hasRoom(field) ? 800_000 + (seed % 200_000) : (boundsOf(field).minValue ?? 0);
}

function hasRoom(field: Field): boolean {
	return (boundsOf(field).maxValue ?? 0) >= 1_000_000;
}

function boundsOf({ entry }: Field): { minValue: number | null; maxValue: number | null } {
	const schema = unwrapped(entry);
	return schema instanceof z.ZodNumber ? schema : { minValue: null, maxValue: null };
}

function firstChoice({ value }: Field): unknown {
	const schema = unwrapped(value);
	const one = schema instanceof z.ZodArray ? schema.element : schema;
	return one instanceof z.ZodEnum ? one.options[0] : undefined;
}

/** `optional` wraps the schema of a kind. */
function unwrapped(schema: unknown): unknown {
	return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

/** How many fields a part may have before their marks stop differing. */
const mostFields = 128;

function markWithin({ seed }: Mark, index: number): Mark {
	return markOf(seed * mostFields + index + 1);
}

function narrower(a: Audience, b: Audience): Audience {
	return audiences.indexOf(a) > audiences.indexOf(b) ? a : b;
}

function pad(number: number): string {
	return String(number).padStart(2, '0');
}
