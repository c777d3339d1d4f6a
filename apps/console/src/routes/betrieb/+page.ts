import { error } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import type { PageLoad } from './$types';

/** How the server is doing. */
export const load: PageLoad = async ({ parent, depends }) => {
	depends('console:operation');
	const { me } = await parent();
	if (!me) error(401, { message: 'signed-out', fault: 'signed-out' });
	return { me, operation: await read(api.GET('/api/operation')) };
};
