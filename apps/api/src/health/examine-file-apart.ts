import { join } from 'node:path';
import type { DatabaseTrouble } from '../db/database-trouble.ts';
import { askApart } from '../run-apart.ts';

/** What may be the matter with the file of a database. */
export type FileTrouble = Extract<DatabaseTrouble, 'database-damaged' | 'database-read-only'>;

const program = join(import.meta.dirname, 'file-examiner.ts');
const troubles: readonly FileTrouble[] = ['database-damaged', 'database-read-only'];

/** Looks through the file of SQLite for faults, in a process of its own, so that requests are answered meanwhile. */
export async function examineFileApart(file: string): Promise<FileTrouble | undefined> {
	const said = await askApart([program, file]);
	if (said === undefined) return undefined;
	const trouble = troubles.find((each) => said.refusal === each);
	if (trouble === undefined) throw new Error(said.refusal);
	return trouble;
}
