import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, findHeadlessShell } from './chromium.js';
import { add, closingLine, countPlaywright, countVitest, crash, withCrash } from './counts.js';
import { withPinnedToolsFirst } from './layout.js';
import { buildWhatChanged, prepare } from './prepare.js';
import { runShown } from './run-shown.js';
import { ToolFailure } from './run-tool.js';
import { secondsSince } from './say.js';
import { isBuilt } from './stamp.js';
import { makeFolderInMemory } from './temporary-folder.js';

/**
 * @typedef {import('./command.js').Context} Context
 * @typedef {import('./counts.js').Counts} Counts
 */

/**
 * Runs every runner, also after one has failed, and counts over all of them.
 *
 * @param {Context} outer
 * @param {string[]} args For vitest; whoever asks for certain tests does not want the browser.
 * @returns {Promise<number>}
 */
export async function test(outer, args) {
	await prepare(outer, { build: false, last: 'Running the tests' });

	const inMemory = outer.env.TMPDIR === undefined ? await makeFolderInMemory() : undefined;
	const env = { ...withPinnedToolsFirst(outer.root, outer.env), ...(inMemory && { TMPDIR: inMemory }) };
	const context = { ...outer, env };
	const reports = await mkdtemp(join(tmpdir(), 'kok-reports-'));
	try {
		const build = needBuild(args) ? await runBuild(outer) : add([]);
		const withJourneys = args.length === 0 && hasJourneys(context);
		const counts = withJourneys ? await runBoth(context, reports) : [await runVitest(context, reports, args)];
		return conclude(outer, add([build, ...counts]));
	} finally {
		for (const folder of [reports, ...(inMemory ? [inMemory] : [])]) await rm(folder, { recursive: true, force: true });
	}
}

/**
 * @param {Context} context
 * @param {Counts} counts
 */
function conclude({ voice, startedAt }, counts) {
	for (const note of counts.notes) voice.line(note);
	if (counts.passed + counts.failed === 0) voice.line('Not a single test ran, which counts as a failure.');

	voice.line(`All of it took ${secondsSince(startedAt)}.`);
	voice.line(closingLine(counts));
	return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}

/**
 * The tests of packages import sources; those of apps and tools ask for the site as it is built.
 *
 * @param {string[]} args
 */
function needBuild(args) {
	const paths = args.filter((arg) => !arg.startsWith('-'));
	return paths.length === 0 || paths.some((path) => !path.startsWith('packages/'));
}

/**
 * A broken build is one more failure beside those that the tests find.
 *
 * @param {Context} context
 * @returns {Promise<Counts>}
 */
async function runBuild(context) {
	if (await isBuilt(context.root)) return add([]);

	context.voice.line('Building what changed ...');
	return orCrash('The build', async () => {
		await buildWhatChanged(context);
		return add([]);
	});
}

/**
 * @param {Context} context
 * @param {string} reports
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function runVitest({ root, env, stopping }, reports, args) {
	// Rehearsals take minutes: `.ci/run` runs them, and whoever names them.
	const chosen = args.length > 0 ? args : ['--project=!rehearsals'];
	const report = join(reports, 'vitest.json');
	const code = await runShown(
		join(root, 'node_modules', '.bin', 'vitest'),
		['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...chosen],
		{ cwd: root, env, stopping }
	);
	const counts = await readCounts(report, (/** @type {import('./counts.js').VitestReport} */ given) =>
		countVitest(given, root)
	);
	return withCrash('vitest', counts, code);
}

/**
 * The journeys are walked while vitest runs, each of which leaves processors idle at times. What the journeys say is
 * shown once vitest has ended.
 *
 * @param {Context} context
 * @param {string} reports
 * @returns {Promise<Counts[]>}
 */
async function runBoth(context, reports) {
	const vitest = runVitest(context, reports, []);
	const playwright = runPlaywright(context, reports, vitest);
	const [ofVitest, ofPlaywright] = await Promise.allSettled([vitest, playwright]);
	for (const { reason } of [ofVitest, ofPlaywright].filter(({ status }) => status === 'rejected')) throw reason;
	return [await vitest, await playwright];
}

/** @param {Context} context */
function hasJourneys({ root }) {
	return existsSync(join(root, 'tooling', 'journeys', 'playwright.config.ts'));
}

/**
 * @param {Context} context
 * @param {string} reports
 * @param {Promise<unknown>} after What is shown first.
 * @returns {Promise<Counts>}
 */
async function runPlaywright(context, reports, after) {
	const { root, stopping, voice } = context;
	const cwd = join(root, 'tooling', 'journeys');
	const playwright = join(cwd, 'node_modules', '.bin', 'playwright');
	const report = join(reports, 'playwright.json');

	voice.line('Running the journeys in a browser ...');
	return orCrash('Playwright', async () => {
		const CHROMIUM_PATH = await ensureChromium(context, { playwright, cwd });
		// Playwright's own Chromium has a shell beside it.
		const HEADLESS_SHELL_PATH = CHROMIUM_PATH && (await findHeadlessShell(context));
		const env = { ...context.env, CHROMIUM_PATH, HEADLESS_SHELL_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
		const words = ['test', '--reporter=list,json', '--workers=1'];
		const code = await runShown(playwright, words, { cwd, env, stopping, after });
		return withCrash('Playwright', await readCounts(report, countPlaywright), code);
	});
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Counts} count
 * @returns {Promise<Counts | undefined>}
 */
async function readCounts(path, count) {
	if (!existsSync(path)) return undefined;
	return count(JSON.parse(await readFile(path, 'utf8')));
}

/**
 * @param {string} runner
 * @param {() => Promise<Counts>} work
 * @returns {Promise<Counts>}
 */
async function orCrash(runner, work) {
	try {
		return await work();
	} catch (failure) {
		if (!(failure instanceof ToolFailure)) throw failure;
		return crash(`${runner} did not get through:\n${failure.lastWords}\n${failure.message}`);
	}
}
