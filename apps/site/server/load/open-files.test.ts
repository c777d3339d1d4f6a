import { expect, test } from 'vitest';
import { connectionsAllowed } from './open-files.ts';

test('the wanted number of connections is allowed, but never more than the system lets the process open', () => {
	expect(connectionsAllowed(10)).toBe(10);
	const most = connectionsAllowed(Number.MAX_SAFE_INTEGER);
	expect(most).toBeGreaterThan(0);
	expect(connectionsAllowed(most + 1)).toBe(most);
});
