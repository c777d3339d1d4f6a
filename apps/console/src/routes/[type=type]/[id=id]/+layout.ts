import { error } from '@sveltejs/kit';
import { openRecord } from '#lib/api/opened-record.ts';
import { typeAt } from '#lib/records/type-at.ts';
import type { LayoutLoad } from './$types';

/** A record with its parts, for the pages of its parts and of its history. */
export const load: LayoutLoad = async ({ params, depends }) => {
	depends(`record:${params.id}`);
	const type = typeAt(params.type);
	const record = await openRecord(params.id);
	if (!type || record.type !== type.name) error(404, { message: 'not-found', fault: 'not-found' });
	return { type, record };
};
