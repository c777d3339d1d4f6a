import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { canonicalJson, jsonOf } from '../canonical.ts';
import type { AnyValues, Fields } from '../content-type.ts';
import { contentTypes, typeNames } from '../content-types.ts';
import { exampleValues, markOf } from '../testing/example.ts';
import { issueWords, issuesOf } from '../issues.ts';
import { type RecordState, compileRelease } from './compile.ts';
import { type Content, contentSchema, isReadFormat, parseContent } from './content.ts';
import { isBehind, listDemands, listGoals, networkOf, wordingIn } from './reading.ts';

const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const since = '2026-11-24T09:00:00.000Z';
const content = compile([
	record('network', 1),
	record('demand', 3),
	record('demand', 2),
	record('goal', 5),
	record('goal', 4)
]);

const network = networkOf(content);

describe('the strict schema, by which a release is sealed, refuses', () => {
	test.each<[string, unknown]>([
		['a member it does not know', { ...content, more: 1 }],
		['a type it does not know', { ...content, records: { ...content.records, campaign: [] } }],
		['a type that is missing', { ...content, records: { network: [] } }],
		[
			'a field it does not know',
			withNetwork({ facts: { ...network.facts, values: { ...network.facts.values, note: 'x' } } })
		],
		['a language it does not know', withNetwork({ wording: { ...network.wording, xx: network.wording.de } })]
	])('%s is refused', (_, changed) => {
		expect(contentSchema.safeParse(changed).success).toBe(false);
	});

	test('but accepts a correct content', () => {
		expect(contentSchema.parse(content)).toEqual(content);
	});
});

describe('a release that a later version sealed in this format is read', () => {
	test('with members that this version does not know', () => {
		const content = compile(typeNames.map((name, index) => record(name, index + 1)));
		expect(Object.values(content.entered)).toEqual(typeNames.map(() => 1));
		const json = canonicalJson(jsonOf(content));
		fc.assert(
			fc.property(fc.infiniteStream(fc.nat({ max: 9 })), fc.json(), (numbers, member) => {
				const grown = grow(JSON.parse(json), () => (numbers.next().value === 0 ? JSON.parse(member) : undefined));
				expect(parseContent(grown)).toEqual(JSON.parse(json));
			}),
			{ numRuns: 60 }
		);
	});

	test('with one more type, its count and its withdrawn addresses', () => {
		const later = {
			...content,
			records: { ...content.records, campaign: [{ id: 'x', facts: {} }] },
			entered: { ...content.entered, campaign: 1 },
			withdrawn: [{ type: 'campaign', slugs: { de: ['aktion'] } }]
		};
		expect(parseContent(later)).toEqual(content);
	});

	test('with an unknown code in a list, and where the field has a code for all others', () => {
		const identifiers = [{ id: 'a', scheme: 'isbn', value: '1' }];
		const later = compile([record('service', 6), record('legal_act', 7), record('network', 1)]);
		const service = withFacts(later, 'service', { targetGroups: ['women', 'neighbours'] });
		const act = withFacts(later, 'legal_act', { identifiers });
		expect(parseContent(service).records.service[0]?.facts.values.targetGroups).toEqual(['women']);
		expect(parseContent(act).records.legal_act[0]?.facts.values.identifiers).toEqual([
			{ id: 'a', scheme: 'other', value: '1' }
		]);
	});

	test('but is refused with an unknown code without which a record would be misread', () => {
		const later = withFacts(compile([record('legal_act', 7), record('network', 1)]), 'legal_act', { kind: 'decree' });
		expect(() => parseContent(later)).toThrow(z.ZodError);
	});

	test('and is refused where a known field holds a value of another kind', () => {
		const later = withFacts(compile([record('legal_act', 7), record('network', 1)]), 'legal_act', { on: 7 });
		expect(() => parseContent(later)).toThrow(z.ZodError);
	});

	test('a release that an earlier version sealed is read, though it lacks the types that came since', () => {
		const { term: _, ...records } = content.records;
		const { term: __, ...entered } = content.entered;
		expect(parseContent({ ...content, records, entered })).toEqual(content);
	});

	function withFacts(of: Content, type: 'legal_act' | 'service', change: AnyValues) {
		const [first] = of.records[type];
		const facts = { ...first?.facts, values: { ...first?.facts.values, ...change } };
		return { ...of, records: { ...of.records, [type]: [{ ...first, facts }] } };
	}
});

test('a content of another format is refused as “format unknown”, whatever else it holds', () => {
	for (const format of [0, 1, 99]) {
		expect(issuesOfReading({ format, pages: [] })).toEqual([
			{ path: 'format', code: 'format-unknown', message: issueWords['format-unknown'] }
		]);
	}
});

test('format 1 is read by a caller that passes a hash function, and format 3 by none', () => {
	expect(parseContent({ ...content, format: 1 }, { hash: sha256 })).toEqual(content);
	for (const format of [0, 1.5, 3, '1']) {
		expect(() => parseContent({ ...content, format }, { hash: sha256 }), String(format)).toThrow('format-unknown');
	}
	expect([0, 1, 1.5, 2, 3].filter(isReadFormat)).toEqual([1, 2]);
});

