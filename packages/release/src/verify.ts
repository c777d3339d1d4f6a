import type { KeyObject } from 'node:crypto';
import type { Content } from '@kok/domain/release/content';
import { type SignedEnvelope, hashBytes, hashEnvelope } from './envelope.ts';
import { type EnvelopeCheck, checkEnvelope } from './envelope-check.ts';
import { type FaultCode, type ReleaseFault, faultOf } from './fault.ts';
import { contentFile, envelopeFile, mediaFile } from './layout.ts';
import { letGo } from './let-go.ts';
import { type Lineage, findInLineage, lineageOf, statementsTowards } from './lineage.ts';
import { type Packed, pack } from './packed.ts';
import type { Pins } from './pins.ts';
import { readContent } from './read-content.ts';
import type { ReleaseSource } from './source.ts';
import type { SignedStatement } from './statement.ts';
import { readSuccession } from './succession-file.ts';

/** A verified release: what it says is what was signed, to the byte. */
export interface Release {
	content: Content;
	envelope: SignedEnvelope;
	/** The content's bytes, as they were sealed. */
	contentBytes: Packed;
	/** The files the content names, by their SHA-256. */
	media: ReadonlyMap<string, Uint8Array>;
	/** The key that sealed it. */
	publicKey: KeyObject;
	/** The statements that lead to that key, from wherever a reader may start. */
	succession: readonly SignedStatement[];
}

/** With the statements that whoever verifies holds on to, whatever a source says later. */
export type Verification = ({ verified: true; release: Release } | { verified: false; fault: ReleaseFault }) & {
	accepted: readonly SignedStatement[];
};

export interface VerifyOptions extends Pins {
	/** The statements accepted before. */
	accepted?: readonly SignedStatement[] | undefined;
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
	{ after, known, accepted = [], ...pins }: VerifyOptions
): Promise<Verification> {
	// Read after the envelope, because they are written before it.
	const offered = readSuccession(await source.readSuccession().catch(() => undefined));
	const lineage = lineageOf(pins, { accepted, offered });
	const before = after && findInLineage(lineage, after.key);
	const check = judgeEnvelope(text, { lineage, after: before && after });
	const { turn } = (check.genuine ? findInLineage(lineage, check.envelope.key) : before) ?? { turn: 0 };
	const held = { accepted: lineage.statements.slice(0, lineage.recovered + turn) };
	if (!check.genuine) return { ...held, verified: false, fault: faultOf(check.code, envelopeFile) };

	const { envelope, publicKey } = check;
	const body = await verifyContent(source, envelope.content, known);
	if ('code' in body) return { ...held, verified: false, fault: faultOf(body.code, contentFile(envelope.content)) };
	const files = await verifyMedia(source, { named: body.content.media, known });
	if ('code' in files) return { ...held, verified: false, fault: faultOf(files.code, mediaFile(files.hash)) };
	const succession = statementsTowards(envelope.key, [...accepted, ...offered]);
	return { ...held, verified: true, release: { ...body, ...files, envelope, publicKey, succession } };
}

/** A release of a key that does not count any more has no say in what is older: a thief may have given it any number. */
function judgeEnvelope(
	text: string | undefined,
	{ lineage, after }: { lineage: Lineage; after: SignedEnvelope | undefined }
): EnvelopeCheck {
	if (text === undefined) return { genuine: false, code: 'envelope-missing' };
	const check = checkEnvelope(text, lineage.keys);
	if (!check.genuine || !after) return check;
	if (turnOf(lineage, check.envelope) < turnOf(lineage, after)) return { genuine: false, code: 'key-superseded' };
	return isOlder(check.envelope, after) ? { genuine: false, code: 'older' } : check;
}

function turnOf(lineage: Lineage, { key }: SignedEnvelope): number {
	return findInLineage(lineage, key)?.turn ?? -1;
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
	try {
		if (hashBytes(contentBytes) !== hash) return { code: 'content-altered' };
		if (known?.envelope.content === hash) return { content: known.content, contentBytes: known.contentBytes };
		return await readBody(contentBytes, known);
	} finally {
		letGo(contentBytes);
	}
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
	{ named, known }: { named: readonly string[]; known: Release | undefined }
): Promise<Pick<Release, 'media'> | { code: FaultCode; hash: string }> {
	const media = new Map<string, Uint8Array>();
	for (const hash of named) {
		const atHand = known?.media.get(hash);
		const bytes = atHand ?? (await source.readMedia(hash).catch(() => undefined));
		if (!bytes) return { code: 'media-missing', hash };
		if (!atHand && hashBytes(bytes) !== hash) return { code: 'media-altered', hash };
		media.set(hash, bytes);
	}
	return { media };
}
