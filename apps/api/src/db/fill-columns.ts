import {
	ColumnNode,
	InsertQueryNode,
	type KyselyPlugin,
	type OperationNode,
	PrimitiveValueListNode,
	ValueListNode,
	ValueNode,
	ValuesNode
} from 'kysely';

/** Columns of a table that nobody names who inserts into it, with their values by the row's key. */
export interface FilledTable {
	table: string;
	key: readonly string[];
	columns: readonly string[];
	rows: readonly Readonly<Record<string, unknown>>[];
}

/** Adds the columns to every insertion into their table. Throws where a row is inserted of which it knows nothing. */
export function fillColumns(tables: readonly FilledTable[]): KyselyPlugin {
	const byTable = new Map(tables.map((one) => [one.table, { ...one, valuesByKey: valuesByKey(one) }]));
	return {
		transformQuery: ({ node }) => {
			if (!InsertQueryNode.is(node)) return node;
			const filled = byTable.get(node.into?.table.identifier.name ?? '');
			return filled ? fillInsertion(node, filled) : node;
		},
		transformResult: async ({ result }) => Promise.resolve(result)
	};
}

interface Filling extends FilledTable {
	valuesByKey: ReadonlyMap<string, readonly unknown[]>;
}

function valuesByKey({ key, columns, rows }: FilledTable): Map<string, readonly unknown[]> {
	return new Map(
		rows.map((row) => [spell(key.map((column) => row[column])), columns.map((column) => row[column] ?? null)])
	);
}

function spell(key: readonly unknown[]): string {
	return JSON.stringify(key);
}

function fillInsertion(node: InsertQueryNode, { table, key, columns, valuesByKey: known }: Filling): InsertQueryNode {
	const { columns: named = [], values } = node;
	if (values === undefined || !ValuesNode.is(values)) throw new Error(`Rows of ${table} are not inserted one by one`);
	const places = key.map((column) => named.findIndex((one) => one.column.name === column));
	const lists = values.values.map((list) => {
		const more = known.get(spell(places.map((place) => valueAt(list, place))));
		if (!more) throw new Error(`A row of ${table} is inserted for which ${columns.join(', ')} was not brought along`);
		return extend(list, more);
	});
	return {
		...node,
		columns: [...named, ...columns.map((column) => ColumnNode.create(column))],
		values: ValuesNode.create(lists)
	};
}

type ValueList = PrimitiveValueListNode | ValueListNode;

function valueAt(list: ValueList, place: number): unknown {
	if (PrimitiveValueListNode.is(list)) return list.values[place];
	const value: OperationNode | undefined = list.values[place];
	return value && ValueNode.is(value) ? value.value : undefined;
}

function extend(list: ValueList, more: readonly unknown[]): ValueList {
	if (PrimitiveValueListNode.is(list)) return PrimitiveValueListNode.create([...list.values, ...more]);
	return ValueListNode.create([...list.values, ...more.map((value) => ValueNode.create(value))]);
}
