/** What a killed server left of an import. */
export interface Import {
	/** Rows of the table, and how many of them became records. */
	rows: number;
	found: number;
	/** Events about it in the log. */
	events: number;
	/** Whether the server had said that it is done. */
	acknowledged: boolean;
}

export type ImportFate = 'whole' | 'none' | 'torn' | 'lost';

/** All rows with one event, or none with none; what was acknowledged is there. */
export function judgeImport({ rows, found, events, acknowledged }: Import): ImportFate {
	if (found === rows && events === 1) return 'whole';
	if (found === 0 && events === 0) return acknowledged ? 'lost' : 'none';
	return 'torn';
}
