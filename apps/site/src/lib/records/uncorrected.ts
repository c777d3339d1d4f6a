import type { Content, PublicRecord } from '@kok/domain/release/content';
import { recordsNaming } from './references.ts';

/** What happened, is written down once, and is corrected by another record of the same type. */
type Logged = 'assessment' | 'demand_act_link' | 'introduction' | 'membership' | 'reaction' | 'representation';

/** Whether no other record corrects this one, wherever that one leads: a correction may name another demand, act or body. */
export function isUncorrected(content: Content, type: Logged, { id }: { id: string }): boolean {
	return recordsNaming(content, { type, id }).length === 0;
}

/** The records of one type that name a record and that no other corrects. */
export function uncorrectedNaming<Name extends Logged>(
	content: Content,
	{ type, id }: { type: Name; id: string }
): PublicRecord<Name>[] {
	return recordsNaming(content, { type, id }).filter((record) => isUncorrected(content, type, record));
}
