import { error } from '@sveltejs/kit';
import { listRecordsUpTo } from '#lib/api/list.ts';
import { readAsked } from '#lib/records/asked.ts';
import { readCalled } from '#lib/records/read-called.ts';
import { typeAt } from '#lib/records/type-at.ts';
import type { PageLoad } from './$types';

/** A list of records of one type, narrowed and ordered as its address says. */
export const load: PageLoad = async ({ params, url, parent }) => {
	const type = typeAt(params.type);
	if (!type) error(404, { message: 'not-found', fault: 'not-found' });
	const { asked, query } = readAsked(type, url.searchParams);
	const [list, { network }] = await Promise.all([listRecordsUpTo(asked.rows, query), parent()]);
	const called = network && (await readCalled(list.records, network));
	return { type, asked, query, list, called };
};
