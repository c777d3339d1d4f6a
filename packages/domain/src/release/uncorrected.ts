import { uncorrected } from '../rules/realisation.ts';

interface Correctable {
	id: string;
	facts: { values: { corrects?: unknown } };
}

/** Those of all records of one type that no other corrects. */
export function uncorrectedRecords<One extends Correctable>(records: readonly One[]): One[] {
	const kept = uncorrected(records.map(({ id, facts }) => ({ id, corrects: facts.values.corrects })));
	const ids = new Set(kept.map(({ id }) => id));
	return records.filter(({ id }) => ids.has(id));
}
