import type { Kysely } from 'kysely';

/** Mails that tell an admin of what somebody else did, as the log has it. */
export async function told({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.alterTable('mail')
		.addColumn('event', 'integer', (column) => column.references('event.seq'))
		.execute();
}
