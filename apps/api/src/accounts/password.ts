import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** What one guess costs: RFC 9106 and the OWASP cheat sheet (19 MiB, two passes, one lane). */
export const usualCost = { memoryKib: 19_456, passes: 2 };
export type PasswordCost = typeof usualCost;

/** Argon2id of a password with a fresh salt, in the form of PHC, which says the cost too. */
export async function hashPassword(password: string, { memoryKib, passes }: PasswordCost): Promise<string> {
	const salt = randomBytes(16);
	const hash = await hashWith(password, { salt, memoryKib, passes });
	return `$argon2id$v=19$m=${memoryKib},t=${passes},p=1$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

/**
 * Whether a password is the one of a hash. Where there is none, because nobody has this address or because its owner signs in
 * otherwise, the same work is done and the answer is no.
 */
export async function isPassword(password: string, stored: string | undefined, cost: PasswordCost): Promise<boolean> {
	const read = stored === undefined ? undefined : readHash(stored);
	const { salt, hash, memoryKib, passes } = read ?? { salt: nobodysSalt, hash: nobodysHash, ...cost };
	const derived = await hashWith(password, { salt, memoryKib, passes });
	return timingSafeEqual(derived, hash) && read !== undefined;
}

const nobodysSalt = randomBytes(16);
const nobodysHash = randomBytes(32);

async function hashWith(
	password: string,
	{ salt, memoryKib, passes }: PasswordCost & { salt: Buffer }
): Promise<Buffer> {
	// Two spellings of the same letters are one password (NIST SP 800-63B, 3.1.1.2).
	const message = password.normalize('NFKC');
	return derive('argon2id', { message, nonce: salt, parallelism: 1, tagLength: 32, memory: memoryKib, passes });
}

function readHash(stored: string) {
	const [, memory, passes, salt, hash] =
		/^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([\w-]+)\$([\w-]{43})$/.exec(stored) ?? [];
	if (salt === undefined || hash === undefined) throw new Error('A stored password cannot be read');
	return {
		memoryKib: Number(memory),
		passes: Number(passes),
		salt: Buffer.from(salt, 'base64url'),
		hash: Buffer.from(hash, 'base64url')
	};
}
