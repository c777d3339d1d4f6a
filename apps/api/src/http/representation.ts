import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { audiences } from '@kok/domain/fields/field';
import type { Locale } from '@kok/domain/words';
import type { NoteId, Origin, Part, PartName } from '@kok/domain/rules/part';
import type { Kysely } from 'kysely';
import * as z from 'zod';
import type { Actor } from '../access/actor.ts';
import { type Knows, readKnown } from '../access/known-records.ts';
import { ownersIn } from '../access/ownership.ts';
import { type Close, type Sight, isClose, sightOf } from '../access/sight.ts';
import { namedBy } from '../db/stores/link-store.ts';
import { readNotes } from '../db/stores/note-store.ts';
import { type OpenRecord, findOpenRecord } from '../db/stores/open-records.ts';
import type { PartKey, StoredPart } from '../db/stores/part-store.ts';
import { typeOf } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { type StoredSet, listSetsOf } from '../db/stores/publication-set-store.ts';
import { readSlugs } from '../db/stores/slug-store.ts';
import { stoodBefore } from '../commands/stood-before.ts';
import { isBehind } from '../heads/is-behind.ts';
import { PlanShown, showPlan } from './plan-shown.ts';
import { HindranceShown, showHindrance } from './publication-shown.ts';
import { LocaleShown, PartNameShown, TypeNameShown } from './schemas.ts';
import { ShownValues, nameOfSnapshot, showFromOutside, showValues } from './shown-values.ts';
import { VisibilityShown, showVisibility } from './visibility-shown.ts';

const SnapshotHash = z.string().meta({
	description:
		'SHA-256 of the values as stored, hexadecimal; to a delegate, of what they see of them where the office keeps some for itself'
});
const OriginShown = z.object({ locale: LocaleShown, snapshot: SnapshotHash }).optional();

/** What is said of a part in every type; its values stand beside it. */
export const PartHead = z.object({
	record: z.string(),
	revision: z.int().optional().meta({
		description:
			'Counts every change; the ETag begins with it. Left out where the caller sees no drafts: it would tell that there is one'
	}),
	erased: z
		.array(z.enum(['published', 'draft']))
		.optional()
		.meta({ description: 'Texts of it that were erased for protection: they are not shown as empty ones' }),
	visibility: VisibilityShown.optional().meta({
		description:
			'Where something of the part is published, to those who see drafts: whether the public reads it, and what keeps it from doing so'
	}),
	plan: PlanShown.optional().meta({
		description:
			'Said where the part or its record is read, not in lists: the set in which it waits, or that was stopped'
	}),
	behind: z.boolean().optional().meta({ description: 'The wording it was translated from reads otherwise by now' })
});
export const PublishedHead = z.object({
	snapshot: SnapshotHash.optional().meta({ description: 'Named to those alone who see drafts too' }),
	since: z.string(),
	origin: OriginShown
});
export const DraftHead = z.object({
	snapshot: SnapshotHash,
	stage: z.enum(['open', 'in_review', 'approved']),
	writtenBy: z.string(),
	alsoWrittenBy: z.array(z.string()).optional().meta({
		description: 'Everyone else who wrote in it since the part was last published. None of them approves it'
	}),
	stoodBefore: z.literal(true).optional().meta({
		description: 'These words stood in public before, so nobody else has to read them before they are published again'
	}),
	hindrance: HindranceShown.optional().meta({ description: 'What stands against publishing it today' }),
	publishAt: z.string().optional(),
	correction: z.literal(true).optional().meta({
		description:
			'In review: its reader is asked whether the sense stays the same (`approveDraft`). Approved: it does, and the version keeps its number'
	}),
	returnedFor: z
		.string()
		.optional()
		.meta({ description: 'Why it was returned, until it is sent to be read again; it stands among the notes too' }),
	origin: OriginShown
});
export const RecordHead = z.object({
	id: z.string(),
	createdAt: z.string(),
	withdrawn: z
		.object({ reason: z.enum(['over', 'replaced', 'protection']), by: z.string().optional(), at: z.string() })
		.optional(),
	confirmedOn: z.string().optional().meta({
		description:
			'The last day on which someone confirmed that it still holds. The public reads it, or the day in the facts where that is later'
	}),
	slugs: z.partialRecord(LocaleShown, z.array(z.string())),
	visibility: VisibilityShown.optional().meta({ description: 'To those who see drafts' })
});

