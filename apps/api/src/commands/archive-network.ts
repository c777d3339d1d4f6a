import { Day } from '@kok/domain/calendar';
import { canonicalJson } from '@kok/domain/canonical';
import { Locale, contentLanguages } from '@kok/domain/words';
import { type Origin, partNames } from '@kok/domain/rules/part';
import type { Kysely } from 'kysely';
import * as z from 'zod';
import { type WholeRecord, listWholeRecords } from '../db/stores/bulk-store.ts';
import type { Databases } from '../db/databases.ts';
import { readChainHead } from '../db/stores/event-store.ts';
import { inPortions } from '../db/in-portions.ts';
import { entryFates, listLeavings } from '../db/stores/leaving-store.ts';
import { atOneMoment } from '../db/one-moment.ts';
import type { Database } from '../db/schema.ts';
import { type StoredNote, listAllNotes } from '../db/stores/note-store.ts';
import { type StoredPublication, readPublications } from '../db/stores/publication-store.ts';
import { type StoredSet, listSets } from '../db/stores/publication-set-store.ts';
import { type Decisions, archivedColumns, undecidedColumns } from './archived-columns.ts';
import { CarriedRow, readCarried } from './carried-columns.ts';
import { readSlugs } from '../db/stores/slug-store.ts';

/** The shape of an archive that this program writes. It reads format 1 too: see `raiseArchive`. */
const archiveFormat = 2;

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Instant = z.iso.datetime();
const Text = { snapshot: Hash, origin: z.strictObject({ locale: Locale, snapshot: Hash }).optional() };

const ArchivedPart = z.strictObject({
	revision: z.int().min(1),
	published: z.strictObject({ ...Text, since: Instant, editorial: z.literal(true).optional() }).optional(),
	draft: z
		.strictObject({
			...Text,
			stage: z.enum(['open', 'in_review', 'approved']),
			writtenBy: z.string().min(1),
			alsoWrittenBy: z.array(z.string().min(1)).optional(),
			publishAt: Instant.optional(),
			returnedFor: z.string().optional(),
			correction: z.literal(true).optional()
		})
		.optional()
});

const Withdrawn = z.discriminatedUnion('reason', [
	z.strictObject({ reason: z.literal('over'), at: Instant }),
	z.strictObject({ reason: z.literal('replaced'), by: z.uuid(), at: Instant }),
	z.strictObject({ reason: z.literal('protection'), at: Instant })
]);

const ArchivedRecord = z.strictObject({
	id: z.uuid(),
	type: z.string(),
	createdAt: Instant,
	withdrawn: Withdrawn.optional(),
	/** The last day on which someone confirmed it. */
	confirmedOn: z.iso.date().optional(),
	slugs: z.partialRecord(Locale, z.array(z.string().min(1))),
	parts: z.partialRecord(z.enum(partNames), ArchivedPart),
	/** What the public read and since when, of records whose type keeps its versions. */
	publications: z
		.array(
			z.strictObject({
				part: z.enum(['facts', ...contentLanguages]),
				snapshot: Hash.nullable(),
				since: Instant.nullable(),
				perLanguage: z.literal(true).optional(),
				counted: z.int().min(0).optional(),
				/** Missing in archives of versions that did not know corrections, as in those without any. */
				editorial: z.literal(true).optional()
			})
		)
		.optional()
});
type ArchivedRecord = z.infer<typeof ArchivedRecord>;

/** Parts that become public together at an hour. */
const ArchivedSet = z.strictObject({
	id: z.uuid(),
	publishAt: Instant,
	scheduledAt: Instant,
	scheduledBy: z.string().min(1),
	parts: z.array(
		z.strictObject({ record: z.uuid(), part: z.enum(partNames), revision: z.int().min(1), snapshot: Hash })
	)
});
type ArchivedSet = z.infer<typeof ArchivedSet>;

/** A reason in words, for a step of a record or of a part. */
const ArchivedNote = z.strictObject({
	id: z.uuid(),
	record: z.uuid(),
	part: z.enum(partNames).optional(),
	text: z.string().optional(),
	author: z.string().min(1),
	at: Instant,
	erasedAt: Instant.optional()
});
type ArchivedNote = z.infer<typeof ArchivedNote>;

/** That a member leaves, or has left: from then on nobody gets a mandate for it. */
const ArchivedLeaving = z.strictObject({
	member: z.uuid(),
	leavesOn: Day,
	endsAt: Instant,
	letterOn: Day,
	entry: z.enum(entryFates),
	enteredAt: Instant,
	enteredBy: z.string().min(1),
	doneAt: Instant.optional()
});

const ArchivedText = z.strictObject({
	hash: Hash,
	type: z.string(),
	part: z.enum(['facts', 'wording', 'inside']),
	fieldsVersion: z.int().min(1),
	/** Canonical JSON; `null` where the text was erased to protect someone. */
	body: z.string().nullable()
});
type ArchivedText = z.infer<typeof ArchivedText>;

/**
 * A whole network in one file: every record as it stands, and the texts that its parts name. The network's settings
 * are facts of its record of the type network. The log is not in it.
 */
export const Archive = z.strictObject({
	format: z.literal(archiveFormat),
	at: Instant,
	/** The log's head when it was made. */
	chainHead: z.string(),
	records: z.array(ArchivedRecord),
	/** Missing in archives of versions that did not have them yet. */
	sets: z.array(ArchivedSet).optional(),
	/** The same; there the reason itself stands where a draft names its note. */
	notes: z.array(ArchivedNote).optional(),
	/** Missing in archives of versions that did not have them yet. */
	leavings: z.array(ArchivedLeaving).optional(),
	texts: z.array(ArchivedText),
	/** Columns that travel as they are. Missing where the schema has none. */
	carried: z.array(CarriedRow).optional()
});
export type Archive = z.infer<typeof Archive>;

