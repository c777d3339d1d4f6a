import { typeNames } from '@kok/domain/content-types';
import { clauseTable } from './clause-table.ts';
import { type PublicTable, tableOfType } from './public-table.ts';

/** Every table that is published: one for each content type, and the clauses of demands by themselves. */
export const publicTables: readonly PublicTable[] = typeNames.flatMap((name) =>
	name === 'demand' ? [tableOfType(name), clauseTable] : [tableOfType(name)]
);

/** The file of a table, below `/data/`. */
export function csvFileOf({ name }: Pick<PublicTable, 'name'>): string {
	return `${name}.csv`;
}

/** The table that holds the records of a type. */
export function tableHolding(type: string): PublicTable | undefined {
	return publicTables.find((table) => table.of === type);
}
