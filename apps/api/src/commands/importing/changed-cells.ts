import type { PartName } from '@kok/domain/rules/part';
import type { Save } from './judge-part.ts';

/** A cell that an import would change: what stands there, and what the row says. One that is empty has no text. */
export interface ChangedCell {
	part: PartName;
	/** Its column: `facts.seat.locality`. */
	field: string;
	old?: string;
	new?: string;
}

/** The cells of a text that change, in the order of the columns: those that go or change first, then those that come. */
export function changedCells({ part, former, values, cellsOf }: Save): ChangedCell[] {
	const [before, after] = [former ? cellsOf(former) : new Map<string, string>(), cellsOf(values)];
	return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
		const [stood, comes] = [before.get(field), after.get(field)];
		if (stood === comes) return [];
		return [{ part, field, ...(stood !== undefined && { old: stood }), ...(comes !== undefined && { new: comes }) }];
	});
}
