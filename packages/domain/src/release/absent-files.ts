import type { AnyValues, ContentType, Fields } from '../content-type.ts';
import { MediaFile } from '../fields/media.ts';
import type { Field } from '../fields/field.ts';
import { type Locale, writtenIn } from '../words.ts';
import type { PublishedPart, RecordState } from './compile.ts';

/**
 * A record as it would be without some files: a value that names one of them is left out, and so is an item of a list
 * that cannot do without it, with the words of that item in every language.
 */
export function withoutFiles(type: ContentType, record: RecordState, absent: ReadonlySet<string>): RecordState {
	const { facts } = record;
	if (!facts) return record;
	const left = { ...facts, values: valuesWithout(type.facts, facts.values, absent) };
	const wording: { [L in Locale]?: PublishedPart } = {};
	for (const locale of writtenIn(record.wording)) {
		const part = record.wording[locale];
		if (part) wording[locale] = wordsOfWhatIsLeft(type, part, { before: facts.values, after: left.values, absent });
	}
	return { ...record, facts: left, wording };
}

function valuesWithout(fields: Fields, values: AnyValues, absent: ReadonlySet<string>): AnyValues {
	const left = Object.entries(values).flatMap(([name, value]) => {
		const after = valueWithout(fields[name], value, absent);
		return after === undefined ? [] : [[name, after] as const];
	});
	return Object.fromEntries(left);
}

function valueWithout(field: Field | undefined, value: unknown, absent: ReadonlySet<string>): unknown {
	if (field?.kind === 'media') return absent.has(MediaFile.parse(value).file) ? undefined : value;
	if (!field?.items) return value;
	const inner = field.items;
	const whatIsLeft = (item: AnyValues) => itemWithout(inner, item, absent);
	if (Array.isArray(value)) return value.flatMap(whatIsLeft);
	// Of words by the id of their item.
	const words = Object.entries<AnyValues>({ ...(value as object) });
	return Object.fromEntries(words.flatMap(([id, item]) => whatIsLeft(item).map((left) => [id, left])));
}

/** None where the item cannot do without what is gone. */
function itemWithout(fields: Fields, item: AnyValues, absent: ReadonlySet<string>): AnyValues[] {
	const left = valuesWithout(fields, item, absent);
	const isWhole = Object.entries(fields).every(([name, { required }]) => !required || left[name] !== undefined);
	return isWhole ? [left] : [];
}

interface Lists {
	before: AnyValues;
	after: AnyValues;
	absent: ReadonlySet<string>;
}

function wordsOfWhatIsLeft(type: ContentType, part: PublishedPart, { before, after, absent }: Lists): PublishedPart {
	const leftIn = (values: AnyValues) => {
		const words = Object.entries(valuesWithout(type.wording, values, absent)).map(([name, value]) => {
			const { list = '' } = type.wording[name] ?? {};
			const there = new Set(idsIn(after[list]));
			const gone = new Set(idsIn(before[list]).filter((id) => !there.has(id)));
			return [name, gone.size === 0 ? value : withoutItems(value, gone)] as const;
		});
		return Object.fromEntries(words);
	};
	const { origin } = part;
	return {
		...part,
		values: leftIn(part.values),
		...(origin && { origin: { ...origin, values: leftIn(origin.values) } })
	};
}

/** A wording keeps what it says of the items of a list in an object, under the id of each. */
function withoutItems(words: unknown, gone: ReadonlySet<string>): AnyValues {
	return Object.fromEntries(Object.entries({ ...(words as AnyValues) }).filter(([id]) => !gone.has(id)));
}

function idsIn(list: unknown): string[] {
	return Array.isArray(list) ? list.map(({ id }: { id?: unknown }) => String(id)) : [];
}
