import { sign } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Json, canonicalJson } from '@kok/domain/canonical';
import { describe, expect, test } from 'vitest';
import { type SignedEnvelope, hashBytes, hashEnvelope, hashText } from './envelope.ts';
import { type FaultCode, faultOf } from './fault.ts';
import { readEnvelope, writeRelease } from './folder.ts';
import { createKeyPair } from './keys.ts';
import { sealRelease } from './seal.ts';
import { type ReleaseSource, folderSource } from './source.ts';
import { exampleContent, exampleSealer, picture } from './testing/example.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { verifyRelease } from './verify.ts';

const { seal, publicKey, privateKey } = exampleSealer();
const sealed = seal();
const { envelope, contentText } = sealed;
const envelopeText = canonicalJson(envelope);
const contentName = `content/${envelope.content}.json`;
const pictureName = `media/${hashBytes(picture)}`;

/** A folder with the example release, one of whose files then becomes something else or is removed. */
async function folderWith(changes: Readonly<Record<string, string | Uint8Array | undefined>> = {}) {
	const folder = await temporaryFolder();
	await writeRelease(folder.path, sealed);
	for (const [name, bytes] of Object.entries(changes)) {
		await (bytes === undefined ? rm(join(folder.path, name)) : writeFile(join(folder.path, name), bytes));
	}
	return folder;
}

async function faultWith(changes: Readonly<Record<string, string | Uint8Array | undefined>>, after?: SignedEnvelope) {
	await using folder = await folderWith(changes);
	const verification = await verifyRelease(folderSource(folder.path), { publicKey, after });
	return verification.verified ? undefined : verification.fault;
}

/** Signs whatever members in place of the example's, as only the holder of the key can. */
function signed(members: Readonly<Record<string, Json | undefined>>): string {
	const { signature: _, ...unsigned } = { ...envelope, ...members };
	const signature = sign(null, Buffer.from(canonicalJson(unsigned)), privateKey).toString('base64url');
	return canonicalJson({ ...unsigned, signature });
}

test('a whole release is verified', async () => {
	await using folder = await folderWith();
	const verification = await verifyRelease(folderSource(folder.path), { publicKey });
	if (!verification.verified) throw new Error(verification.fault.code);
	const { contentBytes, ...release } = verification.release;
	expect(release).toEqual({
		content: exampleContent('Satz 1', [picture]),
		envelope,
		media: new Map([[hashBytes(picture), Buffer.from(picture)]]),
		publicKey,
		succession: []
	});
	expect((await contentBytes.unpack()).toString()).toBe(contentText);
	expect(contentBytes.unpackNow().toString()).toBe(contentText);
});

test('an envelope that a later version sealed is accepted whole, and its hash covers all of its members', async () => {
	const text = signed({ more: { one: [1] } });
	await using folder = await folderWith({ 'envelope.json': text });
	const verification = await verifyRelease(folderSource(folder.path), { publicKey });
	expect(verification).toMatchObject({ verified: true, release: { envelope: { number: 1, more: { one: [1] } } } });
	expect(verification.verified && hashEnvelope(verification.release.envelope)).toBe(hashText(text));
});

