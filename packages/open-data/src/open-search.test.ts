import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type Search, openSearchOf } from './open-search.ts';

/** What the specification (OpenSearch 1.1, draft 6) asks for, and nothing else. */
const Description = z.strictObject({
	'@xmlns': z.literal('http://a9.com/-/spec/opensearch/1.1/'),
	ShortName: z.string().min(1).max(16),
	LongName: z.string().max(48).optional(),
	Description: z.string().min(1).max(1024),
	Url: z.array(
		z.strictObject({
			'@rel': z.literal('self').optional(),
			'@type': z.string().regex(/^[\w.+-]+\/[\w.+-]+$/),
			'@template': z.string().regex(/^https:\/\/[^\s{}]+(?:\{searchTerms\})?$/)
		})
	),
	Image: z.strictObject({ '@type': z.string(), '#text': z.httpUrl() }).optional(),
	Query: z.strictObject({ '@role': z.literal('example'), '@searchTerms': z.string().min(1) }).optional(),
	Language: z.string(),
	OutputEncoding: z.literal('UTF-8'),
	InputEncoding: z.literal('UTF-8')
});

const search: Search = {
	origin: 'https://site.example',
	self: '/opensearch.de.xml',
	results: '/de/suche?q=',
	icon: { address: '/favicon.svg', type: 'image/svg+xml' },
	language: 'de',
	shortName: 'NfG',
	longName: 'Netzwerk für Gastfreundschaft',
	description: 'Forderungen, Recht und alles Übrige.',
	example: '§ 25 Absatz 4a'
};

function parsed(xml: string) {
	expect(XMLValidator.validate(xml)).toBe(true);
	const parser = new XMLParser({
		...{ ignoreAttributes: false, attributeNamePrefix: '@', processEntities: true },
		isArray: (name) => name === 'Url'
	});
	return Description.parse(
		z.object({ OpenSearchDescription: z.unknown() }).parse(parser.parse(xml)).OpenSearchDescription
	);
}

describe('a description of the search', () => {
	test('tells a browser by which address to search, and where the description itself stands', () => {
		expect(parsed(openSearchOf(search))).toMatchObject({
			ShortName: 'NfG',
			LongName: 'Netzwerk für Gastfreundschaft',
			Url: [
				{ '@type': 'text/html', '@template': 'https://site.example/de/suche?q={searchTerms}' },
				{
					'@rel': 'self',
					'@type': 'application/opensearchdescription+xml',
					'@template': 'https://site.example/opensearch.de.xml'
				}
			],
			Query: { '@role': 'example', '@searchTerms': '§ 25 Absatz 4a' },
			Language: 'de'
		});
	});

	test('is XML whatever a network is called', () => {
		const {
			ShortName,
			Description: told,
			Query
		} = parsed(openSearchOf({ ...search, shortName: 'A & B <C>', description: '„A“ & "B" <C>', example: '"a" & <b>' }));
		expect([ShortName, told, Query?.['@searchTerms']]).toEqual(['A & B <C>', '„A“ & "B" <C>', '"a" & <b>']);
	});

	test('keeps to the lengths that the specification allows', () => {
		const long = parsed(
			openSearchOf({
				...search,
				shortName: 'Netzwerk für Gastfreundschaft',
				longName: 'ä'.repeat(49),
				description: 'ß'.repeat(2_000)
			})
		);
		expect([long.ShortName, long.LongName, long.Description.length]).toEqual(['Netzwerk für', undefined, 1_024]);
		expect(parsed(openSearchOf({ ...search, shortName: 'Gastfreundschaftsnetz' })).ShortName).toBe('Gastfreundschaft');
	});

	test('has no example where nothing can be found yet', () => {
		expect(parsed(openSearchOf({ ...search, example: undefined })).Query).toBe(undefined);
	});
});
