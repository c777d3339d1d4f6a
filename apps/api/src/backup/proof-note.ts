import { Instant } from '@kok/domain/calendar';
import { Sha256 } from '@kok/release/envelope';
import { readIfThere, writeWhole } from '@kok/release/whole-file';
import { chmod } from 'node:fs/promises';
import * as z from 'zod';

/** What is known of the newest backup that was proved, and of the last one that was opened with the key of a person. */
const ProofNote = z.object({
	proved: z
		.object({
			file: z.string(),
			madeAt: Instant,
			provedAt: Instant,
			bytes: z.int(),
			sha256: Sha256
		})
		.optional(),
	opened: z.object({ file: z.string(), madeAt: Instant, openedAt: Instant }).optional()
});
export type ProofNote = z.infer<typeof ProofNote>;

/** The note in a file of the data folder. Empty where nothing was proved, or where the file cannot be read. */
export async function readProofNote(path: string): Promise<ProofNote> {
	const text = (await readIfThere(path).catch(() => undefined))?.toString();
	const read = ProofNote.safeParse(parsed(text ?? ''));
	return read.success ? read.data : {};
}

/** Writes what has become known; what it does not name stays. */
export async function writeProofNote(path: string, news: ProofNote): Promise<void> {
	const note = { ...(await readProofNote(path)), ...news };
	await writeWhole(path, Buffer.from(`${JSON.stringify(note, null, '\t')}\n`));
	await chmod(path, 0o600);
}

/** A proved backup counts for so many times as long as it takes until the next is made: one may fail. */
export const turnsOfProof = 2;

/** Whether the newest proved backup still counts. */
export function isProofFresh({ proved }: ProofNote, { now, everyHours }: { now: string; everyHours: number }): boolean {
	return proved !== undefined && Date.parse(now) - Date.parse(proved.madeAt) <= turnsOfProof * everyHours * 3_600_000;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
