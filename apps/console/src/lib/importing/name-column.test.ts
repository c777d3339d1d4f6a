import type { ContentType } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { headerOf, tableOf } from '@kok/domain/table/table';
import { interfaceLanguages } from '@kok/domain/words';
import { afterAll, describe, expect, test, vi } from 'vitest';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
afterAll(() => vi.unstubAllGlobals());

const { nameColumn } = await import('./name-column.ts');
const { member, demand } = contentTypes;

test.each(Object.values<ContentType>(contentTypes))('every column of a table of the type $name has words', (type) => {
	const columns = headerOf(tableOf(type, { mark: '.', locales: interfaceLanguages }), []);
	const bare = columns.filter((column) => {
		const [, ...segments] = column.split('.');
		const names = nameColumn(type, column).replace(/^.*: /, '').split(', ');
		return names.some((name) => segments.includes(name.replace(/ \d+$/, '')));
	});
	expect(bare).toEqual([]);
	expect(columns.map((column) => nameColumn(type, column))).not.toContain('');
});

describe('a column is called', () => {
	test.each([
		[member, 'facts.seat.locality', 'Sitz, Ort'],
		[member, 'facts.sources.2.url', 'Quellen 2, Webadresse'],
		[member, 'de.name', 'Deutsch: Name'],
		[member, 'inside.children', 'Nur für Mitglieder: Auch mit Kindern'],
		[member, 'facts.revision', 'Änderung'],
		[member, 'id', 'Kennung'],
		[demand, 'facts.ground.document.title', 'Grundlage, Dokument, Titel']
	] as const)('by its fields, in the words of the forms', (type, column, name) => {
		expect(nameColumn(type, column)).toBe(name);
	});

	test('as it stands in the file where nobody knows it', () => {
		expect(nameColumn(member, 'Ansprechperson')).toEqual('Ansprechperson');
		expect(nameColumn(member, 'facts.fax.7')).toEqual('fax 7');
	});

	test('by its part where it is about the whole part', () => {
		expect(nameColumn(member, 'facts')).toEqual('Angaben');
	});
});
