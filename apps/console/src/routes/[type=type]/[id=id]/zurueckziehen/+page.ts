import { error } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import type { PageLoad } from './$types';

/** What goes along where a record is taken from the public. */
export const load: PageLoad = async ({ params, parent }) => {
	const { network } = await parent();
	if (!network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const path = { id: params.id };
	return { network, foreseen: await read(api.GET('/api/records/{id}/withdrawal', { params: { path } })) };
};
