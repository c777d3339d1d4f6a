import { dirname } from 'node:path';
import type { CodeSafe } from '../../accounts/code-safe.ts';
import { countForeignSecrets } from '../../db/stores/account-store.ts';
import type { Databases } from '../../db/databases.ts';
import { conditions } from '../../health/conditions.ts';
import { openCodeSafe } from '../../keys/open-code-safe.ts';
import { lockStoredSecrets } from './lock-stored-secrets.ts';

/**
 * Opens the safe for the secrets of apps as a server starts. What an older version stored as it is gets locked before anybody
 * signs in. Where another key locked some of them, as where the file was lost and this start has made a new one, the log
 * says what to do; what is locked stays, so that the earlier key opens it once it is back.
 */
export async function openCodes(
	databases: Databases,
	keys: string,
	warn: (about: object, text: string) => void
): Promise<CodeSafe | { refusal: string }> {
	const codes = await openCodeSafe(keys);
	if ('refusal' in codes) return codes;
	await lockStoredSecrets(databases, codes);
	const foreign = await countForeignSecrets(databases.read, codes.mark);
	if (foreign > 0) {
		const { words, mend } = conditions['codes-unreadable'];
		const said = `${words.en} ${mend.en}.`.replaceAll('DATA_DIR', dirname(keys));
		warn({ code: 'codes-unreadable', accounts: foreign }, said);
	}
	return codes;
}
