import { describe, expect, test } from 'vitest';
import { contentOf, demandRecord, goalRecord, networkRecord } from '../../../server/testing/records.ts';
import { indexesOf, prepareIndexes } from './indexes.ts';

describe('the indexes that are prepared for a release', () => {
	test('are made while another site of the same process prepares its own', async () => {
		const one = prepareIndexes(network(1), () => false);
		const other = prepareIndexes(network(2), () => false);
		expect(await Promise.all([one, other])).toEqual([true, true]);
	});

	test('are abandoned when a newer release replaces it, and still made when someone searches in it', async () => {
		const content = network(1);
		expect(await prepareIndexes(content, () => true)).toBe(false);
		expect(Object.keys(await indexesOf(content))).toEqual(['de', 'en']);
	});

	test('are completed once a search waits for them', async () => {
		const content = network(1);
		const prepared = prepareIndexes(content, () => true);
		await indexesOf(content);
		expect(await prepared).toBe(true);
	});
});

/** Enough demands that their index is not made in one spell. */
function network(seed: number) {
	const demands = Array.from({ length: 200 }, (_, index) => demandRecord(seed * 1_000 + index));
	return contentOf([networkRecord(), goalRecord(), ...demands]);
}
