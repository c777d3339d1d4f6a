import type { Content } from '@kok/domain/release/content';
import { languagesOf } from '@kok/domain/release/reading';
import type { Column, Datatype } from './column.ts';
import { templateOf } from './column.ts';
import { demandList, demandListColumns } from './demand-list-columns.ts';
import type { PublicTable } from './public-table.ts';
import { csvFileOf, publicTables, tableHolding } from './tables.ts';

interface About {
	title: string;
	/** Where the licence is told. */
	licence: string;
	/** Day of the release. */
	day: string;
}

/** What stands in every column of every table, for programs: CSV on the Web (W3C, Metadata Vocabulary for Tabular Data). */
export async function csvMetadata(content: Content, { title, licence, day }: About) {
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
		'dc:title': title,
		'dc:license': { '@id': licence },
		'dc:issued': { '@value': day, '@type': 'xsd:date' },
		dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', doubleQuote: true },
		tables: await tablesMetadata(content)
	};
}

/** One after the other: the rows of all tables at once would take much room. */
async function tablesMetadata(content: Content) {
	const tables = [];
	for (const table of publicTables(languagesOf(content))) tables.push(await tableMetadata(table, content));
	return [...tables, listMetadata(content)];
}

function listMetadata(content: Content) {
	const columns = demandListColumns(languagesOf(content));
	return {
		url: csvFileOf(demandList),
		'dc:title': demandList.title.en,
		tableSchema: { columns: columns.map((column) => columnMetadata(column.name, column)), foreignKeys: [] }
	};
}

async function tableMetadata(table: PublicTable, content: Content) {
	const known = new Map(table.columns().map((column) => [column.name, column]));
	const { header } = await table.rows(content);
	const columns = header.map((name) => {
		const column = known.get(templateOf(name));
		if (!column) throw new TypeError(`The column ${name} of ${table.name} is not described`);
		return { name, column };
	});
	return {
		url: csvFileOf(table),
		'dc:title': table.title.en,
		tableSchema: {
			columns: columns.map(({ name, column }) => columnMetadata(name, column)),
			...(table.of && { primaryKey: 'id' }),
			foreignKeys: columns.flatMap(({ name, column }) => foreignKey(name, column))
		}
	};
}

function columnMetadata(name: string, { label, datatype, codes, isList, isRequired }: Column) {
	return {
		name,
		titles: name,
		'dc:description': [
			{ '@value': label.de, '@language': 'de' },
			{ '@value': label.en, '@language': 'en' }
		],
		datatype: codes ? { base: 'string', format: codes.join('|') } : csvwTypes[datatype],
		...(isList && { separator: ', ' }),
		...(isRequired && { required: true }),
		null: ['', '[]', '{}', 'null']
	};
}

const csvwTypes = {
	text: 'string',
	number: 'decimal',
	'yes-no': { base: 'boolean', format: 'true|false' },
	code: 'string',
	id: { base: 'string', format: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
	day: 'date',
	date: { base: 'string', format: '\\d{4}(-\\d{2}(-\\d{2})?)?' },
	instant: 'dateTime',
	address: 'anyURI',
	marker: 'string'
} as const satisfies Record<Datatype, unknown>;

function foreignKey(name: string, { to, isList }: Column) {
	const table = to === undefined || isList ? undefined : tableHolding(to);
	return table ? [{ columnReference: name, reference: { resource: csvFileOf(table), columnReference: 'id' } }] : [];
}
