import * as z from 'zod';

/** What it takes to found a network and to make a release of it; times in milliseconds. */
export const Founded = z.object({
	steps: z.int(),
	/** Yardstick of founding: the same history by the rules alone, without a database. */
	replay: z.number(),
	found: z.number(),
	/** Processor time of founding. */
	processor: z.number(),
	memoryMegabytes: z.number(),
	contentBytes: z.number(),
	read: z.number(),
	compile: z.number(),
	seal: z.number(),
	write: z.number(),
	/** Yardstick of compiling: the content to JSON text and back. */
	json: z.number(),
	/** Yardstick of sealing: the content to canonical JSON, and its hash. */
	hash: z.number()
});
export type Founded = z.infer<typeof Founded>;
