import { Command } from 'commander';
import { refillChanges } from '../db/checks/unlike-changes.ts';
import { lockChain } from '../db/stores/event-store.ts';
import { atWork } from './workplace.ts';

/** `kok reindex`: fills anew what is derived from the log. Nothing in the log or of what is public changes. */
export function createReindexCommand(): Command {
	return new Command('reindex')
		.description('Fill the table of changes, by which histories are found, anew from the log')
		.action(async () => {
			const rows = await atWork(async ({ tools: { databases } }) =>
				databases.write.transaction().execute(async (trx) => {
					await lockChain(trx);
					return refillChanges(trx);
				})
			);
			process.stdout.write(`The table of changes was filled anew from the log: ${rows} rows.\n`);
		});
}
