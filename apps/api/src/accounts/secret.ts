import { hashText } from '@kok/release/envelope';
import { randomBytes } from 'node:crypto';

/** 256 random bits as text, and the hash by which they are known again: the secret itself is stored nowhere. */
export function makeSecret(): { secret: string; hash: string } {
	const secret = randomBytes(32).toString('base64url');
	return { secret, hash: hashText(secret) };
}

/** Without the letters and digits that are mistaken for each other. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten codes to write down, of 59 bits each, such as `h4kt-9wqe-mz7c`. */
export function makeRecoveryCodes(): string[] {
	return Array.from({ length: 10 }, () => {
		const drawn = Array.from({ length: 12 }, () => letters.charAt(drawLetter())).join('');
		return (drawn.match(/.{4}/g) ?? []).join('-');
	});
}

/** Draws again where the alphabet would not be even. */
function drawLetter(): number {
	const even = 256 - (256 % letters.length);
	for (;;) {
		const [byte = 255] = randomBytes(1);
		if (byte < even) return byte % letters.length;
	}
}

/** A code as it was typed: capitals, spaces and strokes do not matter. The account keeps equal codes of two people apart. */
export function hashRecoveryCode(account: string, typed: string): string {
	return hashText(`${account} ${typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`);
}
