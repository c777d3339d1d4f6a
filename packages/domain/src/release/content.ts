import * as z from 'zod';
import { Instant } from '../calendar.ts';
import type { Hash } from '../canonical.ts';
import { type ContentType, type Fields, type View, publicSchema } from '../content-type.ts';
import { type ContentTypes, type TypeName, contentTypes, isTypeName } from '../content-types.ts';
import { ItemId } from '../fields/item-id.ts';
import { RecordId } from '../fields/reference.ts';
import { Locale, writtenIn } from '../words.ts';
import { type Languages, inTheirOrder, languagesIn } from '../languages.ts';
import { raiseFormat1 } from './raise-format-1.ts';
import { withoutUnknown } from './without-unknown.ts';

/**
 * The shape of a release's content that this package writes. It rises only where an older reader would misread: see
 * `parseContent`.
 */
export const contentFormat = 2;

/** Raises a content of an earlier format to the next, in order: the first raises format 1 to 2. */
const raises: readonly ((content: unknown, hash: Hash) => unknown)[] = [raiseFormat1];

/** Whether contents of a format are read: that which is written, and every earlier one. */
export function isReadFormat(format: number): boolean {
	return Number.isInteger(format) && format > 0 && format <= contentFormat;
}

type FactsOf<Name extends TypeName> = ContentTypes[Name]['facts'];
type WordingOf<Name extends TypeName> = ContentTypes[Name]['wording'];

/** What is the same in every language. */
export interface PublicFacts<F extends Fields = Fields> {
	values: View<F, 'public'>;
	/** Instant since which the public reads this. */
	since: string;
}

/** A record's words in one language. */
export interface PublicWording<F extends Fields = Fields> {
	values: View<F, 'public'>;
	since: string;
	/** Last part of the page's address, and those it had before. */
	slug: string;
	formerSlugs: readonly string[];
	/** SHA-256 of the canonical JSON of `values`: names this wording. */
	hash: string;
	/** The wording this was translated from, as it was then; behind, when that has another hash today. */
	translatedFrom?: { locale: Locale; hash: string };
}

/**
 * The clauses of a record with their words in the source language, as they were public: one number for all languages. The
 * number, the hash and the clauses never change. Words are corrected where two people say that the sense stays the same.
 */
export interface PublicVersion<F extends Fields = Fields> {
	number: number;
	/** Instant at which it became public. */
	since: string;
	/** The source language. */
	language: Locale;
	/**
	 * SHA-256 of the canonical JSON of the clauses in the source language: a list of `{id, text}` in their order. It stays
	 * that of the words with which the version began.
	 */
	hash: string;
	/** Ids of the clauses, in their order. */
	clauses: readonly string[];
	/**
	 * By language, what the public read while it stood, the oldest first. A text may have been mended beside its clauses,
	 * and a translation also in them.
	 */
	texts: { readonly [L in Locale]?: readonly PublicText<F>[] };
	/** Editorial corrections of the words in the source language, the oldest first. Left out where there is none. */
	corrections?: readonly PublicCorrection[];
	/**
	 * By language, numbers in older addresses that lead here. In format 1 versions were counted in each language by
	 * itself.
	 */
	formerNumbers?: { readonly [L in Locale]?: readonly number[] };
}

/** Words of a version that were corrected. The texts before and after stand among its texts. */
export interface PublicCorrection {
	/** Instant at which the corrected words became public. */
	since: string;
	/** As the hash of a version, over the clauses before and after. */
	formerHash: string;
	hash: string;
}

/** A wording as it was public. */
export interface PublicText<F extends Fields = Fields> {
	since: string;
	/** SHA-256 of the canonical JSON of `values`. */
	hash: string;
	values: View<F, 'public'>;
}

/** Last parts of addresses by language, in the order in which they were given. */
export type Slugs = { readonly [L in Locale]?: readonly string[] };

