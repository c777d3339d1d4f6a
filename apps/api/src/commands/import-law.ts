import { type LawRows, lawRows } from '../law/law-rows.ts';
import { type OfficialLaw, readLaw } from '../law/read-law.ts';
import type { LawRefusal } from '../law/refusals.ts';
import { type ImportOutcome, importRecords } from './import-records.ts';
import type { Caller, Tools } from './tools.ts';

export type ImportLawOutcome =
	| (ImportOutcome & {
			law: OfficialLaw;
	  } & Pick<LawRows, 'act' | 'unread' | 'missing'>)
	| { outcome: 'refused'; refusal: LawRefusal };

/**
 * Reads the official XML of a law, and gives the provisions on record the wordings that are new in it, as drafts: all of them,
 * or none where one is faulty. What the file says in no plain words stays as it is, and is named. A dry run says what would become of each and writes nothing.
 */
export async function importLaw(
	tools: Tools,
	request: { bytes: Uint8Array; act: string | undefined; since: string | undefined; dryRun: boolean; caller: Caller }
): Promise<ImportLawOutcome> {
	const { bytes, act, since, dryRun, caller } = request;
	const read = await readLaw(bytes);
	if ('refusal' in read) return { outcome: 'refused', refusal: read.refusal };
	const found = await lawRows(tools.databases.read, { law: read.law, act, since });
	if ('refusal' in found) return { outcome: 'refused', refusal: found.refusal };
	const { rows, ...about } = found;
	const outcome = await importRecords(tools, { type: 'provision', rows, dryRun, publish: false, caller });
	return { ...outcome, ...about, law: read.law };
}
