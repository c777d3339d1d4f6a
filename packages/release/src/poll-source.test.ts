import { expect, test } from 'vitest';
import { pollSource } from './poll-source.ts';
import { testClock } from './test-clock.ts';

/** A text from afar that may fail to come, and how often it was asked for and changed. */
function polled() {
	const clock = testClock('2026-11-24T12:00:00.000Z');
	const state = { clock, isAway: false, text: {}, last: undefined as object | undefined, reads: 0, changes: 0 };
	const read = async () => {
		state.reads += 1;
		if (state.isAway) throw new Error('away');
		state.last = state.text;
	};
	const stop = pollSource({ read, lastRead: () => state.last, clock }, () => (state.changes += 1));
	const pass = async (turns: number) => {
		for (let turn = 0; turn < turns; turn += 1) {
			clock.advance(500);
			await new Promise(setImmediate);
		}
	};
	return { state, read, stop, pass };
}

test('a text is asked for twice a second, and is not reported while it stays the same', async () => {
	const { state, read, pass } = polled();
	await read();
	await pass(5);
	expect(state).toMatchObject({ reads: 6, changes: 0 });
});

test('a changed text is reported once', async () => {
	const { state, read, pass } = polled();
	await read();
	await pass(1);
	state.text = {};
	await pass(3);
	expect(state.changes).toBe(1);
});

test('a text that changed between the start and the first request is reported', async () => {
	const { state, read, pass } = polled();
	await read();
	state.text = {};
	await pass(1);
	expect(state.changes).toBe(1);
});

test('a text that cannot be fetched is reported once, and asked for at growing intervals', async () => {
	const { state, pass } = polled();
	state.isAway = true;
	await pass(1 + 2 + 4 + 8 + 16 + 32 + 60);
	expect(state).toMatchObject({ reads: 7, changes: 1 });
});

test('the same text is reported again once it can be fetched again', async () => {
	const { state, read, pass } = polled();
	await read();
	state.isAway = true;
	await pass(1);
	state.isAway = false;
	await pass(2);
	expect(state.changes).toBe(2);
	await pass(3);
	expect(state).toMatchObject({ reads: 6, changes: 2 });
});

test('a source that is stopped while it is asked reports nothing any more, and is not asked again', async () => {
	const { state, read, stop, pass } = polled();
	await read();
	const away = polled();
	away.state.isAway = true;
	state.text = {};
	for (const { clock } of [state, away.state]) clock.advance(500);
	stop();
	away.stop();
	await pass(3);
	await away.pass(3);
	expect([state.reads, state.changes]).toEqual([2, 0]);
	expect([away.state.reads, away.state.changes]).toEqual([1, 0]);
});

test('no request is made after the source was stopped', async () => {
	const { state, stop, pass } = polled();
	await pass(1);
	stop();
	await pass(3);
	expect(state.reads).toBe(1);
});
