import { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { acceptDatabase, confirmClock } from '../commands/accept.ts';
import { reconcile } from '../publishing/reconcile.ts';
import { wordsFor } from './publish.ts';
import { untilFree } from './until-sealed.ts';
import { type Workplace, atWork } from './workplace.ts';

/** `kok accept database` and `kok accept clock`: what only an operator knows, said once and logged; then it is published. */
export function createAcceptCommand(): Command {
	const caller = () => ({ actor: 'command-line', request: randomUUID() });
	const database = new Command('database')
		.description('This database is to go on, although the folder shows a release that it does not know; logged')
		.action(async () =>
			accept(async ({ tools, publisher: { folder, keys } }) =>
				acceptDatabase(tools, { folder, keys, caller: caller() })
			)
		);
	const clock = new Command('clock')
		.description('The clock is right, although releases or events are dated later or long ago; logged')
		.action(async () => accept(async ({ tools }) => confirmClock(tools, { caller: caller() })));
	return new Command('accept')
		.description('Say what only you can know, where kok doctor asks for it')
		.addCommand(database)
		.addCommand(clock);
}

async function accept(say: (place: Workplace) => Promise<{ outcome: 'accepted' | 'needless' }>): Promise<void> {
	await atWork(async (place) => {
		const { outcome } = await say(place);
		if (outcome === 'needless')
			return void process.stdout.write('There is nothing to accept: kok doctor finds no doubt.\n');
		const result = await untilFree(() => reconcile(place.publisher));
		process.stdout.write(`Accepted and logged. ${wordsFor(result, place.config.dataDir)}\n`);
		if (result.outcome === 'busy' || result.outcome === 'refused') process.exitCode = 1;
	});
}
