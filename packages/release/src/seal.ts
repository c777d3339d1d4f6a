import { type KeyObject, createPublicKey, sign } from 'node:crypto';
import { canonicalJson } from '@kok/domain/canonical';
import { type Content, contentSchema } from '@kok/domain/release/content';
import { Envelope, type SignedEnvelope, envelopeFormat, hashEnvelope } from './envelope.ts';
import { keyIdOf } from './keys.ts';
import { spellContent } from './spell-content.ts';

/** What a release says, before it is signed. */
export interface Unsealed extends Omit<Unsigned, 'content'> {
	content: Content;
}

/** What an envelope says of a content whose hash is known. */
export interface Unsigned {
	/** The SHA-256 that names the content. */
	content: string;
	number: number;
	/** The instant of sealing, in UTC. */
	at: string;
	previous: SignedEnvelope | undefined;
	/** Head of the chain of events that the content was compiled from. */
	chainHead: string;
}

/**
 * Seals a release: names the content by the SHA-256 of its canonical JSON (RFC 8785) and signs the envelope with
 * Ed25519 (RFC 8032). The same arguments give the same bytes. Refuses (throws) what no reader would take: a
 * content that does not fit its schema to the letter, a number that does not rise, an instant that is none.
 */
export function sealRelease(
	{ content, ...rest }: Unsealed,
	privateKey: KeyObject
): { contentText: string; envelope: SignedEnvelope } {
	const { text: contentText, hash } = spellContent(content);
	checkText(contentText);
	return { contentText, envelope: signEnvelope({ ...rest, content: hash }, privateKey) };
}

/**
 * Refuses (throws) the text of a content that does not fit its schema to the letter. What will be read is what is
 * checked: the text, and not the object that it was made from.
 */
export function checkText(contentText: string): void {
	contentSchema.parse(JSON.parse(contentText));
}

/** Signs the envelope of a content whose text was checked. Refuses (throws) a number that does not rise. */
export function signEnvelope(unsigned: Unsigned, privateKey: KeyObject): SignedEnvelope {
	const { content, number, at, previous, chainHead } = unsigned;
	if (previous && number <= previous.number) throw new RangeError(`Release ${number} after release ${previous.number}`);
	const envelope = Envelope.parse({
		format: envelopeFormat,
		number,
		at,
		content,
		previous: previous ? hashEnvelope(previous) : null,
		chainHead,
		key: keyIdOf(createPublicKey(privateKey))
	});
	const signature = sign(null, Buffer.from(canonicalJson(envelope)), privateKey).toString('base64url');
	return { ...envelope, signature };
}
