import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isBuilt, isInstalled, wasInstalled } from './stamp.js';
import { layWorkspace, removeWorkspace, writeFiles } from './testing/workspace.js';

/** @type {string} */
let root;

beforeEach(async () => {
	root = await layWorkspace();
});

afterEach(async () => {
	await removeWorkspace(root);
});

test('what was stamped is neither installed nor built again', async () => {
	expect(await isInstalled(root)).toBe(true);
	expect(await isBuilt(root)).toBe(true);
});

describe('the packages are installed again', () => {
	test.each(['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'apps/api/package.json'])(
		'when %s changed',
		async (path) => {
			await writeFiles(root, { [path]: '{ "changed": true }' });

			expect(await isInstalled(root)).toBe(false);
			expect(await isBuilt(root)).toBe(false);
		}
	);

	test('when a package was added', async () => {
		await writeFiles(root, { 'packages/new/package.json': '{}' });

		expect(await isInstalled(root)).toBe(false);
	});

	test('when the pinned Node is gone', async () => {
		await rm(join(root, 'node_modules/.bin/node'));

		expect(await isInstalled(root)).toBe(false);
	});

	test('when the stamp was cut off', async () => {
		await writeFiles(root, { 'node_modules/.kok-stamp.json': '{ "finger' });

		expect(await isInstalled(root)).toBe(false);
	});
});

describe('the site is built again', () => {
	test.each(['apps/site/src/routes/+page.svelte', 'packages/domain/src/goal.ts', 'turbo.json'])(
		'when %s changed, without another installation',
		async (path) => {
			await writeFiles(root, { [path]: '// changed' });

			expect(await isBuilt(root)).toBe(false);
			expect(await isInstalled(root)).toBe(true);
		}
	);

	test('when its build is gone', async () => {
		await rm(join(root, 'apps/site/build'), { recursive: true });

		expect(await isBuilt(root)).toBe(false);
	});
});

test.each([
	'apps/site/src/page.test.ts',
	'apps/site/build/server/index.js',
	'apps/site/.svelte-kit/generated/root.js',
	'packages/domain/dist/goal.js',
	'tooling/bench/src/load.js'
])('a change of %s builds nothing', async (path) => {
	await writeFiles(root, { [path]: '// changed' });

	expect(await isBuilt(root)).toBe(true);
});

test('the command line does not install anew beside a running server', async () => {
	await writeFiles(root, { 'pnpm-lock.yaml': 'changed' });

	expect(await wasInstalled(root)).toBe(true);
});
