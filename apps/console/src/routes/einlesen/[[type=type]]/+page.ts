import { error } from '@sveltejs/kit';
import { isTypeName } from '@kok/domain/content-types';
import { typeAt } from '#lib/records/type-at.ts';
import type { PageLoad } from './$types';

/** The type whose table is brought in, where the address names one. */
export const load: PageLoad = async ({ params, parent }) => {
	const { me } = await parent();
	if (!me) error(401, { message: 'signed-out', fault: 'signed-out' });
	if (me.may.importRecords !== 'all') error(403, { message: 'not-allowed', fault: 'not-allowed' });
	const type = params.type === undefined ? undefined : typeAt(params.type);
	return { me, chosen: type && isTypeName(type.name) ? { name: type.name, type } : undefined };
};
