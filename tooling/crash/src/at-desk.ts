import { PartShown, RecordShown } from '@kok/api/src/http/representation.ts';
import { partNames } from '@kok/domain/rules/part';
import * as z from 'zod';

/** A part as the API shows it to someone who sees its drafts: always with its revision. */
export const PartAtDesk = PartShown.required({ revision: true });
export type PartAtDesk = z.infer<typeof PartAtDesk>;

/** A record as the API shows it to someone who sees its drafts. */
export const RecordAtDesk = RecordShown.extend({ parts: z.partialRecord(z.enum(partNames), PartAtDesk) });
export type RecordAtDesk = z.infer<typeof RecordAtDesk>;
