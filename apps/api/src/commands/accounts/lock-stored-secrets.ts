import { type CodeSafe, isLocked } from '../../accounts/code-safe.ts';
import { listCodeSecrets, lockCodeSecret } from '../../db/stores/account-store.ts';
import { listEntrySecrets, lockEntrySecret } from '../../db/stores/step-store.ts';
import type { Databases } from '../../db/databases.ts';
import { wipeErased } from '../../db/wipe.ts';

/** It happens once, at the start that follows an upgrade, and nobody tries it again. */
const patienceMilliseconds = 60_000;

/**
 * Locks the secrets of apps for codes that an older version stored as they are, and has the database's files written anew,
 * so that none is left in them. What is locked stays as it is, by whatever key.
 */
export async function lockStoredSecrets(databases: Databases, codes: CodeSafe): Promise<void> {
	const locked = await databases.write.transaction().execute(async (trx) => {
		const accounts = (await listCodeSecrets(trx)).filter(({ totp }) => !isLocked(totp));
		for (const { id, totp } of accounts) await lockCodeSecret(trx, id, codes.lock(totp, id));
		const steps = (await listEntrySecrets(trx)).filter(({ challenge }) => !isLocked(challenge));
		for (const { hash, account, challenge } of steps)
			await lockEntrySecret(trx, hash, codes.lock(challenge, account ?? hash));
		return accounts.length + steps.length;
	});
	if (locked > 0) await wipeErased(databases, patienceMilliseconds);
}
