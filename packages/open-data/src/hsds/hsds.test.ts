import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ShownPlace } from '@kok/domain/fields/place';
import type { Release } from '@kok/release/verify';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type MadeFiles, filesOf, jsonAt, origin, releaseOf, stories } from '../testing/releases.ts';
import { collectionFiles } from './collection.ts';
import { directoryOf } from './directory.ts';
import { longestPage } from './list-query.ts';
import { locationOf } from './location.ts';
import { pageSize } from './page.ts';

const folder = new URL('../../hsds-3.0/', import.meta.url);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const names = readdirSync(folder).filter((name) => /^[a-z_]+\.json$/.test(name) && name !== 'openapi.json');
for (const name of names) ajv.addSchema(schemaIn(name), name);

const collections = {
	organizations: 'organization.json',
	services: 'service.json',
	service_at_locations: 'service_at_location.json',
	taxonomies: 'taxonomy.json',
	taxonomy_terms: 'taxonomy_term.json'
} as const;

const Thing = z.record(z.string(), z.unknown());
type Thing = z.infer<typeof Thing>;
const Page = z.strictObject({
	total_items: z.int(),
	total_pages: z.int(),
	page_number: z.int(),
	size: z.int(),
	first_page: z.boolean(),
	last_page: z.boolean(),
	empty: z.boolean(),
	contents: z.array(Thing)
});

const real = await releaseOf(stories.real);
const invented = await releaseOf(stories.invented);
const hiding = await releaseOf(stories.hiding);
const releases = [
	['a real network', real, await madeDirectory(real)],
	['an invented network', invented, await madeDirectory(invented)],
	['a network with hidden places', hiding, await madeDirectory(hiding)]
] as const;

