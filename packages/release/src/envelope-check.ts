import { type KeyObject, verify } from 'node:crypto';
import { canonicalJson } from '@kok/domain/canonical';
import * as z from 'zod';
import { Envelope, ReadEnvelope, type SignedEnvelope, envelopeFormat } from './envelope.ts';
import type { FaultCode } from './fault.ts';
import { keyIdOf } from './keys.ts';

/** A genuine envelope, or why it is none. */
export type EnvelopeCheck =
	{ genuine: true; envelope: SignedEnvelope; publicKey: KeyObject } | { genuine: false; code: FaultCode };

/**
 * Judges the text of an envelope by the keys that may have sealed it. Nothing it says is trusted before the signature
 * is verified: what is looked at before (format, key, shape) can only lead to a refusal. The text must be the canonical
 * JSON to the byte.
 */
export function checkEnvelope(text: string, publicKeys: readonly KeyObject[]): EnvelopeCheck {
	const stated = readObject(text);
	if (!stated || typeof stated['format'] !== 'number') return refuse('envelope-unreadable');
	if (stated['format'] !== envelopeFormat) return refuse('format-unknown');
	const publicKey = publicKeys.find((key) => keyIdOf(key) === stated['key']);
	if (!publicKey) return refuse('foreign-key');

	const { signature, ...rest } = stated;
	const { data: envelope } = StatedEnvelope.safeParse(rest);
	const signedText = envelope && spell(rest);
	if (signedText === undefined) return refuse('envelope-unreadable');
	if (!isSigned(signedText, signature, publicKey)) return refuse('signature-wrong');

	const { data: signed } = ReadEnvelope.safeParse(stated);
	if (!signed || spell(stated) !== text) return refuse('envelope-unreadable');
	return { genuine: true, envelope: signed, publicKey };
}

const StatedEnvelope = z.looseObject(Envelope.shape);

/** A stranger's JSON may have no canonical spelling. */
function spell(json: object): string | undefined {
	try {
		return canonicalJson(json);
	} catch {
		return undefined;
	}
}

function readObject(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const json: unknown = JSON.parse(text);
		return isObject(json) ? json : undefined;
	} catch {
		return undefined;
	}
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
	return typeof json === 'object' && json !== null;
}

function isSigned(text: string, signature: unknown, publicKey: KeyObject): boolean {
	if (typeof signature !== 'string') return false;
	return verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64url'));
}

function refuse(code: FaultCode): EnvelopeCheck {
	return { genuine: false, code };
}
