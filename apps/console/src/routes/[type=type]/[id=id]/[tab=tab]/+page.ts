import { error } from '@sveltejs/kit';
import { valuesIn } from '#lib/api/opened-record.ts';
import { readNaming } from '#lib/fields/naming.ts';
import { fieldsOf } from '#lib/records/parts-of.ts';
import { partAt } from '#lib/records/tabs.ts';
import type { PageLoad } from './$types';

/** One part of a record, with what is needed to write its values out. */
export const load: PageLoad = async ({ params, parent }) => {
	const { type, record, network } = await parent();
	const part = partAt(params.tab);
	if (!part || !network) error(404, { message: 'not-found', fault: 'not-found' });
	const fields = fieldsOf(type, part);
	const opened = record.parts[part];
	return { part, fields, opened, naming: await readNaming(network, [{ fields, values: valuesIn(opened) }]) };
};
