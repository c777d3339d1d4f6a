import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Portfolio } from './illustrate.ts';

/** Pictures in a folder of their own. What is lost there is drawn again, so nothing is synced. */
export function pictureFolder(folder: string): Portfolio {
	const read = new Map<string, Uint8Array>();
	return {
		read: async (name) => {
			const bytes = read.get(name) ?? (await readFile(join(folder, name)).catch(() => undefined));
			if (bytes && bytes.length > 0) read.set(name, bytes);
			return bytes && bytes.length > 0 ? bytes : undefined;
		},
		keep: async (name, bytes) => {
			await mkdir(folder, { recursive: true });
			await writeFile(join(folder, `${name}.part`), bytes);
			await rename(join(folder, `${name}.part`), join(folder, name));
			read.set(name, bytes);
		},
		prune: async (names) => {
			const wanted = new Set(names);
			for (const name of read.keys()) if (!wanted.has(name)) read.delete(name);
			const there = await readdir(folder).catch(() => []);
			await Promise.all(
				there.filter((name) => !wanted.has(name)).map(async (name) => rm(join(folder, name), { force: true }))
			);
		}
	};
}
