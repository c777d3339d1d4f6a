import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runBootstrap } from './testing/bootstrap.js';
import { layWorkspace, removeWorkspace, writeFiles } from './testing/workspace.js';

/** @type {string} */
let root;

beforeEach(async () => {
	root = await layWorkspace();
	await rm(join(root, 'node_modules/.kok-stamp.json'));
});

afterEach(async () => {
	await removeWorkspace(root);
});

test('what has to be done is told step by step', async () => {
	await layNpx('echo \'{"name":"pnpm:progress","status":"imported"}\'');
	const { code, said } = await install();

	expect(code).toBe(0);
	expect(said.replaceAll(/\d+\.\d s/g, 'N s')).toMatch(
		/^1\/3 Fetching pnpm \S+ \.\.\.\n {4}done in N s\n2\/3 Installing .*\n {4}done in N s\n3\/3 Running the tests \.\.\.\n/
	);
});

describe('a failed installation ends with one sentence', () => {
	test.each([
		['npm error code ENOSPC', 'The disk is full: free at least 1 GB and start again.'],
		['Failed to write: No space left on device (os error 28)', 'The disk is full: free at least 1 GB and start again.'],
		[
			'npm error code ENOTFOUND',
			'The package registry could not be reached: connect to the network (or set HTTPS_PROXY) and start again.'
		],
		[
			'tcp connect error: Connection refused (os error 111)',
			'The package registry could not be reached: connect to the network (or set HTTPS_PROXY) and start again.'
		],
		[
			'Failed to create directory: Permission denied (os error 13)',
			'There is no permission to write where it has to: start as the user who owns this folder, or give that user the right to write in it.'
		],
		['something else', 'The packages could not be installed: read the lines above and start again.']
	])('after "%s"', async (words, sentence) => {
		await layNpx(`case "$*" in *install*) echo '${words}' >&2; exit 1;; esac`);
		const { code, said } = await install();

		expect(code).toBe(1);
		expect(said).toContain(`    ${words}\n${sentence}\n`);
	});
});

test('a broken pnpm in the cache of npm is fetched once more into a cache of our own', async () => {
	await layNpx('case "$npm_config_cache" in */node_modules/.cache/npm) ;; *) echo Segmentation fault; exit 139;; esac');
	const { code } = await install();

	expect(code).toBe(0);
});

test('what npm hands down to a script does not reach the installation', async () => {
	await layNpx('echo "$npm_config_omit,$NODE_ENV,$npm_config_registry" >> seen; echo "$PATH" >> paths');
	await install({
		npm_config_omit: 'dev',
		NODE_ENV: 'production',
		npm_config_registry: 'http://registry.example/',
		PATH: `${root}/node_modules/.bin:${root}/system:${process.env.PATH}`
	});

	expect(await readFile(join(root, 'seen'), 'utf8')).toMatch(/^(,,http:\/\/registry\.example\/\n)+$/);
	expect(await readFile(join(root, 'paths'), 'utf8')).not.toContain('node_modules/.bin');
});

/** @param {string} script */
async function layNpx(script) {
	await writeFiles(root, { 'system/npx': `#!/bin/sh\n${script}\n` }, 0o755);
}

/** @param {NodeJS.ProcessEnv} [variables] */
async function install(variables = {}) {
	const vitest = '#!/bin/sh\nfor word; do case $word in --outputFile*) report=${word#*=};; esac; done\n';
	const report = '{"numPassedTests":1,"numFailedTests":0,"numPendingTests":0,"testResults":[]}';
	await writeFiles(root, { 'node_modules/.bin/vitest': `${vitest}echo '${report}' > "$report"\n` }, 0o755);
	await writeFiles(root, { 'node_modules/.kok-build-stamp.json': '' });

	const PATH = `${root}/system:${process.env.PATH}`;
	const bootstrap = runBootstrap(root, ['test'], { PATH, ...variables });
	return { code: await bootstrap.ended, said: bootstrap.said() };
}
