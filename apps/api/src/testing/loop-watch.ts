import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded before a program, or alone as an idle one to compare with. At each SIGUSR2 it writes in one line for how many
// milliseconds the event loop stood at most since the one before.
const resolution = 5;
const delays = monitorEventLoopDelay({ resolution });
delays.enable();
process.on('SIGUSR2', () => {
	process.stdout.write(`${JSON.stringify({ stoodMilliseconds: delays.max / 1e6 - resolution })}\n`);
	delays.reset();
});
if (process.argv[1] === import.meta.filename) {
	process.stdout.write('{}\n');
	process.stdin.resume().on('end', () => process.exit(0));
}
