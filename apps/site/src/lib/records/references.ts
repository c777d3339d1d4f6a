import type { AnyValues, Fields } from '@kok/domain/content-type';
import { type TypeName, typeNamed, typeNames } from '@kok/domain/content-types';
import { linksOf } from '@kok/domain/links';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import { writtenIn } from '@kok/domain/words';
import type { AnyRecord } from '@kok/domain/release/any-record';

type Index = ReadonlyMap<string, ReadonlyMap<TypeName, readonly AnyRecord[]>>;

/** The public records of one type that name a record, in the order of the release. */
export function recordsNaming<Name extends TypeName>(
	content: Content,
	{ type, id }: { type: Name; id: string }
): readonly PublicRecord<Name>[] {
	// The index holds under each name the records of that type.
	return (indexOf(content).get(id)?.get(type) ?? []) as readonly PublicRecord<Name>[];
}

const indexes = new WeakMap<Content, Index>();

/** Made once for a release, which never changes. */
function indexOf(content: Content): Index {
	const index = indexes.get(content) ?? makeIndex(content);
	indexes.set(content, index);
	return index;
}

function makeIndex(content: Content): Index {
	const index = new Map<string, Map<TypeName, AnyRecord[]>>();
	for (const type of typeNames) {
		for (const record of content.records[type]) {
			for (const target of targetsOf(type, record)) {
				const byType = index.get(target) ?? new Map<TypeName, AnyRecord[]>();
				index.set(target, byType);
				const records = byType.get(type) ?? [];
				byType.set(type, records);
				records.push(record);
			}
		}
	}
	return index;
}

/** Every record that this one names, in its facts or its words, once. */
function targetsOf(type: TypeName, { facts, wording }: AnyRecord): Set<string> {
	const { facts: factFields, wording: wordFields } = typeNamed(type);
	const parts: [Fields, AnyValues | undefined][] = [
		[factFields, facts.values],
		...writtenIn(wording).map((locale): [Fields, AnyValues | undefined] => [wordFields, wording[locale]?.values])
	];
	return new Set(parts.flatMap(([fields, values]) => linksOf(fields, values ?? {})).map(({ target }) => target));
}
