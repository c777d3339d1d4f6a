import type { ContentType } from '@kok/domain/content-type';
import { contentTypes, typeNames } from '@kok/domain/content-types';
import { restored } from '@kok/domain/table/cell';
import { unflatten } from '@kok/domain/table/unflatten';
import { type Locale, interfaceLanguages } from '@kok/domain/words';
import type { Release } from '@kok/release/verify';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type MadeFiles, filesOf, jsonAt, releaseOf, stories, textAt } from '../testing/releases.ts';
import { templateOf } from './column.ts';
import { csvOf } from './csv.ts';
import { formsOf, tableOfType } from './public-table.ts';
import { csvFileOf, publicTables } from './tables.ts';

const Datatype = z.union([z.string(), z.strictObject({ base: z.string(), format: z.string() })]);
const Metadata = z.object({
	tables: z.array(
		z.object({
			url: z.string(),
			tableSchema: z.object({
				columns: z.array(
					z.object({
						name: z.string(),
						titles: z.string(),
						'dc:description': z
							.array(z.object({ '@value': z.string().min(1), '@language': z.enum(interfaceLanguages) }))
							.length(2),
						datatype: Datatype,
						separator: z.literal(', ').optional(),
						required: z.literal(true).optional(),
						null: z.array(z.string())
					})
				),
				primaryKey: z.literal('id').optional(),
				foreignKeys: z.array(
					z.object({
						columnReference: z.string(),
						reference: z.object({ resource: z.string(), columnReference: z.literal('id') })
					})
				)
			})
		})
	)
});
type Column = z.infer<typeof Metadata>['tables'][number]['tableSchema']['columns'][number];

const real = await releaseOf(stories.real);
const invented = await releaseOf(stories.invented);
const hiding = await releaseOf(stories.hiding);
const releases = [
	['a real network', real, await tablesIn(real)],
	['an invented network', invented, await tablesIn(invented)],
	['a network with hidden places', hiding, await tablesIn(hiding)]
] as const;

describe.each(releases)('the tables of %s', (_, release, files) => {
	const { tables } = Metadata.parse(jsonAt(files, '/data/csv-metadata.json'));
	const read = tables.map((table) => ({ ...table, ...readCsv(textAt(files, `/data/${table.url}`)) }));
	const ids = new Map(read.map(({ url, rows }) => [url, new Set(rows.map((row) => row['id'] ?? ''))]));

	test('are one for each type of record, the clauses, and the list of demands to read', () => {
		const records = publicTables(interfaceLanguages).map(csvFileOf);
		expect(tables.map(({ url }) => url)).toEqual([...records, 'demand-list.csv']);
		expect(tables).toHaveLength(typeNames.length + 2);
	});

	test('have the columns of their codebook, each with words in both languages, and no other', () => {
		for (const { header, tableSchema } of read) {
			expect(header).toEqual(tableSchema.columns.map(({ name }) => name));
			expect(header).toEqual(tableSchema.columns.map(({ titles }) => titles));
			expect(new Set(header).size).toBe(header.length);
			for (const column of tableSchema.columns)
				expect(column['dc:description'][0]).not.toEqual(column['dc:description'][1]);
		}
	});

	test('hold in each cell what the codebook says', () => {
		for (const { url, rows, tableSchema } of read) {
			for (const column of tableSchema.columns) {
				const wrong = rows.map((row) => row[column.name] ?? '').filter((cell) => !fits(cell, column));
				expect([url, column.name, wrong]).toEqual([url, column.name, []]);
			}
		}
	});

	test('refer only to records in the release', () => {
		for (const { url, rows, tableSchema } of read) {
			for (const { columnReference, reference } of tableSchema.foreignKeys) {
				const named = rows.map((row) => row[columnReference] ?? '').filter(Boolean);
				expect([url, named.filter((id) => !ids.get(reference.resource)?.has(id))]).toEqual([url, []]);
			}
			if (tableSchema.primaryKey) expect(ids.get(url)?.size).toBe(rows.length);
		}
	});

	test.each(typeNames)('can be read back to every %s of the release', (name) => {
		const type: ContentType = contentTypes[name];
		const forms = formsOf(type);
		const { rows } = readCsv(textAt(files, `/data/${csvFileOf(tableOfType(name, interfaceLanguages))}`));
		const readBack = rows.map((row) => {
			const cells = new Map(Object.entries(row).filter(([, text]) => text !== ''));
			const part = (form: keyof typeof forms, of: string) => unflatten(forms[form], cells, { name: of, mark: '.' });
			return {
				id: row['id'],
				facts: { values: withoutAsides(part('facts', 'facts').value), since: row['facts.publicSince'] },
				wording: Object.fromEntries(
					interfaceLanguages.flatMap((locale) =>
						row[`${locale}.slug`] === '' ? [] : [[locale, wordingIn(row, locale, part('wording', locale).value)]]
					)
				)
			};
		});
		const published = release.content.records[name].map(({ id, facts, wording }) => ({
			id,
			facts,
			wording: Object.fromEntries(
				Object.entries<{ values: unknown; since: string; slug: string; hash: string }>(wording).map(
					([locale, { values, since, slug, hash }]) => [locale, { values, since, slug, hash }]
				)
			)
		}));
		expect(readBack).toEqual(published);
	});

	test('can be read back to every clause of every version, with its latest text', () => {
		const { rows } = readCsv(textAt(files, '/data/clauses.csv'));
		const texts = rows.map(({ demand, version, hash, language, clause, text }) =>
			[demand, version, hash, language, clause, text].join(' ')
		);
		const published = release.content.records.demand.flatMap(({ id, versions = [] }) =>
			versions.flatMap(({ number, hash, clauses, texts: told }) =>
				interfaceLanguages.flatMap((locale) =>
					clauses.flatMap((clause) => {
						const text = told[locale]?.at(-1)?.values.clauses[clause]?.text;
						return text === undefined ? [] : [[id, number, hash, locale, clause, text].join(' ')];
					})
				)
			)
		);
		expect(published.length).toBeGreaterThan(release.content.records.demand.length);
		expect(texts.sort()).toEqual(published.sort());
	});

	test('have no cell that a spreadsheet would run as a formula', () => {
		for (const { url, raw } of read) {
			const formulas = raw.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)));
			expect([url, formulas]).toEqual([url, []]);
		}
	});
});

