import { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { type Accepted, type Doubted, acceptDatabase, confirmClock } from '../commands/accept.ts';
import type { Reappearing } from '../publishing/reappearing.ts';
import { wordsFor } from './publish.ts';
import { untilWhole } from './until-sealed.ts';
import { type Workplace, atWork } from './workplace.ts';

/** `kok accept database` and `kok accept clock`: what only an operator knows, said once and logged; then it is published. */
export function createAcceptCommand(): Command {
	const caller = () => ({ actor: 'command-line', request: randomUUID() });
	const database = new Command('database')
		.description(
			'This database is to go on, although the folder shows a release that it does not know; logged. Refuses, and names them, where it would make records or texts public that the release does not have: someone who was withdrawn for protection since may be among them'
		)
		.option('--publish-again', 'make public also what the release in the folder does not have')
		.action(async ({ publishAgain: mayPublish = false }: { publishAgain?: boolean }) =>
			accept(async ({ tools, publisher: { folder, keys } }) =>
				acceptDatabase(tools, { folder, keys, mayPublish, caller: caller() })
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

async function accept(say: (place: Workplace) => Promise<Accepted | Doubted>): Promise<void> {
	await atWork(async (place) => {
		const said = await say(place);
		if (said.outcome === 'needless')
			return void process.stdout.write('There is nothing to accept: kok doctor finds no doubt.\n');
		if (said.outcome !== 'accepted') throw new Error(refusalFor(said));
		const result = await untilWhole(place.publisher);
		process.stdout.write(`Accepted and logged. ${wordsFor(result, place.config.dataDir)}\n`);
		if (result.outcome === 'busy' || result.outcome === 'refused') process.exitCode = 1;
	});
}

/** Names what would become public, and says how to keep away who must stay away. */
function refusalFor(doubted: Doubted): string {
	const isKnown = doubted.outcome === 'would-publish';
	return [
		'Not accepted: nothing was logged and nothing is sealed.',
		...(isKnown
			? [
					'This database would make public what the release in the folder does not have:',
					...doubted.records.map(lineFor),
					'Someone who was withdrawn for protection after this database was copied may be among them, and a text may name what was taken out of it since.'
				]
			: [
					'The content of the release in the folder is missing or damaged, so nobody can tell what this database would make public beyond it.',
					'Someone who was withdrawn for protection after this database was copied would be public again.'
				]),
		'Withdraw each record that must stay away: kok withdraw ID',
		'Then, where the rest may be public: kok accept database --publish-again'
	].join('\n');
}

function lineFor(found: Reappearing): string {
	const { type, title, record } = found;
	const name = title === undefined ? '' : ` “${title}”`;
	return `- ${type}${name} ${record}${whatOf(found)}`;
}

function whatOf(found: Reappearing): string {
	if (found.shows === 'text') {
		const from = found.release === undefined ? 'never sealed here' : `from release ${found.release}`;
		return `, part ${found.part} (another text, ${from})`;
	}
	return found.shows === 'address' ? ' (its old address)' : '';
}
