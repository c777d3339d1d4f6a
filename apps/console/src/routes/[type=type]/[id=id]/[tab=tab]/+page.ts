import { error } from '@sveltejs/kit';
import { valuesIn } from '#lib/api/opened-record.ts';
import { readNaming } from '#lib/fields/naming.ts';
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
	const [naming, given] = await Promise.all([
		readNaming(network, [{ fields, values: valuesIn(opened) }]),
		readReaders({ record: record.id, part }, opened?.draft, me)
	]);
	return { part, fields, opened, naming, given };
};
