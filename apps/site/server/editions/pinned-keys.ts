import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { KeyObject } from 'node:crypto';
import { readPublicKey } from '@kok/release/keys';
import type { PinSource } from '@kok/release/pins';

export interface PinFiles {
	/** The file of the pinned key. */
	releaseKey: string;
	/** The file of the pinned recovery key; it may be missing. */
	recoveryKey: string;
	/** The file of a key to go on with while that of the pinned one is missing or damaged. */
	insteadOfMissing?: string | undefined;
}

const lookMilliseconds = 1_000;

/** The pinned keys in files, read as they are now, so that the site need not be started anew when they are replaced. */
export function pinnedKeys({ releaseKey, recoveryKey, insteadOfMissing }: PinFiles): PinSource {
	async function readPinned(): Promise<KeyObject | undefined> {
		if (insteadOfMissing === undefined) return readKey(releaseKey);
		const pinned = await readKey(releaseKey).catch(() => undefined);
		return pinned ?? (await readKey(insteadOfMissing)) ?? readKey(releaseKey);
	}

	return {
		read: async () => {
			const publicKey = await readPinned();
			return publicKey && { publicKey, recoveryKey: await readKey(recoveryKey) };
		},
		watch: (onChange) => {
			const paths = new Set([releaseKey, recoveryKey]);
			for (const path of paths) watchFile(path, { persistent: false, interval: lookMilliseconds }, onChange);
			return () => {
				for (const path of paths) unwatchFile(path, onChange);
			};
		}
	};
}

async function readKey(path: string): Promise<KeyObject | undefined> {
	try {
		return readPublicKey(await readFile(path, 'utf8'));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}
