import { z } from '@hono/zod-openapi';
import type { StoredEvent } from '../db/event-store.ts';
import { Sequence } from './routes.ts';

const Event = z
	.object({
		seq: z.int(),
		at: z.string(),
		actor: z.string(),
		action: z.string(),
		object: z.string(),
		changes: z.array(z.looseObject({})),
		request: z.string(),
		previousHash: z.string().optional().meta({ description: 'To the office alone: a hash would let guesses be tried' }),
		hash: z.string().optional()
	})
	.meta({ id: 'Event' });

export const EventPage = z.object({ events: z.array(Event), next: z.int().optional() });
export const PageOfEvents = z.object({
	cursor: Sequence.optional().meta({ description: '`next` of the page before' }),
	limit: z.coerce.number().int().min(1).max(200).default(50)
});

export function nextOf(events: readonly StoredEvent[], limit: number) {
	const next = events.length === limit ? events.at(-1)?.seq : undefined;
	return next === undefined ? {} : { next };
}
