import { type Fields, entrySchema, viewOf } from '@kok/domain/content-type';
import { exampleValues, markOf } from '@kok/domain/testing/example';
import type { Kind } from '@kok/domain/fields/field';
import { valuesOf } from '@kok/domain/testing/arbitrary-values';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './testing/document.ts';
import { fieldGroups, membersOutlook } from './testing/field-groups.ts';

/** For each kind a value of the right JSON type where there is one, and yet none that an editor may save. */
const corrupted: Record<Kind, unknown> = {
	line: 'zwei\nZeilen',
	text: '',
	day: '2026-02-30',
	date: '2026-13',
	link: 'www.netz.example',
	phone: 'ruf an',
	email: 'niemand',
	count: 1.5,
	number: '12',
	flag: 'ja',
	choice: 'nonsense',
	choices: ['nonsense'],
	languages: ['Deutsch'],
	areas: ['kein Gebiet'],
	'time-zone': 1,
	hours: [{ days: ['MO'], from: '9', to: '17' }],
	place: { disclosure: 'nonsense' },
	reference: 'das Ziel',
	references: ['das Ziel'],
	clauses: [{ demand: 'die Forderung' }],
	media: { file: 'kein Hash', mediaType: 'image/webp', bytes: 1 },
	items: [{ id: 'nicht eine Kennung' }],
	'item-words': { 'nicht eine Kennung': {} },
	sources: [{ title: 'Ohne Verlag' }],
	ground: { kind: 'nonsense' },
	retelling: [{ heading: 'Ohne Sätze' }]
};

describe.each(fieldGroups)('the values of $entry', ({ type, part, fields, entry, stored, forMembers }) => {
	const right = exampleValues(fields, markOf(1));
	const body = (values: object) => ({ type: type.name, part, values });

	test('pass the document when they are correct, and are answered as it says', () => {
		expect(faultsOf('SaveDraft', body(right))).toEqual([]);
		expect(faultsOf(stored, right)).toEqual([]);
		for (const isPublic of [true, false])
			expect(faultsOf(forMembers, viewOf(fields, right, membersOutlook(type, isPublic)))).toEqual([]);
	});

	test('are refused with a field that the part does not have', () => {
		expect(faultsOf('SaveDraft', body({ ...right, nonsense: 1 }))).not.toEqual([]);
		expect(faultsOf('SaveDraft', body({ nonsense: 1 }))).not.toEqual([]);
	});

	test('are refused without a field that must be filled', () => {
		for (const [name, { required }] of Object.entries(fields))
			expect([name, faultsOf(entry, without(right, name)).length > 0]).toEqual([name, required]);
	});

	test('are refused with a corrupted value in any field, and in any field of a list', () => {
		for (const [path, values] of corruptions(fields, right))
			expect([path, faultsOf(entry, values).length > 0]).toEqual([path, true]);
	});

	test('pass the document whenever the domain accepts them', () => {
		fc.assert(
			fc.property(valuesOf(fields), (values) => {
				expect(entrySchema(fields).safeParse(values).success).toBe(true);
				expect(faultsOf(entry, values)).toEqual([]);
			}),
			{ numRuns: 20 }
		);
	});
});

type Values = Readonly<Record<string, unknown>>;

/** Copies of right values in each of which one thing is wrong, by where it is. */
function* corruptions(fields: Fields, right: Values): Generator<[string, Values]> {
	for (const [name, { kind, items }] of Object.entries(fields)) {
		yield [name, { ...right, [name]: corrupted[kind] }];
		yield [name, { ...right, [name]: { nonsense: true } }];
		for (const [path, item] of items ? corruptions(items, firstItem(right[name])) : [])
			yield [`${name}.${path}`, { ...right, [name]: withFirstItem(right[name], item) }];
	}
}

/** Of a list, or of the words that stand under the ids of its items. */
function firstItem(list: unknown): Values {
	return Object.values(list as Record<string, Values>)[0] ?? {};
}

function withFirstItem(list: unknown, item: Values): unknown {
	if (Array.isArray(list)) return [item];
	return Object.fromEntries(Object.keys(list as object).map((id) => [id, item]));
}

function without(values: Values, name: string): Values {
	return Object.fromEntries(Object.entries(values).filter(([each]) => each !== name));
}