const Archive1 = z.looseObject({
	format: z.literal(1),
	records: z.array(z.looseObject({ publications: z.array(z.looseObject({})).optional() }))
});

/** An archive of format 1 in format 2. When it was written, versions were counted in each language by itself. */
export function raiseArchive(given: unknown): unknown {
	const { data: archive } = Archive1.safeParse(given);
	if (!archive) return given;
	const records = archive.records.map((record) => ({
		...record,
		...(record.publications && { publications: record.publications.map((one) => ({ ...one, perLanguage: true })) })
	}));
	return { ...archive, format: archiveFormat, records };
}

/** Everything as of one moment. Throws a sentence where the database has a column that an archive would lose. */
export async function readArchive(
	databases: Databases,
	at: string,
	decisions: Decisions = archivedColumns
): Promise<Archive> {
	const undecided = await undecidedColumns(databases.read, decisions);
	if (undecided.length > 0) throw new Error(undecidedWords(undecided));
	return atOneMoment(databases, async (trx) => {
		const archive = await readRows(trx, at);
		const carried = await readCarried(trx, { archive, decisions });
		return { ...archive, ...(carried.length > 0 && { carried }) };
	});
}

function undecidedWords(columns: readonly string[]): string {
	return `An archive would lose columns of which nobody has decided whether they travel: ${columns.join(', ')}. If you added them, name each in apps/api/src/commands/archived-columns.ts: 'travels as it is' is enough for it to come along. If another program made them, move them to a schema or a database of their own.`;
}

async function readRows(trx: Kysely<Database>, at: string): Promise<Omit<Archive, 'carried'>> {
	const records = [...(await listWholeRecords(trx)).values()];
	const slugs = await readSlugs(trx);
	const publications = await readPublications(trx);
	const archived = records.map((record) =>
		archivedRecord(record, { slugs: slugs.get(record.id) ?? {}, publications: publications.get(record.id) })
	);
	const sets = (await listSets(trx, { status: 'scheduled' })).map(archivedSet);
	return {
		format: archiveFormat,
		at,
		chainHead: (await readChainHead(trx)).hash,
		records: archived,
		sets,
		notes: (await listAllNotes(trx)).map(archivedNote),
		leavings: await listLeavings(trx),
		texts: await readTexts(trx, { records: archived, sets })
	};
}

function archivedNote({ turn: _, event: __, ...note }: StoredNote): ArchivedNote {
	return note;
}

function archivedSet({ id, publishAt, scheduledAt, scheduledBy, parts }: StoredSet): ArchivedSet {
	return {
		...{ id, publishAt, scheduledAt, scheduledBy },
		parts: parts.map(({ record, part, revision, snapshot }) => ({ record, part, revision, snapshot }))
	};
}

/** The archive as JSON, in pieces: one line a record, a text or a row, so that two archives can be compared. */
export function* archiveText({ records, texts, carried, ...head }: Archive): Generator<string> {
	yield canonicalJson(head).slice(0, -1);
	yield* listText('records', records);
	yield* listText('texts', texts);
	if (carried) yield* listText('carried', carried);
	yield `}\n`;
}

function* listText(name: string, values: readonly object[]): Generator<string> {
	yield `,"${name}":[\n`;
	for (const [index, value] of values.entries()) {
		yield `${canonicalJson(value)}${index === values.length - 1 ? '' : ','}\n`;
	}
	yield ']';
}

function archivedRecord(
	{ id, type, createdAt, withdrawn, confirmedOn, parts }: WholeRecord,
	{ slugs, publications }: { slugs: ArchivedRecord['slugs']; publications: StoredPublication[] | undefined }
): ArchivedRecord {
	const told = [...parts].map(([name, { revision, state }]) => [name, { revision, ...state }] as const);
	return {
		id,
		type,
		createdAt,
		...(withdrawn && { withdrawn }),
		...(confirmedOn !== undefined && { confirmedOn }),
		slugs,
		parts: Object.fromEntries(told),
		...(publications && { publications: publications.map(archivedPublication) })
	};
}

function archivedPublication({ perLanguage, counted, editorial, ...publication }: StoredPublication) {
	return {
		...publication,
		...(perLanguage && { perLanguage }),
		...(counted !== null && { counted }),
		...(editorial && { editorial })
	};
}

/** Hashes of every text that a record's parts name, also of those that a wording was translated from, and of its versions. */
function textsOf({ parts, publications = [] }: ArchivedRecord): string[] {
	const versions = publications.flatMap(({ snapshot }) => snapshot ?? []);
	const named = Object.values(parts).flatMap(({ published, draft }) =>
		[published, draft].flatMap((text) => (text ? [text.snapshot, ...originOf(text.origin)] : []))
	);
	return [...named, ...versions];
}

function originOf(origin: Origin | undefined): string[] {
	return origin ? [origin.snapshot] : [];
}

async function readTexts(
	db: Kysely<Database>,
	{ records, sets }: { records: readonly ArchivedRecord[]; sets: readonly ArchivedSet[] }
): Promise<ArchivedText[]> {
	// A draft may have changed since it was scheduled. Its set still names the text that was to become public.
	const scheduled = sets.flatMap(({ parts }) => parts.map(({ snapshot }) => snapshot));
	const hashes = [...new Set([...records.flatMap(textsOf), ...scheduled])].sort();
	const rows = await inPortions(hashes, async (some) =>
		db
			.selectFrom('snapshot')
			.select(['hash', 'type', 'part', 'fields_version', 'body'])
			.where('hash', 'in', some)
			.orderBy('hash')
			.execute()
	);
	return rows.map(({ fields_version, ...row }) => ({ ...row, fieldsVersion: fields_version }));
}
