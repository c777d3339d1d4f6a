import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Renderer, openRenderer } from '../rendering/renderer.ts';

const app = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'static', 'vite.config.ts', 'package.json', '../../packages/domain/src'];

/** The renderer of the sources as they stand: built before, or now. */
export async function builtRenderer(): Promise<Renderer> {
	await buildOnce();
	return openRenderer(`${app}build`);
}

/** Test files run side by side; the folder is the lock by which one of them builds. */
async function buildOnce(): Promise<void> {
	if (await isCurrent()) return;
	const lock = `${app}.svelte-kit/building`;
	await mkdir(`${app}.svelte-kit`, { recursive: true });
	try {
		await mkdir(lock);
	} catch {
		await new Promise((resolve) => setTimeout(resolve, 200));
		if (Date.now() - ((await timeOf(lock)) ?? Date.now()) > 60_000) await rm(lock, { recursive: true, force: true });
		return buildOnce();
	}
	try {
		if (!(await isCurrent())) await build();
	} finally {
		await rm(lock, { recursive: true, force: true });
	}
}

/** As old as its start, so that what is written while it runs counts as newer. */
async function build(): Promise<void> {
	const start = new Date();
	await promisify(execFile)(`${app}node_modules/.bin/vite`, ['build'], { cwd: app });
	await utimes(`${app}build/adapter-node.js`, start, start);
}

async function isCurrent(): Promise<boolean> {
	const built = await timeOf(`${app}build/adapter-node.js`);
	if (built === undefined) return false;
	const changed = await Promise.all(sources.map(async (source) => newestIn(`${app}${source}`)));
	return Math.max(...changed) <= built;
}

async function newestIn(path: string): Promise<number> {
	const found = await stat(path);
	if (!found.isDirectory()) return found.mtimeMs;
	const times = (await readdir(path)).map(async (name) => newestIn(`${path}/${name}`));
	return Math.max(found.mtimeMs, ...(await Promise.all(times)));
}

async function timeOf(path: string): Promise<number | undefined> {
	return stat(path).then(
		({ mtimeMs }) => mtimeMs,
		() => undefined
	);
}
