import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { at, filesOf, jsonAt, origin, releaseOf, stories } from './testing/releases.ts';

interface Catalogue {
	description: { '@language': string; '@value': string }[];
	language: string[];
	modified: string;
	license: string;
	publisher?: { name: string };
	distribution: { downloadURL: string; mediaType: string; license: string }[];
}

async function catalogueIn(story: keyof typeof stories) {
	const files = await filesOf(await releaseOf(stories[story]), (path) => path === '/data/dcat.jsonld');
	return { files, catalogue: jsonAt(files, '/data/dcat.jsonld') as Catalogue };
}

describe.each(['real', 'invented', 'hiding'] as const)(
	'the catalogue of the data (DCAT), of the %s network',
	(story) => {
		test('names each file once, with its media type and the licence, and each is there', async () => {
			const { files, catalogue } = await catalogueIn(story);
			const paths = catalogue.distribution.map(({ downloadURL }) => downloadURL.replace(origin, ''));
			expect(paths).toEqual(expect.arrayContaining(['/data/release.json', '/data/members.csv', '/data/popolo.json']));
			expect(new Set(paths).size).toBe(paths.length);
			for (const { downloadURL, mediaType, license } of catalogue.distribution) {
				const file = files.open(downloadURL.replace(origin, ''));
				expect(file?.mediaType.split(';')[0]).toBe(mediaType.split('media-types/')[1]);
				expect(license).toBe(catalogue.license);
			}
		});

		test('is JSON-LD without an unknown term, dated like the release', async () => {
			const { catalogue } = await catalogueIn(story);
			expect(catalogue.modified).toBe(at);
			const documentLoader = async (url: string) => Promise.reject(new Error(`${url} is asked for`));
			const [dataset] = (await jsonld.expand(catalogue, { safe: true, documentLoader })) as Record<string, unknown>[];
			expect(dataset?.['@type']).toEqual(['http://www.w3.org/ns/dcat#Dataset']);
			expect(dataset?.['http://www.w3.org/ns/dcat#distribution']).toHaveLength(catalogue.distribution.length);
		});
	}
);

test('the catalogue describes the data and not the network', async () => {
	const { description, language } = (await catalogueIn('real')).catalogue;
	expect(description.map((one) => one['@language'])).toEqual(language);
	for (const one of description) expect(one['@value']).toMatch(/signierten Ausgabe|signed release/);
});

test('the catalogue names the network as publisher only where it has adopted the site', async () => {
	expect((await catalogueIn('hiding')).catalogue.publisher?.name).toContain('Plattform Würde');
	expect((await catalogueIn('real')).catalogue.publisher).toBeUndefined();
});