test('formulas, quotes and line breaks are written harmless, and read back as they were', async () => {
	const texts = ['=1+1', '+49 30 1', '-2+3', '@SUM(A1)', '\tx', "'=a", 'a "quoted", text', 'two\r\nlines', 'ä – ß'];
	const csv = await csvOf({ header: ['text'], rows: texts.map((text) => new Map([['text', text]])) });
	const cells = parse(csv, { columns: true }).map((row: unknown) => z.object({ text: z.string() }).parse(row).text);
	expect(cells.filter((cell: string) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
	expect(cells.map(restored)).toEqual(texts);
	expect(csv).toContain("\r\n'=1+1\r\n");
});

test('the codebook describes every column that a table may have', () => {
	const [[, , files]] = releases;
	const { rows } = readCsv(textAt(files, '/data/codebook.csv'));
	const told = new Set(rows.map(({ file, column }) => `${file} ${column}`));
	const { tables } = Metadata.parse(jsonAt(files, '/data/csv-metadata.json'));
	const missing = tables.flatMap(({ url, tableSchema }) =>
		tableSchema.columns.map(({ name }) => `${url} ${templateOf(name)}`).filter((one) => !told.has(one))
	);
	expect(missing).toEqual([]);
	expect(rows.filter(({ de, en }) => de === '' || en === '')).toEqual([]);
});

async function tablesIn(release: Release): Promise<MadeFiles> {
	return filesOf(release, (path) => /csv/.test(path));
}

type Row = Readonly<Record<string, string>>;

function readCsv(text: string): { header: string[]; rows: Row[]; raw: string[][] } {
	const raw = z.array(z.array(z.string())).parse(parse(text, { record_delimiter: '\r\n' }));
	const [header = [], ...body] = raw;
	const rows = body.map((cells) =>
		Object.fromEntries(header.map((name, index) => [name, restored(cells[index] ?? '')]))
	);
	return { header, rows, raw };
}

function wordingIn(row: Row, locale: Locale, value: unknown) {
	return {
		values: withoutAsides(value),
		since: row[`${locale}.publicSince`],
		slug: row[`${locale}.slug`],
		hash: row[`${locale}.hash`]
	};
}

/** What stands in a part beside its values. */
function withoutAsides(value: unknown): unknown {
	const asides = ['publicSince', 'slug', 'hash', 'translatedFrom', 'translatedHash'];
	const values = z.record(z.string(), z.unknown()).parse(value);
	return Object.fromEntries(Object.entries(values).filter(([name]) => !asides.includes(name)));
}

function fits(cell: string, { datatype, separator, required, null: empty }: Column): boolean {
	if (empty.includes(cell)) return !required || cell !== '';
	const values = separator === undefined ? [cell] : cell.split(separator);
	return values.every((value) => isOfType(value, datatype));
}

const tests: Readonly<Record<string, (value: string) => boolean>> = {
	string: () => true,
	decimal: (value) => /^-?\d+(\.\d+)?$/.test(value),
	date: (value) => z.iso.date().safeParse(value).success,
	dateTime: (value) => z.iso.datetime().safeParse(value).success,
	anyURI: (value) => URL.canParse(value)
};

function isOfType(value: string, datatype: z.infer<typeof Datatype>): boolean {
	if (typeof datatype === 'string') return tests[datatype]?.(value) ?? false;
	return new RegExp(`^(?:${datatype.format})$`).test(value);
}