const Seen = {
	type: TypeNameShown,
	audience: z.enum(audiences).meta({ description: 'What the caller sees of it' })
};

/** A part of a record, as the one who asks may see it. The document tells its values apart by type and part. */
export const PartShown = PartHead.extend({
	...Seen,
	part: PartNameShown,
	published: PublishedHead.extend({ values: ShownValues }).optional(),
	draft: DraftHead.extend({ values: ShownValues }).optional()
}).meta({ id: 'Part' });
export type PartShown = z.infer<typeof PartShown>;

/** A record with its parts, as the one who asks may see it. */
export const RecordShown = RecordHead.extend({ ...Seen, parts: z.partialRecord(PartNameShown, PartShown) }).meta({
	id: 'Record'
});
export type RecordShown = z.infer<typeof RecordShown>;

/**
 * A record as the caller may see it, read anew. The office sees all. A delegate sees the own member and its services as
 * they stand, with their drafts, but never what the office keeps for itself; of others what is public and what members
 * see, never a draft, and nothing that is withheld or hangs on something hidden.
 */
export async function findShown(
	db: Kysely<Database>,
	{ id, actor }: { id: string; actor: Actor }
): Promise<RecordShown | undefined> {
	const record = await findOpenRecord(db, id);
	if (!record) return undefined;
	const looking = await lookAt(db, { record, actor });
	return showRecord(record, { ...looking, slugs: (await readSlugs(db, [id])).get(id) ?? {} });
}

/** One part as the caller may see it, read anew. */
export async function findShownPart(
	db: Kysely<Database>,
	{ key, actor }: { key: PartKey; actor: Actor }
): Promise<PartShown | undefined> {
	const record = await findOpenRecord(db, key.record);
	return record && showPartIn(db, { record, part: key.part, actor });
}

/** The same of a record that lies open. */
export async function showPartIn(
	db: Kysely<Database>,
	{ record, part, actor }: { record: OpenRecord; part: PartName; actor: Actor }
): Promise<PartShown | undefined> {
	return showParts(record, { ...(await lookAt(db, { record, actor })), only: part })?.[part];
}

/** Which of a record and of those that it names the caller may know. */
async function knownTo(db: Kysely<Database>, { record, actor }: { record: OpenRecord; actor: Actor }): Promise<Knows> {
	if (isClose(sightOn(actor, record))) return () => true;
	return readKnown(db, { records: [record.id, ...(await namedBy(db, record.id))], own: actor.members });
}

function sightOn(actor: Actor, record: OpenRecord): Sight {
	return sightOf(actor, { id: record.id, owners: ownersIn(typeOf(record), record) });
}

interface Looking {
	actor: Actor;
	knows: Knows;
	/** Sets in which the record has parts. */
	sets: readonly StoredSet[];
	/** Why drafts of it were returned, by note. */
	reasons: ReadonlyMap<NoteId, string>;
}

async function lookAt(db: Kysely<Database>, { record, actor }: { record: OpenRecord; actor: Actor }): Promise<Looking> {
	const seesSets = record.wasScheduled && isClose(sightOn(actor, record));
	const sets = seesSets ? await listSetsOf(db, record.id) : [];
	const named = isClose(sightOn(actor, record)) ? notesNamedIn(record) : [];
	return { actor, knows: await knownTo(db, { record, actor }), sets, reasons: await readNotes(db, named) };
}

function notesNamedIn({ parts }: OpenRecord): NoteId[] {
	return [...parts.values()].flatMap(({ state }) => state.draft?.returnedFor ?? []);
}

function showRecord(
	record: OpenRecord,
	{ slugs, ...looking }: Looking & { slugs: Partial<Record<Locale, string[]>> }
): RecordShown | undefined {
	const { id, type, createdAt, withdrawn, confirmedOn } = record;
	const parts = showParts(record, looking);
	if (!parts) return undefined;
	const audience = sightOn(looking.actor, record);
	const day = confirmedOn !== undefined && { confirmedOn };
	const visibility = isClose(audience) && { visibility: showVisibility(record) };
	return { id, type, audience, createdAt, ...(withdrawn && { withdrawn }), ...day, slugs, ...visibility, parts };
}

