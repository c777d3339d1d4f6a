import { Command } from 'commander';
import type { ReconcileOutcome } from '../publishing/reconcile.ts';
import { type ConditionCode, conditions } from '../health/conditions.ts';
import { untilWhole } from './until-sealed.ts';
import { atWork } from './workplace.ts';

/** `kok publish`: makes the release folder equal the database, as the server does by itself. */
export function createPublishCommand(): Command {
	return new Command('publish')
		.description('Seal what is published but not yet in the release folder')
		.action(async () => {
			const { result, dataDir } = await atWork(async ({ publisher, config }) => ({
				result: await untilWhole(publisher),
				dataDir: config.dataDir
			}));
			process.stdout.write([wordsFor(result, dataDir), ...leftOutOf(result)].map((line) => `${line}\n`).join(''));
			if (result.outcome === 'busy' || result.outcome === 'refused') process.exitCode = 1;
		});
}

/** What became of it, in one sentence. */
export function wordsFor(result: ReconcileOutcome, dataDir: string): string {
	switch (result.outcome) {
		case 'sealed':
			return `Sealed release ${result.envelope.number}.`;
		case 'restored':
			return `Put release ${result.envelope.number} back into the folder.`;
		case 'unchanged':
			return `Release ${result.envelope.number} is up to date.`;
		case 'nothing-public':
			return 'Nothing is public yet: publish the network itself first.';
		case 'refused':
			return sentencesFor(result.code, dataDir);
		case 'busy':
			return 'Another process is publishing and does not finish; try again.';
	}
}

/** A line for each record that the release does not hold although it is published. */
function leftOutOf(result: ReconcileOutcome): string[] {
	if (!('leftOut' in result)) return [];
	return result.leftOut.map(
		({ record, part, why }) =>
			`Left out: record ${record}${part === undefined ? '' : `, part ${part}`} (${reasons[why]}).`
	);
}

const reasons = {
	'snapshot-altered': 'its text was changed in the database, past the rules',
	'does-not-compile': 'it no longer fits its type'
} as const;

/** What is the case, and what to do about it. */
export function sentencesFor(code: ConditionCode, dataDir: string): string {
	const { words, mend } = conditions[code];
	return `${words.en} ${mend.en}.`.replaceAll('DATA_DIR', dataDir);
}
