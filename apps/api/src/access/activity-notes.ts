import { endOfSession } from '../commands/accounts/open-session.ts';
import { type Session, prolongSession } from '../db/stores/session-store.ts';
import type { Services } from '../http/services.ts';

/** Notes that something is asked in a session. */
export type NoteActivity = (session: Session, now: string) => void;

/** A note is worth the writing only if the session goes on for so much longer by it. */
const worthMilliseconds = 60_000;

/**
 * Lets a session on a device of others go on for as long as something is asked in it, up to its hour. Nobody waits for the
 * note, because then a reader would wait for writers; one that fails is written with a later request.
 */
export function createActivityNotes({ databases, log }: Pick<Services, 'databases' | 'log'>): NoteActivity {
	const underWay = new Set<string>();

	async function note(id: string, until: string, at: string): Promise<void> {
		underWay.add(id);
		try {
			await prolongSession(databases.write, { id, until, at });
		} catch (error) {
			log.warn({ error: String(error) }, 'that something is asked in a session could not be noted');
		} finally {
			underWay.delete(id);
		}
	}

	return ({ id, created_at: since, expires_at, own_device }, now) => {
		const until = endOfSession({ since, ownDevice: own_device === 1, at: now });
		const isWorthIt = Date.parse(until) - Date.parse(expires_at) >= worthMilliseconds;
		if (isWorthIt && !underWay.has(id)) void note(id, until, now);
	};
}
