import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { parseContent } from '@kok/domain/release/content';
import { describe, expect, test, vi } from 'vitest';
import { SignedEnvelope, hashEnvelope, hashText } from './envelope.ts';
import { keyIdOf } from './keys.ts';
import { sealRelease } from './seal.ts';
import { spellContent } from './spell-content.ts';
import { exampleContent, exampleSealer } from './testing/example.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const { seal, privateKey, publicKey } = exampleSealer();
const content = exampleContent('Satz');
const unsealed = { content, number: 1, at: '2026-11-24T09:00:00.000Z', previous: undefined, chainHead: '' };

describe('a sealed release', () => {
	test('names its content, its key and the one before it by their hashes', () => {
		const first = seal();
		const second = seal({ number: 2, previous: first.envelope });

		expect(second.envelope).toEqual({
			format: 1,
			number: 2,
			at: '2026-11-24T09:02:00.000Z',
			content: hashText(second.contentText),
			previous: hashEnvelope(first.envelope),
			chainHead: hashText('chain'),
			key: keyIdOf(publicKey),
			signature: second.envelope.signature
		});
		expect(first.envelope.previous).toBeNull();
	});

	test('is the same byte for byte for the same arguments', () => {
		expect(sealRelease(unsealed, privateKey)).toEqual(sealRelease(unsealed, privateKey));
	});

	test('spells its content only once, however often the text is asked for', () => {
		using spelling = vi.spyOn(JSON, 'stringify');
		const own = exampleContent('Ein „Satz“\n');
		const { text, hash } = spellContent(own);
		expect(spelling).toHaveBeenCalled();
		spelling.mockClear();
		expect(spellContent(own)).toEqual({ text, hash });
		expect(spelling).not.toHaveBeenCalled();
		const sealed = sealRelease({ ...unsealed, content: own }, privateKey);
		expect([sealed.contentText, sealed.envelope.content]).toEqual([text, hashText(text)]);
	});

	test('holds its content in canonical form', () => {
		const { contentText } = sealRelease(unsealed, privateKey);
		expect(contentText).toBe(canonicalJson(jsonOf(JSON.parse(contentText))));
		expect(parseContent(JSON.parse(contentText))).toEqual(content);
	});
});

describe('nothing is sealed', () => {
	test('with a number that does not rise', () => {
		const { envelope } = seal({ number: 3 });
		expect(() => seal({ number: 3, previous: envelope })).toThrow(new RangeError('Release 3 after release 3'));
	});

	test('with an invalid instant', () => {
		expect(() => sealRelease({ ...unsealed, at: 'today' }, privateKey)).toThrow();
	});

	test('with a content that readers would refuse', () => {
		const broken = { ...content, media: ['no hash'] };
		expect(() => sealRelease({ ...unsealed, content: broken }, privateKey)).toThrow();
	});
});

test('a content with members or types that readers would ignore is not sealed', () => {
	for (const broken of [
		{ ...content, more: 1 },
		{ ...content, records: { ...content.records, campaign: [] } }
	]) {
		expect(parseContent(jsonOf(broken))).toEqual(content);
		expect(() => sealRelease({ ...unsealed, content: broken }, privateKey)).toThrow();
	}
});

test('a signature is accepted in only one spelling', () => {
	const { envelope } = seal();
	const last = envelope.signature.slice(-1);
	const sameBytes = String.fromCharCode(last.charCodeAt(0) + 1);

	for (const end of [sameBytes, `${last}=`]) {
		const signature = envelope.signature.slice(0, -1) + end;
		expect(Buffer.from(signature, 'base64url')).toEqual(Buffer.from(envelope.signature, 'base64url'));
		expect(SignedEnvelope.safeParse({ ...envelope, signature }).success).toBe(false);
	}
});

const openssl = spawnSync('openssl', ['version']).stdout?.toString() ?? '';

test.skipIf(!/^OpenSSL 3/.test(openssl))('anyone can verify a release with what README.md says', async () => {
	await using folder = await temporaryFolder();
	const { contentText, envelope } = seal({ media: [] });
	await writeFile(join(folder.path, 'envelope.json'), canonicalJson(envelope));
	await writeFile(join(folder.path, 'content.json'), contentText);
	await writeFile(join(folder.path, 'key.pub'), publicKey.export({ type: 'spki', format: 'pem' }));

	const { stdout } = spawnSync('sh', ['-euc', await stepsInReadme()], { cwd: folder.path, encoding: 'utf8' });
	expect(stdout.trim().split('\n')).toEqual([
		'Signature Verified Successfully',
		keyIdOf(publicKey),
		keyIdOf(publicKey),
		envelope.content,
		envelope.content
	]);
});

/** The last block of shell in README.md. */
async function stepsInReadme(): Promise<string> {
	const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
	return [...readme.matchAll(/```sh\n(.*?)```/gs)].at(-1)?.[1] ?? '';
}
