import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded before a program, or alone as an idle one to compare with. At each SIGUSR2 it writes in one line for how many
// milliseconds the event loop stood at most since the one before, and how much processor time its thread took at most
// from one turn to the next. A busy machine halts the loop as well, and does not add to that time.
const resolution = 5;
const delays = monitorEventLoopDelay({ resolution });
delays.enable();
let [before, worked] = [processorTime(), 0];
setInterval(() => {
	const now = processorTime();
	worked = Math.max(worked, now - before);
	before = now;
}, resolution).unref();
process.on('SIGUSR2', () => {
	const said = { stoodMilliseconds: delays.max / 1e6 - resolution, workedMilliseconds: worked };
	process.stdout.write(`${JSON.stringify(said)}\n`);
	delays.reset();
	worked = 0;
});
if (process.argv[1] === import.meta.filename) {
	process.stdout.write('{}\n');
	process.stdin.resume().on('end', () => process.exit(0));
}

/** Of this thread, in milliseconds. */
function processorTime(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1_000;
}
