import { contentTypes } from '@kok/domain/content-types';
import type { Kysely } from 'kysely';
import { findSingleFacts } from '../db/stores/facts-store.ts';
import type { Database } from '../db/schema.ts';

/** What the network decided about its own work, as published. */
export interface NetworkSettings {
	/** Nobody publishes what nobody else has read. */
	fourEyes: boolean;
	timeZone: string;
}

/** Until a network is published nothing is taken lightly: two pairs of eyes, days in UTC. */
const beforeTheNetwork: NetworkSettings = { fourEyes: true, timeZone: 'UTC' };

export async function readSettings(db: Kysely<Database>): Promise<NetworkSettings> {
	const facts = await findSingleFacts(db, contentTypes.network);
	if (!facts) return beforeTheNetwork;
	return {
		fourEyes: facts['fourEyes'] !== false,
		timeZone: typeof facts['timeZone'] === 'string' ? facts['timeZone'] : beforeTheNetwork.timeZone
	};
}
