import { error } from '@sveltejs/kit';
import { valuesIn } from '#lib/api/values-in.ts';
import { readNames } from '#lib/fields/naming.ts';
import { itemsIn } from '#lib/fields/numbered-items.ts';
import { readLeavingOf } from '#lib/leaving/read-leavings.ts';
import { readNotes } from '#lib/margin/read-notes.ts';
import { fieldsOf } from '#lib/records/parts-of.ts';
import { readReaders } from '#lib/review/read-readers.ts';
import { partAt } from '#lib/records/tabs.ts';
import type { PageLoad } from './$types';

/** One part of a record, with what is needed to write its values out. */
export const load: PageLoad = async ({ params, parent }) => {
	const { type, record, network, me } = await parent();
	const part = partAt(params.tab);
	if (!part || !network) error(404, { message: 'not-found', fault: 'not-found' });
	const fields = fieldsOf(type, part);
	const opened = record.parts[part];
	const [names, given, notes, leaving] = await Promise.all([
		readNames(network, [{ fields, values: valuesIn(opened) }]),
		readReaders({ record: record.id, part }, opened?.draft, me),
		opened?.draft && part !== 'inside' ? readNotes({ record: record.id, part }, me) : undefined,
		type.name === 'member' && me ? readLeavingOf(record.id) : undefined
	]);
	// What is public stands in the order that is public, whatever is drafted beside it.
	const { facts } = record.parts;
	const beside = opened?.draft ? valuesIn(facts) : (facts?.published?.values ?? valuesIn(facts));
	const items = itemsIn(type, { parts: record.parts, facts: beside });
	return { part, fields, opened, naming: { ...names, items }, given, openNotes: notes?.open ?? 0, leaving };
};
