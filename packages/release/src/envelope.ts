import { hash } from 'node:crypto';
import { Instant } from '@kok/domain/calendar';
import { canonicalJson } from '@kok/domain/canonical';
import * as z from 'zod';

/** The shape of an envelope that this package writes and reads. Another number is refused. */
export const envelopeFormat = 1;

/** A SHA-256 in lower-case hexadecimal. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What is said of a release and signed: which content, since when, after which release, by whom. */
export const Envelope = z.strictObject({
	format: z.literal(envelopeFormat),
	/** Only rises. */
	number: z.int().min(1),
	at: Instant,
	/** SHA-256 of the content's bytes. */
	content: Sha256,
	/** SHA-256 of the signed envelope before this one, as its file stands; null for the first. */
	previous: Sha256.nullable(),
	/** Head of the chain of events when the content was compiled; empty before the first event. */
	chainHead: z.union([Sha256, z.literal('')]),
	/** SHA-256 of the public key in DER (SubjectPublicKeyInfo). */
	key: Sha256
});
export type Envelope = z.infer<typeof Envelope>;

/** An Ed25519 signature (RFC 8032): base64url without padding, in its only spelling for 64 bytes. */
export const Signature = z.string().regex(/^[\w-]{85}[AQgw]$/);

/** An envelope with its signature over the canonical JSON (RFC 8785) of all other members. */
export const SignedEnvelope = Envelope.extend({ signature: Signature });
export type SignedEnvelope = z.infer<typeof SignedEnvelope>;

/**
 * An envelope that a later version may have sealed in this format. Members that are not known stay in it, because they
 * are part of what was signed and of what the next envelope calls `previous`.
 */
export const ReadEnvelope = z.looseObject(SignedEnvelope.shape);

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
export function hashText(text: string): string {
	return hash('sha256', text);
}

/** SHA-256 of bytes, in lower-case hexadecimal. */
export function hashBytes(bytes: Uint8Array): string {
	return hash('sha256', bytes);
}

/** Names a signed envelope: the SHA-256 of its canonical JSON, which is the text of its file. */
export function hashEnvelope(signed: SignedEnvelope): string {
	return hashText(canonicalJson(signed));
}
