import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { popoloOf } from './popolo.ts';
import { popoloFaults } from './testing/popolo-schemas.ts';
import { at, releaseOf, stories } from './testing/releases.ts';

const namespace = 'https://site.example/en/data#politics-';
const Thing = z.record(z.string(), z.unknown());

const politics = await Promise.all(
	Object.entries(stories).map(async ([name, records]) => {
		const { content } = await releaseOf(records, { sealedAt: at });
		return [name, popoloOf(content, { namespace }), content] as const;
	})
);

describe.each(politics)('the politics of the network “%s”', (_, popolo, content) => {
	test.each([
		['organization', popolo.organizations],
		['membership', popolo.memberships],
		['motion', popolo.motions]
	])('have no fault by the schema of Popolo: %s', (schema, things) => {
		for (const thing of things) expect([thing, popoloFaults(schema, thing)]).toEqual([thing, []]);
	});

	test('have every source, with its address where it has one', () => {
		const { network, body, member, membership, representation, agreement } = content.records;
		const records = [...network, ...body, ...member, ...membership, ...representation, ...agreement];
		const things = new Map(
			[...popolo.organizations, ...popolo.memberships, ...popolo.motions].map((thing) => [thing.id, Thing.parse(thing)])
		);
		for (const { id, facts } of records) {
			const { sources, 'record:documents': documents = [] } = things.get(id) ?? {};
			expect([id, z.array(Thing).parse(sources).length + z.array(Thing).parse(documents).length]).toEqual([
				id,
				facts.values.sources.length
			]);
		}
	});

	test('explain every term', async () => {
		const nodes = await expand(popolo);
		expect(nodes.length).toBe(1);
		const text = JSON.stringify(nodes);
		for (const { id } of [...popolo.organizations, ...popolo.memberships, ...popolo.motions]) {
			expect([id, text.includes(`"@id":"urn:uuid:${id}"`)]).toEqual([id, true]);
		}
		expect(text).toContain('"@type":["http://www.w3.org/ns/org#Organization"]');
		expect(text).toContain(`"${namespace}demands":`);
	});

	test('an unexplained term fails the check', async () => {
		const [first] = popolo.organizations;
		await expect(expand({ ...popolo, organizations: [{ ...first, stray: 'x' }] })).rejects.toThrow();
		await expect(expand({ ...popolo, stray: 'x' })).rejects.toThrow();
	});
});

test('the schemas refuse a source without an address, and a motion with half a date', () => {
	expect(popoloFaults('organization', { sources: [{ note: 'x' }] })).not.toEqual([]);
	expect(popoloFaults('motion', { date: '2013-03' })).not.toEqual([]);
	expect(popoloFaults('membership', { start_date: '2013-3' })).not.toEqual([]);
	expect(popoloFaults('organization', { links: [{ url: 'https://ä.example/' }] })).not.toEqual([]);
});

/** In safe mode the processor refuses whatever it would have to drop. */
async function expand(document: object): Promise<object[]> {
	const documentLoader = async (url: string) => Promise.reject(new Error(`${url} is asked for`));
	return jsonld.expand(document, { safe: true, documentLoader });
}
