import type { KyselyPlugin } from 'kysely';
import type { Databases } from '../db/databases.ts';

/** Databases that count the statements that are run on them, but for the beginning and the end of transactions. */
export function countStatements(databases: Databases): { counted: Databases; during: Counting } {
	let count = 0;
	const counting: KyselyPlugin = {
		transformQuery: ({ node }) => node,
		transformResult: ({ result }) => {
			count += 1;
			return Promise.resolve(result);
		}
	};
	const { write, log, read } = databases;
	return {
		counted: {
			...databases,
			write: write.withPlugin(counting),
			log: log.withPlugin(counting),
			read: read.withPlugin(counting)
		},
		during: async (work) => {
			const before = count;
			await work();
			return count - before;
		}
	};
}

/** How many statements a work runs. */
export type Counting = (work: () => Promise<unknown>) => Promise<number>;
