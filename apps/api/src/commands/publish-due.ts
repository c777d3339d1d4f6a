import { publishDue } from '@kok/domain/rules/part';
import { decideSet } from '@kok/domain/rules/publication-set';
import type { Transaction } from 'kysely';
import type { Change } from '../db/stores/change-store.ts';
import { notePublished } from '../db/stores/embargo-store.ts';
import { type StoredSet, endSet, findSet, listDueSets } from '../db/stores/publication-set-store.ts';
import type { Database } from '../db/schema.ts';
import { byTheClock } from './by-the-clock.ts';
import { appendPartEvent, writeChange } from './change-part.ts';
import { releaseParts } from './release-parts.ts';
import { type ExaminedSet, examineSet } from './set-hindrances.ts';
import { type Chain, type Tools, inChain } from './tools.ts';

/** Publishes every set whose hour has come, each whole and with one event, or stops it and says why. */
export async function publishDueSets(tools: Tools): Promise<void> {
	const at = tools.clock.now();
	for (const id of await listDueSets(tools.databases.read, at)) {
		await inChain(tools, async (trx, chain) => comeDue(trx, chain, id));
	}
}

async function comeDue(trx: Transaction<Database>, chain: Chain, id: string): Promise<void> {
	const set = await findSet(trx, id);
	if (!set) return;
	const examined = await examineSet(trx, set);
	const { hindered } = examined;
	const verdict = decideSet(set, { command: { type: 'ComeDue', isHindered: hindered.length > 0 }, at: chain.at });
	// Another process may have been faster.
	if (!verdict.accepted || verdict.next.status === 'scheduled') return;
	await endSet(trx, { id, state: verdict.next, by: byTheClock.actor, hindered });
	if (hindered.length === 0) return publish(trx, chain, { set, examined });
	const changes = await releaseParts(trx, { set, records: examined.records, at: chain.at, by: byTheClock.actor });
	await appendPartEvent(chain, { ...byTheClock, action: 'SetStopped', changes });
}

async function publish(
	trx: Transaction<Database>,
	chain: Chain,
	{ set, examined }: { set: StoredSet; examined: ExaminedSet }
): Promise<void> {
	const changes: Change[] = [];
	for (const { record: id, part, revision } of set.parts) {
		const record = examined.records.get(id);
		const stored = record?.parts.get(part);
		const verdict = stored && publishDue(stored.state, chain.at);
		if (!record || !verdict?.accepted) throw new Error(`Part ${id}/${part} of a set that nothing hinders is not due`);
		const target = { key: { record: id, part }, readRevision: revision };
		const { change } = await writeChange(trx, { ...verdict, outcome: 'accepted', target, record });
		changes.push({ ...change, set: set.id });
	}
	const action = changes.length === 1 ? 'Published' : 'SetPublished';
	const event = await appendPartEvent(chain, { ...byTheClock, action, changes });
	await notePublished(trx, { set: set.id, event });
}
