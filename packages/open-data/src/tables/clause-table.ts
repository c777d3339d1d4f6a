import type { Content, PublicRecord } from '@kok/domain/release/content';
import { listDemands } from '@kok/domain/release/reading';
import type { Cells } from '@kok/domain/table/flatten';
import { type Locale, locales } from '@kok/domain/words';
import type { Column } from './column.ts';
import type { PublicTable } from './public-table.ts';

const one = { isList: false, isRequired: true } as const satisfies Partial<Column>;
const columns = [
	{ ...one, name: 'demand', label: { de: 'Forderung', en: 'Demand' }, datatype: 'id', to: 'demand' },
	{ ...one, name: 'number', label: { de: 'Nummer der Forderung', en: 'Number of the demand' }, datatype: 'number' },
	{ ...one, name: 'language', label: { de: 'Sprache', en: 'Language' }, datatype: 'code', codes: locales },
	{
		...one,
		name: 'version',
		label: { de: 'Nummer der Fassung, je Sprache', en: 'Number of the version, in each language' },
		datatype: 'number',
		isRequired: false
	},
	{
		...one,
		name: 'present',
		label: { de: 'Gilt diese Fassung heute?', en: 'The version of today?' },
		datatype: 'yes-no'
	},
	{ ...one, name: 'since', label: { de: 'Öffentlich seit', en: 'Public since' }, datatype: 'instant' },
	{ ...one, name: 'hash', label: { de: 'Prüfsumme des Wortlauts', en: 'Hash of the wording' }, datatype: 'text' },
	{ ...one, name: 'clause', label: { de: 'Kennung des Satzes', en: 'Id of the clause' }, datatype: 'text' },
	{
		...one,
		name: 'position',
		label: { de: 'Stelle in der Fassung, von 1 an', en: 'Position in the version, from 1' },
		datatype: 'number'
	},
	{ ...one, name: 'text', label: { de: 'Satz', en: 'Clause' }, datatype: 'text' }
] as const satisfies readonly Column[];

type ColumnName = (typeof columns)[number]['name'];

/** The clauses of all demands in every version that was public, one a row: what one would count, compare and quote. */
export const clauseTable: PublicTable = {
	name: 'clauses',
	title: { de: 'Sätze der Forderungen', en: 'Clauses of demands' },
	columns: () => [...columns],
	count: (content) => rowsOf(content).length,
	rows: async (content) => ({ header: columns.map(({ name }) => name), rows: rowsOf(content) })
};

function rowsOf(content: Content): Cells[] {
	return listDemands(content).flatMap((demand) => locales.flatMap((language) => rowsIn(demand, language)));
}

function rowsIn({ id, facts, wording }: PublicRecord<'demand'>, language: Locale): Cells[] {
	return versionsOf(wording[language], facts.values.clauses).flatMap(
		({ number, since, hash, values, clauses }, index, all) =>
			clauses.map((clause, position) => {
				const cells = {
					demand: id,
					number: String(facts.values.number),
					language,
					version: number === undefined ? '' : String(number),
					present: String(index === all.length - 1),
					since,
					hash,
					clause,
					position: String(position + 1),
					text: values.clauses[clause]?.text ?? ''
				} satisfies Record<ColumnName, string>;
				return new Map(Object.entries(cells));
			})
	);
}

type Wording = PublicRecord<'demand'>['wording'][Locale];
type Version = Omit<NonNullable<NonNullable<Wording>['versions']>[number], 'number'> & { number?: number };

/** Where a release tells no versions, the present one stands alone, without a number. */
function versionsOf(words: Wording, items: readonly { id: string }[]): readonly Version[] {
	if (!words) return [];
	if (words.versions && words.versions.length > 0) return words.versions;
	const { since, hash, values } = words;
	const clauses = items.flatMap(({ id }) => (values.clauses[id] ? [id] : []));
	return [{ since, hash, values, clauses }];
}
