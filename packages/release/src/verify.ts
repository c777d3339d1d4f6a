import type { KeyObject } from 'node:crypto';
import type { Content } from '@kok/domain/release/content';
import { type SignedEnvelope, hashBytes, hashEnvelope } from './envelope.ts';
import { checkEnvelope } from './envelope-check.ts';
import { type FaultCode, type ReleaseFault, faultOf } from './fault.ts';
import { contentFile, envelopeFile, mediaFile } from './layout.ts';
import { type Packed, pack } from './packed.ts';
import { readContent } from './read-content.ts';
import type { ReleaseSource } from './source.ts';

/** A verified release: what it says is what was signed, to the byte. */
export interface Release {
	content: Content;
	envelope: SignedEnvelope;
	/** The content's bytes, as they were sealed. */
	contentBytes: Packed;
	/** The files the content names, by their SHA-256. */
	media: ReadonlyMap<string, Uint8Array>;
}

export type Verification = { verified: true; release: Release } | { verified: false; fault: ReleaseFault };

export interface VerifyOptions {
	/** The pinned key; never taken from the source. */
	publicKey: KeyObject;
	/** The newest release known so far: an older one is refused, and its number with other bytes. */
	after?: SignedEnvelope | undefined;
	/** A verified release at hand; the same content is not parsed a second time, nor the same file read. */
	known?: Release | undefined;
}

/** A writer may remove what a reader still wants, but not faster than this. */
const attempts = 5;

/**
 * Verifies the release of a source: signature first, then the content's and each file's hash. Every refusal names
 * the file. Where the source moved on to another release while this one was read, that one is verified instead.
 */
export async function verifyRelease(source: ReleaseSource, options: VerifyOptions): Promise<Verification> {
	let text = await readEnvelope(source);
	for (let attempt = 1; ; attempt += 1) {
		const verification = await verifyText(source, text, options);
		if (verification.verified || attempt === attempts) return verification;

		const now = await readEnvelope(source);
		if (now === text) return verification;
		text = now;
	}
}

async function readEnvelope(source: ReleaseSource): Promise<string | undefined> {
	return source.readEnvelope().catch(() => undefined);
}

async function verifyText(
	source: ReleaseSource,
	text: string | undefined,
	{ publicKey, after, known }: VerifyOptions
): Promise<Verification> {
	if (text === undefined) return refuse('envelope-missing', envelopeFile);
	const check = checkEnvelope(text, publicKey);
	if (!check.genuine) return refuse(check.code, envelopeFile);
	const { envelope } = check;
	if (after && isOlder(envelope, after)) return refuse('older', envelopeFile);

	const body = await verifyContent(source, envelope.content, known);
	if ('code' in body) return refuse(body.code, contentFile(envelope.content));
	return verifyMedia(source, { release: { ...body, envelope }, known });
}

function isOlder(envelope: SignedEnvelope, after: SignedEnvelope): boolean {
	if (envelope.number !== after.number) return envelope.number < after.number;
	return hashEnvelope(envelope) !== hashEnvelope(after);
}

type Body = Pick<Release, 'content' | 'contentBytes'>;

async function verifyContent(
	source: ReleaseSource,
	hash: string,
	known: Release | undefined
): Promise<Body | { code: FaultCode }> {
	const contentBytes = await source.readContent(hash).catch(() => undefined);
	if (contentBytes === undefined) return { code: 'content-missing' };
	if (hashBytes(contentBytes) !== hash) return { code: 'content-altered' };
	if (known?.envelope.content === hash) return { content: known.content, contentBytes: known.contentBytes };
	return readBody(contentBytes, known);
}

/** What was signed and still does not parse comes from another version of the software. */
async function readBody(contentBytes: Buffer, known: Release | undefined): Promise<Body | { code: FaultCode }> {
	try {
		const content = await readContent(contentBytes, known?.content);
		return content ? { content, contentBytes: await pack(contentBytes) } : { code: 'format-unknown' };
	} catch {
		return { code: 'content-unreadable' };
	}
}

/** A file of the release at hand was verified with it; its bytes are not read a second time. */
async function verifyMedia(
	source: ReleaseSource,
	{ release, known }: { release: Omit<Release, 'media'>; known: Release | undefined }
): Promise<Verification> {
	const media = new Map<string, Uint8Array>();
	for (const hash of release.content.media) {
		const atHand = known?.media.get(hash);
		const bytes = atHand ?? (await source.readMedia(hash).catch(() => undefined));
		if (!bytes) return refuse('media-missing', mediaFile(hash));
		if (!atHand && hashBytes(bytes) !== hash) return refuse('media-altered', mediaFile(hash));
		media.set(hash, bytes);
	}
	return { verified: true, release: { ...release, media } };
}

function refuse(code: FaultCode, file: string): Verification {
	return { verified: false, fault: faultOf(code, file) };
}
