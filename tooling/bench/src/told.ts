import * as z from 'zod';
import { ask } from './processes.ts';

/** What it takes to tell a network by the rules alone and to make a release of it; times in milliseconds. */
export const Told = z.object({
	members: z.int(),
	steps: z.int(),
	replay: z.number(),
	/** Of every type, with those that are not public. */
	records: z.int(),
	contentBytes: z.number(),
	compile: z.number(),
	seal: z.number(),
	write: z.number(),
	/** Yardstick of compiling: the content to JSON text and back. */
	json: z.number(),
	/** Yardstick of sealing: the content to canonical JSON, and its hash. */
	hash: z.number()
});
export type Told = z.infer<typeof Told>;

/** Without a database it takes seconds, so every size is measured, also one that there is no time to found. */
export async function measureTold(members: number): Promise<Told> {
	return Told.parse(await ask('tell.ts', [String(members)]));
}
