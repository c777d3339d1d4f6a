import { hashText } from '@kok/release/envelope';
import { canonicalJson } from '@kok/domain/canonical';
import type { PartName, SnapshotHash } from '@kok/domain/rules/part';
import type { Withdrawal } from '@kok/domain/rules/withdrawal';
import { type Kysely, type Selectable, type Transaction, sql } from 'kysely';
import { type Action, type Deed, partChangesIn, quietActions } from '../../log/actions.ts';
import { type Change, changeRows, insertChanges } from './change-store.ts';
import { compiledOnce, sentOnce } from '../compiled-once.ts';
import { inPortions } from '../in-portions.ts';
import type { Database } from '../schema.ts';

/** What is appended: who did what, to which object, when, and by which request. */
export type NewEvent = Deed & { at: string; actor: string; object: string; request: string };

/** The object of an event about several records. */
export const setOfRecords = 'set';

export type StoredEvent = Selectable<Database['event']>;

export interface ChainHead {
	seq: number;
	hash: string;
}

/** The chain's head with the instant of its event; none before the first. */
export interface LockedHead extends ChainHead {
	at: string | null;
}

/**
 * Every writer locks the chain's head first: two writers never fork the chain, and on SQLite the
 * transaction is a writing one from its first statement, so it never fails half-way for another's sake.
 */
export async function lockChain(trx: Transaction<Database>): Promise<LockedHead> {
	const [head] = (await lockHead(trx, {})).rows;
	if (!head) throw new Error('The chain has no head');
	return head;
}

const lockHead = compiledOnce([], (db) =>
	db
		.updateTable('chain')
		.set((expression) => ({ seq: expression.ref('seq') }))
		.where('id', '=', 1)
		.returning((expression) => [
			'seq',
			'hash',
			expression.selectFrom('event').select('at').whereRef('event.seq', '=', 'chain.seq').as('at')
		])
);

/** The instant of the newest event. */
export async function newestInstant(db: Kysely<Database>): Promise<string | undefined> {
	return (await db.selectFrom('event').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst())?.at;
}

/** The chain's head, as far as this reader sees. */
export async function readChainHead(db: Kysely<Database>): Promise<ChainHead> {
	return db.selectFrom('chain').select(['seq', 'hash']).where('id', '=', 1).executeTakeFirstOrThrow();
}

/** Appends events to the locked chain, and returns its new head. */
export async function appendEvents(
	trx: Transaction<Database>,
	head: ChainHead,
	events: readonly NewEvent[]
): Promise<ChainHead> {
	const rows = chainedTo(head, events);
	await insertEvents(trx, rows);
	const changes = events.map((event) => partChangesIn(event.changes));
	await insertChanges(
		trx,
		rows.flatMap(({ seq }, index) => changeRows({ seq, changes: changes[index] ?? [] }))
	);
	const { seq, hash } = rows.at(-1) ?? head;
	await moveHead(trx, { seq, hash });
	return { seq, hash };
}

const moveHead = sentOnce(['seq', 'hash'], (db, head: { seq: number; hash: string }) =>
	db.updateTable('chain').set(head).where('id', '=', 1)
);

async function insertEvents(trx: Transaction<Database>, rows: readonly StoredEvent[]): Promise<void> {
	const [only] = rows;
	if (only && rows.length === 1) return insertEvent(trx, { ...only });
	await inPortions(rows, async (some) => {
		await trx
			.insertInto('event')
			.values([...some])
			.execute();
		return [];
	});
}

/** The rows of events, each with the hash of the one before it. */
function chainedTo(head: ChainHead, events: readonly NewEvent[]): StoredEvent[] {
	const rows: StoredEvent[] = [];
	for (const { changes, ...event } of events) {
		const { seq, hash: previous_hash } = rows.at(-1) ?? head;
		const row = { seq: seq + 1, ...event, changes: canonicalJson(changes.map((change) => ({ ...change }))) };
		rows.push({ ...row, previous_hash, hash: hashOf(previous_hash, row) });
	}
	return rows;
}

const eventColumns = ['seq', 'at', 'actor', 'action', 'object', 'changes', 'request', 'previous_hash', 'hash'] as const;
const insertEvent = sentOnce(eventColumns, (db, row: StoredEvent) => db.insertInto('event').values(row));

/** Which events are asked for. */
export interface EventsAsked {
	/** About one of these objects itself, or about several records of which it is one. */
	objects?: readonly string[] | undefined;
	actor?: string | undefined;
	action?: string | undefined;
	/** Of the objects, what changed this part. */
	part?: string | undefined;
	/** From this instant on. */
	since?: string | undefined;
	/** Before this instant. */
	until?: string | undefined;
	/** Newest first before a sequence number, or oldest first after one. */
	before?: number | undefined;
	after?: number | undefined;
	limit: number;
}

