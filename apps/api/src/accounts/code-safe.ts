import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** AES-256-GCM (NIST SP 800-38D): 96 bits that are never used twice, and 128 bits by which a change is noticed. */
const algorithm = 'aes-256-gcm';
export const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

/** Before what is locked stand the version of its form and the id of the key. */
const version = 'v1';

/** Keeps secrets of apps for codes so that whoever has the database alone makes no codes of them. */
export interface CodeSafe {
	/** What everything begins with that this safe has locked. */
	mark: string;
	/** Locks a secret for its owner: the id of an account, or the hash of the step of somebody who has none yet. */
	lock: (secret: string, owner: string) => string;
	/** Undefined where another key locked it, for another owner, or it was altered. */
	unlock: (locked: string, owner: string) => string | undefined;
}

/** A safe with a key of 32 bytes. */
export function codeSafeOf(key: Uint8Array): CodeSafe {
	const mark = `${version}.${createHash('sha256').update(key).digest('hex').slice(0, 8)}.`;
	return {
		mark,
		lock: (secret, owner) => `${mark}${encrypt(key, { secret, owner }).toString('base64url')}`,
		unlock: (locked, owner) => {
			if (!locked.startsWith(mark)) return undefined;
			return decrypt(key, { bytes: Buffer.from(locked.slice(mark.length), 'base64url'), owner });
		}
	};
}

/** Whether some safe has locked it; else it lies there as an older version stored it. */
export function isLocked(stored: string): boolean {
	return stored.startsWith(`${version}.`);
}

function encrypt(key: Uint8Array, { secret, owner }: { secret: string; owner: string }): Buffer {
	const nonce = randomBytes(nonceBytes);
	const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(owner));
	return Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Uint8Array, { bytes, owner }: { bytes: Buffer; owner: string }): string | undefined {
	const end = bytes.length - tagBytes;
	if (end < nonceBytes) return undefined;
	const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
	decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(end));
	try {
		return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, end)), decipher.final()]).toString('utf8');
	} catch {
		return undefined;
	}
}