/** A record as the public sees it: facts once, words in at least one language. */
export interface PublicRecord<Name extends TypeName = TypeName> {
	id: RecordId;
	facts: PublicFacts<FactsOf<Name>>;
	wording: { readonly [L in Locale]?: PublicWording<WordingOf<Name>> };
	/** Of a demand: every version that was public, the oldest first; the last is the present one. */
	versions?: 'demand' extends Name ? readonly DemandVersion[] : never;
	/**
	 * Every slug the record had in a language in which it was public and is no longer; left out where there is none.
	 * Such an address answers 404 and offers the record in another language. Nothing links to it.
	 */
	takenBack?: Slugs;
}

/** What the network asks for, as a release has it. */
export type Demand = PublicRecord<'demand'>;

/** The clauses of a demand under one number, as a release has them. */
export type DemandVersion = PublicVersion<WordingOf<'demand'>>;

/** An aim or a task of the network, as a release has it. */
export type Goal = PublicRecord<'goal'>;

/** An organisation of the network, as a release has it. */
export type Member = PublicRecord<'member'>;

/** An address that once led to a record and now leads elsewhere, or says that it is gone. */
export interface Withdrawn {
	type: TypeName;
	/** Every slug the record had. */
	slugs: Slugs;
	/** What it was also found by: the fact that never changes, such as a demand's number. Earlier releases do not say it. */
	fixed?: string;
	/** The record that took its place. */
	replacedBy?: RecordId;
}

/** The whole public network at one moment. It holds dates, never what follows from them on a day. */
export interface Content {
	format: typeof contentFormat;
	records: { readonly [Name in TypeName]: readonly PublicRecord<Name>[] };
	/**
	 * How many records of a type are shown. Those that are never shown are not counted, because the difference would
	 * reveal them.
	 */
	entered: { readonly [Name in TypeName]: number };
	withdrawn: readonly Withdrawn[];
	/** SHA-256 of each file the records and the pictures name, in hexadecimal. */
	media: readonly string[];
	/** What stands for the release elsewhere, where it was drawn. */
	pictures?: Pictures;
}

/** The icons of the network, and pictures beside links (PNG) in one language each. */
export interface Pictures {
	/** A favicon (SVG). */
	icon: string;
	/** The same for the start screen of a telephone (PNG). */
	touchIcon?: string;
	cards: readonly PictureCard[];
}

/** A picture beside links: to a record, to a clause or a version of it, or to all that has none of its own. */
export interface PictureCard {
	locale: Locale;
	record?: RecordId;
	/** The id of a clause of the record. */
	clause?: string;
	/** The number of a version of the record. */
	version?: number;
	file: string;
}

/**
 * Reads a release's content of this format, whether an earlier or a later version sealed it; with `hash` (SHA-256) also
 * one of an earlier format, which it raises. It passes over types, members and codes that it does not know, as far as a record can be read without them,
 * and takes a type that is missing for one without records. Throws a `ZodError` for another format (its issue is
 * `format-unknown`) and for whatever `contentSchema` refuses beside that.
 */
export function parseContent(content: unknown, { hash: sha256 }: { hash?: Hash } = {}): Content {
	const raised = sha256 ? raisedToday(content, sha256) : content;
	StatedFormat.parse(raised);
	const asSealed = contentSchema.safeParse(raised);
	return inNetworkOrder(asSealed.success ? asSealed.data : contentSchema.parse(completed(known(raised))));
}

/** A text that is missing in a language is read in the first of the others, so they stand in the network's order. */
function inNetworkOrder(content: Content): Content {
	const languages = languagesIn(content.records.network[0]?.facts.values ?? {});
	if (languages.every((locale, place) => place === 0 || (languages[place - 1] ?? '') < locale)) return content;
	const records = Object.entries(content.records).map(([name, list]) => [
		name,
		list.map((record) => ({ ...record, wording: ordered(record.wording, languages) }))
	]);
	return { ...content, records: Object.fromEntries(records) as Content['records'] };
}

function ordered(wording: { readonly [L in Locale]?: unknown }, languages: Languages) {
	return Object.fromEntries(inTheirOrder(writtenIn(wording), languages).map((locale) => [locale, wording[locale]]));
}

