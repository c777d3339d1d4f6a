import { parseArgs } from 'node:util';
import { type Switched, measureSwitches } from './switching.ts';
import { medianOf } from './timing.ts';

/** Whether a site goes over from release to release without a visitor noticing, and how much memory that takes. */
const { values } = parseArgs({
	options: {
		members: { type: 'string', default: '4300' },
		switches: { type: 'string', default: '20' },
		marked: { type: 'string', default: 'demands' }
	}
});
const switches = Number(values.switches);
const marked = values.marked === 'all' ? 'all' : 'demands';
const mostMegabytes = 350;

const switched = await measureSwitches({ members: Number(values.members), switches, marked });
print(switched);
process.exitCode = isGood(switched) ? 0 : 1;

function isGood({ report, largestMemory }: Switched): boolean {
	if (report.failed > 0 || report.mixed > 0 || report.releases < switches) return false;
	return (report.unmarked === 0 || marked !== 'all') && !(largestMemory > mostMegabytes);
}

function print({ pages, report, untilShown, memory, largestMemory }: Switched): void {
	const say = (text: string) => process.stdout.write(`${text}\n`);
	const whole = (figure: number) => String(Math.round(figure));
	say(`${switches} switches at ${values.members} members, changing ${marked}, under load on ${pages} pages`);
	say(
		`requests   ${report.requests}: ${report.failed} failed, ${report.mixed} mixed, ${report.unmarked} without a mark`
	);
	say(
		`latency    median ${report.median.toFixed(1)} ms, p99 ${report.p99.toFixed(1)} ms, longest ${whole(report.longest)} ms`
	);
	say(
		`releases   ${report.releases} seen; from written to served median ${whole(medianOf(untilShown))} ms, longest ${whole(Math.max(...untilShown))} ms`
	);
	say(
		`memory     ${whole(memory)} MB before the first switch, at most ${whole(largestMemory)} MB (limit ${mostMegabytes})`
	);
}
