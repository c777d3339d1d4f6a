import {
	type FileDescription,
	type Side,
	type StoredDescription,
	findDescription,
	putDescription
} from '../db/stores/file-description-store.ts';
import { findFile } from '../db/stores/media-store.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

export type DescribeFileOutcome =
	{ outcome: 'described'; description: StoredDescription } | { outcome: 'not-found' } | { outcome: 'stale' };

interface DescribeFileRequest {
	hash: string;
	side: Side;
	/** The one that was read; 0 where nothing was said yet. */
	revision: number;
	description: FileDescription;
	caller: Caller;
}

/**
 * Says what is to be seen on a file, who made it, and who allowed it to be shown. From the moment at which one side says
 * that the permission was withdrawn, nothing public names the file.
 */
export async function describeFile(
	tools: Tools,
	{ hash, side, revision, description, caller }: DescribeFileRequest
): Promise<DescribeFileOutcome> {
	let isPublicChange = false;
	const result = await inChain<DescribeFileOutcome>(tools, async (trx, chain) => {
		if (!(await findFile(trx, hash))) return { outcome: 'not-found' };
		const before = await findDescription(trx, { hash, side });
		if ((before?.revision ?? 0) !== revision) return { outcome: 'stale' };
		const said = { ...description, hash, side, revision: revision + 1, by: caller.actor, at: chain.at };
		await putDescription(trx, said);
		const action = actionOf(before, said);
		isPublicChange = action !== 'FileDescribed';
		await chain.append({ ...caller, action, object: hash, changes: [] });
		return { outcome: 'described', description: said };
	});
	if (isPublicChange) tools.onPublicChange();
	return result;
}

function actionOf(before: FileDescription | undefined, after: FileDescription) {
	const [was, is] = [before, after].map((description) => description?.permission?.withdrawnOn !== undefined);
	if (was === is) return 'FileDescribed';
	return is ? 'FilePermission:withdrawn' : 'FilePermission:given';
}