function raisedToday(content: unknown, sha256: Hash): unknown {
	const { data: stated } = z.looseObject({ format: z.number().refine(isReadFormat) }).safeParse(content);
	const missing = stated ? raises.slice(stated.format - 1) : [];
	return missing.reduce((value, raise) => raise(value, sha256), content);
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const typeName = z.enum(Object.keys(contentTypes) as [TypeName, ...TypeName[]]);
const slugs = z.partialRecord(Locale, z.array(z.string()));

/**
 * The schema of a release's content, published as JSON Schema; derived from the content types. What is sealed fits it to
 * the letter.
 */
export const contentSchema = z.strictObject({
	format: z.literal(contentFormat),
	records: z.strictObject(mapTypes((type) => z.array(recordSchema(type)))),
	entered: z.strictObject(mapTypes(() => z.int().min(0))),
	withdrawn: z.array(
		z.strictObject({
			type: typeName,
			slugs,
			fixed: z.string().optional(),
			replacedBy: RecordId.optional()
		})
	),
	media: z.array(hash),
	pictures: z
		.strictObject({
			icon: hash,
			touchIcon: hash.optional(),
			cards: z.array(
				z.strictObject({
					locale: Locale,
					record: RecordId.optional(),
					clause: ItemId.optional(),
					version: z.int().min(1).optional(),
					file: hash
				})
			)
		})
		.optional()
}) as unknown as z.ZodType<Content>;

function recordSchema(type: ContentType) {
	const wording = z.strictObject({
		values: publicSchema(type.wording),
		since: Instant,
		slug: z.string().min(1),
		formerSlugs: z.array(z.string()),
		hash,
		translatedFrom: z.strictObject({ locale: Locale, hash }).optional()
	});
	return z.strictObject({
		id: RecordId,
		facts: z.strictObject({ values: publicSchema(type.facts), since: Instant }),
		wording: z
			.partialRecord(Locale, wording)
			.refine((words) => type.title === undefined || writtenIn(words).length > 0),
		...(type.keepsVersions !== undefined && { versions: z.array(versionSchema(type)).optional() }),
		takenBack: slugs.optional()
	});
}

function versionSchema(type: ContentType) {
	return z.strictObject({
		number: z.int().min(1),
		since: Instant,
		language: Locale,
		hash,
		clauses: z.array(ItemId),
		corrections: z
			.array(z.strictObject({ since: Instant, formerHash: hash, hash }))
			.optional()
			.meta({
				description:
					'Editorial corrections, the oldest first: since when, and the hash of the clauses in the source language before and after. The sense stayed the same, so the version keeps its number and its own hash. The texts before and after stand among its texts.'
			}),
		texts: z.partialRecord(
			Locale,
			z.array(z.strictObject({ since: Instant, hash, values: publicSchema(type.wording) }))
		),
		formerNumbers: z.partialRecord(Locale, z.array(z.int().min(1))).optional()
	});
}

function mapTypes<Out>(change: (type: ContentType) => Out): Record<string, Out> {
	return Object.fromEntries(Object.entries(contentTypes).map(([name, type]) => [name, change(type)]));
}

const StatedFormat = z.looseObject({ format: z.literal(contentFormat, { error: 'format-unknown' }) });
const known = withoutUnknown(contentSchema);
const noRecords = mapTypes(() => []);
const noneEntered = mapTypes(() => 0);
const Listing = z.looseObject({
	records: z.looseObject({}),
	entered: z.looseObject({}),
	withdrawn: z.array(z.looseObject({ type: z.unknown() }))
});

/** Addresses that were withdrawn from an unknown type go with the type. */
function completed(content: unknown): unknown {
	const { data: read } = Listing.safeParse(content);
	if (!read) return content;
	return {
		...read,
		records: { ...noRecords, ...read.records },
		entered: { ...noneEntered, ...read.entered },
		withdrawn: read.withdrawn.filter(({ type }) => typeof type !== 'string' || isTypeName(type))
	};
}
