import { hashBytes } from '@kok/release/envelope';
import { type StoredFile, findFile, insertFile, noteMember } from '../db/stores/media-store.ts';
import type { CleanedFile } from '../media/cleaned-file.ts';
import { placeFile } from '../media/media-folder.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

export interface StoreFileRequest {
	folder: string;
	file: CleanedFile;
	/** The member for which a delegate brings it. */
	member?: string | undefined;
	caller: Caller;
}

/**
 * Keeps a cleaned file: on disk first, then its row and one event. The same again changes nothing. What was brought for a
 * member before is `known` to a delegate; that the office or another member has the file they are not told.
 */
export async function storeFile(
	tools: Tools,
	{ folder, file, member, caller }: StoreFileRequest
): Promise<{ outcome: 'stored' | 'known'; file: StoredFile }> {
	const hash = hashBytes(file.bytes);
	await placeFile(folder, { hash, bytes: file.bytes });

	return inChain(tools, async (trx, chain) => {
		// Whoever swept in between held this lock, and may have taken the file for one that nobody wants.
		await placeFile(folder, { hash, bytes: file.bytes });
		const known = await findFile(trx, hash);
		const stored: StoredFile = known ?? { ...file, hash, bytes: file.bytes.length };
		if (!known) await insertFile(trx, { ...stored, by: caller.actor, at: chain.at });
		const isNew = member === undefined ? !known : await noteMember(trx, hash, member);
		if (!isNew) return { outcome: 'known', file: stored };

		await chain.append({ ...caller, action: 'FileStored', object: hash, changes: [] });
		return { outcome: 'stored', file: stored };
	});
}
