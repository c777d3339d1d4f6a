import { type KeyObject, verify } from 'node:crypto';
import { type Json, canonicalJson } from '@kok/domain/canonical';
import { SignedEnvelope, envelopeFormat } from './envelope.ts';
import type { FaultCode } from './fault.ts';
import { parseJson } from './json.ts';
import { keyIdOf } from './keys.ts';

/** A genuine envelope, or why it is none. */
export type EnvelopeCheck = { genuine: true; envelope: SignedEnvelope } | { genuine: false; code: FaultCode };

/**
 * Judges the text of an envelope by a pinned key. Nothing it says is trusted before the signature is verified:
 * what is read before (`format`, `key`) can only lead to a refusal. The text must be the canonical JSON to the byte.
 */
export function checkEnvelope(text: string, publicKey: KeyObject): EnvelopeCheck {
	const stated = readObject(text);
	if (!stated || typeof stated['format'] !== 'number') return refuse('envelope-unreadable');
	if (stated['format'] !== envelopeFormat) return refuse('format-unknown');
	if (stated['key'] !== keyIdOf(publicKey)) return refuse('foreign-key');
	if (!isSigned(stated, publicKey)) return refuse('signature-wrong');

	const { data } = SignedEnvelope.safeParse(stated);
	if (!data || canonicalJson(data) !== text) return refuse('envelope-unreadable');
	return { genuine: true, envelope: data };
}

type JsonObject = Readonly<Record<string, Json>>;

function readObject(text: string): JsonObject | undefined {
	try {
		const json = parseJson(text);
		return isObject(json) ? json : undefined;
	} catch {
		return undefined;
	}
}

function isObject(json: Json): json is JsonObject {
	return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isSigned({ signature, ...rest }: JsonObject, publicKey: KeyObject): boolean {
	if (typeof signature !== 'string') return false;
	return verify(null, Buffer.from(canonicalJson(rest)), publicKey, Buffer.from(signature, 'base64url'));
}

function refuse(code: FaultCode): EnvelopeCheck {
	return { genuine: false, code };
}
