import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makingLine } from './making-line.ts';

/** Things that are made until they are told to be finished. */
function workshop() {
	const begun: string[] = [];
	const finish = new Map<string, () => void>();
	return {
		begun,
		make: (name: string) => async () => {
			begun.push(name);
			await new Promise<void>((resolve) => finish.set(name, resolve));
			return name;
		},
		finish: async (name: string) => {
			finish.get(name)?.();
			for (let turn = 0; turn < 10; turn += 1) await setImmediate();
		}
	};
}

test('a limited number of pages is rendered at a time; help comes first, then the order of arrival', async () => {
	const line = makingLine({ atOnce: 1, mostWaiting: 10 });
	const { begun, make, finish } = workshop();
	const made = ['a', 'b', 'c'].map((name) => line.enter(make(name)));
	made.push(line.enter(make('help'), { isHelp: true }));
	expect(begun).toEqual(['a']);
	for (const name of ['a', 'help', 'b', 'c']) await finish(name);
	expect(begun).toEqual(['a', 'help', 'b', 'c']);
	expect(await Promise.all(made.map(async (each) => each))).toEqual(['a', 'b', 'c', 'help']);
});

test('when too many pages wait, the next is turned away at once, unless it is help', async () => {
	const line = makingLine({ atOnce: 1, mostWaiting: 1 });
	const { make } = workshop();
	void line.enter(make('made'));
	void line.enter(make('waiting'));
	expect(line.enter(make('other'))).toBeUndefined();
	expect(line.enter(make('help'), { isHelp: true })).toBeInstanceOf(Promise);
});

test('a page that fails makes room for the next', async () => {
	const line = makingLine({ atOnce: 1, mostWaiting: 1 });
	await expect(line.enter(async () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
	const next = line.enter(async () => Promise.resolve('next'));
	expect(await next).toBe('next');
});

test('the event loop turns several times between two pages, so that requests are accepted', async () => {
	const line = makingLine({ atOnce: 1, mostWaiting: 10 });
	let turns = 0;
	const madeAt: number[] = [];
	const all = Array.from({ length: 3 }, () => line.enter(async () => Promise.resolve(madeAt.push(turns))));
	while (madeAt.length < all.length) {
		await setImmediate();
		turns += 1;
	}
	const [first = 0, second = 0, third = 0] = madeAt;
	expect(Math.min(second - first, third - second)).toBeGreaterThanOrEqual(4);
});
