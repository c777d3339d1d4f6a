import { findFiles, forgetUnnamedFiles } from '../db/stores/media-store.ts';
import { listFilesBefore, removeFile } from '../media/media-folder.ts';
import { type Tools, inChain } from './tools.ts';

/** So long a file may lie before a draft names it. */
const graceDays = 7;
const bySweeping = { actor: 'clock', request: 'sweep' };

/**
 * Removes the files that no text names or named and that have lain for longer than the days of grace, with an event for
 * each, and what a crash left in the folder. First they are forgotten and then removed, each under the chain's lock: one
 * that is brought again in between is put back; see `storeFile`.
 */
export async function sweepFiles(
	tools: Pick<Tools, 'databases' | 'clock' | 'mark'>,
	folder: string
): Promise<{ removed: number }> {
	const before = new Date(Date.parse(tools.clock.now()) - graceDays * 86_400_000).toISOString();
	await inChain(tools, async (trx, chain) => {
		for (const hash of await forgetUnnamedFiles(trx, before)) {
			await chain.append({ ...bySweeping, action: 'FileRemoved', object: hash, changes: [] });
		}
	});
	return inChain(tools, async (trx) => {
		const old = await listFilesBefore(folder, before);
		const kept = await findFiles(trx, old);
		const unwanted = old.filter((name) => !kept.has(name));
		for (const name of unwanted) await removeFile(folder, name);
		return { removed: unwanted.length };
	});
}
