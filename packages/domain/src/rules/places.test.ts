import { describe, expect, test } from 'vitest';
import { type ContentType, entrySchema } from '../content-type.ts';
import { contentTypes } from '../content-types.ts';
import { exampleValues, markOf } from '../testing/example.ts';
import { knownPlacesOf, placeIssues, placesIn } from './places.ts';

const { member, service, network } = contentTypes;

function issuesIn(type: Pick<ContentType, 'facts'>, values: object, said: object) {
	return placeIssues(placesIn(type.facts, { ...values }), knownPlacesOf({ ...said })).map(({ path, code }) => [
		path,
		code
	]);
}

const said = { areas: [{ id: 'BE' }, { id: 'BB' }], postcodeForms: 'NNNNN' };

describe('an area', () => {
	test('is accepted in any field only if the network has it', () => {
		expect(issuesIn(service, { areas: ['BE', 'XX'] }, said)).toEqual([['areas.1', 'no-such-area']]);
		expect(issuesIn(member, { seat: { disclosure: 'area_only', area: 'Musterstadt' } }, said)).toEqual([
			['seat.area', 'no-such-area']
		]);
		const places = [{ id: 'p', place: { disclosure: 'public', area: 'be' } }];
		expect(issuesIn(service, { places }, said)).toEqual([['places.0.place.area', 'no-such-area']]);
	});

	test('of a helpline is accepted only if the same facts of the network name it', () => {
		const helplines = [{ id: 'h', areas: ['BE'], languages: [] }];
		expect(issuesIn(network, { ...said, helplines }, { ...said, helplines })).toEqual([]);
		expect(issuesIn(network, { helplines }, { areas: [] })).toEqual([['helplines.0.areas.0', 'no-such-area']]);
	});
});

describe('a postcode', () => {
	const at = (postcode: string, postcodeForms: string | undefined) =>
		issuesIn(member, { seat: { disclosure: 'public', postcode } }, { ...said, postcodeForms });

	test.each([
		['01069', 'NNNNN'],
		['1010', 'NNNN'],
		['SW1A 1AA', 'AN NAA, AANA NAA'],
		['110 00', 'NNN NN']
	])('%s has the form %s', (postcode, form) => {
		expect(at(postcode, form)).toEqual([]);
	});

	test.each([
		['1069', 'NNNNN'],
		['010690', 'NNNNN'],
		['0106O', 'NNNNN'],
		['٠١٠٦٩', 'NNNNN'],
		['sw1a 1aa', 'AANA NAA'],
		['110-00', 'NNN NN'],
		['ÄB1', 'AAN'],
		['D-01069', 'NNNNN']
	])('%s does not have the form %s', (postcode, form) => {
		expect(at(postcode, form)).toEqual([['seat.postcode', 'not-a-postcode']]);
	});

	test('may be any text where the network gives no form for postcodes', () => {
		expect(at('1069', undefined)).toEqual([]);
		expect(at('1069', ' , ')).toEqual([]);
	});
});

test('places are named by where they stand and what they name', () => {
	const places = [{ id: 'p', place: { disclosure: 'public', area: 'BE', postcode: '10115' } }];
	expect(placesIn(service.facts, { areas: ['BB', 7], places })).toEqual([
		{ path: 'areas.0', names: 'area', code: 'BB' },
		{ path: 'places.0.place.area', names: 'area', code: 'BE' },
		{ path: 'places.0.place.postcode', names: 'postcode', code: '10115' }
	]);
});

test('what has not the shape of a place names none', () => {
	expect(placesIn(service.facts, { areas: 'BE', places: [null, 'BE', { id: 'p', place: null }] })).toEqual([]);
	expect(placesIn(member.facts, { seat: null })).toEqual([]);
	expect([...knownPlacesOf({ areas: [null, 'BB', { id: 'BE' }] }).areas]).toEqual(['BE']);
	expect(knownPlacesOf({ areas: 'BE' })).toEqual({ areas: new Set(), postcodeForms: [] });
});

test('every field of a type that holds an area or a postcode is looked at', () => {
	for (const type of Object.values<ContentType>(contentTypes)) {
		for (const fields of [type.facts, type.wording, type.inside]) {
			const values = exampleValues(fields, markOf(1));
			expect(entrySchema(fields).safeParse(values).success).toBe(true);
			const spelled = JSON.stringify(values).match(/"(A-zq\w+|P-zq\w+)"/g) ?? [];
			expect(placesIn(fields, values).map(({ code }) => `"${code}"`)).toEqual(spelled);
		}
	}
});
