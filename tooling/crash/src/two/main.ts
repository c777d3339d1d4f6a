import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { parseArgs } from 'node:util';
import { type TwoReport, rehearseTwo } from './rehearse-two.ts';

const { values } = parseArgs({
	options: { seconds: { type: 'string', default: '120' }, seed: { type: 'string', default: '1' } }
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
if (!Number.isInteger(seconds) || seconds < 8 || !Number.isInteger(seed)) {
	process.stderr.write('pnpm crash:two [--seconds N, from 8 up] [--seed S]\n');
	process.exit(2);
}

const postgres = await startPostgres();
try {
	const report = await rehearseTwo({ seconds, seed, postgresUrl: postgres.url });
	process.exitCode = print(report) ? 0 : 1;
} finally {
	await postgres.stop();
}

/** Prints the figures; true when nothing was lost, done twice, torn or left undone. */
function print(report: TwoReport): boolean {
	const { schedules, watched, settled, lost, unexpected } = report;
	const rows: [string, number][] = [
		['seconds below load', report.seconds],
		['deaths', report.deaths],
		['  until the next release, median, ms', Math.round(report.waits?.median ?? -1)],
		['  until the next release, longest, ms', Math.round(report.waits?.longest ?? -1)],
		['acknowledged writes', report.acknowledged],
		['refused (stale or against a rule)', report.refused],
		['never answered', report.unanswered],
		['  of these done', report.doneUnanswered],
		['drafts given an hour', schedules.set],
		['  went out at it, once', schedules.wentOut],
		['  published, changed or withdrawn before', schedules.overtaken],
		['releases verified', watched.verifications],
		['last release', watched.number],
		['settled after, ms', typeof settled === 'number' ? Math.round(settled) : -1],
		['unexpected answers', unexpected.length],
		['schedules at fault', schedules.faults.length],
		['torn', watched.torn.length],
		['LOST', lost.length]
	];
	for (const [name, figure] of rows) say(name.padEnd(42) + String(figure).padStart(10));
	const unsettled = typeof settled === 'string' ? [settled] : [];
	const asked = report.deaths > 0 && schedules.wentOut > 0 ? [] : ['nothing died, or nothing was given an hour'];
	const faults = [...lost, ...schedules.faults, ...watched.torn, ...unsettled, ...unexpected, ...asked];
	for (const fault of faults.slice(0, 20)) say(fault);
	return faults.length === 0;
}

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}
