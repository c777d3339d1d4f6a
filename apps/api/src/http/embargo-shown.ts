import { z } from '@hono/zod-openapi';

const Tells = z.array(z.string()).meta({ description: 'As the log names those who are told' });

/** What the log says of a set under embargo. */
export const EmbargoTermsShown = z
	.object({ publishAt: z.string().meta({ description: 'The hour of the set' }), tells: Tells })
	.meta({ id: 'EmbargoTerms' });

/** That people are told where a set misses its hour. */
export const EmbargoShown = z
	.object({
		tells: Tells,
		missedAt: z
			.string()
			.optional()
			.meta({ description: 'When it was found, and mailed, that the public did not read the set at its hour' })
	})
	.meta({ id: 'Embargo' });
