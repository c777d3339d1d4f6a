import { compileRelease } from '@kok/domain/release/compile';
import type { Content } from '@kok/domain/release/content';
import { type SignedEnvelope, hashBytes, hashText } from '../envelope.ts';
import { type KeyPair, createKeyPair } from '../keys.ts';
import { sealRelease } from '../seal.ts';

const since = '2026-11-24T09:00:00.000Z';

/** A content with one demand, whose clause says the given words; naming the given files. */
export function exampleContent(words: string, media: readonly Uint8Array[] = []): Content {
	const source = { title: 'Quelle', publisher: 'Netz', dated: '2020' };
	const facts = {
		number: 1,
		clauses: [{ id: 'a' }],
		ground: { kind: 'documented', document: source, since: null },
		sources: [source]
	};
	const german = { title: 'Bleiben', summary: 'Alle dürfen bleiben.', clauses: { a: { text: words } } };
	const demand = {
		id: '00000000-0000-4000-8000-000000000001',
		type: 'demand',
		facts: { values: facts, since },
		wording: { de: { values: german, since } },
		slugs: { de: ['bleiben'] }
	};
	return { ...compileRelease([demand], { hash: hashText }), media: media.map(hashBytes) };
}

export interface Example {
	number?: number;
	words?: string;
	media?: readonly Uint8Array[];
	previous?: SignedEnvelope;
}

/** Seals examples with one key: release 1, with a picture, unless told otherwise. */
export function exampleSealer(keys: KeyPair = createKeyPair()) {
	const seal = ({ number = 1, words = `Satz ${number}`, media = [picture], previous }: Example = {}) => ({
		...sealRelease(
			{ content: exampleContent(words, media), number, at: instantOf(number), previous, chainHead: hashText('chain') },
			keys.privateKey
		),
		media: new Map(media.map((bytes) => [hashBytes(bytes), bytes]))
	});
	return { ...keys, seal };
}

/** Bytes that are no text. */
export const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff]);

function instantOf(number: number): string {
	return new Date(Date.parse(since) + number * 60_000).toISOString();
}