describe('what is not a release of this format is refused', () => {
	const words = network.wording.de;
	test.each<[string, unknown]>([
		['nothing', undefined],
		['another format', { ...content, format: 3 }],
		['records in no list', { ...content, records: { ...content.records, demand: {} } }],
		['types in a list', { ...content, records: [] }],
		['a field that is missing', withNetwork({ facts: { ...network.facts, values: {} } })],
		['a record without words', withNetwork({ wording: {} })],
		['words in no language that it knows', withNetwork({ wording: { xx: words } })],
		['a hash of another length', withNetwork({ wording: { de: { ...words, hash: 'ab' } } })],
		['an address without a slug', withNetwork({ wording: { de: { ...words, slug: '' } } })],
		['an instant without a zone', withNetwork({ facts: { ...network.facts, since: '2026-11-24T09:00:00' } })],
		['a count below nought', { ...content, entered: { ...content.entered, demand: -1 } }]
	])('%s', (_, changed) => {
		expect(() => parseContent(changed)).toThrow(z.ZodError);
	});

	test('while a correct content is returned unchanged', () => {
		expect(parseContent(content)).toEqual(content);
	});

	test('the schema of the content can be written as JSON Schema', () => {
		expect(z.toJSONSchema(contentSchema)).toMatchObject({
			type: 'object',
			additionalProperties: false,
			required: ['format', 'records', 'entered', 'withdrawn', 'media']
		});
	});
});

describe('a release is read', () => {
	test('for its network', () => {
		expect(networkOf(content).id).toBe(content.records.network[0]?.id);
		expect(() => networkOf({ ...content, records: { ...content.records, network: [] } })).toThrow(
			'A release without a network'
		);
	});

	test('for its demands by number and its goals in their order, without being changed', () => {
		const turned: Content = {
			...content,
			records: {
				...content.records,
				demand: content.records.demand.toReversed(),
				goal: content.records.goal.toReversed()
			}
		};
		const before = structuredClone(turned);
		for (const release of [content, turned]) {
			expect(listDemands(release).map(({ facts }) => facts.values.number)).toEqual([2, 3]);
			expect(listGoals(release).map(({ facts }) => facts.values.order)).toEqual([4, 5]);
		}
		expect(turned).toEqual(before);
	});

	test('in the wanted language, or in the other where that is missing', () => {
		const [demand] = listDemands(content);
		if (!demand) throw new Error('No demand');
		expect(wordingIn(demand, 'de')).toEqual({ ...demand.wording.de, locale: 'de' });
		expect(wordingIn(demand, 'en')).toEqual({ ...demand.wording.de, locale: 'de' });
		expect(() => wordingIn({ ...demand, wording: {} }, 'de')).toThrow(`Record ${demand.id} has no words`);
	});

	test('for translations that are behind', () => {
		const origin = { locale: 'de', hash: 'a' } as const;
		expect(isBehind({ wording: { de: { hash: 'a' }, en: { hash: 'b', translatedFrom: origin } } }, 'en')).toBe(false);
		expect(isBehind({ wording: { de: { hash: 'c' }, en: { hash: 'b', translatedFrom: origin } } }, 'en')).toBe(true);
		expect(isBehind({ wording: { de: { hash: 'c' }, en: { hash: 'b' } } }, 'en')).toBe(false);
		expect(isBehind({ wording: { en: { hash: 'b', translatedFrom: origin } } }, 'en')).toBe(true);
		expect(isBehind({ wording: {} }, 'en')).toBe(false);
	});
});

/** Whatever it names is the record itself, so that it stands by itself and every field is filled. */
function record(type: keyof typeof contentTypes, seed: number): RecordState {
	const { facts, wording } = contentTypes[type];
	const id = markOf(seed).uuid;
	const valuesOf = (fields: Fields): AnyValues =>
		JSON.parse(JSON.stringify(exampleValues(fields, markOf(seed))).replaceAll(anyId, id));
	const values = valuesOf(facts);
	const numbered = {
		...values,
		...('number' in values && { number: seed }),
		...('order' in values && { order: seed })
	};
	return {
		id,
		type,
		facts: { values: numbered, since },
		wording: { de: { values: valuesOf(wording), since } },
		slugs: {}
	};
}

function compile(records: readonly RecordState[]): Content {
	return compileRelease(records, { hash: sha256 });
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

function withNetwork(change: AnyValues) {
	return { ...content, records: { ...content.records, network: [{ ...network, ...change }] } };
}

/** The same JSON with one more member in every object for which `more` gives one. No entry of a list of words has such a name. */
function grow(json: unknown, more: () => unknown): unknown {
	if (Array.isArray(json)) return json.map((entry) => grow(entry, more));
	if (typeof json !== 'object' || json === null) return json;
	const grown = Object.fromEntries(Object.entries(json).map(([name, member]) => [name, grow(member, more)]));
	const member = more();
	return member === undefined ? grown : { ...grown, 'später dazu': member };
}

function issuesOfReading(json: unknown): readonly unknown[] {
	try {
		parseContent(json);
	} catch (error) {
		if (error instanceof z.ZodError) return issuesOf(error);
		throw error;
	}
	return [];
}
