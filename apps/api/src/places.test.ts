import { describe, expect, test } from 'vitest';
import { type NoPlace, createPlaces } from './places.ts';

const limits = { atOnce: 2, eachAtOnce: 1, waiting: 2, eachWaiting: 1 };

/** Enters, and notes when the place is there. */
function comers(places: ReturnType<typeof createPlaces>) {
	const inside: string[] = [];
	return {
		inside,
		come: async (holder: string): Promise<(() => void) | NoPlace> => {
			const leave = await places.enter(holder);
			if (typeof leave === 'string') return leave;
			inside.push(holder);
			return () => {
				inside.splice(inside.indexOf(holder), 1);
				leave();
			};
		}
	};
}

async function turn(): Promise<void> {
	await new Promise((resolve) => setImmediate(resolve));
}

describe('two places at work, at most one for each holder', () => {
	test('make a second piece of work of one holder wait for the first, while another holder goes ahead', async () => {
		const { inside, come } = comers(createPlaces(limits));
		const first = await come('Ana');
		void come('Ana');
		await turn();
		expect(inside).toEqual(['Ana']);
		await come('Ben');
		expect(inside).toEqual(['Ana', 'Ben']);
		if (typeof first === 'function') first();
		await turn();
		expect(inside.toSorted()).toEqual(['Ana', 'Ben']);
	});

	test('turn away a holder that has one waiting already, and everyone when the line is full', async () => {
		const { come } = comers(createPlaces(limits));
		await come('Ana');
		void come('Ana');
		expect(await come('Ana')).toBe('holder-full');
		await come('Ben');
		void come('Cem');
		expect(await come('Dora')).toBe('full');
	});

	test('are given in the order of arrival, and are all free in the end', async () => {
		const { inside, come } = comers(createPlaces(limits));
		const [ana, ben] = [await come('Ana'), await come('Ben')];
		const [cem, dora] = [come('Cem'), come('Dora')];
		for (const leave of [ana, ben]) if (typeof leave === 'function') leave();
		for (const leave of [await cem, await dora]) if (typeof leave === 'function') leave();
		expect(inside).toEqual([]);
		expect(typeof (await come('Ana'))).toBe('function');
		expect(typeof (await come('Ben'))).toBe('function');
	});
});

test('work that waits longer than it may is turned away, and takes no place', async () => {
	const { inside, come } = comers(createPlaces({ ...limits, atOnce: 1, patience: 20 }));
	const leave = await come('Ana');
	expect(await come('Ben')).toBe('full');
	if (typeof leave === 'function') leave();
	await come('Cem');
	expect(inside).toEqual(['Cem']);
});
