import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContentType } from '../content-type.ts';
import { contentTypes } from '../content-types.ts';
import { exampleValues, markOf } from '../testing/example.ts';
import { optional } from '../fields/field.ts';
import { line } from '../fields/plain.ts';
import { reference } from '../fields/reference.ts';
import { sources } from '../fields/sources.ts';
import { demand } from '../types/demand.ts';
import { goal } from '../types/goal.ts';
import { member } from '../types/member.ts';
import { network } from '../types/network.ts';
import { service } from '../types/service.ts';
import { hindranceOf, uncoveredFacts } from './hindrance.ts';

const label = { de: 'Feld', en: 'Field' };
const source = { title: 'Quelle', publisher: 'Verlag' };
const types = Object.values<ContentType>(contentTypes);

describe('a public fact', () => {
	test.each(types)('of a $name is published only with a source', (type) => {
		const example = exampleValues(type.facts, markOf(1));
		// No place that can be visited and accommodation at once, whatever else is filled.
		const facts = { ...example, ...('accommodation' in example && { accommodation: false }) };
		const needy = Object.entries(type.facts).flatMap(([name, { audience, setting }]) =>
			audience === 'public' && !setting ? [name] : []
		);

		expect(uncoveredFacts(type, { ...facts, sources: [] })).toEqual(needy);
		expect(uncoveredFacts(type, { ...facts, sources: [source] })).toEqual([]);
		expect(hindranceOf(type, { facts: { ...facts, sources: [source] }, before: undefined })).toBeUndefined();
		expect(hindranceOf(type, { facts: { ...facts, sources: [] }, before: undefined })).toBe(
			needy.length > 0 ? 'fact-without-source' : undefined
		);
	});

	test.each(types)('of a $name needs a source that covers this very field', (type) => {
		const facts = exampleValues(type.facts, markOf(1));
		const needy = uncoveredFacts(type, { ...facts, sources: [] });

		fc.assert(
			fc.property(fc.subarray(needy), fc.subarray(needy), (some, more) => {
				const named = [some, more].filter(({ length }) => length > 0).map((covers) => ({ ...source, covers }));
				const expected = needy.filter((name) => !some.includes(name) && !more.includes(name));
				expect(uncoveredFacts(type, { ...facts, sources: named })).toEqual(expected);
			}),
			{ numRuns: 30 }
		);
	});

	test('that names another record needs a source, whether that one is public or not', () => {
		const facts = { member: '00000000-0000-4000-8000-000000000001', sources: [] };
		expect(uncoveredFacts({ facts: { member: reference('member', { audience: 'public', label }) } }, facts)).toEqual([
			'member'
		]);
	});

	test('of a type that looks at no other record is published whatever stands around it', () => {
		const around = { about: 'a', target: undefined, naming: [] };
		const facts = { ...exampleValues(goal.facts, markOf(1)), sources: [source] };
		expect(hindranceOf(goal, { facts, before: undefined, around })).toBeUndefined();
	});

	test('that is left empty needs no source', () => {
		const type = {
			facts: { fact: optional(line({ audience: 'public', label })), sources: sources({ audience: 'public', label }) }
		};
		expect(uncoveredFacts(type, { sources: [] })).toEqual([]);
		expect(uncoveredFacts(type, { fact: [], sources: [] })).toEqual([]);
		expect(uncoveredFacts(type, { fact: ['x'], sources: [] })).toEqual(['fact']);
		expect(uncoveredFacts(type, { fact: 'x' })).toEqual(['fact']);
	});

	test('needs a source only if it is public and no setting', () => {
		const facts = {
			office: line({ label }),
			members: line({ audience: 'members', label }),
			setting: line({ audience: 'public', setting: true, label })
		};
		expect(uncoveredFacts({ facts }, { office: 'a', members: 'b', setting: 'c' })).toEqual([]);
	});
});

