import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cutFont, cuts } from '../../fonts/cut.ts';

test('the fonts in the tree are those that `fonts/cut.ts` cuts, and weigh 40 KB at most', async () => {
	const kept = await Promise.all(cuts.map(async ({ to }) => readFile(to)));
	const cut = await Promise.all(cuts.map(async (each) => cutFont(each)));
	expect(cut.map((bytes, index) => bytes.equals(kept[index] ?? Buffer.alloc(0)))).toEqual([true, true]);
	expect(kept.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(40 * 1024);
});
