import { expect, test } from 'vitest';
import { rehearse } from './rehearse.ts';

test('a server that dies loses nothing it acknowledged', async () => {
	const report = await rehearse('sqlite', { rounds: 3, seed: 3, postgresUrl: '' });
	expect(report.acknowledged).toBeGreaterThan(20);
	const { lost, torn, unsettled, unexpected } = report;
	expect({ lost, torn, unsettled, unexpected }).toEqual({ lost: [], torn: [], unsettled: [], unexpected: [] });
});
