import type { Databases } from '@kok/api/src/db/databases.ts';
import { type LoggedEvent, eachEvent } from '@kok/api/src/db/stores/event-store.ts';
import type { SignedEvent } from './judge-schedules.ts';

/** The events past one, each with its actor. */
export async function readSignedEvents(db: Databases['read'], after: number): Promise<SignedEvent[]> {
	const rows = await db.selectFrom('event').select(['seq', 'actor']).where('seq', '>', after).execute();
	const actors = new Map(rows.map(({ seq, actor }) => [seq, actor]));
	const signed = (event: LoggedEvent) => ({ ...event, actor: actors.get(event.seq) ?? '' });
	const events: SignedEvent[] = [];
	for await (const event of eachEvent(db)) if (event.seq > after) events.push(signed(event));
	return events;
}
