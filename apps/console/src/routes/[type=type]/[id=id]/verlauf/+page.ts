import type { AnyValues } from '@kok/domain/content-type';
import { error } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import { valuesIn } from '#lib/api/values-in.ts';
import { readNames } from '#lib/fields/naming.ts';
import { itemsIn } from '#lib/fields/numbered-items.ts';
import { type Entry, entriesOf } from '#lib/history/entries.ts';
import { factsBeside } from '#lib/history/facts-beside.ts';
import { notesIn, readReasons } from '#lib/history/read-reasons.ts';
import { readText } from '#lib/history/read-text.ts';
import { fieldsOf } from '#lib/records/parts-of.ts';
import type { PageLoad } from './$types';

/** What was done to a record, newest first, and two of its texts beside each other where the address names them. */
export const load: PageLoad = async ({ params, url, parent }) => {
	const { type, record, network } = await parent();
	if (!network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const query = { limit: 100, ...cursorIn(url) };
	const page = await read(api.GET('/api/records/{id}/history', { params: { path: { id: params.id }, query } }));
	const entries = entriesOf(page.events, params.id);
	const [newest] = entries.filter(({ snapshot }) => snapshot !== undefined);
	const b = findEntry(entries, url.searchParams.get('b')) ?? newest;
	const a = findEntry(entries, url.searchParams.get('a')) ?? before(entries, b);
	const fields = b ? fieldsOf(type, b.part) : {};
	const hasWords = Object.values(fields).some(({ list }) => list !== undefined);
	const textOf = async (entry: Entry | undefined) =>
		entry?.snapshot === undefined ? undefined : readText(params.id, entry.snapshot);
	const factsOf = async (entry: Entry | undefined) =>
		textOf(entry && hasWords ? factsBeside(entries, entry) : undefined);
	const [texts, facts, reasons] = await Promise.all([
		Promise.all([textOf(a), textOf(b)]),
		Promise.all([factsOf(a), factsOf(b)]),
		readReasons(page.events.flatMap(notesIn))
	]);
	const [before_, after] = [texts[0] ?? {}, texts[1] ?? {}];
	const names = await readNames(
		network,
		[before_, after].map((values) => ({ fields, values }))
	);
	const namingBeside = (held: AnyValues | undefined) => ({
		...names,
		items: itemsIn(type, { parts: record.parts, facts: held ?? valuesIn(record.parts.facts) })
	});
	const naming = { before: namingBeside(facts[0]), after: namingBeside(facts[1]) };
	return { entries, next: page.next, a, b, fields, before: before_, after, naming, reasons };
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
