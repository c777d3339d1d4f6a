import type { Transaction } from 'kysely';
import { listOwn } from '../access/ownership.ts';
import {
	type FileDescription,
	type Side,
	type StoredDescription,
	findDescription,
	putDescription
} from '../db/stores/file-description-store.ts';
import { listMandatesOf } from '../db/stores/mandate-store.ts';
import { type StoredFile, findBringer, findFile, listUses } from '../db/stores/media-store.ts';
import type { Database } from '../db/schema.ts';
import type { KeepingRefusal } from '../media/keeping-refusals.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

export type DescribeFileOutcome =
	| { outcome: 'described'; description: StoredDescription }
	| { outcome: 'not-found' }
	| { outcome: 'stale' }
	| { outcome: 'refused'; refusal: KeepingRefusal };

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
 * that the permission was withdrawn, nothing public names the file. Refuses with `document-of-others` where a member would
 * so take away a document that somebody else brought and published.
 */
export async function describeFile(
	tools: Tools,
	{ hash, side, revision, description, caller }: DescribeFileRequest
): Promise<DescribeFileOutcome> {
	let isPublicChange = false;
	const result = await inChain<DescribeFileOutcome>(tools, async (trx, chain) => {
		const file = await findFile(trx, hash);
		if (!file) return { outcome: 'not-found' };
		const before = await findDescription(trx, { hash, side });
		if ((before?.revision ?? 0) !== revision) return { outcome: 'stale' };
		const said = { ...description, hash, side, revision: revision + 1, by: caller.actor, at: chain.at };
		const action = actionOf(before, said);
		if (action === 'FilePermission:withdrawn' && (await isDocumentOfOthers(trx, { ...file, member: side })))
			return { outcome: 'refused', refusal: 'document-of-others' };
		await putDescription(trx, said);
		isPublicChange = action !== 'FileDescribed';
		await chain.append({ ...caller, action, object: hash, changes: [] });
		return { outcome: 'described', description: said };
	});
	if (isPublicChange) tools.onPublicChange();
	return result;
}

/**
 * Whether others brought a document before a member did, and show it. Anybody can fetch a public document and bring the same
 * bytes for a member; a public picture was made anew, and is another file once it is brought.
 */
async function isDocumentOfOthers(
	trx: Transaction<Database>,
	{ hash, mediaType, member }: Pick<StoredFile, 'hash' | 'mediaType'> & { member: Side }
): Promise<boolean> {
	if (member === 'office' || mediaType !== 'application/pdf') return false;
	const bringer = await findBringer(trx, hash);
	const isBringers = (await listMandatesOf(trx, bringer)).some(({ actsFor }) => actsFor === member);
	if (isBringers) return false;
	const own = new Set(await listOwn(trx, { members: [member] }));
	return (await listUses(trx)).some((use) => use.hash === hash && use.state === 'public' && !own.has(use.record));
}

function actionOf(before: FileDescription | undefined, after: FileDescription) {
	const [was, is] = [before, after].map((description) => description?.permission?.withdrawnOn !== undefined);
	if (was === is) return 'FileDescribed';
	return is ? 'FilePermission:withdrawn' : 'FilePermission:given';
}
