import { type KeyObject, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { hashBytes } from './envelope.ts';
import { createWhole, ensureFolder, isTemporary, readIfThere, removeFiles } from './whole-file.ts';

/** The two halves of an Ed25519 key (RFC 8032): one seals releases, the other verifies them. */
export interface KeyPair {
	privateKey: KeyObject;
	publicKey: KeyObject;
}

/** A new key pair. */
export function createKeyPair(): KeyPair {
	return generateKeyPairSync('ed25519');
}

/** Reads a private key (PKCS #8 in PEM). Refuses (throws) anything but an Ed25519 key. */
export function readPrivateKey(pem: string): KeyObject {
	return ed25519(createPrivateKey(pem));
}

/**
 * Reads a public key (SubjectPublicKeyInfo in PEM). Refuses (throws) anything but an Ed25519 key, and a private
 * key as well: whoever verifies must not be given one.
 */
export function readPublicKey(pem: string): KeyObject {
	if (pem.includes('PRIVATE KEY')) throw new Error('This is a private key; a public one is needed');
	return ed25519(createPublicKey(pem));
}

/** Names a key: the SHA-256 of the public key in DER (SubjectPublicKeyInfo), in lower-case hexadecimal. */
export function keyIdOf(publicKey: KeyObject): string {
	const id = ids.get(publicKey) ?? hashBytes(publicKey.export({ type: 'spki', format: 'der' }));
	ids.set(publicKey, id);
	return id;
}

/** Those that were asked for before: a key never changes, and its id is asked for several times for each release. */
const ids = new WeakMap<KeyObject, string>();

/** A public key as files hold it: SubjectPublicKeyInfo in PEM. */
export function writtenAsPem(publicKey: KeyObject): string {
	return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}

/**
 * The keys in a folder, as `release.key` (readable by its owner alone) and `release.pub`; made where there are
 * none. What is there is never overwritten. Refuses (throws) a public key without its private one, because a new
 * private key would be foreign to everyone who pinned the old, and two that do not belong together.
 */
export async function loadOrCreateKeys(folder: string): Promise<KeyPair> {
	await ensureFolder(folder);
	const privatePath = join(folder, 'release.key');
	const publicPath = join(folder, 'release.pub');

	const privatePem = await readOrCreatePrivate({ privatePath, publicPath });
	const privateKey = readPrivateKey(privatePem);
	const publicKey = createPublicKey(privateKey);

	const publicPem = await readOrCreate(publicPath, () => writtenAsPem(publicKey), { mode: 0o644 });
	if (keyIdOf(readPublicKey(publicPem)) !== keyIdOf(publicKey)) {
		throw new Error(`${publicPath} does not belong to ${privatePath}`);
	}
	await removeFiles(folder, { except: (name) => !isTemporary(name) });
	return { privateKey, publicKey };
}

async function readOrCreatePrivate(paths: { privatePath: string; publicPath: string }): Promise<string> {
	// The private key is written first, so where the public one is seen, the private one was there before.
	const hasPublic = (await readIfThere(paths.publicPath)) !== undefined;
	return readOrCreate(paths.privatePath, () => newPrivatePem(hasPublic, paths), { mode: 0o600 });
}

function newPrivatePem(hasPublic: boolean, { privatePath, publicPath }: { privatePath: string; publicPath: string }) {
	if (hasPublic) throw new Error(`${privatePath} is missing, while ${publicPath} is there. Restore it from a backup.`);
	return createKeyPair().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Reads again after creating, because another process may have been first. */
async function readOrCreate(path: string, create: () => string, { mode }: { mode: number }): Promise<string> {
	const before = await readIfThere(path);
	if (before) return before.toString();

	await createWhole(path, Buffer.from(create()), { mode });
	return (await readIfThere(path))?.toString() ?? '';
}

function ed25519(key: KeyObject): KeyObject {
	if (key.asymmetricKeyType !== 'ed25519') throw new Error(`An Ed25519 key is needed, not ${key.asymmetricKeyType}`);
	return key;
}
