import { type TypeName, typeNamed } from '@kok/domain/content-types';
import type { Content, PublicRecord, Withdrawn } from '@kok/domain/release/content';
import { type Locale, writtenIn } from '@kok/domain/words';
import type { AnyRecord } from '@kok/domain/release/any-record';

/** What an address of a record leads to. */
export type Finding<Name extends TypeName = TypeName> =
	| { outcome: 'here'; record: PublicRecord<Name> }
	| { outcome: 'moved'; slug: string }
	/** Published, but not in the language asked for. */
	| { outcome: 'other-language'; record: PublicRecord<Name>; locale: Locale }
	| { outcome: 'withdrawn' }
	| { outcome: 'unknown' };

interface Wanted<Name extends TypeName> {
	type: Name;
	locale: Locale;
	/** The last part of the address: a slug of today, one of before, a number, or an id. Some keyboards begin it with a capital. */
	slug: string;
}

export function findRecord<Name extends TypeName>(
	content: Content,
	{ type, locale, slug }: Wanted<Name>
): Finding<Name> {
	const shelf = shelfOf(content, type);

	const current = shelf.current.get(nameOf(locale, slug));
	if (current) return { outcome: 'here', record: current };

	const name = slug.toLowerCase();
	const inLocale = nameOf(locale, name);
	const known = shelf.current.get(inLocale) ?? shelf.former.get(inLocale) ?? shelf.anyName.get(name);
	if (known) return inLanguage(known, locale);

	const withdrawn = shelf.withdrawn.get(name);
	if (!withdrawn) return { outcome: 'unknown' };
	const successor = withdrawn.replacedBy === undefined ? undefined : shelf.byId.get(withdrawn.replacedBy);
	return successor ? inLanguage(successor, locale) : { outcome: 'withdrawn' };
}

/** The public record with an id. */
export function findById<Name extends TypeName>(
	content: Content,
	{ type, id }: { type: Name; id: string | undefined }
): PublicRecord<Name> | undefined {
	return id === undefined ? undefined : shelfOf(content, type).byId.get(id);
}

function inLanguage<Name extends TypeName>(record: PublicRecord<Name>, wanted: Locale): Finding<Name> {
	const slug = record.wording[wanted]?.slug;
	if (slug !== undefined) return { outcome: 'moved', slug };
	const locale = writtenIn(record.wording)[0];
	return locale ? { outcome: 'other-language', record, locale } : { outcome: 'unknown' };
}

/** The records of one type by all their names. */
interface Shelf<Name extends TypeName> {
	/** By language and slug. */
	current: Map<string, PublicRecord<Name>>;
	former: Map<string, PublicRecord<Name>>;
	/** By id, by number, and by a slug of any language. */
	anyName: Map<string, PublicRecord<Name>>;
	byId: Map<string, PublicRecord<Name>>;
	withdrawn: Map<string, Withdrawn>;
}

const shelves = new WeakMap<Content, Map<TypeName, unknown>>();

/** Made once for a release, which never changes. */
function shelfOf<Name extends TypeName>(content: Content, type: Name): Shelf<Name> {
	const made = shelves.get(content) ?? new Map<TypeName, unknown>();
	shelves.set(content, made);
	const shelf = made.get(type) ?? makeShelf(content, type);
	made.set(type, shelf);
	// The map holds under each name what `makeShelf` made for that name.
	return shelf as Shelf<Name>;
}

function makeShelf<Name extends TypeName>(content: Content, type: Name): Shelf<Name> {
	const records: readonly PublicRecord<Name>[] = content.records[type];
	const shelf: Shelf<Name> = {
		current: new Map(),
		former: new Map(),
		anyName: new Map(),
		byId: new Map(),
		withdrawn: new Map()
	};

	for (const record of records) {
		shelf.byId.set(record.id, record);
		for (const locale of new Set([...writtenIn(record.wording), ...writtenIn(record.takenBack ?? {})]))
			shelve(shelf, record, locale);
		for (const name of [record.id, fixedName(type, record)]) if (name) shelf.anyName.set(name, record);
	}
	for (const entry of content.withdrawn.filter((entry) => entry.type === type))
		for (const name of [...slugsIn(entry.slugs), entry.fixed]) if (name !== undefined) shelf.withdrawn.set(name, entry);
	return shelf;
}

function shelve<Name extends TypeName>(shelf: Shelf<Name>, record: PublicRecord<Name>, locale: Locale): void {
	const wording = record.wording[locale];
	const former = wording?.formerSlugs ?? record.takenBack?.[locale] ?? [];
	if (wording) shelf.current.set(nameOf(locale, wording.slug), record);
	for (const slug of former) shelf.former.set(nameOf(locale, slug), record);
	for (const slug of wording ? [...former, wording.slug] : former) shelf.anyName.set(slug, record);
}

/** Slugs of every language. */
function slugsIn(slugs: Withdrawn['slugs']): string[] {
	return writtenIn(slugs).flatMap((locale) => slugs[locale] ?? []);
}

/** No language holds a space. */
function nameOf(locale: Locale, slug: string): string {
	return `${locale} ${slug}`;
}

/** The fact that never changes, such as a demand's number. */
function fixedName(type: TypeName, record: AnyRecord): string | undefined {
	const { fixed } = typeNamed(type);
	return fixed === undefined ? undefined : String(record.facts.values[fixed]);
}
