import { error } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import { readNaming } from '#lib/fields/naming.ts';
import { type Entry, entriesOf } from '#lib/history/entries.ts';
import { readText } from '#lib/history/read-text.ts';
import { fieldsOf } from '#lib/records/parts-of.ts';
import type { PageLoad } from './$types';

/** What was done to a record, newest first, and two of its texts beside each other where the address names them. */
export const load: PageLoad = async ({ params, url, parent }) => {
	const { type, network } = await parent();
	if (!network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const query = { limit: 100, ...cursorIn(url) };
	const page = await read(api.GET('/api/records/{id}/history', { params: { path: { id: params.id }, query } }));
	const entries = entriesOf(page.events, params.id);
	const [newest] = entries.filter(({ snapshot }) => snapshot !== undefined);
	const b = findEntry(entries, url.searchParams.get('b')) ?? newest;
	const a = findEntry(entries, url.searchParams.get('a')) ?? before(entries, b);
	const texts = await Promise.all(
		[a, b].map(async (entry) => (entry?.snapshot ? readText(params.id, entry.snapshot) : {}))
	);
	const [before_ = {}, after = {}] = texts;
	const fields = b ? fieldsOf(type, b.part) : {};
	const naming = await readNaming(
		network,
		texts.map((values) => ({ fields, values }))
	);
	return { entries, next: page.next, a, b, fields, before: before_, after, naming };
};

function cursorIn(url: URL) {
	const cursor = url.searchParams.get('cursor');
	return cursor === null ? {} : { cursor: Number(cursor) };
}

function findEntry(entries: readonly Entry[], key: string | null): Entry | undefined {
	return entries.find((entry) => entry.key === key && entry.snapshot !== undefined);
}

/** The text of the same part that stood before another. */
function before(entries: readonly Entry[], entry: Entry | undefined): Entry | undefined {
	if (!entry) return undefined;
	const later = entries.slice(entries.indexOf(entry) + 1);
	return later.find(
		({ part, snapshot }) => part === entry.part && snapshot !== undefined && snapshot !== entry.snapshot
	);
}
