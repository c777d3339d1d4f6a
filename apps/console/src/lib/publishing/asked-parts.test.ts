import { expect, test } from 'vitest';
import { publishingAddress, readAskedParts, readingAddress } from './asked-parts.ts';

const [one, other] = ['00000000-0000-4000-9000-000000000001', '00000000-0000-4000-9000-000000000002'];

test('the address of a publication names records with a part, or with all that is approved', () => {
	const asked = [{ record: one, part: 'de' as const }, { record: other }];
	const url = new URL(publishingAddress(asked), 'https://console.example');
	expect(url.pathname).toBe('/veroeffentlichen');
	expect(readAskedParts(url.searchParams)).toEqual(asked);
});

test('several texts are read at an address that names them in the same way', () => {
	const url = new URL(readingAddress([{ record: one }, { record: other, part: 'de' }]), 'https://console.example');
	expect(url.pathname).toBe('/gegenlesen');
	expect(readAskedParts(url.searchParams)).toEqual([{ record: one }, { record: other, part: 'de' }]);
});

test('what an address asks for and nobody knows is passed over', () => {
	expect(readAskedParts(new URLSearchParams('teile='))).toEqual([]);
	expect(readAskedParts(new URLSearchParams())).toEqual([]);
	expect(readAskedParts(new URLSearchParams(`teile=${one}:klingonisch`))).toEqual([{ record: one }]);
});
