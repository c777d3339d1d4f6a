import { Secret, TOTP } from 'otpauth';

const period = 30;

/** A new secret for an app that shows codes, in Base32: 160 bits, as RFC 4226 asks. */
export function makeTotpSecret(): string {
	return new Secret({ size: 20 }).base32;
}

/** What the app is given, as a picture or a link. */
export function totpAddress({ secret, issuer, label }: { secret: string; issuer: string; label: string }): string {
	return new TOTP({ issuer, label, secret, period }).toString();
}

/**
 * Which period of 30 seconds a code belongs to (RFC 6238). The clock of a telephone may be one period off. Undefined where the
 * code is wrong.
 */
export function periodOfCode({ secret, code, at }: { secret: string; code: string; at: string }): number | undefined {
	const timestamp = Date.parse(at);
	const delta = new TOTP({ secret, period }).validate({ token: code, timestamp, window: 1 });
	return delta === null ? undefined : Math.floor(timestamp / 1_000 / period) + delta;
}
