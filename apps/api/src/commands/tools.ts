import type { Languages } from '@kok/domain/languages';
import type { Clock } from '@kok/release/clock';
import type { Transaction } from 'kysely';
import type { Databases } from '../db/databases.ts';
import { type ChainHead, type NewEvent, appendEvents, lockChain } from '../db/stores/event-store.ts';
import type { OpenRecord } from '../db/stores/open-records.ts';
import type { Database } from '../db/schema.ts';
import { type Deed, partChangesIn } from '../log/actions.ts';
import type { LastChange } from '../heads/head.ts';
import { refreshHeads } from '../heads/refresh-heads.ts';
import type { Reserve } from '../room.ts';
import { noteLanguages, readSettings } from './settings.ts';

/** Instants of saving and publishing at which a crash is rehearsed. */
export type SavePoint = 'save-begun' | 'save-written' | 'save-committed';

/** What every command works with; time and ids are handed in, so a test decides both. */
export interface Tools {
	databases: Databases;
	clock: Clock;
	newId: () => string;
	/** Told after a commit that changed what the public reads. */
	onPublicChange: () => void;
	/** Room for what protects someone, where the disk is full. */
	reserve?: Reserve;
	mark: (point: SavePoint) => void;
}

/** Who calls, and the id under which the call stands in the log. */
export interface Caller {
	actor: string;
	request: string;
}

/**
 * One transaction that holds the chain's lock: state and event are written together or not at all, and with them what
 * lists show of the records that the events are about.
 */
export async function inChain<Out>(
	{ databases, clock, mark }: Pick<Tools, 'databases' | 'clock' | 'mark'>,
	work: (trx: Transaction<Database>, chain: Chain) => Promise<Out>
): Promise<Out> {
	mark('save-begun');
	let languages: Languages | undefined;
	const out = await databases.log.transaction().execute(async (trx) => {
		const head = await lockChain(trx);
		// Taken under the lock, and never before the newest event, so that instants rise along the chain whatever the clock does.
		const now = clock.now();
		const at = head.at !== null && head.at > now ? head.at : now;
		const changes = new Map<string, LastChange>();
		const standing = new Map<string, OpenRecord>();
		const done = await work(trx, chainOf(trx, { head, at, changes, standing }));
		await refreshHeads(trx, changes, standing);
		({ languages } = await readSettings(trx));
		mark('save-written');
		return done;
	});
	mark('save-committed');
	noteLanguages(databases.read, languages);
	return out;
}

/** The locked chain of a transaction. */
export interface Chain {
	/** The instant of the transaction, in UTC. */
	at: string;
	/** Appends events of this instant, those of the past bring their own; returns the chain's new head. */
	append: (...events: readonly ChainEvent[]) => Promise<ChainHead>;
	/**
	 * Says how a record stands once the transaction ends, so that it is not read again to draw its head. Returns what reads
	 * it after the transaction, with that head.
	 */
	stands: (record: OpenRecord) => () => OpenRecord;
}

export type ChainEvent = Deed & Omit<NewEvent, 'at' | keyof Deed> & { at?: string };

interface Noted {
	head: ChainHead;
	at: string;
	changes: Map<string, LastChange>;
	standing: Map<string, OpenRecord>;
}

/** Notes in `changes` what each event is about, and in `standing` the records that are known. */
function chainOf(trx: Transaction<Database>, { head: first, at, changes, standing }: Noted): Chain {
	let head = first;
	return {
		at,
		append: async (...events) => {
			const dated = events.map((event) => ({ at, ...event }));
			head = await appendEvents(trx, head, dated);
			for (const event of dated) {
				for (const record of recordsOf(event)) changes.set(record, { at: event.at, actor: event.actor });
			}
			return head;
		},
		stands: (record) => {
			standing.set(record.id, record);
			return () => standing.get(record.id) ?? record;
		}
	};
}

/** What an event is about may be no record but a token, a file or a key: nothing is drawn of those. */
function recordsOf({ object, changes }: Pick<NewEvent, 'object' | 'changes'>): string[] {
	return [object, ...partChangesIn(changes).map(({ record }) => record)];
}
