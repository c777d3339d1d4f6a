import type { Transaction } from 'kysely';
import { listMailableAdmins } from '../db/stores/account-store.ts';
import { insertMail } from '../db/stores/mail-store.ts';
import type { Database } from '../db/schema.ts';
import { readActor } from '../log/actor-name.ts';
import type { Tools } from './tools.ts';

/** What a command works with that tells the other admins what was done; without a mail server no mail is made. */
export type TellingTools = Tools & { mails?: boolean };

interface Told {
	/** Number of the event that says what was done. */
	event: number;
	/** Who did it, as the log names them. */
	actor: string;
	at: string;
	/** Whose account it is about: they are told as well, whatever their role. */
	owner?: string | undefined;
}

/**
 * Puts a mail into the outbox for each admin but the one who did it, where a person did. Programs are left out: who runs
 * the server made them, and one that comes every night would teach people to pass the mails over.
 */
export async function tellAdmins(
	trx: Transaction<Database>,
	{ newId, mails = false }: Pick<TellingTools, 'newId' | 'mails'>,
	{ event, actor, at, owner }: Told
): Promise<void> {
	const by = readActor(actor);
	if (!mails || by.kind !== 'session') return;
	const admins = await listMailableAdmins(trx);
	const told = new Set([...admins, ...(owner === undefined ? [] : [owner])]);
	for (const account of told) {
		if (account !== by.account) await insertMail(trx, { id: newId(), event, account, at });
	}
}
