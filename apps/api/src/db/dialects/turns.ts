import { setImmediate } from 'node:timers/promises';
import { createPlaces } from '../../places.ts';

/** For how long a writer waits for its turn, and how many others may be waiting with it. */
export interface Patience {
	/** From the moment it asks: for a connection and for the lock together. */
	milliseconds: number;
	waiting: number;
	/** Told when a lock of another process has lasted for a moment. */
	onWait?: () => void;
}

/** Of a server: longer than a short work of another process, shorter than a person waits for an answer. */
export const serverPatience: Patience = { milliseconds: 8_000, waiting: 128 };

/** Of a program that writes beside a server: longer than the founding of a network takes. */
export const programPatience: Patience = { milliseconds: 120_000, waiting: 128 };

/** A writer's turn at the database. */
export interface Turn {
	/** When the writer loses patience, as `performance.now()` counts. */
	until: number;
	end: () => void;
}

/** A writer did not get its turn in time, or too many were waiting already. It has changed nothing. */
class DatabaseBusy extends Error {
	readonly code = 'DATABASE_BUSY';
}

/** Lets so many writers in at once and the others wait in line. Whoever loses patience is refused. */
export function createTurns(atOnce: number, { milliseconds, waiting }: Patience): () => Promise<Turn> {
	const places = createPlaces({ atOnce, eachAtOnce: atOnce, waiting, eachWaiting: waiting, patience: milliseconds });
	return async () => {
		const until = performance.now() + milliseconds;
		const end = await places.enter('writer');
		if (typeof end === 'string') throw new DatabaseBusy('The database is locked, and others are waiting already');
		// SQLite answers in the same turn of the event loop: a line of writers would be served before anybody else is heard.
		await setImmediate();
		return { until, end };
	};
}
