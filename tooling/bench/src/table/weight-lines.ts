import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Line } from './line.ts';

const run = promisify(execFile);
const repository = resolve(import.meta.dirname, '../../../..');

const heavy = {
	development: 'embedded PostgreSQL, turbo, TypeScript, Rolldown, libvips',
	production: 'libvips, zod, fontkit'
};

/** What has to be installed besides Node. */
export async function measureWeightLines(): Promise<Line[]> {
	const folder = await mkdtemp(join(tmpdir(), 'kok-table-'));
	try {
		await copyManifests(folder);
		const development = await weighInstalled(folder, []);
		const production = await weighInstalled(folder, ['--prod', '--filter', '@kok/api...', '--filter', '@kok/site...']);
		return [
			{
				name: 'installed for development',
				unit: 'MB',
				now: development,
				goal: { most: 500 },
				cause: heavy.development
			},
			{ name: 'installed to run', unit: 'MB', now: production, goal: { most: 100 }, cause: heavy.production }
		];
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** The lockfile and each `package.json`: all that an installation reads. */
async function copyManifests(folder: string): Promise<void> {
	const { stdout } = await run('git', ['ls-files', '*package.json', 'pnpm-*.yaml', '.npmrc'], { cwd: repository });
	for (const file of stdout.trim().split('\n')) {
		await cp(join(repository, file), join(folder, file), { recursive: true });
	}
}

/** Node comes by a script of its package, so without scripts it is not weighed. Ours, which trims, is run by itself. */
async function weighInstalled(folder: string, options: readonly string[]): Promise<number> {
	const pinned = await readFile(join(repository, 'tooling/bootstrap/src/pinned.js'), 'utf8');
	const version = /pnpmVersion = '(.+)'/.exec(pinned)?.[1];
	const words = ['-y', `pnpm@${version ?? 'latest'}`, 'install', '--frozen-lockfile', '--ignore-scripts', ...options];
	await run('npx', words, { cwd: folder });
	await run(process.execPath, [join(repository, 'tooling/bootstrap/src/trim.js'), folder]);
	const { stdout } = await run('du', ['-sm', 'node_modules'], { cwd: folder });
	await rm(join(folder, 'node_modules'), { recursive: true });
	return Number.parseInt(stdout, 10);
}
