import type { OpenedRecord } from '#lib/api/opened-record.ts';
import type { Network } from './network.ts';
import { readCalled } from './read-called.ts';

type One = Pick<OpenedRecord, 'id' | 'type'>;

let together: { records: Map<string, One>; called: ReturnType<typeof readCalled> } | undefined;

/**
 * What a record is called that stands in a row. Rows that a page shows at once are called together: each record and each list
 * is asked for once, however late one of the answers comes.
 */
export async function callWithOthers(
	one: One,
	network: Pick<Network, 'languages' | 'areas'>
): Promise<string | undefined> {
	together ??= begin(network);
	together.records.set(one.id, one);
	return (await together.called).get(one.id);
}

/** Asks once the page has made all its rows, which it does without waiting for anything. */
function begin(network: Pick<Network, 'languages' | 'areas'>): NonNullable<typeof together> {
	const records = new Map<string, One>();
	const called = Promise.resolve().then(async () => {
		together = undefined;
		return readCalled([...records.values()], network);
	});
	return { records, called };
}
