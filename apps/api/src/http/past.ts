import type { PartName } from '@kok/domain/rules/part';
import type { Kysely } from 'kysely';
import type { Actor } from '../access/actor.ts';
import { isCommentSeen } from '../access/comment-sight.ts';
import { withOwnPast } from '../access/ownership.ts';
import { type Close, type Sight, isClose } from '../access/sight.ts';
import { findComments } from '../db/stores/comment-store.ts';
import { findErasure } from '../db/stores/erasure-store.ts';
import { type Change, listTexts, stoodIn } from '../db/stores/change-store.ts';
import type { StoredEvent } from '../db/stores/event-store.ts';
import { type StoredRecord, findRecord, typeOf } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { findErased, readSnapshots } from '../db/stores/snapshot-store.ts';
import { type Deed, type GivenReason, type MandateTerms, partChangesIn, readDeed } from '../log/actions.ts';
import { type ShownValues, nameOfSnapshot, showValues } from './shown-values.ts';

/** A record whose past the caller may read, and as what. Who is let in here is of the office, or asks about an own record. */
export async function findPast(
	db: Kysely<Database>,
	actor: Actor,
	id: string
): Promise<{ record: StoredRecord | undefined; sight: Close }> {
	if (actor.role !== 'delegate') return { record: await findRecord(db, id), sight: 'office' };
	const [own] = await withOwnPast(db, actor, [id]);
	return { record: own === undefined ? undefined : await findRecord(db, own), sight: 'own' };
}

/** An event as the office reads it, with the hashes that chain it. */
function showEvent({ previous_hash, action, changes, ...event }: StoredEvent) {
	const deed = readDeed({ action, changes });
	const written = 'changes' in deed ? deed.changes : [];
	const mandate = written.find((change) => 'mandate' in change);
	const reason = written.find(isReason);
	const pinned = written.find((change) => 'release' in change);
	const said = written.find((change) => 'comment' in change);
	const leaving = written.find((change) => 'leavesOn' in change);
	const embargo = written.find((change) => 'tells' in change);
	const confirmation = written.find((change) => 'confirmedOn' in change);
	return {
		...event,
		...deed,
		changes: partChangesIn(written).map(showChange),
		...(mandate && { mandate: showTerms(mandate) }),
		...(reason && { note: reason.note }),
		...(pinned && { release: pinned.release }),
		...(said && { comment: said.comment }),
		...(confirmation && { confirmedOn: confirmation.confirmedOn }),
		...(leaving && { leaving }),
		...(embargo && { embargo: { ...embargo, tells: [...embargo.tells] } }),
		previousHash: previous_hash
	};
}

/** A reason for what was done to the whole record; that of a part stands with its change. */
function isReason(change: Deed['changes'][number]): change is GivenReason {
	return 'note' in change && !('part' in change);
}

function showTerms({ mandate: id, holder, actsFor, beginsAt, endsAt }: MandateTerms) {
	return { id, holder, actsFor, beginsAt, ...(endsAt !== undefined && { endsAt }) };
}

function showChange({ record, part, before, after, ...change }: Change) {
	const { snapshot, publishAt, set, correction, note, erased } = change;
	return {
		...{ record, part, before, after },
		...(snapshot !== undefined && { snapshot }),
		...(publishAt !== undefined && { publishAt }),
		...(set !== undefined && { set }),
		...(correction && { correction }),
		...(note !== undefined && { note }),
		...(erased && { erased: [...erased] })
	};
}

/**
 * Events about a record. Of a set only what concerns the record: who may read its history may not know the others'.
 * Outside the office an event has no hash, for it stands for what is not shown as well.
 */
export async function showHistory(
	db: Kysely<Database>,
	{ record, events, sight }: { record: StoredRecord; events: readonly StoredEvent[]; sight: Sight }
) {
	const shown = events.map(showEvent).map((event) => ({ ...event, changes: onlyOf(record, event.changes) }));
	if (sight === 'office') return shown;
	const untold = isClose(sight) ? await unseenComments(db, { record, events: shown, sight }) : undefined;
	// Nobody here can say what a deed that is unknown would tell.
	const told = shown.filter(
		({ action, comment }) => action !== 'Unknown' && (comment === undefined || untold?.has(comment) === false)
	);
	const texts = await textsOf(db, { record, changes: told.flatMap(({ changes }) => changes), sight });
	return told.map(({ hash: _, previousHash: __, ...event }) => ({
		...event,
		changes: event.changes.map(({ snapshot = '', erased: _, ...change }) => {
			const text = texts.get(keyOf({ ...change, snapshot }));
			return text ? { ...change, snapshot: text.name } : change;
		})
	}));
}