describe.each(releases)('the directory of %s', (_, release, files) => {
	const pages = (name: string) => pagesOf(files, name);
	const listed = (name: string) => pages(name).flatMap(({ contents }) => contents);

	test('states the version of HSDS that it follows, and links to its documentation', () => {
		expect(jsonAt(files, '/data/hsds/')).toEqual({
			version: '3.0',
			profile: `${origin}/en/data#directory`,
			openapi_url: `${origin}/data/hsds/openapi.json`
		});
		expect(jsonAt(files, '/data/hsds/openapi.json')).toMatchObject({ openapi: '3.1.0' });
	});

	test.each(Object.entries(collections))('has only valid objects among its %s, in a list and alone', (name, schema) => {
		for (const thing of listed(name)) {
			expect(faultsOf(schema, thing)).toEqual([]);
			const whole = Thing.parse(jsonAt(files, `/data/hsds/${name}/${String(thing['id'])}`));
			expect(faultsOf(schema, whole)).toEqual([]);
			expect(whole).toMatchObject(thing);
		}
	});

	test.each(Object.keys(collections))('numbers the pages of its %s', (name) => {
		const all = pages(name);
		const ids = all.flatMap(({ contents }) => contents.map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
		for (const [index, page] of all.entries()) {
			expect(page).toMatchObject({
				total_items: ids.length,
				total_pages: all.length,
				page_number: index + 1,
				size: page.contents.length,
				first_page: index === 0,
				last_page: index === all.length - 1,
				empty: page.contents.length === 0
			});
			expect(page.contents.length <= pageSize).toBe(true);
		}
		for (const wrong of ['page/1', 'page/0', `page/${all.length + 1}`, 'page/x', 'nobody'])
			expect(files.open(`/data/hsds/${name}/${wrong}`)).toBe(undefined);
	});

	test('holds every public member and service, once', () => {
		const { member, service, network } = release.content.records;
		expect(idsIn(listed('organizations'))).toEqual(new Set([...network, ...member].map(({ id }) => id)));
		expect(idsIn(listed('services'))).toEqual(new Set(service.map(({ id }) => id)));
	});

	test('has no person, no former value, and only absolute addresses', () => {
		for (const name of Object.keys(collections)) {
			for (const thing of insideOf(listed(name))) {
				expect(Object.keys(thing).filter((member) => /^(contacts?|metadata)$/.test(member))).toEqual([]);
			}
		}
		for (const thing of insideOf(listed('service_at_locations'))) {
			if (thing['location_type'] === 'physical') expect(thing['addresses']).toHaveLength(1);
		}
	});
});

const [, [, , before], [, , sampled]] = releases;
const samples = Object.entries(collections).map(([name, schema]) => [name, schema, sampleOf(name)] as const);

test.each(samples)('the schema of %s refuses an object that lacks a required member', (_, schema, sample) => {
	const required = z.array(z.string()).parse(schemaIn(schema)['required']);
	expect(faultsOf(schema, sample)).toEqual([]);
	for (const member of required) {
		const { [member]: _dropped, ...rest } = sample;
		expect([member, faultsOf(schema, rest).length]).not.toEqual([member, 0]);
	}
});

test('the schemas refuse a partial address, and an id that is no UUID', () => {
	const [whole] = insideOf([sampleOf('service_at_locations', 'physical')]).filter((thing) => 'address_1' in thing);
	if (!whole) throw new Error('The invented network has no whole address');
	expect(faultsOf('address.json', whole)).toEqual([]);
	for (const member of ['address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type']) {
		const { [member]: _dropped, ...rest } = whole;
		expect(faultsOf('address.json', rest)).not.toEqual([]);
	}
	expect(faultsOf('service.json', { ...sampleOf('services'), id: 'seven' })).not.toEqual([]);
});

test('a place that is not wholly public is not a location', () => {
	const directory = directoryOf(hiding.content, { code: () => undefined, pageOfMember: () => undefined });
	const [area = ''] = hiding.content.records.network.flatMap(({ facts }) => facts.values.areas.map(({ id }) => id));
	const whole = { area, locality: 'Ort', street: 'Weg 1', postcode: '0001' };
	const locate = (place: ShownPlace | undefined) => locationOf(place, { of: ['a'], name: 'Haus', directory });
	expect(locate(whole)?.addresses).toMatchObject([{ address_1: 'Weg 1', address_type: 'physical', country: 'AT' }]);
	expect(locate({ area, locality: 'Ort', postcode: '0001', postBox: '7' })?.location_type).toBe('postal');
	for (const part of ['area', 'locality', 'street', 'postcode'])
		expect([part, locate({ ...whole, [part]: undefined })]).toEqual([part, undefined]);
	for (const place of [undefined, { area }, { ...whole, area: 'nowhere' }]) expect(locate(place)).toBe(undefined);
});

function listOf(length: number) {
	const things = Array.from({ length }, (_, index) => ({ id: `thing-${index}` }));
	const same = (thing: { id: string }) => thing;
	const idOf = ({ id }: { id: string }) => id;
	return { things, files: collectionFiles('/', { name: 'x', items: () => things, idOf, inList: same, whole: same }) };
}

test.each([
	[0, [0]],
	[pageSize, [pageSize]],
	[pageSize + 1, [pageSize, 1]],
	[2 * pageSize + 20, [pageSize, pageSize, 20]]
])('a list of %i things stands on as many pages as it needs, each thing once', async (count, sizes) => {
	const { things, files } = listOf(count);
	const paths = ['/x', ...sizes.slice(1).map((_, index) => `/x/page/${index + 2}`)];
	expect(files.list()).toEqual([...paths, ...things.map(({ id }) => `/x/${id}`)]);

	const made = await Promise.all(paths.map(async (path) => String(await files.open(path)?.make())));
	const pages = made.map((text) => Page.parse(JSON.parse(text)));
	expect(pages.flatMap(({ contents }) => contents)).toEqual(things);
	expect(pages.map(({ contents: _contents, ...page }) => page)).toEqual(
		sizes.map((size, index) => ({
			total_items: count,
			total_pages: sizes.length,
			page_number: index + 1,
			size,
			first_page: index === 0,
			last_page: index === sizes.length - 1,
			empty: size === 0
		}))
	);
	expect(files.open(`/x/page/${sizes.length + 1}`)).toBe(undefined);
});

describe('a list that is asked by query', () => {
	const { things, files } = listOf(120);
	const ask = async (path: string, query: string) => {
		const file = files.ask?.(path, new URLSearchParams(query));
		return { file, json: Thing.parse(JSON.parse(String(await file?.make()))) };
	};

	test.each([1, 7, 50, 119, 120, longestPage])('has each object once, %i on a page', async (perPage) => {
		const read: unknown[] = [];
		for (let page = 1; ; page += 1) {
			const { json } = await ask('/x', `per_page=${perPage}&page=${page}`);
			const { contents, last_page: isLast, ...numbers } = Page.parse(json);
			read.push(...contents);
			expect(numbers).toMatchObject({ total_items: 120, total_pages: Math.ceil(120 / perPage), page_number: page });
			if (isLast) break;
		}
		expect(read).toEqual(things);
	});

	test('gives the same page by query as at the address of that page', async () => {
		for (const [query, path] of [
			['', '/x'],
			['page=1', '/x'],
			['page=3', '/x/page/3'],
			['page=2&per_page=50', '/x/page/2']
		] as const) {
			const { json } = await ask('/x', query);
			expect(json).toEqual(JSON.parse(String(await files.open(path)?.make())));
		}
	});

	test.each([
		['modified_after=2026-01-01', 400, 'query-not-supported'],
		['search=schutz', 400, 'query-not-supported'],
		['page=2&full=true', 400, 'query-not-supported'],
		['page=0', 400, 'query-unreadable'],
		['page=-1', 400, 'query-unreadable'],
		['page=1.5', 400, 'query-unreadable'],
		['page=', 400, 'query-unreadable'],
		['page=1&page=2', 400, 'query-unreadable'],
		['per_page=0', 400, 'query-unreadable'],
		[`per_page=${longestPage + 1}`, 400, 'query-unreadable'],
		['page=4', 404, 'no-such-page'],
		['page=999999999', 404, 'no-such-page']
	])('refuses %s, and says what it reads', async (query, status, refusal) => {
		const { file, json } = await ask('/x', query);
		expect(file).toMatchObject({ status, mediaType: 'application/problem+json' });
		expect(json).toMatchObject({ status, refusal, supported: ['page', 'per_page'] });
		expect(json['detail']).toEqual(expect.stringContaining('page'));
	});

	test('refuses a query at the address of a page or of one object, and answers none where nothing is', async () => {
		for (const path of ['/x/page/2', '/x/thing-7']) {
			expect((await ask(path, 'per_page=5')).json).toMatchObject({ refusal: 'query-not-supported', supported: [] });
		}
		expect(files.ask?.('/x/nobody', new URLSearchParams('page=2'))).toBe(undefined);
		expect(files.ask?.('/y', new URLSearchParams('page=2'))).toBe(undefined);
	});
});

test('every id stays the same in the next release, also the id of a nested object', async () => {
	const next = await releaseOf(stories.invented, { number: 9, sealedAt: '2026-12-01T09:00:00.000Z' });
	const later = await madeDirectory(next);
	for (const name of Object.keys(collections)) expect(pagesOf(later, name)).toEqual(pagesOf(before, name));
});

function sampleOf(name: string, type = ''): Thing {
	const found = pagesOf(sampled, name)
		.flatMap(({ contents }) => contents)
		.find((thing) => JSON.stringify(thing).includes(type));
	return Thing.parse(found);
}

async function madeDirectory(release: Release): Promise<MadeFiles> {
	return filesOf(release, (path) => path.startsWith('/data/hsds/'));
}

function pagesOf(files: MadeFiles, name: string) {
	const root = `/data/hsds/${name}`;
	const isPage = (path: string) => path === root || path.startsWith(`${root}/page/`);
	return files
		.list()
		.filter(isPage)
		.map((path) => Page.parse(jsonAt(files, path)));
}

function schemaIn(name: string): AnySchemaObject {
	return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

function faultsOf(schema: string, thing: unknown): unknown[] {
	const validate = ajv.getSchema(schema);
	if (!validate) throw new Error(`No schema ${schema}`);
	return validate(thing) ? [] : (validate.errors ?? ['invalid']);
}

function idsIn(things: readonly Thing[]): Set<unknown> {
	return new Set(things.map(({ id }) => id));
}

/** Every object, however deep. */
function insideOf(value: unknown): Thing[] {
	if (Array.isArray(value)) return value.flatMap(insideOf);
	const thing = Thing.safeParse(value);
	return thing.success ? [thing.data, ...Object.values(thing.data).flatMap(insideOf)] : [];
}
