import { type KeyObject, createPublicKey, sign, verify } from 'node:crypto';
import { Instant } from '@kok/domain/calendar';
import { canonicalJson } from '@kok/domain/canonical';
import * as z from 'zod';
import { Sha256, Signature, hashBytes } from './envelope.ts';

/** The shape of a statement that this package writes and reads. One of another shape is passed over. */
const statementFormat = 1;

/** An Ed25519 public key: its DER (SubjectPublicKeyInfo) in base64url, in its only spelling for 44 bytes. */
const PublicKeyText = z.string().regex(/^MCowBQYDK2VwAyEA[\w-]{42}[AEIMQUYcgkosw048]$/);

const common = {
	format: z.literal(statementFormat),
	at: Instant,
	/** The key that signs this statement. */
	signer: PublicKeyText,
	/** The key that seals releases from now on. */
	successor: PublicKeyText
};

/** The key that sealed releases names the one after it. */
const Succession = z.strictObject({ ...common, kind: z.literal('succession') });

/** The recovery key names a new key, and the ids of the lost or stolen keys whose place it takes. */
const Recovery = z.strictObject({ ...common, kind: z.literal('recovery'), replaces: z.array(Sha256).min(1).max(200) });

const Statement = z.discriminatedUnion('kind', [Succession, Recovery]);
type Statement = z.infer<typeof Statement>;

/** A statement with its Ed25519 signature over the canonical JSON (RFC 8785) of all other members. */
export const SignedStatement = z.discriminatedUnion('kind', [
	Succession.extend({ signature: Signature }),
	Recovery.extend({ signature: Signature })
]);
export type SignedStatement = z.infer<typeof SignedStatement>;

/** By the key that sealed until now: another one seals from now on. */
export function stateSuccession(
	{ at, successor }: { at: string; successor: KeyObject },
	privateKey: KeyObject
): SignedStatement {
	return signed({ format: statementFormat, kind: 'succession', at, ...named(privateKey, successor) }, privateKey);
}

/** By the recovery key: the successor takes the place of the keys with these ids. */
export function stateRecovery(
	{ at, successor, replaces }: { at: string; successor: KeyObject; replaces: readonly string[] },
	recoveryKey: KeyObject
): SignedStatement {
	const members = { at, ...named(recoveryKey, successor), replaces: [...new Set(replaces)].toSorted() };
	return signed({ format: statementFormat, kind: 'recovery', ...members }, recoveryKey);
}

/** Whether a statement was signed by the key that it names as its signer. It says nothing about whose key that is. */
export function isSignedBySigner({ signature, ...statement }: SignedStatement): boolean {
	return verify(
		null,
		Buffer.from(canonicalJson(statement)),
		readKeyText(statement.signer),
		Buffer.from(signature, 'base64url')
	);
}

/** A public key as statements write it. */
export function keyTextOf(publicKey: KeyObject): string {
	return publicKey.export({ type: 'spki', format: 'der' }).toString('base64url');
}

/** The public key that a statement names. */
export function readKeyText(text: string): KeyObject {
	return createPublicKey({ key: Buffer.from(text, 'base64url'), format: 'der', type: 'spki' });
}

/** The id of a key that a statement names: the SHA-256 of its DER, as in an envelope. */
export function keyIdOfText(text: string): string {
	return hashBytes(Buffer.from(text, 'base64url'));
}

function named(privateKey: KeyObject, successor: KeyObject): { signer: string; successor: string } {
	return { signer: keyTextOf(createPublicKey(privateKey)), successor: keyTextOf(successor) };
}

function signed(statement: Statement, privateKey: KeyObject): SignedStatement {
	const parsed = Statement.parse(statement);
	const signature = sign(null, Buffer.from(canonicalJson(parsed)), privateKey).toString('base64url');
	return SignedStatement.parse({ ...parsed, signature });
}
