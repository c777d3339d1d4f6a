import { typeNamed } from '@kok/domain/content-types';
import { isTypeName } from '@kok/domain/content-types';
import { error } from '@sveltejs/kit';
import { openRecord } from '#lib/api/opened-record.ts';
import type { LayoutLoad } from './$types';

/** The own member, or one of its services. */
export const load: LayoutLoad = async ({ params, depends }) => {
	depends(`record:${params.id}`);
	const record = await openRecord(params.id);
	const isKept = record.audience === 'own' || record.audience === 'office';
	if (!isKept || !isTypeName(record.type)) error(404, { message: 'not-found', fault: 'not-found' });
	return { record, type: typeNamed(record.type) };
};
