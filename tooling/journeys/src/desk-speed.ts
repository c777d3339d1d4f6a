import { ask } from '@kok/bench/src/processes.ts';
import { percentileOf } from '@kok/bench/src/timing.ts';
import { setStage } from '@kok/crash/src/stage.ts';
import { type Browser, type BrowserContext, type CDPSession, type Page, chromium } from '@playwright/test';
import { parseArgs } from 'node:util';
import { browser as launch } from './browser.ts';
import { bundlePrograms } from './processes.ts';
import { openStage } from './stage.ts';

/**
 * `pnpm desk:speed`: what somebody waits for at the desk of a large network. The first page on a slow phone, when nothing is
 * kept of it and when it was open before; then, on a computer, the first rows of the list of members, and what each letter of
 * a search takes until the list shows what it asks for. Ends with 1 where one takes longer than it may.
 */
const { values } = parseArgs({ options: { members: { type: 'string', default: '4300' } } });
const phone = {
	viewport: { width: 360, height: 740 },
	megabits: 1.6,
	latencyMilliseconds: 150,
	processor: 4
};
const most = { kilobytes: 150, cold: 3_500, warm: 1_200, rows: 500, letter: 100 } as const;
const sought = 'beratung';
const times = 5;

await bundlePrograms();
const { place } = await setStage('sqlite', '');
if (!(await ask('found.ts', [place.dataDir, values.members]))) throw new Error('The network was not founded');
const stage = await openStage([], place.dataDir);
const browser = await chromium.launch(launch);
try {
	const first = await firstPages(browser);
	tell('JavaScript of the first page, compressed', first.kilobytes, { unit: 'KB', limit: most.kilobytes });
	tell('first page on a slow phone, cold', first.cold, { unit: 'ms', limit: most.cold });
	tell('first page on a slow phone, warm', first.warm, { unit: 'ms', limit: most.warm });
	const { rows, letters } = await listing(browser);
	tell(`first rows of ${values.members} members`, rows, { unit: 'ms', limit: most.rows });
	tell('search as one types, slowest letter', letters, { unit: 'ms', limit: most.letter });
} finally {
	await browser.close();
	await stage.strike();
}

/** Medians. A page of the console is made whole before its heading is shown, so from then on it can be used. */
async function firstPages(of: Browser): Promise<Record<'kilobytes' | 'cold' | 'warm', number>> {
	const [kilobytes, cold, warm]: number[][] = [[], [], []];
	for (let time = 0; time < times; time += 1) {
		const context = await open(of, phone.viewport);
		const page = await context.newPage();
		const session = await slow(page);
		const scripts = await countScripts(session);
		cold?.push(await untilUsable(page, '/', 'h1'));
		kilobytes?.push(scripts.bytes() / 1_000);
		await page.close();
		const again = await context.newPage();
		await slow(again);
		warm?.push(await untilUsable(again, '/', 'h1'));
		await context.close();
	}
	return { kilobytes: median(kilobytes), cold: median(cold), warm: median(warm) };
}

async function listing(of: Browser): Promise<Record<'rows' | 'letters', number>> {
	const context = await open(of, { width: 1440, height: 900 });
	const page = await context.newPage();
	const rows: number[] = [];
	for (let time = 0; time < times; time += 1)
		rows.push(await untilUsable(page, '/mitglieder', 'main tbody tr, main li a'));
	const letters: number[] = [];
	await page.locator('main [role=search] input').first().focus();
	for (let count = 1; count <= sought.length; count += 1) letters.push(await typed(page, sought.slice(0, count)));
	await context.close();
	return { rows: median(rows), letters: Math.max(...letters) };
}

async function open(of: Browser, viewport: { width: number; height: number }): Promise<BrowserContext> {
	return of.newContext({
		baseURL: stage.api,
		locale: 'de-DE',
		viewport,
		extraHTTPHeaders: { authorization: `Bearer ${stage.tokens.WRITER}` }
	});
}

async function slow(page: Page): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	const bytes = (phone.megabits * 1_000_000) / 8;
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: phone.latencyMilliseconds,
		downloadThroughput: bytes,
		uploadThroughput: bytes
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: phone.processor });
	return session;
}

async function countScripts(session: CDPSession): Promise<{ bytes: () => number }> {
	const scripts = new Set<string>();
	let bytes = 0;
	session.on('Network.responseReceived', ({ requestId, type }) => {
		if (type === 'Script') scripts.add(requestId);
	});
	session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
		if (scripts.has(requestId)) bytes += encodedDataLength;
	});
	return { bytes: () => bytes };
}

/** Milliseconds from going there until something is shown, as the page's own clock has them. */
async function untilUsable(page: Page, path: string, shown: string): Promise<number> {
	await page.goto(path, { waitUntil: 'commit' });
	await page.locator(shown).first().waitFor({ timeout: 60_000 });
	return page.evaluate(() => performance.now());
}

/** Milliseconds from the last letter of what is sought until the page has painted the answer to it. */
async function typed(page: Page, q: string): Promise<number> {
	await page.evaluate(() => {
		addEventListener('input', () => Object.assign(window, { typedAt: performance.now() }), {
			once: true,
			capture: true
		});
	});
	const answered = page.waitForResponse((response) => new URL(response.url()).searchParams.get('q') === q);
	await page.keyboard.type(q.slice(-1));
	await (await answered).finished();
	const painted = page.evaluate(
		async () => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))
	);
	return (await painted) - (await page.evaluate<number>('typedAt'));
}

function median(numbers: readonly number[] = []): number {
	return percentileOf(numbers, 0.5);
}

function tell(what: string, figure: number, { unit, limit }: { unit: string; limit: number }): void {
	process.stdout.write(`${what.padEnd(44)}${figure.toFixed(0).padStart(7)} ${unit}, at most ${limit}\n`);
	if (!(figure <= limit)) process.exitCode = 1;
}
