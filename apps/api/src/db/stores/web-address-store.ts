import type { PartName } from '@kok/domain/rules/part';
import { type Kysely, type Selectable, type Transaction, sql } from 'kysely';
import type { Database } from '../schema.ts';
import { inPortions } from '../in-portions.ts';

export type WebAddress = Selectable<Database['web_address']>;
export type Round = Selectable<Database['web_address_round']>;

const columns = [
	...(['id', 'address', 'host', 'state', 'since', 'said', 'status', 'moved_to'] as const),
	...(['failures', 'failing_since', 'checked_at', 'next_at', 'accepted_at'] as const)
] as const;

/** Where the texts of a record name addresses. */
export interface AddressPlace {
	part: PartName;
	state: 'draft' | 'published';
	field: string;
	address: string;
	snapshot: string;
	/** Whether the public reads it. */
	isShown: boolean;
}

/** Replaces what is known of the places in a record. Addresses that stand nowhere any more are forgotten. */
export async function putPlaces(
	trx: Transaction<Database>,
	{ record, places, newId, at }: { record: string; places: readonly AddressPlace[]; newId: () => string; at: string }
): Promise<void> {
	const before = await placesOf(trx, record);
	await trx.deleteFrom('web_address_place').where('record', '=', record).execute();
	const ids = await idsOf(trx, { addresses: [...new Set(places.map(({ address }) => address))], newId, at });
	const rows = places.flatMap(({ address, isShown, ...place }) => {
		const id = ids.get(address);
		return id === undefined ? [] : [{ record, ...place, address: id, is_shown: Number(isShown) }];
	});
	await inPortions(rows, async (some) => {
		await trx
			.insertInto('web_address_place')
			.values([...some])
			.execute();
		return [];
	});
	await forgetUnnamed(trx, before);
}

/** Forgets where a record named addresses, and those that stand nowhere else. */
export async function forgetAddressesOf(trx: Transaction<Database>, record: string): Promise<void> {
	const before = await placesOf(trx, record);
	await trx.deleteFrom('web_address_place').where('record', '=', record).execute();
	await forgetUnnamed(trx, before);
}

async function placesOf(trx: Transaction<Database>, record: string): Promise<string[]> {
	const rows = await trx
		.selectFrom('web_address_place')
		.select('address')
		.distinct()
		.where('record', '=', record)
		.execute();
	return rows.map(({ address }) => address);
}

async function forgetUnnamed(trx: Transaction<Database>, ids: readonly string[]): Promise<void> {
	await inPortions(ids, async (some) => {
		await trx
			.deleteFrom('web_address')
			.where('id', 'in', some)
			.where('id', 'not in', trx.selectFrom('web_address_place').select('address'))
			.execute();
		return [];
	});
}

/** The ids of addresses; one that is new is to be asked for at once. */
async function idsOf(
	trx: Transaction<Database>,
	{ addresses, newId, at }: { addresses: readonly string[]; newId: () => string; at: string }
): Promise<ReadonlyMap<string, string>> {
	const fresh = { state: 'unasked', since: at, failures: 0, next_at: at } as const;
	await inPortions(addresses, async (some) => {
		await trx
			.insertInto('web_address')
			.values(some.map((address) => ({ id: newId(), address, host: new URL(address).host, ...fresh })))
			.onConflict((conflict) => conflict.column('address').doNothing())
			.execute();
		return [];
	});
	const rows = await inPortions(addresses, async (some) =>
		trx.selectFrom('web_address').select(['id', 'address']).where('address', 'in', some).execute()
	);
	return new Map(rows.map(({ id, address }) => [address, id]));
}

export async function readRound(db: Kysely<Database>): Promise<Round> {
	return db
		.selectFrom('web_address_round')
		.select(['id', 'seq', 'asked_at', 'answered_at', 'answered_host', 'nothing_since', 'rest_until'])
		.where('id', '=', 1)
		.executeTakeFirstOrThrow();
}

export async function noteRound(db: Kysely<Database>, change: Partial<Omit<Round, 'id'>>): Promise<void> {
	await db.updateTable('web_address_round').set(change).where('id', '=', 1).execute();
}

/** Which events come next, and which records they are about. */
export async function listChangedSince(
	db: Kysely<Database>,
	{ seq, limit }: { seq: number; limit: number }
): Promise<{ upTo: number; records: string[] } | undefined> {
	const events = await db
		.selectFrom('event')
		.select(['seq', 'object'])
		.where('seq', '>', seq)
		.orderBy('seq')
		.limit(limit)
		.execute();
	const [first, last] = [events.at(0), events.at(-1)];
	if (!first || !last) return undefined;
	const changes = await db
		.selectFrom('event_change')
		.select('record')
		.distinct()
		.where('event', '>=', first.seq)
		.where('event', '<=', last.seq)
		.execute();
	const records = new Set([...changes.map(({ record }) => record), ...events.map(({ object }) => object)]);
	return { upTo: last.seq, records: [...records] };
}

