import { afterAll, expect, test, vi } from 'vitest';
import { writeAsFile } from './as-file.ts';
import { type PersonalData, members } from './members.ts';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
afterAll(() => vi.unstubAllGlobals());

const { personalWordsIn } = await import('./personal-words.ts');

const nothing = Object.fromEntries(members.map((member) => [member, []]));
const account = {
	...{ id: 'a', name: 'Mara', role: 'office', createdAt: '2026-11-24T09:00:00.000Z' },
	...{ app: true, recoveryCodes: 3 }
} as const;

test('the file holds all that was told, and says of each what it is, where it lies and for how long', () => {
	// Sound: every other member is a list.
	const data = { ...nothing, account, passkeys: [{ name: 'Telefon', createdAt: 'x' }] } as unknown as PersonalData;
	const text = writeAsFile(data, { at: '2026-11-29T07:00:00.000Z', explained: personalWordsIn.de.kinds });
	const file = JSON.parse(text) as Record<string, { what: string; where: string; long: string; stored: unknown }>;
	expect(Object.keys(file)).toEqual(['at', ...members]);
	expect(file['account']?.stored).toEqual(account);
	expect(file['passkeys']).toEqual({ ...personalWordsIn.de.kinds.passkeys, stored: data.passkeys });
	for (const member of members) {
		const { what = '', where = '', long = '' } = file[member] ?? {};
		expect([member, what !== '' && where !== '' && long !== '']).toEqual([member, true]);
	}
});