/** The largest sequence number that a column of either database can store. */
export const largestSequence = 2_147_483_647;

/** Events about an object, of an actor, of an action, within a time, or all. */
export async function listEvents(db: Kysely<Database>, asked: EventsAsked): Promise<StoredEvent[]> {
	const { objects, actor, action, since, until, limit } = asked;
	const { operator, edge, order } = spanOf(asked);
	if (objects?.length === 0) return [];
	return db
		.selectFrom('event')
		.select(eventColumns)
		.$if(objects !== undefined, (query) =>
			query.where('seq', 'in', eventsAbout(db, { ...asked, objects: objects ?? [] }))
		)
		.$if(actor !== undefined, (query) => query.where('actor', '=', actor ?? ''))
		.$if(action !== undefined, (query) => query.where('action', '=', action ?? ''))
		.$if(since !== undefined, (query) => query.where('seq', '>=', firstAt(db, since ?? '')))
		.$if(until !== undefined, (query) => query.where('seq', '<', firstAt(db, until ?? '')))
		.where('seq', operator, edge)
		.orderBy('seq', order)
		.limit(limit)
		.execute();
}

/** Instants rise along the chain, so a time is a span of numbers: of the first event at an instant or after it, or past all. */
function firstAt(db: Kysely<Database>, instant: string) {
	const first = db.selectFrom('event').select('seq').where('at', '>=', instant).orderBy('at').orderBy('seq').limit(1);
	return sql<number>`coalesce((${first}), ${largestSequence})`;
}

/**
 * Events about objects themselves, and those that changed a part of one: each by an index, and no more than are asked for.
 * Where something else narrows them as well, all are looked at.
 */
function eventsAbout(db: Kysely<Database>, asked: EventsAsked & { objects: readonly string[] }) {
	const { objects, part, limit } = asked;
	const { operator, edge, order } = spanOf(asked);
	const isNarrowed = [asked.actor, asked.action, asked.since, asked.until].some((one) => one !== undefined);
	const most = isNarrowed ? largestSequence : limit;
	const own = db
		.selectFrom('event')
		.select('seq')
		.where('object', 'in', objects)
		.where('seq', operator, edge)
		.orderBy('seq', order)
		.limit(most);
	const changed = db
		.selectFrom('event_change')
		.select('event as seq')
		.distinct()
		.where('record', 'in', objects)
		.$if(part !== undefined, (query) => query.where('part', '=', part ?? ''))
		.where('event', operator, edge)
		.orderBy('event', order)
		.limit(most);
	const changes = db.selectFrom(changed.as('changed')).select('seq');
	return part === undefined ? db.selectFrom(own.as('own')).select('seq').union(changes) : changes;
}

function spanOf({ before = largestSequence, after }: Pick<EventsAsked, 'before' | 'after'>) {
	return after === undefined
		? ({ operator: '<', edge: before, order: 'desc' } as const)
		: ({ operator: '>', edge: after, order: 'asc' } as const);
}

/** What a withdrawal is called in the log. */
export function withdrawalAction<Reason extends Withdrawal['reason']>(reason: Reason): `Withdrawn:${Reason}` {
	return `Withdrawn:${reason}`;
}

/**
 * Whether the log past a head tells of a record withdrawn to protect someone. It asks the chain and not the clock:
 * an instant is taken before its command is committed, a release may be compiled in between. An unknown head is
 * older than everything. Events up to `followed` do not count.
 */
export async function wasProtectedAfter(db: Kysely<Database>, chainHead: string, followed = 0): Promise<boolean> {
	return wasLoggedAfter(db, { chainHead, followed }, withdrawalAction('protection'));
}

/** Whether an event after the given head has this action. An unknown head counts as older than every event. */
export async function wasLoggedAfter(
	db: Kysely<Database>,
	{ chainHead, followed = 0 }: { chainHead: string; followed?: number },
	action: Action
): Promise<boolean> {
	const head = await db.selectFrom('event').select('seq').where('hash', '=', chainHead).executeTakeFirst();
	const found = await db
		.selectFrom('event')
		.select('seq')
		.where('seq', '>', Math.max(head?.seq ?? 0, followed))
		.where('action', '=', action)
		.limit(1)
		.executeTakeFirst();
	return found !== undefined;
}

/** The newest event past another after which the public may read something else. */
export async function newestPublicChange(db: Kysely<Database>, after: number): Promise<number | undefined> {
	const newest = await db
		.selectFrom('event')
		.select('seq')
		.where('seq', '>', after)
		.where('action', 'not in', quietActions)
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirst();
	return newest?.seq;
}

/** The number of the event with this hash; 0 where there is none. */
export async function sequenceOf(db: Kysely<Database>, hash: string): Promise<number> {
	return (await db.selectFrom('event').select('seq').where('hash', '=', hash).executeTakeFirst())?.seq ?? 0;
}