/** Texts that stand in a record's parts at this moment and were not erased. */
export async function listStandingTexts(db: Kysely<Database>, record: string): Promise<Set<string>> {
	const rows = await db
		.selectFrom('part')
		.innerJoin('snapshot', (join) =>
			join.on((on) =>
				on.or([on('snapshot.hash', '=', on.ref('part.draft')), on('snapshot.hash', '=', on.ref('part.published'))])
			)
		)
		.select('snapshot.hash')
		.where('part.record', '=', record)
		.where('snapshot.body', 'is not', null)
		.execute();
	return new Set(rows.map(({ hash }) => hash));
}

/** The places of the texts that stand in their parts today, in records that are not withdrawn. */
function standingPlaces(db: Kysely<Database>) {
	return db
		.selectFrom('web_address_place as place')
		.innerJoin('part', (join) => join.onRef('part.record', '=', 'place.record').onRef('part.name', '=', 'place.part'))
		.innerJoin('record_head as head', (join) =>
			join.onRef('head.record', '=', 'place.record').on('head.audience', '=', 'office')
		)
		.where('head.withdrawn', '=', 0)
		.where((is) =>
			is.or([
				is.and([is('place.state', '=', 'draft'), is('part.draft', '=', is.ref('place.snapshot'))]),
				is.and([is('place.state', '=', 'published'), is('part.published', '=', is.ref('place.snapshot'))])
			])
		);
}

/** The ids of addresses that the public reads, as far as lists tell; see `isPublicNow`. */
function publicAddresses(db: Kysely<Database>) {
	return standingPlaces(db)
		.select('place.address')
		.where('place.state', '=', 'published')
		.where('place.is_shown', '=', 1)
		.where('head.veil', '=', '');
}

/** The address whose turn has come, of a host that nobody asked since an instant. */
export async function findDue(
	db: Kysely<Database>,
	{ now, restingSince }: { now: string; restingSince: string }
): Promise<WebAddress | undefined> {
	return db
		.selectFrom('web_address')
		.select(columns)
		.where('next_at', '<=', now)
		.where('accepted_at', 'is', null)
		.where('id', 'in', publicAddresses(db))
		.where('host', 'not in', db.selectFrom('web_address').select('host').where('checked_at', '>', restingSince))
		.orderBy('next_at')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
}

/** The address of another host that answered last: by it one knows whether anything can be reached. */
export async function findControl(db: Kysely<Database>, host: string): Promise<WebAddress | undefined> {
	return db
		.selectFrom('web_address')
		.select(columns)
		.where('host', '!=', host)
		.where('state', 'in', ['reachable', 'moved'])
		.where('id', 'in', publicAddresses(db))
		.orderBy('checked_at', 'desc')
		.limit(1)
		.executeTakeFirst();
}

export async function findAddress(db: Kysely<Database>, id: string): Promise<WebAddress | undefined> {
	return db.selectFrom('web_address').select(columns).where('id', '=', id).executeTakeFirst();
}

