import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { jsonOf } from '../canonical.ts';
import { type AnyValues, type ContentType, type Fields, entrySchema } from '../content-type.ts';
import { contentTypes } from '../content-types.ts';
import { exampleValues, markOf } from '../testing/example.ts';
import { issuesOf } from '../issues.ts';
import type { PartName } from '../rules/part.ts';
import { valuesOf } from '../testing/arbitrary-values.ts';
import { type DecimalMark, flagIn, joined, neutralised, numberIn, parted, restored } from './cell.ts';
import { type Cells, flatten } from './flatten.ts';
import { formOf } from './form.ts';
import { type Table, type TableRecord, cellsOf, faultsOfHeader, headerOf, readParts, tableOf } from './table.ts';
import { interfaceLanguages } from '../words.ts';

const runs = { seed: 20_261_125, numRuns: 60 };
const marks: readonly DecimalMark[] = ['.', ','];
const id = '00000000-0000-4000-8000-000000000001';

describe.each(Object.values<ContentType>(contentTypes))('a table of the type $name', (type) => {
	const table = tableOf(type, { mark: '.', locales: interfaceLanguages });

	test('holds a record with every field filled, and gives it back unchanged', () => {
		const record = recordOf(type, (fields, seed) => exampleValues(fields, markOf(seed)));
		expect(valuesRead(table, cellsOf(table, record))).toEqual(valuesIn(record));
	});

	test.each(marks)('gives back whatever an editor may enter, with the decimal mark "%s"', (mark) => {
		const table = tableOf(type, { mark, locales: interfaceLanguages });
		const record = fc.record({
			facts: valuesOf(type.facts),
			de: valuesOf(type.wording),
			en: valuesOf(type.wording),
			inside: valuesOf(type.inside)
		});
		fc.assert(
			fc.property(record, (parts) => {
				const record = recordOf(type, (_, __, part) => parts[part as keyof typeof parts]);
				const cells = cellsOf(table, record);
				expect(valuesRead(table, cells)).toEqual(valuesIn(record));
				const header = headerOf(table, [cells]);
				expect(header).toEqual(expect.arrayContaining([...cells.keys()]));
				expect(faultsOfHeader(table, header)).toEqual([]);
			}),
			runs
		);
	});

	test('has at least one column, and no column twice', () => {
		const header = headerOf(table, []);
		expect(faultsOfHeader(table, header)).toEqual([]);
		expect(header[0]).toBe('id');
		expect(header.length).toBeGreaterThan(3);
	});

	test('has no field called id, revision, state or translatedFrom, which are columns of the table', () => {
		const names = [type.facts, type.wording, type.inside].flatMap((fields) => Object.keys(fields));
		expect(names.filter((name) => ['revision', 'state', 'translatedFrom', 'id'].includes(name))).toEqual([]);
	});
});

