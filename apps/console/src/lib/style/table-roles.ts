/**
 * What the elements of a `.table` are, said aloud too: on a phone its rows are set as paragraphs, and a browser then takes them
 * for a table no more.
 */
export const asTable = {
	table: { role: 'table' },
	group: { role: 'rowgroup' },
	row: { role: 'row' },
	head: { role: 'columnheader' },
	cell: { role: 'cell' }
} as const;
