import { execFile } from 'node:child_process';
import { mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundlePrograms } from './bundle.ts';
import { startsFromBundle } from './programs.ts';

let folder: string;
let program: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kok-bundled-'));
	program = join(folder, 'program.ts');
	await writeFile(
		program,
		`import { word } from './word.ts';
console.log(word, process.argv.slice(1), import.meta.dirname, import.meta.url);`
	);
	await say('one');
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

async function say(word: string): Promise<void> {
	await writeFile(join(folder, 'word.ts'), `export const word: string = '${word}';`);
}

async function bundle(): Promise<string> {
	return bundlePrograms([program], join(folder, 'bundles'));
}

/** What the program writes; without a module to start it, from its sources. */
async function run(start?: string): Promise<string> {
	const options = start === undefined ? '' : `--import=${pathToFileURL(start).href}`;
	const ended = await promisify(execFile)(process.execPath, [program, 'a word'], { env: { NODE_OPTIONS: options } });
	return ended.stdout;
}

test('a program from the bundle has the words, the name and the place that it has in the sources', async () => {
	const start = await bundle();
	const fromSources = await run();
	expect(fromSources).toContain(program);

	// Whoever still asks for the source fails.
	await rm(join(folder, 'word.ts'));
	expect(await run(start)).toBe(fromSources);
});

test('a bundle is made anew as soon as a source has other bytes, and only then', async () => {
	const first = await bundle();
	const { ino } = await stat(first);
	expect(await bundle()).toBe(first);
	expect((await stat(first)).ino).toBe(ino);

	await say('two');
	expect(await run(await bundle())).toMatch(/^two /);
	await say('one');
	expect(await run(await bundle())).toMatch(/^one /);
});

test('two runs that make it at the same time make one bundle, which starts', async () => {
	const starts = await Promise.all([bundle(), bundle(), bundle()]);
	expect(new Set(starts).size).toBe(1);
	expect(await run(starts[0])).toMatch(/^one /);
});

test('a bundle that lost the module that starts it gets it back', async () => {
	const start = await bundle();
	await rm(start);
	expect(await run(await bundle())).toMatch(/^one /);
});

test('a bundle that is moved together with the sources starts as before', async () => {
	const start = relative(folder, await bundle());
	await rename(folder, `${folder} moved`);
	folder = `${folder} moved`;
	program = join(folder, 'program.ts');
	const fromSources = await run();
	expect(fromSources).toContain(program);

	await rm(join(folder, 'word.ts'));
	expect(await run(join(folder, start))).toBe(fromSources);
});

test('a program that is not in the bundle starts as it is', async () => {
	const start = await bundle();
	program = join(folder, 'other.ts');
	await writeFile(program, `console.log('another' satisfies string);`);
	expect(await run(start)).toBe('another\n');
});

test('this run starts programs from a bundle of the sources as they are', async () => {
	expect(process.env['NODE_OPTIONS']).toContain(await startsFromBundle());
});
