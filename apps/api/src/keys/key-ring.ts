import { type KeyPair, createKeyPair, keyIdOf, readPrivateKey, readPublicKey, writtenAsPem } from '@kok/release/keys';
import { createWhole, ensureFolder, readIfThere, writeWhole } from '@kok/release/whole-file';
import { type KeyObject, createPublicKey } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies in the folder of the keys. */
export interface KeysAtHand {
	/** The pair whose private half is `release.key`. */
	current: KeyPair | undefined;
	/** The public key that lies there; it belongs to the pair unless someone replaced it or a change was cut short. */
	shown: KeyObject | undefined;
	/** The pair that a change of key has made ready. */
	next: KeyPair | undefined;
	/** The public half of the recovery key. */
	recovery: KeyObject | undefined;
}

/** The keys of whoever seals. They are read anew each time, since `kok` changes them beside a running server. */
export interface KeyRing {
	/** Rejects when a file cannot be read, or is no key. */
	read(): Promise<KeysAtHand>;
	/** The public half of the recovery key, also where another file is damaged. */
	readRecovery(): Promise<KeyObject | undefined>;
	/** Lays the pair ready that is to seal from now on. */
	prepare(pair: KeyPair): Promise<void>;
	/** Makes the pair the one that lies there, and its public half the one that the site pins. */
	settle(pair: KeyPair): Promise<void>;
	/** Keeps the public half of the recovery key. */
	keepRecovery(publicKey: KeyObject): Promise<void>;
}

/** The keys in a folder: `release.key` and `next.key` for their owner alone, `release.pub` and `recovery.pub` for all. */
export function keyRingIn(folder: string): KeyRing {
	const [current, shown, next, recovery] = ['release.key', 'release.pub', 'next.key', 'recovery.pub'].map((name) =>
		join(folder, name)
	) as [string, string, string, string];

	return {
		read: async () => ({
			current: await readIf(current, pairOf),
			shown: await readIf(shown, readPublicKey),
			next: await readIf(next, pairOf),
			recovery: await readIf(recovery, readPublicKey)
		}),
		readRecovery: async () => readIf(recovery, readPublicKey),
		prepare: async ({ privateKey }) => {
			await ensureFolder(folder);
			await rm(next, { force: true });
			await createWhole(next, Buffer.from(privatePem(privateKey)), { mode: 0o600 });
		},
		settle: async (pair) => {
			const ready = await readIf(next, pairOf).catch(() => undefined);
			if (ready && isSame(ready, pair)) await rename(next, current);
			const there = await readIf(shown, readPublicKey).catch(() => undefined);
			if (!there?.equals(pair.publicKey)) await writeWhole(shown, Buffer.from(writtenAsPem(pair.publicKey)));
		},
		keepRecovery: async (publicKey) => {
			await ensureFolder(folder);
			await writeWhole(recovery, Buffer.from(writtenAsPem(publicKey)));
		}
	};
}

/** A pair that lies in no folder. */
export function keyRingOf(pair: KeyPair): KeyRing {
	let at: KeysAtHand = { current: pair, shown: pair.publicKey, next: undefined, recovery: undefined };
	return {
		read: () => Promise.resolve(at),
		readRecovery: () => Promise.resolve(at.recovery),
		prepare: async (next) => Promise.resolve(void (at = { ...at, next })),
		settle: async (settled) =>
			Promise.resolve(void (at = { ...at, current: settled, shown: settled.publicKey, next: undefined })),
		keepRecovery: async (recovery) => Promise.resolve(void (at = { ...at, recovery }))
	};
}

/** A private key as files hold it: PKCS #8 in PEM. */
export function privatePem(privateKey: KeyObject): string {
	return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Makes the first pair of a new folder; leaves alone a folder in which there is any key. */
export async function createFirstKey(ring: KeyRing): Promise<void> {
	const { current, shown } = await ring.read();
	if (current || shown) return;
	const first = createKeyPair();
	await ring.prepare(first);
	await ring.settle(first);
}

export function idOf({ publicKey }: Pick<KeyPair, 'publicKey'>): string {
	return keyIdOf(publicKey);
}

async function readIf<Key>(path: string, read: (pem: string) => Key): Promise<Key | undefined> {
	const bytes = await readIfThere(path);
	return bytes && read(bytes.toString());
}

function pairOf(pem: string): KeyPair {
	const privateKey = readPrivateKey(pem);
	return { privateKey, publicKey: createPublicKey(privateKey) };
}

function isSame(one: KeyPair, other: KeyPair): boolean {
	return one.publicKey.equals(other.publicKey);
}
