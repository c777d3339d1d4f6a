import { listOpenPaths } from '../private-files.ts';
import type { ConditionCode } from './conditions.ts';
import { findShortage } from './examine-space.ts';
import { examineWal } from './examine-wal.ts';

const restMilliseconds = 5_000;

interface Folders {
	media: string;
	/** The whole data folder, where this server has one. */
	dataDir?: string | undefined;
}

/** Looks at the folders of a server, but not at every request: a look writes to the disk. */
export function watchFolders(folders: Folders): () => Promise<ConditionCode[]> {
	let looked: { at: number; found: Promise<ConditionCode[]> } | undefined;
	return async () => {
		if (!looked || performance.now() - looked.at > restMilliseconds) {
			looked = { at: performance.now(), found: look(folders) };
		}
		return looked.found;
	};
}

async function look({ media, dataDir }: Folders): Promise<ConditionCode[]> {
	const shortage = (await findShortage(media)) ?? [];
	if (dataDir === undefined) return [shortage].flat();
	const open = listOpenPaths(dataDir).map((path) => (path.endsWith('release.key') ? 'key-open' : 'files-open'));
	const wal = (await examineWal(dataDir)).flatMap(({ code }) => code ?? []);
	return [shortage, open, wal].flat();
}
