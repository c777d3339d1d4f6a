import { z } from '@hono/zod-openapi';
import type { Actor } from '../access/actor.ts';
import { isOwn } from '../access/ownership.ts';
import type { ListedCopy, WorkingCopy } from '../db/stores/working-copy-store.ts';
import { LocaleShown, PartNameShown, TypeNameShown, Values } from './schemas.ts';

/** From which revision of a part someone began to write. */
export const Base = z
	.int()
	.min(0)
	.max(2 ** 31 - 1)
	.meta({ description: 'The revision of the part that was read when writing began; 0 where there was none' });

/** What is said of a working copy beside its values, in every type. */
export const WorkingCopyHead = z.object({
	record: z.string(),
	base: Base,
	translatedFrom: LocaleShown.optional(),
	savedAt: z.string()
});

const Place = { type: TypeNameShown, part: PartNameShown };

/** What someone typed in a part. The document tells its values apart by type and part. */
export const WorkingCopyShown = WorkingCopyHead.extend({ ...Place, values: Values }).meta({ id: 'WorkingCopy' });
type WorkingCopyShown = z.infer<typeof WorkingCopyShown>;

/** The same as a list names it. */
export const ListedWorkingCopy = WorkingCopyHead.extend({
	...Place,
	revision: z.int().meta({ description: 'Of the part by now; 0 while there is none' }),
	titles: z
		.partialRecord(LocaleShown, z.string())
		.optional()
		.meta({ description: 'Of the record; left out while it is not made' })
}).meta({ id: 'ListedWorkingCopy' });
type ListedWorkingCopy = z.infer<typeof ListedWorkingCopy>;

export function showCopy({ holder: _, values, ...copy }: WorkingCopy): WorkingCopyShown {
	return { ...copy, values: { ...values } };
}

/** Of someone's working copies those in which they may still write. */
export function showCopies(copies: readonly ListedCopy[], actor: Actor): ListedWorkingCopy[] {
	const mayWrite = ({ record: id, keepers }: ListedCopy) =>
		actor.role !== 'delegate' || keepers === undefined || isOwn(actor, { id, owners: keepers });
	return copies.filter(mayWrite).map(({ keepers: _, ...copy }) => copy);
}
