import { type FolderReading, readFolder } from '@kok/content/folder/read-folder';
import { systemClock } from '@kok/release/clock';
import { hashText } from '@kok/release/envelope';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads a network from a folder of JSON files. Whatever else lies in the folder, such as a README, is left alone. */
export async function openNetworkFolder(folder: string): Promise<FolderReading> {
	const names = await listFiles(folder);
	if (names === undefined)
		return { mistakes: [`There is no folder ${folder}. Name the one in which network.json lies.`] };
	const texts = await Promise.all(
		names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)
	);
	return readFolder(new Map(texts), { hash: hashText, at: systemClock.now() });
}

async function listFiles(folder: string): Promise<string[] | undefined> {
	try {
		const entries = await readdir(folder, { withFileTypes: true });
		return entries.filter((entry) => entry.isFile() && isRead(entry.name)).map(({ name }) => name);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
		throw error;
	}
}

function isRead(name: string): boolean {
	return name.endsWith('.json') && !name.startsWith('.');
}