describe('an envelope is refused', () => {
	const unreadable = faultOf('envelope-unreadable', 'envelope.json');
	const cases: Record<string, [FaultCode, string | undefined]> = {
		'that is missing': ['envelope-missing', undefined],
		'that is empty': ['envelope-unreadable', ''],
		'that ends in the middle': ['envelope-unreadable', envelopeText.slice(0, -20)],
		'that is no object': ['envelope-unreadable', '[]'],
		'without a format': ['envelope-unreadable', '{}'],
		'of an unknown format': ['format-unknown', signed({ format: 2 })],
		'without a signature': ['signature-wrong', canonicalJson({ ...envelope, signature: undefined })],
		'with the signature of another envelope': [
			'signature-wrong',
			canonicalJson({ ...envelope, signature: seal({ number: 2 }).envelope.signature })
		],
		'with an empty signature': ['signature-wrong', canonicalJson({ ...envelope, signature: '' })],
		'that is signed and lacks a member': ['envelope-unreadable', signed({ number: undefined })],
		'in another spelling': ['envelope-unreadable', JSON.stringify(envelope, null, 1)],
		'with a line break at its end': ['envelope-unreadable', `${envelopeText}\n`],
		'that states a member twice': ['envelope-unreadable', `{"at":"2020-01-01T00:00:00Z",${envelopeText.slice(1)}`]
	};

	test.for(Object.entries(cases))('%s', async ([, [code, text]]) => {
		expect(await faultWith({ 'envelope.json': text })).toEqual(faultOf(code, 'envelope.json'));
	});

	test('sealed with another key, whichever key it names', async () => {
		const foreign = createKeyPair().privateKey;
		const unsealed = { ...envelope, content: exampleContent('Satz 1', [picture]), previous: undefined };
		const theirs = sealRelease(unsealed, foreign).envelope;
		const disguised = canonicalJson({ ...theirs, key: envelope.key });

		expect((await faultWith({ 'envelope.json': canonicalJson(theirs) }))?.code).toBe('foreign-key');
		expect((await faultWith({ 'envelope.json': disguised }))?.code).toBe('signature-wrong');
	});

	test('with any one of its bytes changed', async () => {
		await using folder = await folderWith();
		const source = folderSource(folder.path);
		const bytes = Buffer.from(envelopeText);
		for (const [place, byte] of bytes.entries()) {
			for (const other of place % 16 === 0 ? [byte ^ 1, byte ^ 0x80] : [byte ^ 1]) {
				const altered = Buffer.from(bytes).fill(other, place, place + 1);
				await writeFile(join(folder.path, 'envelope.json'), altered);
				expect(await verifyRelease(source, { publicKey }), altered.toString()).toMatchObject({ verified: false });
			}
		}
	});

	const hostile = {
		'half a surrogate pair': String.raw`"\ud800"`,
		'an infinite number': '1e999',
		'two names that are one': String.raw`{"\u00e4":1,"a\u0308":2}`,
		'nothing but brackets': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
		'a prototype': '{"__proto__":{"format":1}}'
	};
	test.for(Object.entries(hostile))('with %s in it, and does no harm', async ([, value]) => {
		await using folder = await folderWith();
		for (const name of ['more', '__proto__', 'number', 'signature']) {
			const added = envelopeText.replace('{', `{"${name}":${value},`);
			const replaced = envelopeText.replace(new RegExp(`"${name}":("[^"]*"|\\d+)`), () => `"${name}":${value}`);
			for (const text of [added, replaced].filter((hostileText) => hostileText !== envelopeText)) {
				const source = { ...folderSource(folder.path), readEnvelope: async () => text };
				expect(await verifyRelease(source, { publicKey })).toMatchObject({ verified: false });
			}
		}
	});

	test('in words of both languages that name the file', () => {
		expect(unreadable.words.de).toContain('envelope.json');
		expect(unreadable.words.en).toContain('envelope.json');
	});
});

describe('after a release', () => {
	const newer = seal({ number: 2 }).envelope;
	const sameNumber = seal({ words: 'Ein anderer Satz' }).envelope;

	test('an older one is refused', async () => {
		expect(await faultWith({}, newer)).toEqual(faultOf('older', 'envelope.json'));
	});

	test('another one with its number is refused', async () => {
		expect(await faultWith({}, sameNumber)).toEqual(faultOf('older', 'envelope.json'));
	});

	test('the same one is verified', async () => {
		expect(await faultWith({}, envelope)).toBeUndefined();
	});
});

