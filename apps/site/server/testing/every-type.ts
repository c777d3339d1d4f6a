import type { AnyValues, Fields } from '@kok/domain/content-type';
import { type TypeName, typeNamed, typeNames } from '@kok/domain/content-types';
import { exampleValues, markOf } from '@kok/domain/testing/example';
import type { Field } from '@kok/domain/fields/field';
import type { RecordState } from '@kok/domain/release/compile';
import { idOf, networkRecord, published } from './records.ts';

/** A record of every content type, each naming one of every type that it can name: a network that has one of everything. */
export function recordsOfEveryType(): RecordState[] {
	return typeNames.map((name) => (name === 'network' ? networkRecord() : exampleRecord(name)));
}

/** The part of the address of the record of a type. */
export function slugOfExample(name: TypeName, locale: 'de' | 'en'): string {
	return `${name.replace('_', '-')}-${locale}`;
}

function exampleRecord(name: TypeName): RecordState {
	const type = typeNamed(name);
	const seed = typeNames.indexOf(name) + 1;
	const { corrects: _, ...facts } = fitting(type.facts, exampleValues(type.facts, markOf(seed)));
	const wording = (locale: 'de' | 'en') => {
		const values = fitting(type.wording, exampleValues(type.wording, markOf(seed + 100)));
		const named = type.title === undefined ? {} : { [type.title]: `${name} ${locale}` };
		return { values: { ...rekeyed(type.wording, values, facts), ...named }, since: published };
	};
	return {
		id: idOf(9_000 + seed),
		type: name,
		facts: { values: facts, since: published },
		wording: { de: wording('de'), en: wording('en') },
		slugs: type.title === undefined ? {} : { de: [slugOfExample(name, 'de')], en: [slugOfExample(name, 'en')] }
	};
}

/** The same values, but that every link leads to the record of its type, every area is one of the network's, and no file is named. */
function fitting(fields: Fields, values: AnyValues): AnyValues {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const field = fields[name];
			return [name, field ? fittingValue(field, value) : value];
		})
	);
}

function fittingValue({ kind, to, items }: Field, value: unknown): unknown {
	const target = idOf(9_000 + 1 + typeNames.findIndex((name) => name === to));
	if (kind === 'reference') return target;
	if (kind === 'references') return [target];
	if (kind === 'clauses') return [{ demand: target }];
	if (kind === 'areas') return ['N'];
	if (items && Object.values(items).some((item) => item.kind === 'media')) return Array.isArray(value) ? [] : {};
	if (items && Array.isArray(value)) return value.map((item: AnyValues) => fitting(items, item));
	return value;
}

/** Words of items go by the ids that the facts give them. */
function rekeyed(fields: Fields, values: AnyValues, facts: AnyValues): AnyValues {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const items = fields[name]?.kind === 'item-words' ? facts[name] : undefined;
			if (!Array.isArray(items) || typeof value !== 'object') return [name, value];
			const [words]: unknown[] = Object.values({ ...value });
			return [name, Object.fromEntries(items.map(({ id }: { id: string }) => [id, words]))];
		})
	);
}
