import { z } from '@hono/zod-openapi';
import { Day } from '@kok/domain/calendar';
import { entryFates } from '../db/stores/leaving-store.ts';
import { MandateShown } from './mandates.ts';

/** How a member leaves: on which day, by which letter, and what becomes of its public entry. */
export const LeavingTermsShown = z
	.object({
		leavesOn: Day.meta({ description: 'Its last day in the network, in the time zone of the network' }),
		letterOn: Day.meta({
			description: 'The day of the letter by which it leaves: neither to come nor after its last day'
		}),
		entry: z
			.enum(entryFates)
			.meta({ description: 'Whether its public entry is withdrawn as over at once, or when that day is over' })
	})
	.meta({ id: 'LeavingTerms' });

export const LeavingEntered = LeavingTermsShown.extend({
	endsAt: z.string().meta({ description: 'The first instant at which it is no member any more' }),
	enteredAt: z.string(),
	enteredBy: z.string(),
	doneAt: z.string().optional().meta({ description: 'When what ends was ended; missing while that is to come' })
}).meta({ id: 'Leaving' });

/** Whether a member leaves, and what ends with that. */
export const LeavingShown = z
	.object({
		today: Day.meta({ description: 'The day where the network is' }),
		leaving: LeavingEntered.optional().meta({ description: 'Left out where nobody has entered that it leaves' }),
		ends: z
			.object({
				mandates: z.array(
					MandateShown.extend({
						holder: z.string().meta({ description: 'As the log names who acts' }),
						isOnlyOne: z.boolean().meta({ description: 'Whoever holds it acts for nobody else' }),
						isVoid: z.boolean().meta({ description: 'It has not begun by then, so it never holds' })
					})
				),
				invitations: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
				begun: z.int().meta({ description: 'Texts that those began who act for nobody else, and did not file' }),
				hasSaid: z.boolean().meta({ description: 'It has said whether it can take someone tonight' }),
				hasLines: z.boolean().meta({ description: 'Its lines for colleagues are confirmed' })
			})
			.meta({ description: 'What ends when it leaves; while nobody has entered that, what would end with `on` or now' })
	})
	.meta({ id: 'MemberLeaving' });