/** All parts or one; none where the caller may not know of the record. */
function showParts(
	record: OpenRecord,
	{ actor, only, ...looking }: Looking & { only?: PartName }
): RecordShown['parts'] | undefined {
	const type = typeOf(record);
	const sight = sightOn(actor, record);
	if (!isClose(sight) && !looking.knows(record.id)) return undefined;
	const parts = [...record.parts].filter(([part]) => only === undefined || part === only);
	const shown = parts.flatMap(([part, stored]) => {
		const one = showPart(type, { ...looking, record, part, stored, sight });
		return one ? [[part, one] as const] : [];
	});
	return Object.fromEntries(shown);
}

interface PartSeen extends Omit<Looking, 'actor'> {
	record: OpenRecord;
	part: PartName;
	stored: StoredPart;
	sight: Sight;
}

function showPart(type: ContentType, seen: PartSeen): PartShown | undefined {
	const { record, part, stored, sight } = seen;
	const seesDrafts = isClose(sight);
	if (sight === 'public' && part === 'inside') return undefined;
	const { published, draft } = textsAtHand(seen);
	if (!seesDrafts && !published) return undefined;
	const erased = erasedIn(seen);
	const plan = seesDrafts ? showPlan(seen.sets, { key: { record: record.id, part }, stored, sight }) : undefined;
	return {
		record: record.id,
		type: record.type,
		part,
		audience: sight,
		...(seesDrafts && { revision: stored.revision }),
		...(published && { published: showPublished(type, seen, published) }),
		...(draft && isClose(sight) && { draft: showDraft(type, { ...seen, sight }, draft) }),
		...(seesDrafts && erased.length > 0 && { erased }),
		...(seesDrafts && published && part !== 'inside' && { visibility: showVisibility(record) }),
		...(plan && { plan }),
		...(isBehind(stored, { parts: record.parts, seesDrafts }) && { behind: true })
	};
}

/** A text that was erased is not shown as one in which nothing stands. */
function textsAtHand({ record, stored: { state } }: PartSeen): Part {
	const { published, draft } = state;
	return {
		...(published && record.textOf(published.snapshot) && { published }),
		...(draft && record.textOf(draft.snapshot) && { draft })
	};
}

function erasedIn({ record, stored: { state } }: PartSeen) {
	return (['published', 'draft'] as const).filter((name) => state[name] && !record.textOf(state[name].snapshot));
}

type SeenWithDrafts = PartSeen & { sight: Close };

function showDraft(type: ContentType, seen: SeenWithDrafts, draft: NonNullable<Part['draft']>) {
	const { alsoWrittenBy, returnedFor: note, ...rest } = draft;
	const reason = note === undefined ? undefined : seen.reasons.get(note);
	const wish = reason !== undefined && { returnedFor: reason };
	const others = alsoWrittenBy && { alsoWrittenBy: [...alsoWrittenBy] };
	const code = seen.record.withdrawn ? undefined : seen.record.hindranceTo(seen.part);
	const hindrance = code && { hindrance: showHindrance(code) };
	const again = stoodBefore(seen.record, seen.part) && { stoodBefore: true as const };
	return {
		...rest,
		...again,
		...others,
		...wish,
		...hindrance,
		...originOf(draft),
		...showText(type, seen, draft.snapshot)
	};
}

function showPublished(type: ContentType, seen: PartSeen, published: NonNullable<Part['published']>) {
	const { snapshot, since } = published;
	const { sight, knows } = seen;
	if (!isClose(sight)) {
		const outside = { sight, facts: factsIn(seen), knows };
		return { since, values: showFromOutside(storedIn(type, seen, snapshot), outside) };
	}
	return { since, ...originOf(published), ...showText(type, { ...seen, sight }, snapshot) };
}

function showText(type: ContentType, seen: SeenWithDrafts, hash: string) {
	const stored = storedIn(type, seen, hash);
	return { snapshot: nameOfSnapshot({ ...stored, hash }, seen.sight), values: showValues(stored, seen.sight) };
}

/** What is published of the facts; of a list that leaves out items the words go with them. */
function factsIn({ record }: PartSeen): AnyValues {
	return record.textOf(record.parts.get('facts')?.state.published?.snapshot) ?? {};
}

function storedIn(type: ContentType, { record, part }: PartSeen, snapshot: string) {
	return { type, part, values: record.textOf(snapshot) ?? {} };
}

function originOf({ origin }: { origin?: Origin }) {
	return origin ? { origin: { ...origin } } : {};
}
