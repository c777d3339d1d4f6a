import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { type TypeName, contentTypes, isTypeName } from '@kok/domain/content-types';
import type { Kysely } from 'kysely';
import { listTexts } from '../db/stores/change-store.ts';
import { findOwners, listOwnedBy } from '../db/stores/owner-store.ts';
import type { OpenRecord } from '../db/stores/open-records.ts';
import { findRecord } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { readSnapshots } from '../db/stores/snapshot-store.ts';
import type { Actor } from './actor.ts';

/** The types whose records the member that they name as their owner keeps by itself. Seats are the network's. */
const keptTypes = ['service'] as const satisfies readonly TypeName[];

/** The fact that names the member to which a record belongs, where records of the type belong to one. */
export function ownerFieldOf({ name, facts }: Pick<ContentType, 'name' | 'facts'>): string | undefined {
	if (!keptTypes.some((kept) => kept === name)) return undefined;
	return Object.entries(facts).find(([, { owner, to }]) => owner === true && to === 'member')?.[0];
}

/** The members that the facts of a record name as its owner, those that are public and those of a draft. */
export function ownersIn(type: Pick<ContentType, 'name' | 'facts'>, record: OpenRecord): string[] {
	const { draft, published } = record.parts.get('facts')?.state ?? {};
	return [draft, published].flatMap((text) => ownerIn(type, record.textOf(text?.snapshot)) ?? []);
}

export function ownerIn(type: Pick<ContentType, 'name' | 'facts'>, facts: AnyValues | undefined): string | undefined {
	const owner = facts?.[ownerFieldOf(type) ?? ''];
	return typeof owner === 'string' ? owner : undefined;
}

/**
 * Whether a record is that of a member for which someone acts, or belongs to one. While a draft moves it to another
 * member it belongs to both, and is nobody's own.
 */
export function isOwn({ members }: Pick<Actor, 'members'>, record: { id: string; owners: readonly string[] }): boolean {
	const { id, owners } = record;
	return members.includes(id) || (owners.length > 0 && owners.every((owner) => members.includes(owner)));
}

/** The same for a record of which only the id is known. */
export async function isOwnOf(db: Kysely<Database>, actor: Pick<Actor, 'members'>, id: string): Promise<boolean> {
	if (actor.members.length === 0) return false;
	if (actor.members.includes(id)) return true;
	return isOwn(actor, { id, owners: await findOwners(db, id, ownerLinks) });
}

/** The own members, and what belongs to them. */
export async function listOwn(db: Kysely<Database>, actor: Pick<Actor, 'members'>): Promise<string[]> {
	const { members } = actor;
	const named = await listOwnedBy(db, members, ownerLinks);
	const own = named.filter(({ record: id, owners }) => isOwn(actor, { id, owners }));
	return [...members, ...own.map(({ record }) => record)];
}

/**
 * Of some own records those whose past is the own as well. A service that was another member's tells of that member in its
 * earlier texts, and so may one of whose earlier facts the text was erased.
 */
export async function withOwnPast(
	db: Kysely<Database>,
	{ members }: Pick<Actor, 'members'>,
	records: readonly string[]
): Promise<string[]> {
	const own: string[] = [];
	for (const id of records) if (members.includes(id) || (await wasAlwaysOf(db, members, id))) own.push(id);
	return own;
}

/**
 * The records whose events a delegate follows; nothing for the office, which follows all. Only those that are asked about are
 * looked at, since the past of each has to be read.
 */
export async function ownToFollow(
	db: Kysely<Database>,
	actor: Actor,
	isAskedAbout: (record: string) => boolean = () => true
): Promise<string[] | undefined> {
	if (actor.role !== 'delegate') return undefined;
	return withOwnPast(db, actor, (await listOwn(db, actor)).filter(isAskedAbout));
}

async function wasAlwaysOf(db: Kysely<Database>, members: readonly string[], id: string): Promise<boolean> {
	const record = await findRecord(db, id);
	if (!record || !isTypeName(record.type)) return false;
	const type = contentTypes[record.type];
	const facts = (await listTexts(db, { record: id })).filter(({ part }) => part === 'facts');
	const texts = await readSnapshots(db, { type, hashes: facts.map(({ snapshot }) => snapshot) });
	return facts.every(({ snapshot }) => members.includes(ownerIn(type, texts.get(snapshot)) ?? ''));
}

/** How the table of links names an owner. */
const ownerLinks = keptTypes.map((type) => ({ type, field: ownerFieldOf(contentTypes[type]) ?? '' }));
