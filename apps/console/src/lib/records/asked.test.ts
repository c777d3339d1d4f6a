import { contentTypes } from '@kok/domain/content-types';
import { expect, test } from 'vitest';
import { addressAsking, readAsked, rowsAtOnce } from './asked.ts';

const { demand } = contentTypes;

function readAt(address: string) {
	return readAsked(demand, new URL(address, 'https://console.example').searchParams).asked;
}

test('the address of a list says how it is narrowed and ordered, and how far somebody read on', () => {
	const asked = { filter: 'open', order: 'changed', q: 'Bleiberecht', rows: 300 } as const;
	expect(readAt(addressAsking(demand, asked))).toEqual(asked);
	expect(addressAsking(demand, { filter: 'open', rows: rowsAtOnce })).toBe('/forderungen?state=open');
});

test('what an address of a list says and nobody knows is passed over', () => {
	const usual = { filter: 'all', order: 'title', q: '', rows: rowsAtOnce };
	for (const search of ['', 'state=laut&order=zufall&rows=viele', 'rows=-5', 'rows=1e9', 'rows=7'])
		expect(readAt(`/forderungen?${search}`)).toEqual(usual);
});
