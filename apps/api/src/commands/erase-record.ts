import type { RefusalCode } from '@kok/domain/refusals';
import { decideErasure } from '@kok/domain/rules/erasure';
import { partNames } from '@kok/domain/rules/part';
import type { Transaction } from 'kysely';
import { eraseTexts } from '../db/erase-texts.ts';
import { forgetColleague } from '../db/stores/colleague-store.ts';
import { eraseCommentsOf } from '../db/stores/comment-store.ts';
import { findErasure, insertErasure } from '../db/stores/erasure-store.ts';
import { deleteLeaving } from '../db/stores/leaving-store.ts';
import { type StoredLink, linksNaming } from '../db/stores/link-store.ts';
import { forgetFilesOf } from '../db/stores/media-store.ts';
import { eraseNotesOf } from '../db/stores/note-store.ts';
import { findParts } from '../db/stores/part-store.ts';
import { findRecord } from '../db/stores/record-store.ts';
import { forgetAddressesOf } from '../db/stores/web-address-store.ts';
import { forgetCopiesOf } from '../db/stores/working-copy-store.ts';
import type { Database } from '../db/schema.ts';
import { withRoom } from '../room.ts';
import { type Survey, surveyTexts } from './erasing/survey-texts.ts';
import { endActingFor } from './mandates.ts';
import { type Caller, type Chain, type Tools, inChain } from './tools.ts';
import { withdrawRecord } from './withdraw-record.ts';

/** How much of a record was erased. */
interface Erased {
	texts: number;
	files: number;
	tokens: number;
	/** Texts that another record has as well, word for word: they stay there. */
	shared: number;
}

const nothing: Erased = { texts: 0, files: 0, tokens: 0, shared: 0 };

export type EraseOutcome =
	| { outcome: 'erased'; event: number; erased: Erased; namedBy: StoredLink[] }
	| { outcome: 'not-found' }
	| { outcome: 'stale' }
	| { outcome: 'refused'; refusal: RefusalCode };

/**
 * Erases a record that is withdrawn for protection: every text of its whole history, the files that it alone named, its
 * addresses, what was noted on its way, and the access of those who acted for it. With `revisions`, as they were read
 * of every part, it is withdrawn first. A record that was erased before stays erased. The log keeps who did it, when, and
 * the hashes of the texts. `finishErasures` removes the bytes.
 */
export async function eraseRecord(
	tools: Tools,
	request: { id: string; revisions?: Parameters<typeof withdrawRecord>[1]['revisions'] | undefined; caller: Caller }
): Promise<EraseOutcome> {
	const { id, revisions, caller } = request;
	const record = await findRecord(tools.databases.read, id);
	if (!record) return { outcome: 'not-found' };
	if (revisions && record.withdrawn?.reason !== 'protection') {
		const withdrawn = await withdrawRecord(tools, { id, withdrawal: { reason: 'protection' }, revisions, caller });
		if (withdrawn.outcome !== 'withdrawn') return withdrawn;
	}
	const erase = async () =>
		inChain<EraseOutcome>(tools, async (trx, chain) => eraseInChain(trx, chain, { id, caller }));
	const result = await withRoom(tools.reserve, erase, () => Promise.resolve(true));
	if (result.outcome === 'erased') tools.onPublicChange();
	return result;
}

async function eraseInChain(
	trx: Transaction<Database>,
	chain: Chain,
	{ id, caller }: { id: string; caller: Caller }
): Promise<EraseOutcome> {
	const record = await findRecord(trx, id);
	const before = await findErasure(trx, id);
	if (before !== undefined)
		return { outcome: 'erased', event: before, erased: nothing, namedBy: await linksNaming(trx, id) };
	const verdict = decideErasure({ withdrawn: record?.withdrawn?.reason });
	if (!verdict.accepted) return { outcome: 'refused', refusal: verdict.refusal };

	const survey = await surveyTexts(trx, id);
	const hashes = [...survey.own.values()].flatMap((own) => [...own]);
	const files = await forgetFilesOf(trx, { member: id, snapshots: [...hashes, ...survey.stray] });
	await eraseTexts(trx, [...hashes, ...survey.stray]);
	const changes = await changesOf(trx, id, survey);
	await forgetCopiesOf(trx, id);
	await forgetColleague(trx, id);
	await deleteLeaving(trx, id);
	await eraseCommentsOf(trx, { record: id, at: chain.at });
	await eraseNotesOf(trx, { record: id, at: chain.at });
	await trx.deleteFrom('link').where('record', '=', id).execute();
	await forgetAddressesOf(trx, id);
	await trx.deleteFrom('part').where('record', '=', id).execute();
	const tokens = await endActingFor(trx, id, chain.at);

	const { seq } = await chain.append({ ...caller, action: verdict.event.type, object: id, changes });
	await insertErasure(trx, { event: seq, record: id, files });
	const erased = {
		texts: hashes.length + survey.stray.length,
		files: files.length,
		tokens,
		shared: survey.shared.length
	};
	return { outcome: 'erased', event: seq, erased, namedBy: await linksNaming(trx, id) };
}

/** By part, which texts are gone for good. */
async function changesOf(trx: Transaction<Database>, record: string, { own }: Survey) {
	const parts = (await findParts(trx, [record])).get(record);
	return partNames.flatMap((part) => {
		const erased = [...(own.get(part) ?? [])].sort();
		const revision = parts?.get(part)?.revision ?? 0;
		return erased.length > 0 ? [{ record, part, before: revision, after: revision, erased }] : [];
	});
}
