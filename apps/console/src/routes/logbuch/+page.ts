import { error } from '@sveltejs/kit';
import { readLog } from '#lib/log/read-log.ts';
import type { PageLoad } from './$types';

/** The log, newest first, narrowed as its address says. */
export const load: PageLoad = async ({ url, parent }) => {
	const { network } = await parent();
	if (!network) error(401, { message: 'signed-out', fault: 'signed-out' });
	return { log: await readLog(url.searchParams, network) };
};