describe('a content is refused', () => {
	/** A release whose content the key's holder sealed without the care of `sealRelease`. */
	async function faultOfContent(text: string) {
		const content = hashText(text);
		const name = `content/${content}.json`;
		const fault = await faultWith({ 'envelope.json': signed({ content }), [name]: text });
		return { fault, name };
	}

	test('that is missing', async () => {
		expect(await faultWith({ [contentName]: undefined })).toEqual(faultOf('content-missing', contentName));
	});

	test('that ends in the middle', async () => {
		const fault = await faultWith({ [contentName]: contentText.slice(0, 200) });
		expect(fault).toEqual(faultOf('content-altered', contentName));
	});

	test('with one byte changed, even where it is no text any more', async () => {
		for (const place of [0, 100, contentText.length - 1]) {
			for (const mask of [1, 0x80, 0xff]) {
				const bytes = Buffer.from(contentText);
				bytes.writeUInt8(bytes.readUInt8(place) ^ mask, place);
				expect(await faultWith({ [contentName]: bytes })).toEqual(faultOf('content-altered', contentName));
			}
		}
	});

	test('with the same value in another spelling', async () => {
		const spaced = JSON.stringify(JSON.parse(contentText), null, 1);
		expect(await faultWith({ [contentName]: spaced })).toEqual(faultOf('content-altered', contentName));
	});

	test('of an unknown format', async () => {
		const { fault, name } = await faultOfContent('{"format":3}');
		expect(fault).toEqual(faultOf('format-unknown', name));
	});

	test('that is signed but is not a content', async () => {
		for (const text of ['', 'null', '{"format":1}']) {
			const { fault, name } = await faultOfContent(text);
			expect(fault).toEqual(faultOf('content-unreadable', name));
		}
	});
});

describe('a file of the content is refused', () => {
	test('that is missing', async () => {
		expect(await faultWith({ [pictureName]: undefined })).toEqual(faultOf('media-missing', pictureName));
	});

	test('with one byte changed', async () => {
		const altered = picture.with(3, 0);
		expect(await faultWith({ [pictureName]: altered })).toEqual(faultOf('media-altered', pictureName));
	});
});

test('a release that is replaced by the next one while it is read causes no fault', async () => {
	await using folder = await folderWith();
	const next = seal({ number: 2, previous: envelope });
	const source: ReleaseSource = {
		...folderSource(folder.path),
		readContent: async (hash) => {
			if (hash === envelope.content) {
				await writeRelease(folder.path, next);
				await rm(join(folder.path, contentName), { force: true });
			}
			return folderSource(folder.path).readContent(hash);
		}
	};

	expect(await verifyRelease(source, { publicKey })).toMatchObject({
		verified: true,
		release: { envelope: next.envelope }
	});
	expect(await readEnvelope(folder.path)).toEqual(next.envelope);
});

test('the same content is not parsed a second time', async () => {
	await using folder = await folderWith();
	const first = await verifyRelease(folderSource(folder.path), { publicKey });
	if (!first.verified) throw new Error(first.fault.code);
	const again = await verifyRelease(folderSource(folder.path), { publicKey, known: first.release });
	expect(again.verified && again.release.content).toBe(first.release.content);
});

test('a file of the release at hand is not read again, and every other file is', async () => {
	await using folder = await folderWith();
	const first = await verifyRelease(folderSource(folder.path), { publicKey });
	if (!first.verified) throw new Error(first.fault.code);

	const drawing = Uint8Array.from([1, 2, 3]);
	await writeRelease(folder.path, seal({ number: 2, media: [picture, drawing], previous: envelope }));
	const read: string[] = [];
	const source: ReleaseSource = {
		...folderSource(folder.path),
		readMedia: async (hash) => {
			read.push(hash);
			return folderSource(folder.path).readMedia(hash);
		}
	};
	const next = await verifyRelease(source, { publicKey, known: first.release });
	expect(read).toEqual([hashBytes(drawing)]);
	expect(next.verified && [...next.release.media.keys()].toSorted()).toEqual(
		[picture, drawing].map(hashBytes).toSorted()
	);
});
