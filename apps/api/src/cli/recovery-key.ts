import { hashText } from '@kok/release/envelope';
import { readPrivateKey, writtenAsPem } from '@kok/release/keys';
import { keyTextOf } from '@kok/release/statement';
import { type KeyObject, createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { listStatements } from '../db/stores/succession-store.ts';
import type { Workplace } from './workplace.ts';

/** A private recovery key, and the text of the file that it came in. */
interface RecoveryKey {
	recoveryKey: KeyObject;
	text: string;
}

/** Reads the file that holds the private recovery key, or throws a sentence about it. */
export async function readRecoveryKey(file: string): Promise<RecoveryKey> {
	const text = await readFile(file, 'utf8').catch((error: unknown) => {
		throw new Error(`${file} cannot be read (${codeOf(error)}); name the file that holds the private recovery key.`, {
			cause: error
		});
	});
	try {
		return { recoveryKey: readPrivateKey(text), text };
	} catch (cause) {
		throw new Error(`${file} holds no private recovery key; name a file that kok key recovery create wrote.`, {
			cause
		});
	}
}

/**
 * Throws a sentence unless this is the recovery key that followers were given: by the public half in the folder of the
 * keys, by the hash that the operator gives, or by an earlier recovery in the log. Otherwise anyone’s key would do.
 */
export async function requireOwn(
	{ tools, publisher, folder }: Pick<Workplace, 'tools' | 'publisher' | 'folder'>,
	{ file, recoveryKey, sha256 }: { file: string; recoveryKey: KeyObject; sha256: string | undefined }
): Promise<void> {
	const publicKey = createPublicKey(recoveryKey);
	const hash = hashText(writtenAsPem(publicKey));
	if (sha256 !== undefined && sha256.toLowerCase() !== hash) {
		throw new Error(`The public half of ${file} has the SHA-256 ${hash}, and not the one that --sha256 gives.`);
	}
	const pinned = await publisher.keys.readRecovery().catch(() => undefined);
	if (pinned && !pinned.equals(publicKey)) {
		throw new Error(`${file} is not the recovery key whose public half lies in ${folder.keys}/recovery.pub.`);
	}
	if (pinned) return;
	if (sha256 === undefined && !(await hasRecoveredBefore(tools, publicKey))) {
		throw new Error(
			`Nothing here says that ${file} holds your recovery key, since ${folder.keys}/recovery.pub cannot be read; its public half has the SHA-256 ${hash}: if that is the one which kok key recovery create printed, or which sha256sum recovery.pub gives at a follower, add --sha256 ${hash}.`
		);
	}
	await publisher.keys.keepRecovery(publicKey);
}

async function hasRecoveredBefore({ databases }: Workplace['tools'], publicKey: KeyObject): Promise<boolean> {
	const statements = await listStatements(databases.read);
	return statements.findLast(({ kind }) => kind === 'recovery')?.signer === keyTextOf(publicKey);
}

/** What an error of the file system is called, for a sentence. */
export function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
