import { typeNames } from '@kok/domain/content-types';
import type { Locale } from '@kok/domain/words';
import { clauseTable } from './clause-table.ts';
import { type PublicTable, tableOfType } from './public-table.ts';

/**
 * Every table that is published of a network that writes in some languages: one for each content type, and the clauses of
 * demands by themselves.
 */
export function publicTables(locales: readonly Locale[]): readonly PublicTable[] {
	return typeNames.flatMap((name) =>
		name === 'demand' ? [tableOfType(name, locales), clauseTable(locales)] : [tableOfType(name, locales)]
	);
}

/** The file of a table, below `/data/`. */
export function csvFileOf({ name }: Pick<PublicTable, 'name'>): string {
	return `${name}.csv`;
}

/** The table that holds the records of a type; its name is the same in all languages. */
export function tableHolding(type: string): PublicTable | undefined {
	return publicTables([]).find((table) => table.of === type);
}
