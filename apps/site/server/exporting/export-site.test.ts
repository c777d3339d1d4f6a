import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileRelease } from '@kok/domain/release/compile';
import { hashText } from '@kok/release/envelope';
import { httpSource } from '@kok/release/source';
import { verifyRelease } from '@kok/release/verify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSearchPath } from '#lib/addresses/address.ts';
import { exportSite } from './export-site.ts';
import type { StaticSite } from './static-site.ts';
import { builtRenderer } from '../testing/built-renderer.ts';
import { serveFiles } from '../testing/file-server.ts';
import { type OpenSite, openSite } from '../testing/open-site.ts';
import { demandRecord, goalRecord, memberRecord, membershipRecord, networkRecord } from '../testing/records.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const content = compileRelease(
	[
		networkRecord({ adopted: true }),
		goalRecord(),
		{ ...demandRecord(1), slugs: { de: ['frueher', 'forderung-1'], en: ['demand-1'] } },
		demandRecord(2),
		memberRecord(),
		membershipRecord(1, { kind: 'full', since: '2005' })
	],
	{ hash: hashText }
);

const renderer = await builtRenderer();

describe('an exported site', () => {
	let live: OpenSite;
	let folder: Awaited<ReturnType<typeof temporaryFolder>>;
	let exported: StaticSite;

	beforeAll(async () => {
		live = await openSite({ content });
		folder = await temporaryFolder();
		exported = await exportInto(join(folder.path, 'site'));
	});
	afterAll(async () => {
		await live[Symbol.asyncDispose]();
		await folder[Symbol.asyncDispose]();
	});

	async function exportInto(place: string) {
		const verification = await verifyRelease(live.press.source, { publicKey: live.press.publicKey });
		if (!verification.verified) throw new Error(verification.fault.code);
		const common = { origin: 'https://site.example', operator: undefined };
		return exportSite(verification.release, { ...common, folder: place, renderer });
	}

	async function read(file: string): Promise<string> {
		return readFile(join(folder.path, 'site', file), 'utf8');
	}

	test('is byte for byte the live site with the same headers, without the link to the search', async () => {
		const made = new Set(['/', '/404.html', ...exported.redirects.map(({ path }) => path)]);
		const compared = exported.files.filter(({ path }) => !made.has(path));
		expect(compared.length).toBeGreaterThan(80);
		for (const { path, file, headers } of compared) {
			const answer = await live.ask(path);
			expect([path, answer.status]).toEqual([path, 200]);
			expect([path, headers]).toEqual([path, expect.objectContaining(pick(answer.headers, Object.keys(headers)))]);
			const bytes = await readFile(join(folder.path, 'site', file));
			expect([path, withoutSearch(bytes)]).toEqual([path, withoutSearch(answer.body)]);
		}
	});

	test('can be read by a web server of another user, also when it is written anew', async () => {
		const place = join(folder.path, 'for-another-user');
		const before = process.umask(0o077);
		try {
			for (const _ of ['first', 'again']) await exportInto(place);
		} finally {
			process.umask(before);
		}
		const entries = await readdir(place, { recursive: true, withFileTypes: true });
		const paths = [place, ...entries.map(({ parentPath, name }) => join(parentPath, name))];
		const modes = await Promise.all(paths.map(async (path) => (await stat(path)).mode & 0o777));
		expect(new Set(modes)).toEqual(new Set([0o755, 0o644]));
	});

	test('has no link to a missing file, and none to the search', async () => {
		await using plain = await serveFiles(join(folder.path, 'site'));
		const pages = exported.files.filter(({ headers }) => headers['content-type']?.startsWith('text/html'));
		const targets = new Set<string>();
		for (const { file } of pages) {
			for (const [, target = ''] of (await read(file)).matchAll(/ (?:href|src|action)="(\/[^"#?]*)/g))
				targets.add(target);
		}
		expect([...targets].filter((target) => isSearchPath(target) || target.includes('opensearch'))).toEqual([]);
		const known = new Set(exported.files.map(({ path }) => path));
		for (const target of targets) {
			const { status } = await fetch(plain.address + target);
			// What has no ending and is no page is found by the sample settings, and by no plain server.
			expect([target, status === 200 || known.has(target)]).toEqual([target, true]);
		}
	});

	test('redirects from former addresses of records', async () => {
		expect(exported.redirects).toContainEqual({
			path: '/de/forderungen/frueher',
			to: '/de/forderungen/forderung-1'
		});
		expect(await read('de/forderungen/frueher/index.html')).toContain('url=/de/forderungen/forderung-1"');
		expect(await read('index.html')).toMatch(/href="\/de\/".*href="\/en\/"/);
		expect(await read('404.html')).toContain('<h1>');
	});

	test('leads straight to help in the language of the page, for nobody is there to ask the browser for another', async () => {
		const page = await read('de/index.html');
		expect(page).toContain(' href="/i/de"');
		expect(page).not.toContain('/i/de/0');
		expect((await live.ask('/de/')).text).toContain(' href="/i/de/0"');
	});

	test('can be followed like any other site', async () => {
		await using plain = await serveFiles(join(folder.path, 'site'));
		const followed = await verifyRelease(httpSource(plain.address), { publicKey: live.press.publicKey });
		expect(followed).toMatchObject({ verified: true, release: { content } });
	});

	test('comes with settings for web servers that send the headers of the live site', async () => {
		const { headers } = await live.ask('/de/');
		const policy = headers['content-security-policy'] ?? '';
		for (const file of ['.server/nginx.conf', '.server/Caddyfile', '_headers']) {
			const settings = await read(file);
			expect(settings).toContain(policy);
			expect(settings).toContain('max-age=63072000');
			expect(settings).toContain('no-store');
			expect(settings).toContain('public, max-age=31536000, immutable');
			expect(settings).toContain('/i/de');
		}
		expect(await read('.server/nginx.conf')).toContain('"/de/forderungen/frueher" "/de/forderungen/forderung-1";');
		expect(await read('.server/nginx.conf')).not.toMatch(/log_format[^;]*\$(remote_addr|request|http_|args)/);
	});

	test('is byte for byte the same when it is made again', async () => {
		await exportInto(join(folder.path, 'again'));
		expect(await allOf(join(folder.path, 'again'))).toEqual(await allOf(join(folder.path, 'site')));
	});

	test('replaces an earlier export whole, and no other file', async () => {
		const foreign = join(folder.path, 'foreign');
		await mkdir(foreign);
		await writeFile(join(foreign, 'letter.txt'), 'mine');
		await expect(exportInto(foreign)).rejects.toThrow('holds something else');
		expect(await readdir(foreign)).toEqual(['letter.txt']);

		const again = join(folder.path, 'again');
		await writeFile(join(again, 'old.html'), 'gone');
		await exportInto(again);
		expect(await readdir(again)).not.toContain('old.html');
		expect((await readdir(folder.path)).filter((name) => /\.(new|before)$/.test(name))).toEqual([]);
	});
});

function pick(headers: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
	return Object.fromEntries(names.map((name) => [name, headers[name]]));
}

function withoutSearch(bytes: Buffer): string {
	return bytes
		.toString()
		.replaceAll(/ href="(\/i\/\w+)\/0"/g, ' href="$1"')
		.replaceAll(/<li[^>]*><a [^>]*href="\/(?:de\/suche|en\/search)"[^>]*>[^<]*<\/a><\/li>/g, '')
		.replaceAll(/<link rel="search"[^>]*>/g, '')
		.replaceAll(/\s+/g, ' ');
}

async function allOf(folder: string): Promise<[string, string][]> {
	const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
	const paths = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
	return Promise.all(
		paths.map(async (path): Promise<[string, string]> => [path.slice(folder.length), await readFile(path, 'base64')])
	);
}
