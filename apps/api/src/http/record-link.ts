import { z } from '@hono/zod-openapi';
import { Id } from './routes.ts';
import { PartNameShown, TypeNameShown } from './schemas.ts';

/** Where a link stands. */
export const linkPlace = {
	type: TypeNameShown,
	part: PartNameShown.meta({ description: 'Part in which the link stands' }),
	state: z.enum(['draft', 'published']).meta({ description: 'State of that part in which it stands' }),
	field: z.string().meta({ description: 'Field that names the other record, dotted within a list' })
};

/** A link with the record at its other end. */
export const RecordLink = z
	.strictObject({
		record: Id.meta({ description: 'The record at the other end' }),
		...linkPlace,
		standing: z
			.enum(['public', 'draft', 'withdrawn'])
			.meta({ description: 'What became of the record at the other end' })
	})
	.meta({ id: 'RecordLink' });
