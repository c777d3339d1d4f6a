import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runBootstrap } from './testing/bootstrap.js';
import { layWorkspace, removeWorkspace, writeFiles } from './testing/workspace.js';

const vitest = 'node_modules/.bin/vitest';
const playwright = 'tooling/journeys/node_modules/.bin/playwright';

/** @type {string} */
let root;

beforeEach(async () => {
	root = await layWorkspace();
	await layRunner(vitest, { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, testResults: [] });
});

afterEach(async () => {
	await removeWorkspace(root);
});

test('all runners run and are counted together', async () => {
	await layJourneys({ expected: 2, unexpected: 0, flaky: 0, skipped: 1 });
	const { code, lines, said } = await runTests();

	expect(code).toBe(0);
	expect(lines.at(-1)).toBe('5 passed, 0 failed, 1 skipped');
	expect(said).toMatch(/^vitest with none: run .* --project=!rehearsals$/m);
	expect(said).toContain(`playwright with ${root}/system/chromium: test --reporter=list,json --workers=1`);
});

test('the journeys are walked while vitest runs, and what they say is shown after it', async () => {
	await layJourneys({ expected: 2, unexpected: 0, flaky: 0, skipped: 0 });
	const walked = JSON.stringify(join(root, 'walked'));
	await append(playwright, `require('node:fs').writeFileSync(${walked}, '');`);
	await append(
		vitest,
		`for (let tries = 0; !require('node:fs').existsSync(${walked}); tries += 1) {
			if (tries === 600) process.exit(1);
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
		}
		console.log('vitest has ended');`
	);
	const { code, lines } = await runTests();

	expect(code).toBe(0);
	expect(lines.at(-1)).toBe('5 passed, 0 failed');
	const [ended, told] = ['vitest has ended', 'playwright with'].map((text) =>
		lines.findIndex((line) => line.startsWith(text))
	);
	expect(ended).toBeGreaterThan(-1);
	expect(told).toBeGreaterThan(Number(ended));
});

test('the browser is walked also when vitest has crashed, which counts as a failure', async () => {
	await writeFiles(root, { [vitest]: '#!/bin/sh\nexit 139\n' }, 0o755);
	await layJourneys({ expected: 2, unexpected: 0, flaky: 0, skipped: 0 });
	const { code, lines } = await runTests();

	expect(code).toBe(1);
	expect(lines).toContain('vitest ended with code 139 and left no report.');
	expect(lines.at(-1)).toBe('2 passed, 1 failed');
});

test('whoever names certain tests does not get the browser', async () => {
	await layJourneys({ expected: 2, unexpected: 0, flaky: 0, skipped: 0 });
	const { lines, said } = await runTests('--', 'packages/domain');

	expect(said).toMatch(/^vitest with none: run .* packages\/domain$/m);
	expect(said).not.toContain('!rehearsals');
	expect(lines.at(-1)).toBe('3 passed, 0 failed');
});

describe('after a source has changed', () => {
	const building = 'Building what changed ...';
	beforeEach(async () => writeFiles(root, { 'packages/domain/src/words.ts': '' }));

	test('the site is built before its tests', async () => {
		expect((await runTests('--', 'apps/site')).lines).toContain(building);
		expect((await runTests()).lines).toContain(building);
	});

	test('nothing is built for the tests of packages, which import their sources', async () => {
		const { code, lines } = await runTests('--', 'packages/domain', 'packages/release/src/seal.test.ts');
		expect(lines).not.toContain(building);
		expect(code).toBe(0);
	});
});

test('no test at all is a failure', async () => {
	await layRunner(vitest, { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] });
	const { code, lines } = await runTests();

	expect(code).toBe(1);
	expect(lines.at(-1)).toBe('0 passed, 0 failed');
});

