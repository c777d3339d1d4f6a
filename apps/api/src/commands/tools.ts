import type { Clock } from '@kok/release/clock';
import type { Transaction } from 'kysely';
import type { Databases } from '../db/databases.ts';
import { type ChainHead, type NewEvent, appendEvent, lockChain } from '../db/event-store.ts';
import type { Database } from '../db/schema.ts';

/** Instants of saving and publishing at which a crash is rehearsed. */
export type SavePoint = 'save-begun' | 'save-written' | 'save-committed';

/** What every command works with; time and ids are handed in, so a test decides both. */
export interface Tools {
	databases: Databases;
	clock: Clock;
	newId: () => string;
	/** Told after a commit that changed what the public reads. */
	onPublicChange: () => void;
	mark: (point: SavePoint) => void;
}

/** Who calls, and the id under which the call stands in the log. */
export interface Caller {
	actor: string;
	request: string;
}

/** One transaction that holds the chain's lock: state and event are written together or not at all. */
export async function inChain<Out>(
	{ databases, mark }: Pick<Tools, 'databases' | 'mark'>,
	work: (trx: Transaction<Database>, chain: Chain) => Promise<Out>
): Promise<Out> {
	mark('save-begun');
	const out = await databases.write.transaction().execute(async (trx) => {
		const done = await work(trx, chainOf(trx, await lockChain(trx)));
		mark('save-written');
		return done;
	});
	mark('save-committed');
	return out;
}

/** The locked chain of a transaction. */
export interface Chain {
	append: (event: NewEvent) => Promise<void>;
}

function chainOf(trx: Transaction<Database>, first: ChainHead): Chain {
	let head = first;
	return {
		append: async (event) => {
			head = await appendEvent(trx, head, event);
		}
	};
}
