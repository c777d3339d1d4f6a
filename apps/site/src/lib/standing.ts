import { uncorrected } from '@kok/domain/rules/realisation';

interface Correctable {
	id: string;
	facts: { values: { corrects?: string | undefined } };
}

/** Those of some records of one type that no other corrects. */
export function standing<One extends Correctable>(records: readonly One[]): One[] {
	const kept = uncorrected(records.map(({ id, facts }) => ({ id, corrects: facts.values.corrects })));
	const ids = new Set(kept.map(({ id }) => id));
	return records.filter(({ id }) => ids.has(id));
}