describe('with the shell of Chromium', () => {
	const shell = 'system/chromium-headless-shell';
	beforeEach(async () => {
		await layJourneys({ expected: 2, unexpected: 0, flaky: 0, skipped: 0 });
		await append(playwright, 'console.log("in the shell " + process.env.HEADLESS_SHELL_PATH);');
	});

	test('on the machine, the journeys are told of it', async () => {
		await writeFiles(root, { [shell]: '#!/bin/sh\necho Chromium 1\n' }, 0o755);
		expect((await runTests()).lines).toContain(`in the shell ${root}/${shell}`);
	});

	test.runIf(process.getuid?.() === 0)('missing, Debian installs its package', async () => {
		const install = `require('node:fs').writeFileSync(__dirname + '/' + process.argv.at(-1), '#!/bin/sh\\n', { mode: 0o755 });`;
		await writeFiles(root, { 'system/apt-get': `#!/usr/bin/env node\n${install}\n` }, 0o755);
		expect((await runTests()).lines).toContain(`in the shell ${root}/${shell}`);
	});

	test('nowhere to be had, the journeys are walked in Chromium alone', async () => {
		await writeFiles(root, { 'system/apt-get': '#!/bin/sh\nexit 100\n' }, 0o755);
		const { code, lines } = await runTests();
		expect(code).toBe(0);
		expect(lines).toContain('in the shell undefined');
	});
});

describe('without a Chromium on the machine', () => {
	beforeEach(async () => {
		await layJourneys({ expected: 2, unexpected: 0, flaky: 0, skipped: 0 });
		await rm(join(root, 'system/chromium'));
	});

	test('Playwright fetches and finds its own', async () => {
		const { code, said } = await runTests();

		expect(code).toBe(0);
		expect(said).toContain('playwright with none: test --reporter=list,json --workers=1\n');
	});

	test.runIf(process.getuid?.() === 0)('nor a way to fetch it, Debian installs its package', async () => {
		await layBrokenDownload();
		const install = `require('node:fs').writeFileSync(__dirname + '/chromium', '#!/bin/sh\\n', { mode: 0o755 });`;
		await writeFiles(root, { 'system/apt-get': `#!/usr/bin/env node\n${install}\n` }, 0o755);
		const { code, said } = await runTests();

		expect(code).toBe(0);
		expect(said).toContain(`playwright with ${root}/system/chromium: test --reporter=list,json --workers=1\n`);
	});

	test('nor a way to install one, the missing browser is a failure that says what to do', async () => {
		await layBrokenDownload();
		const { code, lines } = await runTests();

		expect(code).toBe(1);
		expect(lines).toContain('No Chromium could be installed: install one, set CHROMIUM_PATH to it and start again.');
		expect(lines.at(-1)).toBe('3 passed, 1 failed');
	});
});

async function layBrokenDownload() {
	const works = await readFile(join(root, playwright), 'utf8');
	const broken = works.replace('const args', `if (process.argv[2] === 'install') process.exit(1);\nconst args`);
	await writeFiles(root, { [playwright]: broken }, 0o755);
}

/** @param {object} stats */
async function layJourneys(stats) {
	await layRunner(playwright, { stats });
	await writeFiles(root, { 'tooling/journeys/playwright.config.ts': '' });
	await writeFiles(root, { 'system/chromium': '#!/bin/sh\necho Chromium 1\n' }, 0o755);
}

/**
 * @param {string} path
 * @param {object} report
 */
async function layRunner(path, report) {
	const script = `#!/usr/bin/env node
		const args = process.argv.slice(2);
		console.log(process.argv[1].split('/').at(-1) + ' with ' + (process.env.CHROMIUM_PATH ?? 'none') + ': ' + args.join(' '));
		const option = args.find((arg) => arg.startsWith('--outputFile.json='))?.split('=')[1];
		const report = option ?? process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;
		if (args[0] !== 'install') require('node:fs').writeFileSync(report, ${JSON.stringify(JSON.stringify(report))});
	`;
	await writeFiles(root, { [path]: script }, 0o755);
}

/**
 * Has a runner do more at its end.
 *
 * @param {string} path
 * @param {string} code
 */
async function append(path, code) {
	await writeFiles(root, { [path]: (await readFile(join(root, path), 'utf8')) + code }, 0o755);
}

/** @param {string[]} args */
async function runTests(...args) {
	// Nothing of this machine, so that its own browser is not found.
	const PATH = join(root, 'system');
	const bootstrap = runBootstrap(root, ['test', ...args], { PATH, CHROMIUM_PATH: undefined });
	const code = await bootstrap.ended;
	return { code, said: bootstrap.said(), lines: bootstrap.said().trimEnd().split('\n') };
}
