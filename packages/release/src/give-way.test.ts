import { expect, test, vi } from 'vitest';
import { givingWay } from './give-way.ts';

test('whoever goes on for 25 milliseconds gives way once, and then has as long again', async () => {
	using now = vi.spyOn(performance, 'now').mockReturnValue(1_000);
	const giveWay = givingWay();
	now.mockReturnValue(1_024);
	expect(giveWay()).toBeUndefined();
	now.mockReturnValue(1_025);
	const others: string[] = [];
	setImmediate(() => others.push('turn'));
	await giveWay();
	expect(others).toEqual(['turn']);
	now.mockReturnValue(1_049);
	expect(giveWay()).toBeUndefined();
	now.mockReturnValue(1_050);
	expect(giveWay()).toBeInstanceOf(Promise);
});
