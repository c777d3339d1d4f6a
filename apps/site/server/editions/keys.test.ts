import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeRelease } from '@kok/release/folder';
import { type KeyPair, createKeyPair, writtenAsPem } from '@kok/release/keys';
import { keptKeyFile } from '@kok/release/kept-release';
import { sealRelease } from '@kok/release/seal';
import { folderSource, httpSource } from '@kok/release/source';
import { type SignedStatement, stateSuccession } from '@kok/release/statement';
import { verifyRelease } from '@kok/release/verify';
import { describe, expect, test } from 'vitest';
import { pinnedKeys } from './pinned-keys.ts';
import { type OpenSite, openSite } from '../testing/open-site.ts';
import { contentOf, published } from '../testing/records.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const [old, next, foreign] = [createKeyPair(), createKeyPair(), createKeyPair()];
const toNext = stateSuccession({ at: published, successor: next.publicKey }, old.privateKey);

/** A data folder as the API leaves it, and sites over it, one after the other. */
async function dataFolder() {
	const place = await temporaryFolder();
	const [releases, keys, keepIn] = ['releases', 'keys', 'site'].map((name) => join(place.path, name)) as [
		string,
		string,
		string
	];
	await mkdir(keys);
	const files = { releaseKey: join(keys, 'release.pub'), recoveryKey: join(keys, 'recovery.pub') };

	return {
		path: place.path,
		releases,
		keys,
		pin: async ({ publicKey }: KeyPair) => writeFile(files.releaseKey, writtenAsPem(publicKey)),
		seal: async ({ privateKey }: KeyPair, number: number, succession: SignedStatement[] = []) => {
			const unsealed = { content: contentOf(), number, at: published, previous: undefined, chainHead: '' };
			await writeRelease(releases, { ...sealRelease(unsealed, privateKey), succession });
		},
		open: async () =>
			openSite({
				source: folderSource(releases),
				pins: pinnedKeys({ ...files, insteadOfMissing: keptKeyFile(keepIn) }),
				settings: { keepIn, keepsWhateverKey: true }
			}),
		[Symbol.asyncDispose]: async () => place[Symbol.asyncDispose]()
	};
}

async function degradedBy(site: OpenSite, code: string): Promise<void> {
	await expect.poll(async () => (await site.ask('/healthz')).text).toContain(`"code":"${code}"`);
}

describe('a site beside whoever seals', () => {
	test('follows a rotated key, and hands on the statements that lead to it', async () => {
		await using data = await dataFolder();
		await data.pin(old);
		await data.seal(old, 1);
		await using site = await data.open();
		await data.seal(next, 2, [toNext]);
		await site.serves(2);
		expect((await site.ask('/data/key.pub')).text).toBe(writtenAsPem(next.publicKey));

		const address = site.site.server.address();
		if (address === null || typeof address === 'string') throw new Error('The site does not listen');
		const source = httpSource(`http://127.0.0.1:${address.port}`);
		expect(await verifyRelease(source, old)).toMatchObject({ verified: true, release: { succession: [toNext] } });
	});

	test('serves its last good release when both key files are replaced, also after a restart, and says so', async () => {
		await using data = await dataFolder();
		await data.pin(old);
		await data.seal(old, 1);
		{
			await using site = await data.open();
			await data.pin(foreign);
			await degradedBy(site, 'foreign-key');
			expect((await site.ask('/de/')).status).toBe(200);
		}
		await using again = await data.open();
		expect((await again.ask('/de/')).status).toBe(200);
		expect((await again.ask('/healthz')).status).toBe(200);
		await degradedBy(again, 'foreign-key');

		await data.seal(foreign, 1);
		await expect.poll(async () => (await again.ask('/data/key.pub')).text).toBe(writtenAsPem(foreign.publicKey));
	});

	test('goes on without its key file, also after a restart', async () => {
		await using data = await dataFolder();
		await data.pin(old);
		await data.seal(old, 1);
		{
			await using site = await data.open();
			expect((await site.ask('/de/')).status).toBe(200);
		}
		await rm(data.keys, { recursive: true });
		await using again = await data.open();
		expect((await again.ask('/de/')).status).toBe(200);
		await data.seal(old, 2);
		await again.serves(2);
	});
});

describe('the key on the page of open data', () => {
	test('has the hash that sha256sum gives of its file, apart from its name in the envelope', async () => {
		await using site = await openSite();
		const key = await site.ask('/data/key.pub');
		const hash = createHash('sha256').update(key.body).digest('hex');
		const { key: id } = JSON.parse((await site.ask('/data/envelope.json')).text) as { key: string };
		expect(hash).not.toBe(id);
		for (const page of ['/de/daten', '/en/data']) {
			const { text } = await site.ask(page);
			expect([...text.matchAll(/<code class="hash[^>]*>([^<]*)</g)].map(([, shown]) => shown)).toEqual([hash, id]);
		}
	});
});
