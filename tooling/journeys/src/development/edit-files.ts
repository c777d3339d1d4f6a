import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../..');

/** How an editor may save a file: into it, or by putting another in its place, as vim and git do. */
export const ways = {
	'in place': async (file: string, text: string) => writeFile(file, text),
	'by rename': async (file: string, text: string) => {
		await writeFile(`${file}.new~`, text);
		await rename(`${file}.new~`, file);
	}
} as const;

export type Save = (typeof ways)[keyof typeof ways];

/** A source file, by its path in the repository. */
export function sourceFile(path: string) {
	const file = resolve(root, path);
	return {
		read: async () => readFile(file, 'utf8'),
		write: async (text: string, save: Save = ways['in place']) => {
			await mkdir(dirname(file), { recursive: true });
			await save(file, text);
		},
		remove: async () => rm(file, { force: true }),
		removeFolder: async () => rm(dirname(file), { recursive: true, force: true })
	};
}
