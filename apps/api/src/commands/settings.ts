import { contentTypes } from '@kok/domain/content-types';
import type { Kysely } from 'kysely';
import { findPart } from '../db/part-store.ts';
import { findSingle } from '../db/record-store.ts';
import type { Database } from '../db/schema.ts';
import { readSnapshots } from '../db/snapshot-store.ts';

/** What the network decided about its own work, as published. */
export interface NetworkSettings {
	/** Nobody publishes what nobody else has read. */
	fourEyes: boolean;
	timeZone: string;
}

/** Until a network is published nothing is taken lightly: two pairs of eyes, days in UTC. */
const beforeTheNetwork: NetworkSettings = { fourEyes: true, timeZone: 'UTC' };

export async function readSettings(db: Kysely<Database>): Promise<NetworkSettings> {
	const record = await findSingle(db, contentTypes.network.name);
	const part = record && (await findPart(db, { record, part: 'facts' }));
	const hash = part ? part.state.published?.snapshot : undefined;
	const facts = hash && (await readSnapshots(db, { type: contentTypes.network, hashes: [hash] })).get(hash);
	if (!facts) return beforeTheNetwork;
	return {
		fourEyes: facts['fourEyes'] !== false,
		timeZone: typeof facts['timeZone'] === 'string' ? facts['timeZone'] : beforeTheNetwork.timeZone
	};
}
