import { describe, expect, test } from 'vitest';
import { contentTypes } from './content-types.ts';
import { plainAddress, webAddressesIn, withAddress } from './web-addresses.ts';

const { demand, member, network, page } = contentTypes;
const source = { title: 'Bericht', publisher: 'Amt' };

describe('the web addresses of a text', () => {
	test('are those of links, sources, grounds, items and links in Markdown, each once for a field', () => {
		const facts = {
			website: 'https://haus.example',
			phone: '+49 30 1',
			sources: [
				{ ...source, url: 'https://amt.example/a#seite-2' },
				{ ...source, url: 'https://amt.example/a' }
			]
		};
		expect(webAddressesIn(member.facts, facts)).toEqual([
			{ field: 'website', address: 'https://haus.example/' },
			{ field: 'sources', address: 'https://amt.example/a' }
		]);
		const ground = { kind: 'documented', document: { ...source, url: 'http://amt.example/b' }, since: null };
		expect(webAddressesIn(demand.facts, { ground })).toEqual([{ field: 'ground', address: 'http://amt.example/b' }]);
		const helplines = [{ id: 'a', website: 'https://hilfe.example/' }];
		expect(webAddressesIn(network.facts, { helplines })).toEqual([
			{ field: 'helplines', address: 'https://hilfe.example/' }
		]);
	});

	test.each([
		['[Amt](https://amt.example/a)', 'https://amt.example/a'],
		['[Amt](<https://amt.example/a>)', 'https://amt.example/a'],
		['[Amt](https://amt.example/a "Titel")', 'https://amt.example/a'],
		['[Amt](https://amt.example/Recht_(Amt))', 'https://amt.example/Recht_(Amt)'],
		[String.raw`[Amt](https://amt.example/Recht\_\(Amt\))`, 'https://amt.example/Recht_(Amt)'],
		['[Amt](https://amt.example/?a=1&amp;b=2)', 'https://amt.example/?a=1&b=2'],
		['Siehe [Amt][1].\n\n[1]: https://amt.example/a', 'https://amt.example/a'],
		['> - [Amt](HTTPS://AMT.example/a)', 'https://amt.example/a']
	])('are found in %j', (mission, address) => {
		expect(webAddressesIn(member.wording, { mission })).toEqual([{ field: 'mission', address }]);
	});

	test.each(['[Seite](/de/ziele)', '[Post](mailto:a@b.example)', '[Anruf](tel:110)', 'https://amt.example ohne Link'])(
		'are not seen in %j',
		(mission) => {
			expect(webAddressesIn(member.wording, { mission })).toEqual([]);
		}
	);

	test.each([
		'ftp://a.example/',
		'https://ich:geheim@a.example/',
		'https://ich@a.example/',
		'https://',
		`https://a.example/${'x'.repeat(2_000)}`
	])('are none where it is %s', (written) => {
		expect(plainAddress(written)).toBeUndefined();
	});
});

describe('an address that takes the place of another', () => {
	const change = { from: 'https://amt.example/alt', to: 'https://neu.example/Recht_(Amt)' };

	test('stands wherever the text named that one, and nothing else changes', () => {
		const facts = {
			website: 'https://haus.example',
			sources: [
				{ ...source, url: 'https://amt.example/alt#seite-2', retrieved: '2026-11-24' },
				{ ...source, url: 'https://amt.example/altes' }
			]
		};
		expect(withAddress(member.facts, facts, change)).toEqual({
			website: 'https://haus.example',
			sources: [
				{ ...source, url: 'https://neu.example/Recht_(Amt)', retrieved: '2026-11-24' },
				{ ...source, url: 'https://amt.example/altes' }
			]
		});
	});

	test('is written in Markdown so that it is found there again', () => {
		const before = { text: 'Siehe [Amt](https://amt.example/alt "Amt") und [Haus](https://haus.example).' };
		const after = withAddress(page.wording, before, change);
		expect(after['text']).toBe(
			String.raw`Siehe [Amt](https://neu.example/Recht_\(Amt\) "Amt") und [Haus](https://haus.example).`
		);
		expect(webAddressesIn(page.wording, after)).toEqual([
			{ field: 'text', address: change.to },
			{ field: 'text', address: 'https://haus.example/' }
		]);
	});
});
