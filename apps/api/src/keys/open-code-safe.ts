import { createWhole, readIfThere } from '@kok/release/whole-file';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type CodeSafe, codeSafeOf, keyBytes } from '../accounts/code-safe.ts';

/** Where its key lies in the folder of the keys: 32 bytes in Base64, for their owner alone. */
const file = 'codes.key';

/**
 * The safe whose key lies in a folder. The key is made where there is none; of servers that start together on one folder
 * one makes it. A file that is no such key is refused and left alone, since secrets may be locked by what was in it.
 */
export async function openCodeSafe(folder: string): Promise<CodeSafe | { refusal: string }> {
	const path = join(folder, file);
	if ((await readIfThere(path)) === undefined) {
		await createWhole(path, Buffer.from(`${randomBytes(keyBytes).toString('base64')}\n`), { mode: 0o600 });
	}
	return (
		(await findCodeSafe(folder)) ?? {
			refusal: `${path} is no key. Restore it from a backup, or move it away: then the next start makes another, and whoever signs in with an app for codes has to be let in again.`
		}
	);
}

/** The same where the key is there already. Undefined where there is none, or what lies there is no key. */
export async function findCodeSafe(folder: string): Promise<CodeSafe | undefined> {
	const text = (await readIfThere(join(folder, file)))?.toString('utf8').trim() ?? '';
	const key = Buffer.from(text, 'base64');
	return key.length === keyBytes ? codeSafeOf(key) : undefined;
}
