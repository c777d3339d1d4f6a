import { markUsed } from '../db/stores/token-store.ts';
import type { Services } from '../http/services.ts';

/** Notes that a token is used on a day. */
export type NoteUse = (token: { id: string; lastUsedOn?: string | undefined }, today: string) => void;

/**
 * Notes once a day that a token is used. Nobody waits for it, because then a reader would wait for writers. A note that
 * fails, as on a full disk, is written with a later request of that day.
 */
export function createUseNotes({ databases, log }: Pick<Services, 'databases' | 'log'>): NoteUse {
	const underWay = new Set<string>();

	async function note(id: string, today: string): Promise<void> {
		underWay.add(id);
		try {
			await markUsed(databases.write, id, today);
		} catch (error) {
			log.warn({ error: String(error) }, 'the day on which a token is used could not be noted');
		} finally {
			underWay.delete(id);
		}
	}

	return ({ id, lastUsedOn }, today) => {
		if (lastUsedOn !== today && !underWay.has(id)) void note(id, today);
	};
}
