import { type Json, canonicalJson } from '@kok/domain/canonical';
import type { Content } from '@kok/domain/release/content';
import type { SignedEnvelope } from '@kok/release/envelope';
import { type KeyPair, createKeyPair } from '@kok/release/keys';
import { sealRelease } from '@kok/release/seal';
import type { ReleaseSource } from '@kok/release/source';
import { sealLater } from '@kok/release/testing/later-version';

/** Where releases come from in a test: seals them, hands them out, and breaks when it is told to. */
export interface Press extends KeyPair {
	source: ReleaseSource;
	publish: (content: Content, at: string) => SignedEnvelope;
	/** As a later version of the software would, that knows more than this one. */
	publishLater: (content: Json, at: string) => SignedEnvelope;
	/** Files by their hash, for the releases that name them. */
	media: Map<string, Uint8Array>;
	/** From now on hands out this text instead of an envelope. */
	spoil: (text: string) => void;
}

export function openPress(): Press {
	const keys = createKeyPair();
	const watchers = new Set<() => void>();
	const contents = new Map<string, string>();
	const media = new Map<string, Uint8Array>();
	let last: SignedEnvelope | undefined;
	let text: string | undefined;

	function show(next: string): void {
		text = next;
		for (const tell of watchers) tell();
	}

	function take({ contentText, envelope }: { contentText: string; envelope: SignedEnvelope }): SignedEnvelope {
		last = envelope;
		contents.set(envelope.content, contentText);
		show(canonicalJson(envelope));
		return envelope;
	}

	const nextNumber = () => (last?.number ?? 0) + 1;

	return {
		...keys,
		source: {
			readEnvelope: async () => Promise.resolve(text),
			readSuccession: async () => Promise.resolve(undefined),
			readContent: async (hash) => Promise.resolve(Buffer.from(contents.get(hash) ?? '')),
			readMedia: async (hash) => {
				const bytes = media.get(hash);
				return bytes ?? Promise.reject(new Error('No such file'));
			},
			watch: (tell) => {
				watchers.add(tell);
				return () => void watchers.delete(tell);
			}
		},
		publish: (content, at) =>
			take(sealRelease({ content, number: nextNumber(), at, previous: last, chainHead: '' }, keys.privateKey)),
		publishLater: (content, at) => take(sealLater({ content, number: nextNumber(), at, previous: last }, keys)),
		media,
		spoil: show
	};
}
