import { canonicalJson } from '@kok/domain/canonical';
import type { Transaction } from 'kysely';
import { eraseTexts } from '../db/erase-texts.ts';
import { insertErasure } from '../db/stores/erasure-store.ts';
import type { ErasedChange } from '../log/actions.ts';
import { isPartName } from '../db/stores/part-store.ts';
import { followInSets } from '../db/stores/publication-set-store.ts';
import type { Database } from '../db/schema.ts';
import { type Snapshot, renamed, writtenAnew } from '../db/stores/snapshot-store.ts';
import { setOfRecords } from '../db/stores/event-store.ts';
import { type Tools, inChain } from './tools.ts';

/** The field in which older versions kept the address of a shelter. It is stored nowhere any more. */
const field = 'shelterAddress';
const byTheUpgrade = { actor: 'upgrade', request: 'no-shelter-addresses' };

/**
 * Erases the addresses of shelters that older versions stored, also those of the past and those that an archive brought
 * back. What stands in a part now is replaced by the same text without the field; one event tells which texts are gone.
 * Nothing happens where there is none. Returns how many texts held one.
 */
export async function forgetShelterAddresses(tools: Pick<Tools, 'databases' | 'clock' | 'mark'>): Promise<number> {
	// Looks first without the chain's lock: this runs at every start, and finds something once in the life of a
	// database.
	if ((await findHolding(tools.databases.read)).length === 0) return 0;
	return inChain(tools, async (trx, chain) => {
		const holding = await findHolding(trx);
		if (holding.length === 0) return 0;
		const changes = await replaceInParts(trx, holding);
		await eraseTexts(
			trx,
			holding.map(({ hash }) => hash)
		);
		const { seq } = await chain.append({
			...byTheUpgrade,
			action: 'ShelterAddressesErased',
			object: setOfRecords,
			changes
		});
		await insertErasure(trx, { event: seq, files: [] });
		return holding.length;
	});
}

async function findHolding(db: Tools['databases']['read']): Promise<Snapshot[]> {
	const rows = await db
		.selectFrom('snapshot')
		.select(['hash', 'type', 'part', 'fields_version', 'body'])
		.where('type', '=', 'member')
		.where('part', '=', 'inside')
		.where('body', 'like', `%"${field}"%`)
		.orderBy('hash')
		.execute();
	return rows.flatMap(({ body, ...row }) => (body !== null && field in valuesIn(body) ? [{ ...row, body }] : []));
}

/** Points every part that stands on such a text to one without the address, as its next revision. */
async function replaceInParts(trx: Transaction<Database>, holding: readonly Snapshot[]): Promise<ErasedChange[]> {
	const changes: ErasedChange[] = [];
	for (const old of holding) {
		const next = withoutField(old);
		await trx.insertInto('snapshot').values(next).onConflict(writtenAnew).execute();
		for (const state of ['published', 'draft'] as const) {
			const parts = await trx
				.updateTable('part')
				.set((expression) => ({ [state]: next.hash, revision: expression('revision', '+', 1) }))
				.where(state, '=', old.hash)
				.returning(['record', 'name', 'revision'])
				.execute();
			for (const { record, name, revision } of parts) {
				if (!isPartName(name)) continue;
				const [before, after] = [revision - 1, revision];
				changes.push({ record, part: name, before, after, snapshot: next.hash, erased: [old.hash] });
				await followInSets(trx, { record, part: name, before, after, snapshot: next.hash });
			}
		}
	}
	return changes;
}

function withoutField(old: Snapshot): Snapshot {
	const { [field]: _, ...values } = valuesIn(old.body);
	return renamed({ ...old, body: canonicalJson(values) });
}

/** A stored body is the JSON of an object. */
function valuesIn(body: string): Readonly<Record<string, unknown>> {
	return JSON.parse(body) as Readonly<Record<string, unknown>>;
}
