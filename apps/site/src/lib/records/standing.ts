import type { Content, PublicRecord } from '@kok/domain/release/content';
import { uncorrected } from '@kok/domain/rules/realisation';
import { recordsNaming } from './references.ts';

interface Correctable {
	id: string;
	facts: { values: { corrects?: string | undefined } };
}

/** Those of all records of one type that no other corrects. */
export function standing<One extends Correctable>(records: readonly One[]): One[] {
	const kept = uncorrected(records.map(({ id, facts }) => ({ id, corrects: facts.values.corrects })));
	const ids = new Set(kept.map(({ id }) => id));
	return records.filter(({ id }) => ids.has(id));
}

/** What happened, is written down once, and is corrected by another record of the same type. */
type Logged = 'assessment' | 'demand_act_link' | 'introduction' | 'membership' | 'reaction' | 'representation';

/** Whether no other record corrects this one, wherever that one leads: a correction may name another demand, act or body. */
export function isStanding(content: Content, type: Logged, { id }: { id: string }): boolean {
	return recordsNaming(content, { type, id }).length === 0;
}

/** The records of one type that name a record and that no other corrects. */
export function standingNaming<Name extends Logged>(
	content: Content,
	{ type, id }: { type: Name; id: string }
): PublicRecord<Name>[] {
	return recordsNaming(content, { type, id }).filter((record) => isStanding(content, type, record));
}
