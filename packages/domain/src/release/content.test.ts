import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { AnyValues } from '../content-type.ts';
import { contentTypes } from '../content-types.ts';
import { exampleValues, markOf } from '../fields/example.ts';
import { type RecordState, compileRelease } from './compile.ts';
import { type Content, contentSchema, parseContent } from './content.ts';
import { isBehind, listDemands, listGoals, networkOf, wordingIn } from './reading.ts';

const since = '2026-11-24T09:00:00.000Z';
const content = compileRelease(
	[record('network', 1), record('demand', 3), record('demand', 2), record('goal', 5), record('goal', 4)],
	{ hash: (text) => createHash('sha256').update(text).digest('hex') }
);

describe('what is not a release of this format is refused', () => {
	const network = networkOf(content);
	const words = network.wording.de;
	test.each<[string, unknown]>([
		['nothing', undefined],
		['another format', { ...content, format: 2 }],
		['a member it does not know', { ...content, more: 1 }],
		['a type it does not know', { ...content, records: { ...content.records, campaign: [] } }],
		['a type that is missing', { ...content, records: { network: [] } }],
		[
			'a field it does not know',
			withNetwork({ facts: { ...network.facts, values: { ...network.facts.values, note: 'x' } } })
		],
		['a field that is missing', withNetwork({ facts: { ...network.facts, values: {} } })],
		['a record without words', withNetwork({ wording: {} })],
		['a language it does not know', withNetwork({ wording: { fr: words } })],
		['a hash of another length', withNetwork({ wording: { de: { ...words, hash: 'ab' } } })],
		['an address without a slug', withNetwork({ wording: { de: { ...words, slug: '' } } })],
		['an instant without a zone', withNetwork({ facts: { ...network.facts, since: '2026-11-24T09:00:00' } })],
		['a count below nought', { ...content, entered: { ...content.entered, demand: -1 } }]
	])('%s', (_, changed) => {
		expect(() => parseContent(changed)).toThrow(z.ZodError);
	});

	test('and a true one is taken as it is', () => {
		expect(parseContent(content)).toEqual(content);
	});

	test('its schema can be told to other languages', () => {
		expect(z.toJSONSchema(contentSchema)).toMatchObject({
			type: 'object',
			additionalProperties: false,
			required: ['format', 'records', 'entered', 'withdrawn', 'media']
		});
	});

	function withNetwork(change: AnyValues) {
		return { ...content, records: { ...content.records, network: [{ ...network, ...change }] } };
	}
});

describe('a release is read', () => {
	test('for its network', () => {
		expect(networkOf(content).id).toBe(content.records.network[0]?.id);
		expect(() => networkOf({ ...content, records: { ...content.records, network: [] } })).toThrow(
			'A release without a network'
		);
	});

	test('for its demands by number and its goals in their order, and stays as it was', () => {
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

	test('in the wanted language, else in the other', () => {
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

function record(type: keyof typeof contentTypes, seed: number): RecordState {
	const { facts, wording } = contentTypes[type];
	const values = exampleValues(facts, markOf(seed));
	const numbered = {
		...values,
		...('number' in values && { number: seed }),
		...('order' in values && { order: seed })
	};
	return {
		id: `00000000-0000-4000-8000-00000000000${seed}`,
		type,
		facts: { values: numbered, since },
		wording: { de: { values: exampleValues(wording, markOf(seed * 7)), since } },
		slugs: {}
	};
}
