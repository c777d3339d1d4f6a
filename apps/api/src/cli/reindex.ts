import { Command } from 'commander';
import { refillChanges } from '../db/checks/unlike-changes.ts';
import { learnSizes } from '../db/learn-sizes.ts';
import { lockChain } from '../db/stores/event-store.ts';
import { refillHeads } from '../heads/recount-heads.ts';
import { atWork } from './workplace.ts';

/**
 * `kok reindex`: fills anew what is derived from the log and from the records. Nothing in the log or of what is public
 * changes.
 */
export function createReindexCommand(): Command {
	return new Command('reindex')
		.description(
			'Fill anew the table of changes, by which histories are found, and the tables that lists are read from'
		)
		.action(async () => {
			const { rows, records } = await atWork(async ({ tools: { databases } }) => {
				const refilled = await databases.log.transaction().execute(async (trx) => {
					await lockChain(trx);
					return { rows: await refillChanges(trx), records: await refillHeads(trx) };
				});
				await learnSizes(databases);
				return refilled;
			});
			process.stdout.write(`The table of changes was filled anew from the log: ${rows} rows.\n`);
			process.stdout.write(`The tables of lists were filled anew from the records: ${records} records.\n`);
		});
}
