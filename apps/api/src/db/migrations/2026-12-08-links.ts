import type { Kysely } from 'kysely';

/** Each reading of a link now has a secret of its own, in `sign_in_step`. The one that all readers saw is forgotten. */
export async function links({ schema }: Kysely<unknown>): Promise<void> {
	await schema.alterTable('invitation').dropColumn('totp').execute();
}
