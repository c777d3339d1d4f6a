import { type Point, points } from './points.ts';
import type { Report } from './report.ts';

const shownAtMost = 20;

/** Prints the figures; true when nothing was lost, torn or left undone, and every point was died at. */
export function print(reports: readonly Report[]): boolean {
	const rows: [string, (report: Report) => number][] = [
		['rounds', ({ rounds }) => rounds],
		...points.map((point): [string, (report: Report) => number] => [`died at ${point}`, deathsAt(point)]),
		['died at any moment', ({ byChance, missed }) => byChance + missed],
		['acknowledged writes', ({ acknowledged }) => acknowledged],
		['refused (stale or against a rule)', ({ refused }) => refused],
		['never answered', ({ unanswered }) => unanswered],
		['  of these done', ({ doneUnanswered }) => doneUnanswered],
		['body later than its ETag', ({ overtaken }) => overtaken],
		['releases verified', ({ watched }) => watched.verifications],
		['releases followed', ({ watched }) => watched.followed],
		['last release', ({ watched }) => watched.number],
		['slowest to settle, ms', ({ slowestSettling }) => Math.round(slowestSettling)],
		['seconds', ({ seconds }) => Math.round(seconds)],
		['unexpected answers', ({ unexpected }) => unexpected.length],
		['starts that did not settle', ({ unsettled }) => unsettled.length],
		['torn', ({ torn }) => torn.length],
		['LOST', ({ lost }) => lost.length]
	];
	say(line('', ...reports.map(({ kind }) => kind)));
	for (const [name, figure] of rows) say(line(name, ...reports.map((report) => String(figure(report)))));

	const faults = reports.flatMap(faultsOf);
	for (const fault of faults.slice(0, shownAtMost)) say(fault);
	if (faults.length > shownAtMost) say(`... and ${faults.length - shownAtMost} more`);
	return faults.length === 0;
}

function deathsAt(point: Point): (report: Report) => number {
	return (report) => report.points.get(point) ?? 0;
}

function faultsOf({ kind, rounds, lost, torn, unsettled, unexpected, points: deaths }: Report): string[] {
	// A short rehearsal cannot pass by every point.
	const missing = rounds < 50 ? [] : [...deaths].flatMap(([point, count]) => (count > 0 ? [] : [point]));
	return [
		...lost.map((what) => `${kind}, lost: ${what}`),
		...torn.map((what) => `${kind}, torn: ${what}`),
		...unsettled.map((what) => `${kind}, not settled: ${what}`),
		...unexpected.map((what) => `${kind}, unexpected: ${what}`),
		...missing.map((point) => `${kind}: nothing died at ${point}`)
	];
}

function line(name: string, ...figures: string[]): string {
	return name.padEnd(36) + figures.map((figure) => figure.padStart(12)).join('');
}

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}
