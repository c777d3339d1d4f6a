import { execFile } from 'node:child_process';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { parseContent } from '@kok/domain/release/content';
import { chromium } from '@playwright/test';
import { browser as launch } from './browser.ts';

/**
 * How soon a running `npm run dev` shows an edit in an open page that nobody loads again, or in the answer of a server.
 * SITE_PORT, API_PORT and DATA_DIR are those of the running one. Every file is edited in place and by rename, as many
 * editors and git do, and is afterwards as it was. Ends with 1 where an edit was not seen within three seconds.
 */
const root = resolve(import.meta.dirname, '../../..');
const site = `http://localhost:${process.env['SITE_PORT'] ?? '3000'}`;
const api = `http://localhost:${process.env['API_PORT'] ?? '4000'}`;
const limitMilliseconds = 3_000;
const longestWait = 20_000;

interface Edit {
	what: string;
	file: string;
	from: string;
	/** Where it is seen: an address of a server, or a page that stays open. */
	seenAt: { answer: string } | { page: string };
}

const edits: readonly Edit[] = [
	{
		what: 'a component',
		file: 'apps/site/src/lib/demands/RegisterPage.svelte',
		from: '<h1>',
		seenAt: { page: '/en/demands' }
	},
	{
		what: 'words of the site',
		file: 'apps/site/src/lib/words/en/data.ts',
		from: 'For research',
		seenAt: { page: '/en/data' }
	},
	{
		what: 'a type of the domain',
		file: 'packages/domain/src/types/demand.ts',
		from: "en: 'Demands",
		seenAt: { page: '/en/demands' }
	},
	{
		what: 'open data',
		file: 'packages/open-data/src/popolo.ts',
		from: "classification: 'network",
		seenAt: { answer: `${site}/data/popolo.json` }
	},
	{
		what: 'the API',
		file: 'apps/api/src/http/open-api.ts',
		from: "title: 'API of the network",
		seenAt: { answer: `${api}/api/openapi.json` }
	}
];

const ways = {
	'in place': async (file: string, text: string) => writeFile(file, text),
	'by rename': async (file: string, text: string) => {
		await writeFile(`${file}.new~`, text);
		await rename(`${file}.new~`, file);
	}
} as const;

const browser = await chromium.launch(launch);
const page = await browser.newPage();
let slowest = 0;
try {
	for (const edit of edits) {
		for (const [way, write] of Object.entries(ways)) report(`${edit.what}, ${way}`, await timeOf(edit, write));
	}
	report('a style, in place', await timeOfStyle());
	report('a new release', await timeOfRelease());
} finally {
	await browser.close();
}
process.exitCode = slowest > limitMilliseconds ? 1 : 0;

function report(what: string, milliseconds: number): void {
	slowest = Math.max(slowest, milliseconds);
	const seconds = Number.isFinite(milliseconds) ? `${(milliseconds / 1_000).toFixed(2)} s` : 'not seen';
	process.stdout.write(`${what.padEnd(44)} ${seconds}\n`);
}

async function timeOf({ file, from, seenAt }: Edit, write: (file: string, text: string) => Promise<void>) {
	const path = resolve(root, file);
	const before = await readFile(path, 'utf8');
	if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
	const mark = `Zz${Math.random().toString(36).slice(2, 8)}`;
	if ('page' in seenAt) await openPage(seenAt.page);
	const sees = async () => ('page' in seenAt ? seesOnPage(mark) : (await textAt(seenAt.answer)).includes(mark));
	try {
		return await until(async () => write(path, before.replace(from, `${from}${mark}`)), sees);
	} finally {
		await write(path, before);
		await until(
			async () => {},
			async () => !(await sees())
		);
	}
}

async function timeOfStyle() {
	const path = resolve(root, 'apps/site/src/lib/style/base.css');
	const before = await readFile(path, 'utf8');
	await openPage('/en/');
	const sees = async () =>
		page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingLeft === '7px').catch(() => false);
	try {
		return await until(async () => writeFile(path, `${before}\nhtml { scroll-padding-left: 7px; }\n`), sees);
	} finally {
		await writeFile(path, before);
	}
}

/** A term is withdrawn; the glossary no longer names it. */
async function timeOfRelease() {
	const { records } = parseContent(JSON.parse(await textAt(`${site}/data/release.json`)));
	const [term] = records.term;
	const slug = term?.wording.en?.slug;
	if (!term || slug === undefined) throw new Error('There is no term to withdraw');
	await openPage('/en/glossary');
	if (!(await seesOnPage(`"${slug}"`))) throw new Error('The glossary does not show the term');
	const withdraw = async () =>
		promisify(execFile)(process.execPath, [resolve(root, 'apps/api/src/kok.ts'), 'withdraw', term.id], { cwd: root });
	return until(withdraw, async () => {
		const isWhole = await page.evaluate(() => document.readyState === 'complete').catch(() => false);
		return isWhole && (await seesOnPage('</footer>')) && !(await seesOnPage(`"${slug}"`));
	});
}

/** Opened once and never loaded again by hand; what was undone before may load the last one once more. */
async function openPage(path: string): Promise<void> {
	await new Promise((resolveLater) => setTimeout(resolveLater, 1_500));
	await page.goto(site + path);
}

/** From when it was done until it is seen. */
async function until(act: () => Promise<unknown>, isSeen: () => Promise<boolean>): Promise<number> {
	await act();
	const start = performance.now();
	while (performance.now() - start < longestWait) {
		if (await isSeen()) return performance.now() - start;
		await new Promise((resolveLater) => setTimeout(resolveLater, 25));
	}
	return Number.POSITIVE_INFINITY;
}

async function seesOnPage(mark: string): Promise<boolean> {
	const html = await page.content().catch(() => '');
	return html.includes(mark);
}

async function textAt(address: string): Promise<string> {
	return fetch(address)
		.then(async (response) => response.text())
		.catch(() => '');
}