describe('a row of the table', () => {
	const table = tableOf(contentTypes.demand, { mark: '.', locales: interfaceLanguages });
	const source = { title: 'Bericht', publisher: 'Netz', covers: ['ground', 'goal'] };
	const facts = {
		number: 7,
		ground: { kind: 'documented', document: { title: 'Papier', publisher: 'Netz' }, since: null },
		clauses: [{ id: 'b' }, { id: 'a' }],
		sources: [source, { ...source, title: 'Zweiter' }]
	};
	const de = { title: 'Titel', summary: 'Satz.', clauses: { a: { text: 'Erstens' }, b: { text: 'Zweitens' } } };
	const record: TableRecord = {
		id,
		parts: {
			facts: { values: facts, revision: 4, state: 'published' },
			de: { values: de, revision: 2, state: 'open', translatedFrom: 'en' }
		}
	};
	const cells = cellsOf(table, record);

	test('is what a person at a spreadsheet can read', () => {
		expect(Object.fromEntries(cells)).toEqual({
			id,
			'facts.revision': '4',
			'facts.state': 'published',
			'facts.number': '7',
			'facts.ground.kind': 'documented',
			'facts.ground.document.title': 'Papier',
			'facts.ground.document.publisher': 'Netz',
			'facts.ground.since': 'null',
			'facts.clauses.1.id': 'b',
			'facts.clauses.2.id': 'a',
			'facts.sources.1.title': 'Bericht',
			'facts.sources.1.publisher': 'Netz',
			'facts.sources.1.covers': 'ground, goal',
			'facts.sources.2.title': 'Zweiter',
			'facts.sources.2.publisher': 'Netz',
			'facts.sources.2.covers': 'ground, goal',
			'de.revision': '2',
			'de.state': 'open',
			'de.translatedFrom': 'en',
			'de.title': 'Titel',
			'de.summary': 'Satz.',
			'de.clauses.1.id': 'b',
			'de.clauses.1.text': 'Zweitens',
			'de.clauses.2.id': 'a',
			'de.clauses.2.text': 'Erstens'
		});
	});

	test('changes the fields whose columns are there, and no other field', () => {
		const given = new Map([
			['facts.note', 'Neu'],
			['facts.sources.2.title', 'Anderer']
		]);
		const columns = ['id', 'facts.note', 'facts.goal', 'facts.sources.2.title'];
		const [part] = readParts(table, { cells: given, columns, current: { facts, de } });
		expect(part?.value).toEqual({
			...facts,
			note: 'Neu',
			sources: [source, { ...source, title: 'Anderer' }]
		});
	});

	test('empties what its cells leave empty, and closes the gap that a list is left with', () => {
		const columns = [...cells.keys()].filter((column) => column.startsWith('facts.sources.1.'));
		const [part, ...others] = readParts(table, { cells: new Map(), columns, current: { facts, de } });
		expect(part?.value).toEqual({ ...facts, sources: [{ ...source, title: 'Zweiter' }] });
		expect(others).toEqual([]);
	});

	test('creates no part of which it has no cells', () => {
		const columns = ['facts.number', 'de.title', 'en.title', 'inside.x'];
		const parts = readParts(table, { cells: new Map([['facts.number', '3']]), columns, current: {} });
		expect(parts.map(({ part, value }) => [part, value])).toEqual([['facts', { number: 3, clauses: [], sources: [] }]]);
		expect(readParts(table, { cells: new Map(), columns, current: {} })).toEqual([]);
		expect(readParts(table, { cells: new Map(), columns, current: undefined }).map(({ part }) => part)).toEqual([
			'facts'
		]);
	});

	test('names the column of whatever is wrong with a value', () => {
		const given = new Map([
			['facts.sources.3.url', 'x'],
			['facts.sources.3.covers', 'a, b'],
			['de.clauses.4.text', 'Ohne Kennung'],
			['de.clauses.5.id', 'c']
		]);
		const [facts, de] = readParts(table, { cells: given, columns: [...given.keys()], current: {} });
		expect(facts?.columnOf('sources.0.url')).toBe('facts.sources.3.url');
		expect(facts?.columnOf('sources.0.covers.1')).toBe('facts.sources.3.covers');
		expect(facts?.columnOf('ground')).toBe('facts.ground');
		expect(facts?.columnOf('')).toBe('facts');
		expect(de?.columnOf('clauses.c.text')).toBe('de.clauses.5.text');
		expect(de?.faults).toMatchObject([{ column: 'de.clauses.4.id', code: 'missing' }]);
	});

	test('passes an unusable value on under its field, so that the schema refuses it there', () => {
		const given = new Map([
			['facts.number', 'drei'],
			['facts.ground.kind', 'imported'],
			['facts.ground.since.date', '2013']
		]);
		const [facts] = readParts(table, { cells: given, columns: [...given.keys()], current: {} });
		const { error } = entrySchema(contentTypes.demand.facts).safeParse(facts?.value);
		const issues = error ? issuesOf(error).map(({ path, code }) => [path, code]) : [];
		expect(issues).toEqual(
			expect.arrayContaining([
				['number', 'wrong-type'],
				['ground.since', 'unknown']
			])
		);
	});

	test('a header names no column that the type has not, nor one twice', () => {
		const wrong = ['facts.fax', 'facts', 'facts.sources.0.title', 'facts.sources.1.fax', 'x.title', 'facts.number.1'];
		const faults = faultsOfHeader(table, ['id', 'de.title', 'de.title', ...wrong, 'facts.translatedFrom', '']);
		expect(faults.map(({ column, code }) => `${column}: ${code}`)).toEqual([
			'de.title: same-column-twice',
			...[...wrong, 'facts.translatedFrom', ''].map((column) => `${column}: unknown`)
		]);
	});

	test('two wordings for one item are refused', () => {
		const given = new Map([
			['de.clauses.1.id', 'a'],
			['de.clauses.2.id', 'a']
		]);
		const [de] = readParts(table, { cells: given, columns: [...given.keys()], current: {} });
		expect(de?.faults).toMatchObject([{ column: 'de.clauses.2.id', code: 'same-id-twice' }]);
	});
});

