import { afterAll, expect, test, vi } from 'vitest';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
afterAll(() => vi.unstubAllGlobals());

const { toldApart } = await import('./told-apart.ts');

test('whoever took the name of somebody else is told apart from them by what they are here', () => {
	const names = toldApart([
		{ actor: 'account:a', name: 'Mara Leitung', role: 'admin' },
		{ actor: 'account:b', name: 'ｍara  leitung', role: 'delegate' },
		{ actor: 'account:c', name: 'Carla', role: 'office' }
	]);
	expect([...names.values()]).toEqual(['Mara Leitung (Leitung)', 'ｍara  leitung (Delegierte)', 'Carla']);
});
