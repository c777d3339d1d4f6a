import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../schema.ts';

export type Mail = Selectable<Database['mail']>;

const columns = [
	...(['id', 'invitation', 'publication_set', 'event', 'account', 'state'] as const),
	...(['created_at', 'next_at', 'tries', 'trouble', 'ended_at'] as const)
] as const;

/**
 * What a mail is about: an invitation; or a set under embargo that missed its hour, or an event, of which an account is
 * told.
 */
type Subject =
	| { invitation: string }
	| { publication_set: string; account: string }
	| { /** Its number. */ event: number; account: string };

/** Puts a mail into the outbox, from where it is sent however often the server is started meanwhile. */
export async function insertMail(
	db: Kysely<Database>,
	{ id, at, ...about }: { id: string; at: string } & Subject
): Promise<void> {
	const mail = { id, ...about, state: 'waiting', created_at: at, next_at: at, tries: 0 } as const;
	await db.insertInto('mail').values(mail).execute();
}

/** All mails, the newest first. */
export async function listMails(db: Kysely<Database>): Promise<Mail[]> {
	return db.selectFrom('mail').select(columns).orderBy('created_at', 'desc').orderBy('id').limit(200).execute();
}

/** Why a mail was never tried: its invitation was over, or nobody had to be told any more. */
export type ForNobody = 'invitation-over' | 'notice-over';
const forNobody: readonly ForNobody[] = ['invitation-over', 'notice-over'];

/** How many mails wait and since when, and how many a mail server has refused. */
export async function standingOfMails(
	db: Kysely<Database>
): Promise<{ waiting: number; waitingSince: string | undefined; refused: number }> {
	const rows = await db
		.selectFrom('mail')
		.select(({ fn }) => ['state', fn.countAll<number | string>().as('count'), fn.min<string>('created_at').as('since')])
		.where('state', '!=', 'accepted')
		// Nobody tried to send one that was for nobody any more.
		.where((is) => is.or([is('trouble', 'is', null), is('trouble', 'not in', forNobody)]))
		.groupBy('state')
		.execute();
	const of = (state: Mail['state']) => rows.find((row) => row.state === state);
	return {
		waiting: Number(of('waiting')?.count ?? 0),
		waitingSince: of('waiting')?.since,
		refused: Number(of('refused')?.count ?? 0)
	};
}

/** Mails whose turn has come. */
export async function listDueMails(db: Kysely<Database>, at: string): Promise<Mail[]> {
	return db
		.selectFrom('mail')
		.select(columns)
		.where('state', '=', 'waiting')
		.where('next_at', '<=', at)
		.orderBy('next_at')
		.limit(20)
		.execute();
}

/** Takes a mail for a try until an instant. False where another process was faster. */
export async function takeMail(db: Kysely<Database>, { id, next_at }: Mail, until: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('mail')
		.set((expression) => ({ next_at: until, tries: expression('tries', '+', 1) }))
		.where('id', '=', id)
		.where('state', '=', 'waiting')
		.where('next_at', '=', next_at)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

/** Notes how a try went. */
export async function noteTry(
	db: Kysely<Database>,
	id: string,
	outcome: Pick<Mail, 'state' | 'trouble' | 'ended_at'> & { next_at?: string }
): Promise<void> {
	await db.updateTable('mail').set(outcome).where('id', '=', id).execute();
}

/** Has a mail tried again at once. False where it was accepted, or is none. */
export async function retryMail(db: Kysely<Database>, id: string, at: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('mail')
		.set({ state: 'waiting', next_at: at, ended_at: null })
		.where('id', '=', id)
		.where('state', '!=', 'accepted')
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}