describe('a cell of the table', () => {
	test('that a spreadsheet could run as a formula is made harmless, and comes back as it was', () => {
		expect(neutralised('+49 30 555 01 23')).toBe("'+49 30 555 01 23");
		expect(neutralised('=1+1')).toBe("'=1+1");
		expect(neutralised("'=x")).toBe("''=x");
		expect([neutralised("'n Abend"), neutralised('12')]).toEqual(["'n Abend", '12']);
		expect(restored('+49 30')).toBe('+49 30');
		const text = fc.tuple(fc.stringMatching(/^['=+\-@\t\r＝]{0,3}$/), fc.string()).map((both) => both.join(''));
		fc.assert(
			fc.property(text, (written) => {
				const cell = neutralised(written);
				expect(/^[=+\-@\t\r\n＝＋－＠]/.test(cell)).toBe(false);
				expect(restored(cell)).toBe(written);
			}),
			runs
		);
	});

	test('holds several texts, whatever they hold', () => {
		expect(joined(['de', 'ar'])).toBe('de, ar');
		expect(parted('de,ar ; tr\nfa')).toEqual(['de', 'ar', 'tr', 'fa']);
		fc.assert(
			fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', ' ', ',', ';', '"', '\n', '\r') })), (texts) => {
				expect(parted(joined(texts))).toEqual(texts);
			}),
			runs
		);
	});

	test('holds a number as the spreadsheet writes it, never one with separators of thousands', () => {
		expect([numberIn('12.5', '.'), numberIn('12,5', ','), numberIn(' -3 ', '.')]).toEqual([12.5, 12.5, -3]);
		for (const wrong of ['12,5', '1.234.567', '', 'x', '1 000', '0x1']) expect(numberIn(wrong, '.')).toBeUndefined();
		for (const wrong of ['12.5', '1.234']) expect(numberIn(wrong, ',')).toBeUndefined();
	});

	test('holds yes and no in both languages', () => {
		expect(['WAHR', 'ja', 'True', '1'].map(flagIn)).toEqual([true, true, true, true]);
		expect(['FALSCH', 'nein', 'no', '0'].map(flagIn)).toEqual([false, false, false, false]);
		expect(flagIn('vielleicht')).toBeUndefined();
	});

	test('holds a day as a German spreadsheet rewrites it', () => {
		const table = tableOf(contentTypes.demand, { mark: '.', locales: interfaceLanguages });
		const given = new Map([['facts.sources.1.retrieved', '24.11.2026']]);
		const [facts] = readParts(table, { cells: given, columns: [...given.keys()], current: {} });
		expect(facts?.value).toMatchObject({ sources: [{ retrieved: '2026-11-24' }] });
	});
});

test('an empty list and a missing list are written differently', () => {
	const form = formOf(z.strictObject({ list: z.array(z.strictObject({ a: z.string().optional() })).optional() }));
	const laid = (value: unknown) => Object.fromEntries(flatten(form, value, { name: 'x', mark: '.' }));
	expect(laid({ list: [] })).toEqual({ 'x.list': '[]' });
	expect(laid({ list: [{}, { a: 'b' }] })).toEqual({ 'x.list.1': '{}', 'x.list.2.a': 'b' });
	expect(laid({})).toEqual({});
});

test('a schema that a table cannot hold is found when the table is made', () => {
	expect(() => formOf(z.date())).toThrow(/no columns for date/);
	expect(() => flatten(formOf(z.union([z.literal('a'), z.null()])), 'b', { name: 'x', mark: '.' })).toThrow(/shapes/);
});

function recordOf(
	type: ContentType,
	make: (fields: Fields, seed: number, part: PartName) => AnyValues
): TableRecord & { id: string } {
	const all = { facts: type.facts, de: type.wording, en: type.wording, inside: type.inside } as const;
	const parts = Object.entries<Fields>(all).flatMap(([part, fields], index) => {
		if (Object.keys(fields).length === 0) return [];
		const values = make(fields, index + 1, part as PartName);
		return [[part, { values, revision: index + 1, state: 'open' }] as const];
	});
	return { id, parts: Object.fromEntries(parts) };
}

function valuesIn({ parts }: TableRecord) {
	return Object.fromEntries(Object.entries(parts).map(([part, told]) => [part, jsonOf(told?.values)]));
}

/** The values that a row holds, as an editor's own entries are checked. */
function valuesRead(table: Table, cells: Cells) {
	const read = readParts(table, { cells, columns: [...cells.keys()], current: {} });
	const parts = table.parts.flatMap(({ part, fields }) => {
		const found = read.find((one) => one.part === part);
		return [[part, jsonOf(entrySchema(fields).parse(found?.value ?? {}))] as const];
	});
	return Object.fromEntries(parts);
}