/** The numbers of the events with these hashes, by hash; those that there are not are left out. */
export async function sequencesOf(db: Kysely<Database>, hashes: readonly string[]): Promise<Map<string, number>> {
	if (hashes.length === 0) return new Map();
	const rows = await db.selectFrom('event').select(['hash', 'seq']).where('hash', 'in', hashes).execute();
	return new Map(rows.map(({ hash, seq }) => [hash, seq]));
}

/** Whether the log tells that an action was taken on an object. */
export async function wasLoggedOf(
	db: Kysely<Database>,
	{ action, object }: Pick<NewEvent, 'action' | 'object'>
): Promise<boolean> {
	const found = await db
		.selectFrom('event')
		.select('seq')
		.where('object', '=', object)
		.where('action', '=', action)
		.limit(1)
		.executeTakeFirst();
	return found !== undefined;
}

/** Whether an event of this hash is in the log. */
export async function isInLog(db: Kysely<Database>, hash: string): Promise<boolean> {
	return (await db.selectFrom('event').select('seq').where('hash', '=', hash).executeTakeFirst()) !== undefined;
}

/** A text that a part of a record has now or had before. */
export interface NamedText {
	record: string;
	part: PartName;
	snapshot: SnapshotHash;
}

/** Every text that any event names, from the first event to the newest. */
export async function listTextsOfEvents(db: Kysely<Database>): Promise<NamedText[]> {
	const texts: NamedText[] = [];
	for await (const { changes } of eachEvent(db)) {
		for (const { record, part, snapshot } of changes) if (snapshot) texts.push({ record, part, snapshot });
	}
	return texts;
}

/** An event as it was appended. */
export type LoggedEvent = Pick<StoredEvent, 'seq' | 'at' | 'actor' | 'action' | 'object'> & {
	changes: readonly Change[];
	/** The notes in which its reasons stand, each with the record that it is about. */
	notes: readonly { id: string; record: string }[];
	/** The day for which it confirmed its record. */
	confirmedOn: string | undefined;
};

/** Every event, from the first to the newest. */
export async function* eachEvent(db: Kysely<Database>): AsyncGenerator<LoggedEvent> {
	for await (const page of eachPageOfEvents(db)) yield* page;
}

/** The same, in pages. */
export async function* eachPageOfEvents(db: Kysely<Database>): AsyncGenerator<LoggedEvent[]> {
	for (let page = await pageOfEvents(db, 0); page.length > 0; page = await pageOfEvents(db, page.at(-1)?.seq ?? 0)) {
		yield page.map(({ seq, at, actor, action, object, changes }) => ({
			seq,
			at,
			actor,
			action,
			object,
			changes: changesOf(changes),
			notes: notesOf({ object, changes }),
			confirmedOn: readChanges(changes).find((change) => 'confirmedOn' in change)?.confirmedOn
		}));
	}
}

function changesOf(changes: string): Change[] {
	return partChangesIn(readChanges(changes));
}

function notesOf({ object, changes }: Pick<StoredEvent, 'object' | 'changes'>) {
	return readChanges(changes).flatMap((change) => {
		if (!('note' in change) || change.note === undefined) return [];
		return { id: change.note, record: 'record' in change ? change.record : object };
	});
}

/** Events are written by `appendEvent` alone, and triggers let nobody change them. */
function readChanges(changes: string) {
	return JSON.parse(changes) as Deed['changes'][number][];
}

/**
 * Walks the whole chain; the sequence number of the first event that does not fit, or the head. A log of 100,000 events
 * takes seconds, in which nobody else has a turn.
 */
export async function walkChain(
	db: Kysely<Database>
): Promise<{ whole: true; head: ChainHead } | { whole: false; brokenAt: number }> {
	const stored = await readChainHead(db);
	let head: ChainHead = { seq: 0, hash: '' };
	for (;;) {
		const page = await pageOfEvents(db, head.seq);
		for (const { previous_hash, hash, ...row } of page) {
			const follows = row.seq === head.seq + 1 && previous_hash === head.hash && hash === hashOf(previous_hash, row);
			const fitsHead = row.seq !== stored.seq || hash === stored.hash;
			if (!follows || !fitsHead) return { whole: false, brokenAt: head.seq + 1 };
			head = { seq: row.seq, hash };
		}
		if (page.length === 0) break;
	}
	// Events may have been appended while it walked, none may be missing.
	return head.seq < stored.seq ? { whole: false, brokenAt: head.seq + 1 } : { whole: true, head };
}

async function pageOfEvents(db: Kysely<Database>, after: number): Promise<StoredEvent[]> {
	return db.selectFrom('event').select(eventColumns).where('seq', '>', after).orderBy('seq').limit(250).execute();
}

function hashOf(previous: string, row: Omit<StoredEvent, 'hash' | 'previous_hash'>): string {
	return hashText(previous + canonicalJson({ ...row }));
}
