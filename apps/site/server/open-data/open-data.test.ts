import { interfaceLanguages } from '@kok/domain/words';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generateNetwork } from '@kok/content/fictional/generate';
import { historyOf } from '@kok/content/history';
import { kok } from '@kok/content/kok';
import { replay } from '@kok/content/replay';
import type { Content } from '@kok/domain/release/content';
import { compileRelease } from '@kok/domain/release/compile';
import { hashText } from '@kok/release/envelope';
import { createKeyPair } from '@kok/release/keys';
import { codebook } from '@kok/open-data/tables/codebook';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { codeWords } from '#lib/open-data/code-words.ts';
import { stripOf } from '#lib/demands/strip.ts';
import { openSite } from '../testing/open-site.ts';
import { published } from '../testing/records.ts';

const day = '2026-11-24';
const real = contentOf(historyOf(kok, { at: published, actor: 'founding' }));
const invented = contentOf(generateNetwork({ seed: 11, members: 5, until: published }));
const origin = 'http://data.example';
const site = await openSite({ content: real, settings: { origin } });
const other = await openSite({ content: invented, settings: { origin } });
afterAll(async () => Promise.all([site.site.close(), other.site.close()]));

const run = promisify(execFile);
const hasTools = ['curl', 'openssl', 'sha256sum', 'bash'].every((tool) => spawnSync(tool, ['--version']).status === 0);

describe.skipIf(!hasTools)('the five lines that the page gives', () => {
	test('verify a release in an empty folder, with nothing but the pinned key', async () => {
		const { stdout } = await verify(site.site.server);
		expect(stdout).toContain('Signature Verified Successfully\n');
		expect(stdout).toContain('release.json: OK\n');
	});

	test.each([
		['a byte of the content', '/data/release.json', 'a', 'b'],
		['the number', '/data/envelope.json', '"number":1', '"number":2'],
		['the hash of the content', '/data/envelope.json', '"content":"', '"content":"0'],
		['the signature', '/data/envelope.json', '"signature":"', '"signature":"A']
	])('fail when %s is another', async (_, path, from, to) => {
		const server = await tampered(path, (text) => text.replace(from, to));
		await expect(verify(server)).rejects.toThrow();
		server.close();
	});

	test('fail with another key, and where there is no release', async () => {
		await expect(verify(site.site.server, createKeyPair().publicKey)).rejects.toThrow();
		const server = await tampered('/data/release.json', () => undefined);
		await expect(verify(server)).rejects.toThrow();
		server.close();
	});

	/** Runs what the page prints, as it prints it; only the name of its host leads to a port of this machine. */
	async function verify(server: Server, key = site.press.publicKey) {
		const lines = linesOf((await site.ask('/en/data')).text);
		expect(lines).toHaveLength(5);
		const [folder, home] = await Promise.all([mkdtemp(join(tmpdir(), 'verify-')), mkdtemp(join(tmpdir(), 'home-'))]);
		const { port } = server.address() as AddressInfo;
		await writeFile(join(home, '.curlrc'), `connect-to = "data.example:80:127.0.0.1:${port}"\n`);
		await writeFile(join(folder, 'key.pub'), key.export({ type: 'spki', format: 'pem' }));
		try {
			return await run('bash', ['--norc', '-e', '-o', 'pipefail', '-c', lines.join('\n')], {
				cwd: folder,
				env: { PATH: process.env['PATH'], CURL_HOME: home }
			});
		} finally {
			await Promise.all([folder, home].map(async (made) => rm(made, { recursive: true })));
		}
	}

	/** Serves what the site does, but for one file. */
	async function tampered(path: string, change: (text: string) => string | undefined): Promise<Server> {
		const server = createServer((request, response) => {
			void site.ask(request.url ?? '').then(({ status, text }) => {
				const served = request.url === path ? change(text) : text;
				response.writeHead(served === undefined ? 404 : status).end(served);
			});
		});
		await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
		return server;
	}
});

