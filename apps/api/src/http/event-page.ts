import { z } from '@hono/zod-openapi';
import type { StoredEvent } from '../db/stores/event-store.ts';
import { actions } from '../log/actions.ts';
import { EmbargoTermsShown } from './embargo-shown.ts';
import { LeavingTermsShown } from './leaving-shown.ts';
import { Sequence } from './routes.ts';
import { PartNameShown } from './schemas.ts';

const ChangeShown = z.object({
	record: z.string(),
	part: PartNameShown,
	before: z.int(),
	after: z.int(),
	snapshot: z.string().optional().meta({ description: 'The text that the command was about, as the caller knows it' }),
	publishAt: z.string().optional().meta({ description: 'The hour for which the draft is scheduled' }),
	set: z.string().optional().meta({ description: 'The set in which the draft is, or was, scheduled' }),
	correction: z.literal(true).optional().meta({
		description: 'The text is meant, approved or published as an editorial correction: its version keeps its number'
	}),
	note: z.string().optional().meta({ description: 'The note in which the reason stands' }),
	erased: z.array(z.string()).optional().meta({ description: 'Texts of the part that were erased' })
});

const ActionShown = z.enum([...actions, 'Unknown']).meta({
	id: 'EventAction',
	description: '`Unknown` is what a later version of this software wrote and this one does not know'
});

const Event = z
	.object({
		seq: z.int(),
		at: z.string(),
		actor: z.string(),
		action: ActionShown,
		named: z.string().optional().meta({ description: 'How the log names an action that is unknown here' }),
		object: z.string(),
		changes: z.array(ChangeShown),
		mandate: z
			.object({
				id: z.string(),
				holder: z.string(),
				actsFor: z.string(),
				beginsAt: z.string(),
				endsAt: z.string().optional()
			})
			.optional()
			.meta({ description: 'The mandate that the event gave or ended' }),
		leaving: LeavingTermsShown.optional().meta({ description: 'How a member leaves, where the event is about that' }),
		embargo: EmbargoTermsShown.optional().meta({
			description: 'Who is told, where the event is about a set under embargo'
		}),
		release: z.int().optional().meta({ description: 'The release that was pinned or unpinned' }),
		comment: z.string().optional().meta({ description: 'The comment that was written or resolved' }),
		confirmedOn: z.string().optional().meta({ description: 'The day for which a record was confirmed' }),
		note: z
			.string()
			.optional()
			.meta({ description: 'The note in which the reason stands, where it is about the whole record' }),
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
