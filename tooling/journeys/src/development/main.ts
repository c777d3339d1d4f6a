import { parseContent } from '@kok/domain/release/content';
import { isBehind } from '@kok/domain/release/reading';
import { execFile, execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Save, sourceFile, ways } from './edit-files.ts';
import { type Edit, listEdits } from './edits.ts';
import { timeOfMigration } from './migration.ts';
import { textAt, timeUntil, watchPage } from './watch-page.ts';

/**
 * How soon a running `npm run dev` shows each kind of edit in an open page that nobody loads again, or in the answer of a
 * server. SITE_PORT, API_PORT, DATA_DIR and DATABASE_URL are those of the running one. Every file is afterwards as it was.
 * Ends with 1 where an edit was not seen within three seconds: on a busy machine within as many times three seconds as a
 * process takes longer to start than on a quiet one.
 */
const root = resolve(import.meta.dirname, '../../../..');
const site = `http://localhost:${process.env['SITE_PORT'] ?? '3000'}`;
const api = `http://localhost:${process.env['API_PORT'] ?? '4000'}`;
const limitMilliseconds = 3_000;
/** What the start of an empty process took on the machine with two cores on which the limit was set. */
const quietStartMilliseconds = 45;
/** On a machine that is busier than this, an edit that is not seen in time counts as a fault all the same. */
const mostBusy = 4;

const page = await watchPage(site);
const release = parseContent(JSON.parse(await textAt(`${site}/data/release.json`)));
const rows: { what: string; milliseconds: number; busy: number }[] = [];
try {
	for (const edit of listEdits({ site, api, demand: currentDemand() })) {
		for (const [way, save] of Object.entries(ways))
			await measure(`${edit.what}, ${way}`, async () => timeOf(edit, save));
	}
	await measure('a design token', timeOfToken);
	await timeOfRoute();
	await measure('a file for which an import waited', timeOfAwaited);
	await measure('a migration', async () =>
		timeOfMigration({
			api,
			dataDir: resolve(root, process.env['DATA_DIR'] ?? 'data'),
			databaseUrl: process.env['DATABASE_URL']
		})
	);
	await measure('a new release', timeOfRelease);
} finally {
	await page.close();
}
process.exitCode = rows.some(({ milliseconds, busy }) => milliseconds > limitMilliseconds * busy) ? 1 : 0;

async function measure(what: string, time: () => Promise<number>): Promise<void> {
	const busy = Math.min(mostBusy, Math.max(1, startOfProcess() / quietStartMilliseconds));
	const milliseconds = await time();
	rows.push({ what, milliseconds, busy });
	const seconds = Number.isFinite(milliseconds) ? `${(milliseconds / 1_000).toFixed(2)} s` : 'not seen';
	const load = `load ${(loadavg()[0] ?? 0).toFixed(1)}, a process starts ${busy.toFixed(1)} times as slowly`;
	process.stdout.write(`${what.padEnd(44)} ${seconds.padStart(9)}   ${load}\n`);
}

/** The middle one of three. */
function startOfProcess(): number {
	const starts = [1, 2, 3].map(() => {
		const began = performance.now();
		execFileSync(process.execPath, ['-e', '0']);
		return performance.now() - began;
	});
	return starts.toSorted((a, b) => a - b)[1] ?? 0;
}

async function timeOf({ file, from, to, seenAt, isUnmarked = false }: Edit, save: Save): Promise<number> {
	const source = sourceFile(file);
	const before = await source.read();
	if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
	const mark = `Zz${Math.random().toString(36).slice(2, 8)}`;
	if ('page' in seenAt) await page.open(seenAt.page);
	const shown = async () => mainOf('page' in seenAt ? await page.text() : await textAt(seenAt.answer));
	const first = await shown();
	const sees = async () => {
		const now = await shown();
		return isUnmarked ? now !== '' && now !== first : now.includes(mark);
	};
	try {
		return await timeUntil(async () => source.write(before.replace(from, to(mark)), save), sees);
	} finally {
		await source.write(before, save);
		await timeUntil(
			async () => {},
			async () => (await shown()) !== '' && !(await sees())
		);
	}
}

/** A page says in its head which release it is of. */
function mainOf(text: string): string {
	return /<main[^]*<\/main>/.exec(text)?.[0] ?? text;
}

async function timeOfToken(): Promise<number> {
	const tokens = sourceFile('packages/ui/src/tokens.css');
	const before = await tokens.read();
	await page.open('/en/');
	try {
		const edited = before.replace(/--rule: [^;]*;/, '--rule: rgb(1 2 3);');
		return await timeUntil(
			async () => tokens.write(edited),
			async () => (await page.style('--rule')) === 'rgb(1 2 3)'
		);
	} finally {
		await tokens.write(before);
	}
}

/** A page that is not there yet is open in the browser: its file is made, and later removed. */
async function timeOfRoute(): Promise<void> {
	const address = '/zz-new-page';
	const route = sourceFile(`apps/site/src/routes${address}/+page.svelte`);
	await page.open(address);
	const isThere = async () => (await page.text()).includes('A page that is new');
	try {
		await measure('a new file', async () =>
			timeUntil(async () => route.write('<h1>A page that is new</h1>\n'), isThere)
		);
		await measure('a deleted file', async () =>
			timeUntil(route.remove, async () => (await page.text()) !== '' && !(await isThere()))
		);
	} finally {
		await route.removeFolder();
	}
}

/** A component imports a file that is not there yet, and its page cannot be made until it is. */
async function timeOfAwaited(): Promise<number> {
	const component = sourceFile('apps/site/src/lib/demands/RegisterPage.svelte');
	const awaited = sourceFile('apps/site/src/lib/demands/Awaited.svelte');
	const before = await component.read();
	const importing = before
		.replace('<script lang="ts">', `<script lang="ts">\n\timport Awaited from './Awaited.svelte';`)
		.replace('<h1>', '<Awaited /><h1>');
	await page.open('/en/demands');
	const shows = async (text: string) => (await page.text()).includes(text);
	try {
		await timeUntil(
			async () => component.write(importing),
			async () => (await page.text()) !== '' && !(await shows('<main'))
		);
		return await timeUntil(
			async () => awaited.write('<p>Came later</p>\n'),
			async () => shows('<p>Came later</p>')
		);
	} finally {
		await component.write(before);
		await awaited.remove();
		await timeUntil(
			async () => {},
			async () => (await shows('<main')) && !(await shows('Came later'))
		);
	}
}

function currentDemand(): string {
	const demand = release.records.demand.find((one) => one.wording.en?.translatedFrom && !isBehind(one, 'en'));
	if (!demand) throw new Error('No demand has English words that were translated from what stands there');
	return `/en/demands/${demand.wording.en?.slug}`;
}

/** A term is withdrawn; the glossary no longer names it. */
async function timeOfRelease(): Promise<number> {
	const [term] = release.records.term;
	const slug = term?.wording.en?.slug;
	if (!term || slug === undefined) throw new Error('There is no term to withdraw');
	await page.open('/en/glossary');
	const isNamed = async () => (await page.text()).includes(`"${slug}"`);
	if (!(await isNamed())) throw new Error('The glossary does not show the term');
	const withdraw = async () =>
		promisify(execFile)(process.execPath, [resolve(root, 'apps/api/src/kok.ts'), 'withdraw', term.id], { cwd: root });
	return timeUntil(withdraw, async () => (await page.text()).includes('</footer>') && !(await isNamed()));
}
