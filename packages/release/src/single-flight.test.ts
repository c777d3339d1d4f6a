import { expect, test } from 'vitest';
import { singleFlight } from './single-flight.ts';

/** A task whose runs end when told so. */
function controlledTask() {
	const ends: (() => void)[] = [];
	const task = async () => new Promise<void>((resolve) => ends.push(resolve));
	return { task, runs: () => ends.length, endRun: async (index: number) => Promise.resolve(ends[index]?.()) };
}

test('any number of requests during a run lead to one more run', async () => {
	const { task, runs, endRun } = controlledTask();
	const flight = singleFlight(task);
	const asked = [flight.request(), flight.request(), flight.request()];
	expect(runs()).toBe(1);

	await endRun(0);
	await expect.poll(runs).toBe(2);
	await endRun(1);
	await Promise.all(asked);
	expect(runs()).toBe(2);
});

test('a request after a run starts another run', async () => {
	const { task, runs, endRun } = controlledTask();
	const flight = singleFlight(task);
	for (const run of [0, 1, 2]) {
		const done = flight.request();
		expect(runs()).toBe(run + 1);
		await endRun(run);
		await done;
	}
});

test('the error of a failed run reaches the caller, and the next run starts as usual', async () => {
	let runs = 0;
	const flight = singleFlight(async () => {
		runs += 1;
		if (runs === 1) throw new Error('broken');
	});
	await expect(flight.request()).rejects.toThrow('broken');
	await flight.request();
	expect(runs).toBe(2);
});
