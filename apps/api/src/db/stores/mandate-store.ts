import type { Kysely, Transaction } from 'kysely';
import { type Mandate, isMandateOver } from '../../access/actor.ts';
import type { Database } from '../schema.ts';

/** A mandate with the one who holds it, as the log names them. */
export interface HeldMandate extends Mandate {
	holder: string;
}

export async function insertMandate(
	trx: Transaction<Database>,
	{ id, holder, actsFor, beginsAt, endsAt }: Omit<HeldMandate, 'type'>
): Promise<void> {
	await trx
		.insertInto('mandate')
		.values({ id, holder, acts_for: actsFor, begins_at: beginsAt, ends_at: endsAt ?? null })
		.execute();
}

/** Mandates of a holder, those of the past and of the future too. */
export async function listMandatesOf(db: Kysely<Database>, holder: string): Promise<Mandate[]> {
	return (await mandates(db).where('mandate.holder', '=', holder).execute()).map(mandateOf);
}

/** Whether somebody acts for no other than one member at an instant and later. */
export async function actsForNoOther(
	db: Kysely<Database>,
	{ holder, member, at }: { holder: string; member: string; at: string }
): Promise<boolean> {
	const others = (await listMandatesOf(db, holder)).filter(({ actsFor }) => actsFor !== member);
	return others.every((mandate) => isMandateOver(mandate, at));
}

/** All mandates, those of the past too, by their holders. */
export async function listMandates(db: Kysely<Database>): Promise<Map<string, Mandate[]>> {
	const rows = await mandates(db).execute();
	const byHolder = Map.groupBy(rows, ({ holder }) => holder);
	return new Map([...byHolder].map(([holder, held]) => [holder, held.map(mandateOf)]));
}

export async function findMandate(db: Kysely<Database>, id: string): Promise<HeldMandate | undefined> {
	const row = await mandates(db).where('mandate.id', '=', id).executeTakeFirst();
	return row && { ...mandateOf(row), holder: row.holder };
}

/** Mandates for a member that have no end of their own at an instant or before it, whoever holds them. */
export async function listLastingFor(db: Kysely<Database>, member: string, at: string): Promise<HeldMandate[]> {
	const rows = await mandates(db)
		.where('mandate.acts_for', '=', member)
		.where((is) => is.or([is('mandate.ends_at', 'is', null), is('mandate.ends_at', '>', at)]))
		.execute();
	return rows.map((row) => ({ ...mandateOf(row), holder: row.holder }));
}

export async function endMandateAt(trx: Transaction<Database>, id: string, at: string): Promise<void> {
	await trx.updateTable('mandate').set({ ends_at: at }).where('id', '=', id).execute();
}

/** Ends every mandate for a record, also those that have not begun. Returns who held one, whenever that was. */
export async function endMandatesFor(trx: Transaction<Database>, record: string, at: string): Promise<string[]> {
	const held = await trx.selectFrom('mandate').select('holder').distinct().where('acts_for', '=', record).execute();
	await trx
		.updateTable('mandate')
		.set({ ends_at: at })
		.where('acts_for', '=', record)
		.where((is) => is.or([is('ends_at', 'is', null), is('ends_at', '>', at)]))
		.execute();
	return held.map(({ holder }) => holder);
}

function mandates(db: Kysely<Database>) {
	return db
		.selectFrom('mandate')
		.innerJoin('record', 'record.id', 'mandate.acts_for')
		.leftJoin('leaving', 'leaving.member', 'mandate.acts_for')
		.select(['mandate.id', 'mandate.holder', 'mandate.acts_for', 'mandate.begins_at', 'mandate.ends_at', 'record.type'])
		.select('leaving.ends_at as leaves_at')
		.orderBy('mandate.begins_at')
		.orderBy('mandate.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof mandates>['executeTakeFirstOrThrow']>>;

/** It holds no longer than its member is in the network. One that was to begin after its end never holds. */
function mandateOf({ id, acts_for, type, begins_at, ends_at, leaves_at }: Omit<Row, 'holder'>): Mandate {
	const [end] = [ends_at, leaves_at].flatMap((each) => each ?? []).toSorted();
	return {
		id,
		actsFor: acts_for,
		type: type === 'body' ? 'body' : 'member',
		beginsAt: begins_at,
		...(end !== undefined && { endsAt: notBefore(begins_at, end) })
	};
}

/** The end of a mandate as it is told: its beginning at the earliest, where it never holds. */
export function notBefore(beginsAt: string, end: string): string {
	return end < beginsAt ? beginsAt : end;
}

/** The mandate in a row of who calls, where there is one. */
export function mandateIn(row: {
	mandate: string | null;
	acts_for: string | null;
	begins_at: string | null;
	ends_at: string | null;
	leaves_at: string | null;
	type: string | null;
}): Mandate | undefined {
	const { mandate: id, acts_for, begins_at, ends_at, leaves_at, type } = row;
	if (id === null || acts_for === null || begins_at === null || type === null) return undefined;
	return mandateOf({ id, acts_for, begins_at, ends_at, leaves_at, type });
}
