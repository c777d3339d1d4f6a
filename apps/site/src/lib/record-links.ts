import type { TypeName } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import { type Locale, locales } from '@kok/domain/words';
import { addressOf, typeOf } from './address.ts';
import { type AnyRecord, titleOf } from './any-record.ts';

/** A record as a link in a sentence, a list or a note. */
export interface RecordLink {
	id: string;
	title: string;
	address: string;
	/** The language it is named in, where that is not the page's. */
	lang: Locale | undefined;
}

interface Wanted {
	type: TypeName;
	locale: Locale;
}

/** The record with an id as a link, in the page's language or else in the one it has; none when it is not public. */
export function linkTo(content: Content, id: string | undefined, { type, locale }: Wanted): RecordLink | undefined {
	const record = id === undefined ? undefined : recordsById(content, type).get(id);
	const named = record && [locale, ...locales].find((one) => record.wording[one]);
	const slug = named && record.wording[named]?.slug;
	if (!record || !named || slug === undefined) return undefined;
	return {
		id: record.id,
		title: titleOf(typeOf(type), record, named),
		address: addressOf({ to: 'record', type, slug }, named),
		lang: named === locale ? undefined : named
	};
}

/** Several records of one type as links, in the order given. */
export function linksTo(content: Content, ids: readonly string[] | undefined, wanted: Wanted): RecordLink[] {
	return (ids ?? []).flatMap((id) => linkTo(content, id, wanted) ?? []);
}

const indexes = new WeakMap<Content, Map<TypeName, ReadonlyMap<string, AnyRecord>>>();

/** Made once for a release, which never changes. */
function recordsById(content: Content, type: TypeName): ReadonlyMap<string, AnyRecord> {
	const made = indexes.get(content) ?? new Map<TypeName, ReadonlyMap<string, AnyRecord>>();
	indexes.set(content, made);
	const list: readonly AnyRecord[] = content.records[type];
	const index = made.get(type) ?? new Map(list.map((record) => [record.id, record]));
	made.set(type, index);
	return index;
}