describe.each([
	['a real network', real, site],
	['an invented network', invented, other]
])('the example that rebuilds the register of %s', (_, content, open) => {
	const { records } = content;

	/** What the example prints, of files as they are served. */
	async function rebuilt(): Promise<Rebuilt[]> {
		const folder = await mkdtemp(join(tmpdir(), 'strip-'));
		for (const name of ['demands.csv', 'assessments.csv', 'demand-list.csv', 'strip-example.mjs'])
			await writeFile(join(folder, name), (await open.ask(`/data/${name}`)).body);
		const { stdout } = await run(process.execPath, ['strip-example.mjs', day], { cwd: folder });
		await rm(folder, { recursive: true });

		return stdout
			.trim()
			.split('\n')
			.map((line): Rebuilt => JSON.parse(line));
	}

	test('gives the strip of every demand', async () => {
		const drawn = records.demand.map((demand) => ({
			number: demand.facts.values.number,
			strip: stripOf(content, { demand, day })
		}));
		expect((await rebuilt()).map(({ number, strip }) => ({ number, strip }))).toEqual(drawn);
		const stated = records.assessment.some(
			({ facts: { values } }) => values.axis === 'network' && values.status !== undefined
		);
		expect(drawn.some(({ strip }) => strip.length > 0)).toBe(stated);
	});

	test('gives what the page draws: marks, strips, and where a demand without a state begins', async () => {
		const drawn = drawnOn((await open.ask('/de/forderungen')).text);
		expect(drawn.map(({ number }) => number)).toEqual(
			records.demand.map(({ facts }) => facts.values.number).toSorted((a, b) => a - b)
		);
		expect((await rebuilt()).toSorted((a, b) => a.number - b.number)).toEqual(drawn);
		// A line says something of each demand, also where no document gives a state.
		expect(drawn.every(({ marks }) => marks.length > 0)).toBe(true);
		expect(drawn.some(({ first }) => first !== undefined)).toBe(content === real);
	});
});

/** A demand as it stands in the register, drawn or printed by the example. */
interface Rebuilt {
	number: number;
	marks: string[];
	strip: { x: number; width: number; look: string }[];
	first?: number;
}

const markPaths: Record<string, string> = {
	'M1 1H17V17H1Z': 'meets',
	'M1 9H17V17H1Z': 'towards',
	'M5 13L13 5': 'falls_short',
	'M5 5L13 13M13 5L5 13': 'contradicts',
	'M5 9H13': 'same_subject'
};
const stretchHeights: Record<string, string> = { 3: 'moving', 6: 'partly', 9: 'reached' };

