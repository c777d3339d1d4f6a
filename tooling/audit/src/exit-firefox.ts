import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, join } from 'node:path';
import { type Browser, type Page, launch } from 'puppeteer-core';
import { listExhibits } from './exhibit.ts';
import { listening } from './listening.ts';
import { serve } from './serve.ts';

/**
 * The exit in Firefox, driven over WebDriver BiDi: `pnpm exit:firefox`. It takes the system's own browser, and says so
 * where there is none.
 */
const names = ['firefox-esr', 'firefox'];
const firefox =
	process.env['FIREFOX_PATH'] ??
	(process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find((file) => existsSync(file));

interface Way {
	way: string;
	leave: (page: Page) => Promise<void>;
}

const ways: readonly Way[] = [
	{ way: 'a click', leave: async (page) => page.click('#exit') },
	{
		way: 'the keyboard alone',
		leave: async (page) => {
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
		}
	},
	{
		way: 'Shift three times',
		leave: async (page) => {
			for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
		}
	}
];

/** What a page of help looks like on which nobody has done anything. */
const nothingLeft = 'no answer, 0 opened, at the top';

if (firefox === undefined) process.stdout.write('No Firefox is installed here; nothing was tried.\n');
else await tryFirefox(firefox);

interface Tried {
	what: string;
	holds: boolean;
}

async function tryFirefox(executablePath: string): Promise<void> {
	const asked: string[] = [];
	const neutral = createServer(({ url = '' }, response) => {
		if (url !== '/favicon.ico') asked.push(url);
		response.setHeader('content-type', 'text/html').end('<!doctype html><title>Weather</title><h1>Weather</h1>');
	});
	const exitTo = `http://neutral.localhost:${await listening(neutral)}/`;
	const [, exhibit] = listExhibits();
	if (!exhibit) throw new Error('No network to show');
	await using site = await serve(exhibit.content, { exitTo });
	const browser = await launch({ browser: 'firefox', executablePath, headless: true, timeout: 120_000 });
	try {
		const tried = await tryAll(browser, { origin: site.origin, exitTo, asked });
		process.stdout.write(`${await browser.version()}\n`);
		for (const { what, holds } of tried) process.stdout.write(`  ${holds ? 'holds' : 'FAILS'}: ${what}\n`);
		if (tried.some(({ holds }) => !holds)) process.exitCode = 1;
	} finally {
		await browser.close();
		neutral.close();
	}
}

interface Stage {
	origin: string;
	exitTo: string;
	/** What the neutral page's server was asked for. */
	asked: string[];
}

async function tryAll(browser: Browser, stage: Stage): Promise<Tried[]> {
	const tried: Tried[] = [];
	for (const way of ways) tried.push(...(await tryLeaving(browser, stage, way)));
	return [...tried, await tryTyping(browser, stage), ...(await tryComingBack(browser, stage))];
}

/** Two pages are read, the second is left, and back leads to the first. */
async function tryLeaving(browser: Browser, stage: Stage, { way, leave }: Way): Promise<Tried[]> {
	const { origin, exitTo, asked } = stage;
	const page = await browser.newPage();
	await page.goto(`${origin}/en/`);
	await page.goto(`${origin}/de/forderungen`);
	const pages = await page.evaluate(() => history.length);
	const sent: string[] = [];
	page.on('request', (request) => void sent.push(request.url()));
	asked.length = 0;

	await leave(page);
	await page.waitForFunction(() => document.title === 'Weather', { timeout: 10_000 });
	const after = await page.evaluate(() => history.length);
	const others = sent.filter((url) => !url.startsWith(exitTo));
	// A page that Firefox has kept is not loaded anew, and the driver would wait for that.
	await page.evaluate(() => history.back());
	await page.waitForFunction(() => document.title !== 'Weather', { timeout: 10_000 });
	const back = await page.evaluate(() => location.href);
	await page.close();
	return [
		{ what: `${way} leads to the neutral page, which is asked for once`, holds: asked.length === 1 },
		{ what: `${way} asks for nothing else (${others.join(' ') || 'none'})`, holds: others.length === 0 },
		{ what: `${way} adds nothing to the history (${pages}, then ${after})`, holds: after === pages },
		{
			what: `after ${way}, back leads to the page before the one left (${new URL(back).pathname})`,
			holds: back === `${origin}/en/`
		}
	];
}

/** Capital letters are written with Shift. */
async function tryTyping(browser: Browser, { origin }: Stage): Promise<Tried> {
	const page = await browser.newPage();
	await page.goto(`${origin}/de/forderungen`);
	for (const letter of ['A', 'B', 'C', 'D'] as const) {
		await page.keyboard.down('Shift');
		await page.keyboard.press(letter);
		await page.keyboard.up('Shift');
	}
	await new Promise((resolve) => setTimeout(resolve, 500));
	const holds = page.url() === `${origin}/de/forderungen`;
	await page.close();
	return { what: 'Shift with a letter, four times, stays', holds };
}

/** Answers are given on a page of help, the exit is taken on the page after it, and back leads to the page of help. */
async function tryComingBack(browser: Browser, { origin }: Stage): Promise<Tried[]> {
	const page = await browser.newPage();
	await page.goto(`${origin}/i/de`);
	await chooseOn(page);
	const chosen = await leftOn(page);
	await page.goto(`${origin}/de/impressum`);
	await page.click('#exit');
	await page.waitForFunction(() => document.title === 'Weather', { timeout: 10_000 });
	await page.evaluate(() => history.back());
	await page.waitForFunction(() => location.pathname === '/i/de', { timeout: 10_000 });
	const back = await leftOn(page);
	await chooseOn(page);
	await page.reload();
	const anew = await leftOn(page);
	await page.close();
	return [
		{ what: `answers are given before (${chosen})`, holds: chosen === 'a1 f1 l3, 1 opened, scrolled' },
		{ what: `after the exit, back shows no answer (${back})`, holds: back === nothingLeft },
		{ what: `loaded anew, the page shows no answer (${anew})`, holds: anew === nothingLeft }
	];
}

async function chooseOn(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const id of ['l3', 'a1', 'f1']) document.querySelector<HTMLElement>(`#${id}`)?.click();
		document.querySelector('details')?.setAttribute('open', '');
		scrollTo(0, document.body.scrollHeight);
	});
}

async function leftOn(page: Page): Promise<string> {
	return page.evaluate(() => {
		const answers = [...document.querySelectorAll<HTMLInputElement>('input:checked')]
			.filter(({ defaultChecked }) => !defaultChecked)
			.map(({ id }) => id)
			.sort();
		const opened = document.querySelectorAll('details[open]').length;
		return `${answers.join(' ') || 'no answer'}, ${opened} opened, ${scrollY > 0 ? 'scrolled' : 'at the top'}`;
	});
}
