import { type Side, findDescription } from '../db/stores/file-description-store.ts';
import { findFile, forgetFiles, forgetMember, isEverNamed, listUses } from '../db/stores/media-store.ts';
import type { KeepingRefusal } from '../media/keeping-refusals.ts';
import { removeFile } from '../media/media-folder.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

export type RemoveKeptFileOutcome =
	| { outcome: 'removed' }
	| { outcome: 'not-found' }
	| { outcome: 'stale' }
	| { outcome: 'refused'; refusal: KeepingRefusal };

interface RemoveKeptFileRequest {
	folder: string;
	hash: string;
	side: Side;
	/** Of what the side says about it, as it was read; 0 where it says nothing. */
	revision: number;
	caller: Caller;
}

/**
 * Removes a file that no text names or named, at once. What a member takes back goes from that member alone: whether
 * somebody else has the file too they are not told, and what nobody wants is swept.
 */
export async function removeKeptFile(
	tools: Pick<Tools, 'databases' | 'clock' | 'mark'>,
	{ folder, hash, side, revision, caller }: RemoveKeptFileRequest
): Promise<RemoveKeptFileOutcome> {
	return inChain<RemoveKeptFileOutcome>(tools, async (trx, chain) => {
		if (!(await findFile(trx, hash))) return { outcome: 'not-found' };
		if (((await findDescription(trx, { hash, side }))?.revision ?? 0) !== revision) return { outcome: 'stale' };
		if (await isEverNamed(trx, hash)) {
			const isUsed = (await listUses(trx)).some((use) => use.hash === hash);
			return { outcome: 'refused', refusal: isUsed ? 'file-in-use' : 'file-in-history' };
		}
		if (side === 'office') {
			await forgetFiles(trx, [hash]);
			await removeFile(folder, hash);
		} else await forgetMember(trx, hash, side);
		await chain.append({ ...caller, action: 'FileRemoved', object: hash, changes: [] });
		return { outcome: 'removed' };
	});
}
