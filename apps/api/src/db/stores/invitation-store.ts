import { hashText } from '@kok/release/envelope';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Database } from '../schema.ts';

export type Invitation = Selectable<Database['invitation']>;
/** One that nobody has confirmed, used or withdrawn yet. */
export type NewInvitation = Omit<Invitation, 'confirmed_by' | 'used_at' | 'withdrawn_at'>;

const columns = [
	...(['id', 'kind', 'account', 'email', 'name', 'role', 'acts_for', 'from_day', 'until_day'] as const),
	...(['invited_by', 'created_at', 'expires_at', 'waits', 'confirmed_by', 'used_at', 'withdrawn_at'] as const)
] as const;

const nobody = { email: null, name: null };

export async function insertInvitation(trx: Kysely<Database>, invitation: NewInvitation): Promise<void> {
	await trx.insertInto('invitation').values(invitation).execute();
}

/** Another link for an invitation. */
export async function insertLink(
	trx: Kysely<Database>,
	{ hash, invitation, at }: { hash: string; invitation: string; at: string }
): Promise<void> {
	await trx.insertInto('invitation_link').values({ hash, invitation, made_at: at }).execute();
}

/** The invitation that a link's code opens, if it is still good. */
export async function findByCode(db: Kysely<Database>, code: string, at: string): Promise<Invitation | undefined> {
	const found = await db
		.selectFrom('invitation_link')
		.innerJoin('invitation', 'invitation.id', 'invitation_link.invitation')
		.select(columns.map((column) => `invitation.${column}` as const))
		.where('invitation_link.hash', '=', hashText(code))
		.executeTakeFirst();
	return found && isOpen(found, at) && found.waits === 0 ? found : undefined;
}

/** Whether someone can still come in by an invitation. */
export function isOpen({ used_at, withdrawn_at, expires_at }: Invitation, at: string): boolean {
	return used_at === null && withdrawn_at === null && expires_at > at;
}

/** Marks an invitation as used. False where somebody was faster. */
export async function useInvitation(
	trx: Transaction<Database>,
	{ id, account, at }: { id: string; account: string; at: string }
): Promise<boolean> {
	const { numUpdatedRows } = await trx
		.updateTable('invitation')
		.set({ used_at: at, account })
		.where('id', '=', id)
		.where('used_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

export async function findInvitation(db: Kysely<Database>, id: string): Promise<Invitation | undefined> {
	return db.selectFrom('invitation').select(columns).where('id', '=', id).executeTakeFirst();
}

/** Invitations by which someone can still come in or will when they are confirmed, the newest first. */
export async function listOpenInvitations(db: Kysely<Database>, at: string): Promise<Invitation[]> {
	return db
		.selectFrom('invitation')
		.select(columns)
		.where('kind', '!=', 'start')
		.where('used_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.where('expires_at', '>', at)
		.orderBy('created_at', 'desc')
		.orderBy('id')
		.execute();
}

/** Confirms what a second person had to. False where somebody was faster. */
export async function confirmWaiting(
	trx: Transaction<Database>,
	{ id, by, expiresAt }: { id: string; by: string; expiresAt: string }
): Promise<boolean> {
	const { numUpdatedRows } = await trx
		.updateTable('invitation')
		.set({ waits: 0, confirmed_by: by, expires_at: expiresAt })
		.where('id', '=', id)
		.where('waits', '=', 1)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

export async function withdrawInvitation(trx: Transaction<Database>, id: string, at: string): Promise<void> {
	await trx.updateTable('invitation').set({ withdrawn_at: at }).where('id', '=', id).execute();
}

/** Open invitations that somebody gave, or of these the ones to act for one record. */
export async function listOpenGivenBy(
	db: Kysely<Database>,
	{ by, actsFor, at }: { by: string; actsFor?: string | undefined; at: string }
): Promise<string[]> {
	const given = db
		.selectFrom('invitation')
		.select('id')
		.where('invited_by', '=', by)
		.where('used_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.where('expires_at', '>', at)
		.orderBy('created_at')
		.orderBy('id');
	const rows = await (actsFor === undefined ? given : given.where('acts_for', '=', actsFor)).execute();
	return rows.map(({ id }) => id);
}

/** Open invitations to act for a record, also those that wait for a second person, in the order in which they were made. */
export async function listOpenToActFor(
	db: Kysely<Database>,
	{ actsFor, at }: { actsFor: string; at: string }
): Promise<Pick<Invitation, 'id' | 'name'>[]> {
	return db
		.selectFrom('invitation')
		.select(['id', 'name'])
		.where('acts_for', '=', actsFor)
		.where('used_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.where('expires_at', '>', at)
		.orderBy('created_at')
		.orderBy('id')
		.execute();
}

/** Withdraws every invitation to act for a record, and to come into an account again. */
export async function withdrawInvitationsFor(trx: Transaction<Database>, whom: string, at: string): Promise<void> {
	await trx
		.updateTable('invitation')
		.set({ withdrawn_at: at })
		.where((is) => is.or([is('acts_for', '=', whom), is('account', '=', whom)]))
		.where('used_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.execute();
}

/** Erases whom the invitations were for by which somebody came in, or was to come in, to act for a record. */
export async function forgetInvitedFor(trx: Transaction<Database>, record: string): Promise<void> {
	await trx.updateTable('invitation').set(nobody).where('acts_for', '=', record).execute();
}

/** Erases whom the invitations were for that were used, withdrawn, or had expired at an instant. */
export async function forgetInvitedBefore(db: Kysely<Database>, expired: string): Promise<void> {
	await db
		.updateTable('invitation')
		.set(nobody)
		.where((is) => is.or([is('email', 'is not', null), is('name', 'is not', null)]))
		.where((is) =>
			is.or([is('used_at', 'is not', null), is('withdrawn_at', 'is not', null), is('expires_at', '<=', expired)])
		)
		.execute();
}
