import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { componentClasses } from './component-classes.ts';

function hash(): string {
	return 'hashed';
}

async function layComponents(folder: string, names: readonly string[]): Promise<void> {
	for (const name of names) {
		await mkdir(join(folder, name, '..'), { recursive: true });
		await writeFile(join(folder, name), '<p>Words</p><style>p { margin: 0 }</style>');
	}
}

test('each component with a style has a name of two letters, the same for the same files', async () => {
	await using folder = await temporaryFolder();
	const names = Array.from({ length: 60 }, (_, index) => `part-${String(index % 7)}/Component${String(index)}.svelte`);
	await layComponents(folder.path, names);
	await writeFile(join(folder.path, 'Plain.svelte'), '<p>Words</p>');
	const named = () => {
		const nameOf = componentClasses(folder.path);
		return names.map((name) => nameOf({ filename: join(folder.path, name), css: '', hash }));
	};

	expect(new Set(named()).size).toBe(60);
	expect(named()).toEqual(named());
	for (const name of named()) expect(name).toMatch(/^[A-Z][a-z]$/);
});

test('a component that was not there at first is named by its hash', async () => {
	await using folder = await temporaryFolder();
	await layComponents(folder.path, ['One.svelte']);
	const nameOf = componentClasses(folder.path);
	expect(nameOf({ filename: join(folder.path, 'New.svelte'), css: 'p {}', hash })).toBe('svelte-hashed');
});