/** The comments that events name and someone may not read: that there is one would say that something is being asked. */
async function unseenComments(
	db: Kysely<Database>,
	{ record, events, sight }: { record: StoredRecord; events: readonly { comment?: string }[]; sight: Close }
): Promise<Set<string>> {
	const named = events.flatMap(({ comment }) => comment ?? []);
	const seen = (await findComments(db, named)).filter((comment) => isCommentSeen(record, comment, sight));
	const ids = new Set(seen.map(({ id }) => id));
	return new Set(named.filter((id) => !ids.has(id)));
}

/** Events of the log: whole to the office, to a delegate what concerns some own records. */
export async function showLog(
	db: Kysely<Database>,
	{ events, own }: { events: readonly StoredEvent[]; own: readonly string[] | undefined }
) {
	if (own === undefined) return events.map(showEvent);
	const shown = new Map<number, Awaited<ReturnType<typeof showHistory>>[number]>();
	for (const id of own) {
		const record = await findRecord(db, id);
		if (!record) continue;
		// A set may be about several of them, and each shows its own part of it.
		for (const event of await showHistory(db, {
			record,
			events: events.filter((each) => isAbout(each, id)),
			sight: 'own'
		})) {
			if (event.object !== id && event.changes.length === 0) continue;
			const changes = [...(shown.get(event.seq)?.changes ?? []), ...event.changes];
			shown.set(event.seq, { ...event, changes });
		}
	}
	return events.flatMap(({ seq }) => shown.get(seq) ?? []);
}

/** Whether an event is about a record or changed a part of it. */
export function isAbout({ object, changes }: StoredEvent, id: string): boolean {
	return object === id || changes.includes(id);
}

const textsAtOnce = 50;

/** A text of a record as it once stood, by the name under which the one who asks knows it. */
export async function findShownText(
	db: Kysely<Database>,
	{ record, name, sight }: { record: StoredRecord; name: string; sight: Sight }
): Promise<ShownText | undefined> {
	// The office knows a text by its stored hash. Whoever sees less knows it by a hash over what they see, so all are read.
	const stored = await listTexts(db, { record: record.id, ...(sight === 'office' && { snapshot: name }) });
	for (let start = 0; start < stored.length; start += textsAtOnce) {
		const texts = await textsOf(db, { record, changes: stored.slice(start, start + textsAtOnce), sight });
		const found = [...texts.values()].find((text) => text.name === name);
		if (found) return found;
	}
	return undefined;
}

/** A text of a part as someone sees it. */
export async function showText(
	db: Kysely<Database>,
	{ record, text, sight }: { record: StoredRecord; text: NamedText; sight: Sight }
): Promise<ShownText | undefined> {
	return (await textsOf(db, { record, changes: [text], sight })).get(keyOf(text));
}

/**
 * Whether a text stood in a record and was erased since. In a record that was erased whole every text was, also one
 * that another record has word for word.
 */
export async function wasErased(
	db: Kysely<Database>,
	{ record, hash }: { record: StoredRecord; hash: string }
): Promise<boolean> {
	const isGone = (await findErasure(db, record.id)) !== undefined || (await findErased(db, [hash])).has(hash);
	return isGone && (await stoodIn(db, { record: record.id, hash }));
}

type NamedText = Pick<Change, 'part' | 'snapshot'>;

interface ShownText {
	name: string;
	part: PartName;
	values: ShownValues;
}

/**
 * The texts that some changes name, as someone sees them. Colleagues see no past text, and an erased one is missing.
 */
async function textsOf(
	db: Kysely<Database>,
	{ record, changes, sight }: { record: StoredRecord; changes: readonly NamedText[]; sight: Sight }
): Promise<Map<string, ShownText>> {
	if (!isClose(sight)) return new Map();
	const type = typeOf(record);
	const found = await readSnapshots(db, { type, hashes: changes.map(({ snapshot }) => snapshot) });
	const texts = changes.flatMap((change) => {
		const values = found.get(change.snapshot ?? '');
		if (!values || change.snapshot === undefined) return [];
		const stored = { type, part: change.part, values, hash: change.snapshot };
		const shown = { name: nameOfSnapshot(stored, sight), part: change.part, values: showValues(stored, sight) };
		return [[keyOf(change), shown] as const];
	});
	return new Map(texts);
}

/** Parts of two kinds may hold the same values. */
function keyOf({ part, snapshot }: NamedText): string {
	return `${part} ${snapshot}`;
}

function onlyOf<One extends { record: string }>({ id }: StoredRecord, changes: readonly One[]): One[] {
	return changes.filter(({ record }) => record === id);
}
