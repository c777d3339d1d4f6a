import { sign } from 'node:crypto';
import { type Json, canonicalJson } from '@kok/domain/canonical';
import { type SignedEnvelope, hashText } from '../envelope.ts';
import type { KeyPair } from '../keys.ts';
import { sealRelease } from '../seal.ts';
import { exampleContent } from './example.ts';

interface LaterRelease {
	content: Json;
	number: number;
	at: string;
	previous: SignedEnvelope | undefined;
}

/** Seals whatever JSON as a content, as a later version of the software would that knows more than this one. */
export function sealLater({ content, ...more }: LaterRelease, { privateKey }: Pick<KeyPair, 'privateKey'>) {
	const contentText = canonicalJson(content);
	const sealed = sealRelease({ ...more, content: exampleContent('Satz'), chainHead: '' }, privateKey);
	const { signature: _, ...known } = sealed.envelope;
	const unsigned = { ...known, content: hashText(contentText) };
	const signature = sign(null, Buffer.from(canonicalJson(unsigned)), privateKey).toString('base64url');
	return { contentText, envelope: { ...unsigned, signature } };
}