/** The pictures in the rows of the register, as figures. */
function drawnOn(page: string): Rebuilt[] {
	return [...page.matchAll(/<tr\b[^>]*><td class="number[^>]*>(\d+)(.*?)<\/tr>/gs)].map(([, number, row = '']) => {
		const marks = [...row.matchAll(/<svg class="mark(.*?)<\/svg>/gs)].map(([, mark = '']) => {
			const [, path = ''] = /class="(?:fill|stroke)[^>]*? d="([^"]*)"/.exec(mark) ?? [];
			return `${markPaths[path] ?? 'none'}${/class="draft\b/.test(mark) ? '_draft' : ''}`;
		});
		const [strip = ''] = /<svg class="strip.*?<\/svg>/s.exec(row) ?? [];
		const [, first] = /class="since[^>]*? d="M(\d+) /.exec(strip) ?? [];
		return { number: Number(number), marks, strip: stretchesIn(strip), ...(first && { first: Number(first) }) };
	});
}

function stretchesIn(strip: string): Rebuilt['strip'] {
	const [frames = [], fills = []] = [/<rect (?!class="full)[^>]*>/g, /<rect class="full[^>]*>/g].map((of) =>
		[...strip.matchAll(of)].map(([rect]) => rect)
	);
	return frames.map((frame) => {
		const [, x = '', width = ''] = / x="(\d+)".* width="(\d+)"/.exec(frame) ?? [];
		const fill = fills.find((one) => one.includes(` x="${x}"`)) ?? '';
		const [, height = ''] = / height="(\d+)"/.exec(fill) ?? [];
		return {
			x: Number(x),
			width: Number(width),
			look: frame.includes('lost') ? 'lost' : (stretchHeights[height] ?? 'asked')
		};
	});
}

test('the example on the page is the file that is tested', async () => {
	const { text } = await site.ask('/de/daten');
	const shown = /<pre[^>]*><code[^>]*>([\s\S]*?)<\/code>/.exec(text)?.[1] ?? '';
	expect(unescaped(shown)).toBe((await site.ask('/data/strip-example.mjs')).text);
});

test.each(['/de/daten', '/en/data', '/de/daten/codebook', '/en/data/codebook'])(
	'%s has no dead link, and has the anchors that files point to',
	async (path) => {
		const { text, status } = await site.ask(path);
		expect(status).toBe(200);
		const links = [...text.matchAll(/ href="(\/[^"#]*)"/g)].map(([, href = '']) => href);
		const ours = [...new Set(links)].filter((href) => /^\/data|feed|codebook|daten/.test(href));
		for (const href of ours) expect([href, (await site.ask(href)).status]).toEqual([href, 200]);
		if (!path.endsWith('codebook'))
			for (const anchor of ['licence', 'directory', 'politics']) expect(text).toContain(`id="${anchor}"`);
	}
);

test.each(['/de/feed.xml', '/en/feed.xml'])('an entry of %s leads to its place on a page', async (path) => {
	const feed = await site.ask(path);
	expect(feed.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
	const links = [...feed.text.matchAll(/<link href="http:\/\/data\.example([^"]+)"/g)].map(([, href = '']) => href);
	expect(links.length).toBeGreaterThan(20);
	for (const link of links.filter((href) => href.includes('#'))) {
		const [page = '', anchor = ''] = link.split('#');
		const { status, text } = await site.ask(page);
		expect([link, status, text.includes(`id="${anchor}"`)]).toEqual([link, 200, true]);
	}
});

test('every code has words in both languages', () => {
	const silent = codebook(codeWords, interfaceLanguages).flatMap(({ file, lines }) =>
		lines.flatMap(({ column, codes }) =>
			codes.filter(({ meaning }) => !meaning).map(({ code }) => `${file} ${column.replace(/^en\./, 'de.')} ${code}`)
		)
	);
	expect(silent.filter((one) => !/translatedFrom|language/.test(one))).toEqual([]);
});

describe('what a page is about, for programs', () => {
	const slug = (name: 'statement' | 'legal_act' | 'provision' | 'service') => real.records[name][0]?.wording.de?.slug;
	const pages: [string, string][] = [
		['/de/kontakt', 'NGO'],
		['/de/daten', 'Dataset'],
		[`/de/rechtsakte/${slug('legal_act')}`, 'Legislation'],
		[`/de/vorschriften/${slug('provision')}`, 'Legislation'],
		[`/de/angebote/${slug('service')}`, 'Service']
	];

	test.each(pages)('%s is of the type %s', async (path, type) => {
		const { text, status } = await site.ask(path);
		expect(status).toBe(200);
		expect(thingIn(text)).toMatchObject({ '@context': 'https://schema.org', '@type': type, name: expect.any(String) });
	});

	test('a press release is news, and what else was said an article', async () => {
		for (const record of real.records.statement) {
			const { text } = await site.ask(`/de/stellungnahmen/${record.wording.de?.slug}`);
			const type = record.facts.values.kind === 'press_release' ? 'NewsArticle' : 'Article';
			expect(thingIn(text)).toMatchObject({ '@type': type, headline: record.wording.de?.values.title });
		}
	});

	test('is not stated on help pages, nor on pages without such content', async () => {
		for (const path of ['/i/de', '/i/ar', '/de/', '/de/sicherheit']) {
			const { status, text } = await site.ask(path);
			expect([path, status, text.includes('ld+json')]).toEqual([path, 200, false]);
		}
	});
});

test('any website may read the data, but not frame or embed it', async () => {
	const { headers } = await site.ask('/data/members.csv', { headers: { origin: 'https://elsewhere.example' } });
	expect(headers).toMatchObject({
		'access-control-allow-origin': '*',
		'cross-origin-resource-policy': 'same-origin',
		'content-type': 'text/csv; charset=utf-8; header=present'
	});
	expect((await site.ask('/de/')).headers).not.toHaveProperty('access-control-allow-origin');
});

function contentOf(history: Parameters<typeof replay>[0]): Content {
	return compileRelease(replay(history, { hash: hashText }), { hash: hashText });
}

/** The lines of the only numbered list of shell commands. */
function linesOf(html: string): string[] {
	const list = /<ol class="label[^>]*aria-labelledby="verify">([\s\S]*?)<\/ol>/.exec(html)?.[1] ?? '';
	return [...list.matchAll(/<code[^>]*>([\s\S]*?)<\/code>/g)].map(([, line = '']) => unescaped(line));
}

function unescaped(html: string): string {
	return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function thingIn(html: string): unknown {
	const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
	expect(blocks).toHaveLength(1);
	return z.record(z.string(), z.unknown()).parse(JSON.parse(blocks[0]?.[1] ?? ''));
}