/** Takes an address to ask for it, until an instant. False where another process was faster. */
export async function takeAddress(
	db: Kysely<Database>,
	{ id, next_at }: Pick<WebAddress, 'id' | 'next_at'>,
	until: string
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('web_address')
		.set({ next_at: until })
		.where('id', '=', id)
		.where('next_at', '=', next_at)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

export async function noteAddress(
	db: Kysely<Database>,
	id: string,
	change: Partial<Omit<WebAddress, 'id' | 'address' | 'host'>>
): Promise<void> {
	await db.updateTable('web_address').set(change).where('id', '=', id).execute();
}

/** Records in which the public reads an address. */
export async function listPublicPlaces(db: Kysely<Database>, address: string): Promise<string[]> {
	const rows = await publicAddresses(db)
		.select('place.record')
		.distinct()
		.where('place.address', '=', address)
		.execute();
	return rows.map(({ record }) => record);
}

/** States that want something of an editor, those that lead nowhere first. */
export const listedStates = ['gone', 'silent', 'moved', 'refused'] as const satisfies readonly WebAddress['state'][];
export type ListedState = (typeof listedStates)[number];
/** Of these the ones that a desk tells of. */
const deskStates = ['gone', 'silent', 'moved'] as const satisfies readonly ListedState[];

/** Who looks: the office at all, a delegate at what the own members keep. */
export interface Looking {
	role: 'admin' | 'office' | 'delegate';
	members: readonly string[];
}

function seenPlaces(db: Kysely<Database>, { role, members }: Looking) {
	const places = standingPlaces(db);
	if (role !== 'delegate') return places;
	return places
		.where('head.keeper', 'in', members.length === 0 ? [''] : members)
		.where('head.keeper', '!=', '')
		.where('head.next_keeper', 'in', members.length === 0 ? [''] : members);
}

/** Addresses that want something, the gravest and the oldest first, at most `limit` of them. */
export async function listAddresses(
	db: Kysely<Database>,
	{ isAccepted, ...asked }: { looking: Looking; limit: number; isAccepted: boolean }
): Promise<WebAddress[]> {
	return selectListed(db, { ...asked, states: listedStates })
		.where('accepted_at', isAccepted ? 'is not' : 'is', null)
		.execute();
}

/** The first of those of which a desk tells. */
export async function listForDesk(
	db: Kysely<Database>,
	asked: { looking: Looking; limit: number }
): Promise<WebAddress[]> {
	return selectListed(db, { ...asked, states: deskStates })
		.where('accepted_at', 'is', null)
		.execute();
}

function selectListed(
	db: Kysely<Database>,
	{ looking, limit, states }: { looking: Looking; limit: number; states: readonly ListedState[] }
) {
	return db
		.selectFrom('web_address')
		.select(columns)
		.where('state', 'in', states)
		.where('id', 'in', seenPlaces(db, looking).select('place.address'))
		.orderBy(gravity)
		.orderBy('since')
		.orderBy('id')
		.limit(limit);
}

const gravity = sql<number>`case state when 'gone' then 1 when 'silent' then 2 when 'moved' then 3 else 4 end`;

/** How many there are in each state. */
export async function countAddresses(db: Kysely<Database>, looking: Looking): Promise<Record<ListedState, number>> {
	const rows = await db
		.selectFrom('web_address')
		.select(({ fn }) => ['state', fn.countAll<number | string>().as('count')])
		.where('state', 'in', listedStates)
		.where('accepted_at', 'is', null)
		.where('id', 'in', seenPlaces(db, looking).select('place.address'))
		.groupBy('state')
		.execute();
	const of = (state: ListedState) => Number(rows.find((row) => row.state === state)?.count ?? 0);
	return { gone: of('gone'), silent: of('silent'), moved: of('moved'), refused: of('refused') };
}

/** Of how many a desk tells, as a part of another statement. */
export function countForDesk(db: Kysely<Database>, looking: Looking) {
	return db
		.selectFrom('web_address')
		.select(({ fn }) => fn.countAll<number | string>().as('count'))
		.where('state', 'in', deskStates)
		.where('accepted_at', 'is', null)
		.where('id', 'in', seenPlaces(db, looking).select('place.address'));
}

/** A place of an address that an editor is led to. */
export interface SeenPlace {
	address: string;
	record: string;
	type: string;
	part: string;
	state: 'draft' | 'published';
	field: string;
	/** Whether a draft of the part lies there. */
	hasDraft: boolean;
}

/** Where some addresses stand, as far as somebody may see it. */
export async function listPlaces(
	db: Kysely<Database>,
	{ looking, addresses }: { looking: Looking; addresses: readonly string[] }
): Promise<SeenPlace[]> {
	const rows = await inPortions(addresses, async (some) =>
		seenPlaces(db, looking)
			.select(['place.address', 'place.record', 'head.type', 'place.part', 'place.state', 'place.field', 'part.draft'])
			.where('place.address', 'in', some)
			.orderBy('place.record')
			.orderBy('place.part')
			.orderBy('place.field')
			.orderBy('place.state')
			.execute()
	);
	return rows.map(({ draft, ...row }) => ({ ...row, hasDraft: draft !== null }));
}

/** How many addresses the public reads, and how many of them were never asked for. */
export async function countPublic(db: Kysely<Database>): Promise<{ all: number; unasked: number }> {
	const { all, unasked } = await db
		.selectFrom('web_address')
		.select(({ fn }) => fn.countAll<number | string>().as('all'))
		.select(sql<number | string | null>`sum(case when checked_at is null then 1 else 0 end)`.as('unasked'))
		.where('id', 'in', publicAddresses(db))
		.executeTakeFirstOrThrow();
	return { all: Number(all), unasked: Number(unasked ?? 0) };
}
