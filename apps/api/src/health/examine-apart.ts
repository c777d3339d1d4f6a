import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MakerPlace } from '../publishing/maker-place.ts';
import { askApart } from '../run-apart.ts';
import type { ConditionCode } from './conditions.ts';

/** What may be the matter with a database. */
const databaseFaults = [
	'database-damaged',
	'database-read-only',
	'log-broken',
	'text-altered'
] as const satisfies readonly ConditionCode[];
export type DatabaseFault = (typeof databaseFaults)[number];

/** Looks through the database for faults; the signal ends it half-way, which throws. */
export type Examine = (signal: AbortSignal) => Promise<ConditionCode[]>;

const program = join(import.meta.dirname, 'database-examiner.ts');

/** Looks through the whole database, in a process of its own, so that requests are answered meanwhile. */
export function examinerApart(database: MakerPlace['database']): Examine {
	return async (signal) => {
		if ('file' in database && !existsSync(database.file)) return ['database-missing'];
		const said = await askApart([program], { input: JSON.stringify(database), signal });
		return said ? faultsIn(said.refusal) : [];
	};
}

/** The program names one on each line; whatever else it says is a failure of its own. */
function faultsIn(said: string): DatabaseFault[] {
	return said.split('\n').map((line) => {
		const fault = databaseFaults.find((each) => each === line);
		if (fault === undefined) throw new Error(said);
		return fault;
	});
}
