import { z } from '@hono/zod-openapi';
import type { ForeseenWithdrawal } from '../commands/erasing/foresee-withdrawal.ts';
import { RecordLink } from './record-link.ts';
import { LocaleShown, TypeNameShown } from './schemas.ts';

const titles = z.partialRecord(LocaleShown, z.string());
const Count = z.int();

/** What would go with a record, told before it is withdrawn or erased. */
export const ForeseenWithdrawalShown = z
	.object({
		hides: z
			.array(z.object({ id: z.string(), type: TypeNameShown, titles }))
			.meta({ description: 'Public records that are hidden with it, because they cannot do without it' }),
		namedBy: z
			.array(RecordLink.extend({ titles }))
			.meta({ description: 'Where it is named. Those links lead nowhere then' }),
		stops: z
			.array(z.object({ id: z.string(), publishAt: z.string() }))
			.meta({ description: 'Planned sets that would be stopped' }),
		erasure: z
			.object({
				texts: Count.meta({ description: 'Of its whole history' }),
				shared: Count.meta({ description: 'Texts that another record has as well, word for word: they stay there' }),
				files: Count.meta({ description: 'Pictures and documents that nothing else names' }),
				notes: Count,
				comments: Count,
				workingCopies: Count.meta({ description: 'What anybody typed in it and has not filed' }),
				holders: Count.meta({ description: 'Those who act, or acted, for it' })
			})
			.meta({ description: 'What an erasure for protection would erase for good' })
	})
	.meta({ id: 'ForeseenWithdrawal' });

export function showForeseen({ namedBy, ...foreseen }: ForeseenWithdrawal): z.infer<typeof ForeseenWithdrawalShown> {
	return { ...foreseen, namedBy: z.array(RecordLink.extend({ titles })).parse(namedBy) };
}
