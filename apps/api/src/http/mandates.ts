import { z } from '@hono/zod-openapi';
import { Day } from '@kok/domain/calendar';

/** For whom someone acts, and from when to when. */
export const MandateShown = z
	.object({
		id: z.string(),
		actsFor: z.string().meta({ description: 'Id of the member or the body' }),
		type: z.enum(['member', 'body']),
		beginsAt: z.string(),
		endsAt: z
			.string()
			.optional()
			.meta({ description: 'The first instant at which it holds no more; its beginning where it never holds' })
	})
	.meta({ id: 'Mandate' });

/** Days in the network's time zone. */
export const MandateDays = z.object({
	from: Day.optional().meta({ description: 'The first day of the mandate; without it, it begins at once' }),
	until: Day.optional().meta({ description: 'Its last day; without it, it ends with the access of its holder' })
});
