import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles } from './testing/workspace.js';
import { trimPackages } from './trim.js';

const here = `${process.platform}-${process.arch}`;
const sqlite = 'node_modules/.pnpm/better-sqlite3@1.0.0/node_modules/better-sqlite3';
const pdf = 'node_modules/.pnpm/pdfjs-dist@1.0.0/node_modules/pdfjs-dist';

/** @type {string} */
let root;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'kok-trim-'));
});

afterEach(async () => {
	await rm(root, { recursive: true });
});

test('of a package with binaries for every platform, those for this one stay', async () => {
	await lay(sqlite, ['package.json', 'LICENSE', 'lib/index.js', 'deps/sqlite3.c', 'src/better.cpp']);
	await lay(sqlite, [`prebuilds/${here}.node`, 'prebuilds/plan9-sparc.node']);
	await trimPackages(root);
	expect(await filesOf(sqlite)).toEqual(['LICENSE', 'lib/index.js', 'package.json', `prebuilds/${here}.node`]);
});

test('where there is no binary for this platform, the sources to build one from stay', async () => {
	const files = ['deps/sqlite3.c', 'package.json', 'prebuilds/plan9-sparc.node'];
	await lay(sqlite, files);
	await trimPackages(root);
	expect(await filesOf(sqlite)).toEqual(files);
});

test('the licence of a package stays, and so does what this project reads of it', async () => {
	const read = ['LICENSE', 'legacy/build/pdf.d.mts', 'legacy/build/pdf.mjs', 'legacy/build/pdf.worker.mjs'];
	await lay(pdf, [...read, 'build/pdf.mjs', 'legacy/build/pdf.mjs.map', 'web/viewer.html']);
	await trimPackages(root);
	expect(await filesOf(pdf)).toEqual(read);
});

test('a second time nothing is left to remove, and no other package is touched', async () => {
	const other = 'node_modules/.pnpm/other@1.0.0/node_modules/other';
	await lay(other, ['build/other.js.map']);
	await lay(pdf, ['package.json', 'build/pdf.mjs']);
	await trimPackages(root);
	await trimPackages(root);
	expect(await filesOf(other)).toEqual(['build/other.js.map']);
	expect(await filesOf(pdf)).toEqual(['package.json']);
});

test('a package that lies outside the workspace is left whole', async () => {
	await lay('elsewhere/pdfjs-dist', ['build/pdf.mjs']);
	await lay('node_modules/.pnpm/pdfjs-dist@1.0.0/node_modules/neighbour', ['package.json']);
	await symlink(join(root, 'elsewhere/pdfjs-dist'), join(root, pdf));
	await trimPackages(root);
	expect(await filesOf('elsewhere/pdfjs-dist')).toEqual(['build/pdf.mjs']);
});

test('where nothing is installed there is nothing to do', async () => {
	await expect(trimPackages(root)).resolves.toBeUndefined();
});

/**
 * @param {string} place
 * @param {string[]} files
 */
async function lay(place, files) {
	await writeFiles(root, Object.fromEntries(files.map((file) => [`${place}/${file}`, ''])));
}

/** @param {string} place */
async function filesOf(place) {
	const entries = await readdir(join(root, place), { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(root, place).length + 1))
		.toSorted();
}