describe('a member', () => {
	const named = { publicity: 'named', sources: [source] };

	test('needs a source that says that it is one', () => {
		const hindrance = (facts: object) => hindranceOf(member, { facts: { ...named, ...facts }, before: undefined });
		expect(hindrance({})).toBeUndefined();
		expect(hindrance({ sources: [{ ...source, covers: ['publicity'] }] })).toBeUndefined();
		expect(hindrance({ sources: [] })).toBe('membership-without-source');
		expect(hindrance({ sources: [{ ...source, covers: ['seat'] }] })).toBe('membership-without-source');
	});

	test('needs no source for a confidential seat', () => {
		const seat = { disclosure: 'confidential', locality: 'Ort' };
		expect(uncoveredFacts(member, { ...named, seat, sources: [] })).toEqual([]);
		expect(uncoveredFacts(member, { ...named, seat: { ...seat, disclosure: 'public' }, sources: [] })).toEqual([
			'seat'
		]);
	});
});

describe('a service with accommodation', () => {
	const facts = { nationwide: true, accommodation: true, sources: [source], places: [] };
	const hindrance = (place: object | undefined, more: object = {}) =>
		hindranceOf(service, { facts: { ...facts, ...more, places: [{ id: 'a', place }] }, before: undefined });

	test.each([{ street: 'Weg 1' }, { postcode: '10115' }, { locality: 'Au' }])(
		'shows no place where someone could wait: %o',
		(where) => {
			expect(hindrance({ disclosure: 'public', ...where })).toBe('shelter-with-address');
			expect(hindrance({ disclosure: 'public', ...where }, { accommodation: false })).toBeUndefined();
			expect(hindrance({ disclosure: 'area_only', area: 'BE', ...where })).toBeUndefined();
			expect(hindrance({ disclosure: 'confidential', ...where })).toBeUndefined();
		}
	);

	test('may have no place at all', () => {
		expect(hindrance(undefined)).toBeUndefined();
		expect(hindrance({ disclosure: 'public', area: 'BE', postBox: 'Postfach 1' })).toBeUndefined();
	});
});

describe('a network that has adopted the site', () => {
	const { representatives: _, responsibleEditor: __, ...facts } = exampleValues(network.facts, markOf(1));
	const whole = { ...facts, sources: [source], representatives: 'Vorstand', responsibleEditor: 'Name, Anschrift' };

	test('says who represents it and who answers for the content', () => {
		const hindrance = (change: object) => hindranceOf(network, { facts: { ...whole, ...change }, before: undefined });
		expect(hindrance({ adopted: true })).toBeUndefined();
		expect(hindrance({ adopted: true, representatives: undefined })).toBe('adopted-without-imprint');
		expect(hindrance({ adopted: true, responsibleEditor: undefined })).toBe('adopted-without-imprint');
		expect(hindrance({ adopted: false, representatives: undefined, responsibleEditor: undefined })).toBeUndefined();
	});
});

describe('a number', () => {
	const facts = exampleValues(demand.facts, markOf(1));

	test('of a demand does not change after it was published', () => {
		const other = { ...facts, number: 7 };
		expect(hindranceOf(demand, { facts: other, before: facts })).toBe('fixed-once-published');
		expect(hindranceOf(demand, { facts: { ...other, sources: [], ground: undefined }, before: facts })).toBe(
			'fixed-once-published'
		);
		expect(hindranceOf(demand, { facts, before: facts })).toBeUndefined();
		expect(hindranceOf(demand, { facts: other, before: undefined })).toBeUndefined();
	});

	test('of a type that does not fix it may change', () => {
		const facts = exampleValues(goal.facts, markOf(1));
		expect(hindranceOf(goal, { facts: { ...facts, order: 5 }, before: facts })).toBeUndefined();
	});
});

test('a demand without a ground is not published', () => {
	const facts = { ...exampleValues(demand.facts, markOf(1)), ground: undefined };
	expect(hindranceOf(demand, { facts, before: undefined })).toBe('demand-without-ground');
});
