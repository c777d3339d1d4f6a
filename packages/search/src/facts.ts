import { type AnyRecord, titleOf } from '@kok/domain/release/any-record';
import { typeNamed } from '@kok/domain/content-types';
import type { AnyValues, Fields } from '@kok/domain/content-type';
import type { Field } from '@kok/domain/fields/field';
import type { Content } from '@kok/domain/release/content';
import { languagesOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { isValues, itemsOf, localeOf } from './any-record.ts';
import { type Passage, type Sought, calledSo } from './wording.ts';

/** Reads what can be found of a record beside its texts. */
export type FactReader = (sought: Sought) => Passage[];

/** Names, years and places; how someone is reached is read on the page, not looked for. */
export function readFacts(content: Content): FactReader {
	const byId = new Map<string, AnyRecord>();
	for (const type of ['member', 'legal_act'] as const)
		for (const record of content.records[type]) byId.set(record.id, record);
	const names = Object.fromEntries(languagesOf(content).map((locale) => [locale, areaNames(content, locale)]));

	return (sought) => {
		const { type, record, locale } = sought;
		const around = { areas: names[locale] ?? new Map<string, readonly string[]>() };
		const facts = [...factsIn(typeNamed(type).facts, record.facts.values, around), ...namesAround(sought, byId)];
		return [...facts.map(asFact), ...shortNameIn(sought), ...valuesIn(typeNamed(type).facts, record.facts.values)];
	};
}

interface AreaNames {
	areas: ReadonlyMap<string, readonly string[]>;
}

function asFact(text: string): Passage {
	return { part: 'fact', text };
}

/** The network goes by its short name as others by a word that they are called. */
function shortNameIn({ type, record }: Sought): Passage[] {
	const { abbreviation } = record.facts.values;
	return type === 'network' && typeof abbreviation === 'string' ? [{ part: 'called', text: abbreviation }] : [];
}

/** A figure is looked for by its value. */
function valuesIn(fields: Fields, values: AnyValues): Passage[] {
	return Object.entries(fields).flatMap(([name, { kind }]): Passage[] =>
		kind === 'number' && typeof values[name] === 'number' ? [{ part: 'value', text: String(values[name]) }] : []
	);
}

function factsIn(fields: Fields, values: AnyValues, around: AreaNames): string[] {
	return Object.entries(fields).flatMap(([name, field]) =>
		// The site of an organisation is known by its name; where a document lies says nothing of it.
		field.kind === 'link' && name !== 'website' ? [] : textsIn(field, values[name], around)
	);
}

function textsIn({ kind, items }: Field, value: unknown, around: AreaNames): string[] {
	if (kind === 'items') return itemsOf(value).flatMap((item) => factsIn(items ?? {}, item, around));
	if (kind === 'areas')
		return (Array.isArray(value) ? value : []).flatMap((code) => around.areas.get(String(code)) ?? []);
	if (kind === 'place') return isValues(value) ? placeWords(value, around) : [];
	if (typeof value !== 'string') return [];
	if (kind === 'line') return [value];
	if (kind === 'day' || kind === 'date') return [value.slice(0, 4)];
	return kind === 'link' ? [URL.parse(value)?.hostname.replace(/^www\./, '') ?? ''] : [];
}

/** Where someone is, as far as the release says: the street helps nobody to find the record. */
function placeWords({ area, locality }: AnyValues, { areas }: AreaNames): string[] {
	return [...(areas.get(String(area)) ?? []), ...(typeof locality === 'string' ? [locality] : [])];
}

/** The name of each area, then what else it is looked for by: an abbreviation, its larger towns. */
function areaNames({ records }: Content, locale: Locale): ReadonlyMap<string, readonly string[]> {
	const [network] = records.network;
	const areas = network?.wording[localeOf(network, locale)]?.values.areas ?? {};
	return new Map(
		Object.entries(areas).map(([code, { name, alsoKnownAs }]) => [
			code,
			[name, ...calledSo(alsoKnownAs).map(({ text }) => text)]
		])
	);
}

/** What a record goes by only together with another: an offer by its organisation, a section by its law. */
function namesAround({ type, record, locale }: Sought, byId: ReadonlyMap<string, AnyRecord>): string[] {
	const { member, act } = record.facts.values;
	if (type === 'service') return namesOf('member', byId.get(String(member)), locale);
	return type === 'provision' ? namesOf('legal_act', byId.get(String(act)), locale) : [];
}

function namesOf(type: 'member' | 'legal_act', record: AnyRecord | undefined, wanted: Locale): string[] {
	if (!record) return [];
	const locale = localeOf(record, wanted);
	const short = record.wording[locale]?.values['shortTitle'];
	return [titleOf(typeNamed(type), record, locale), ...(typeof short === 'string' ? [short] : [])];
}
