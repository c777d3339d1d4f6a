import { error } from '@sveltejs/kit';
import { notesIn, readReasons } from '#lib/history/read-reasons.ts';
import { readEvent, readLog } from '#lib/log/read-log.ts';
import type { PageLoad } from './$types';

/** One event beside the log in which it stands. */
export const load: PageLoad = async ({ params, url, parent }) => {
	const { network } = await parent();
	if (!network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const [log, event] = await Promise.all([readLog(url.searchParams, network), readEvent(params.number)]);
	if (!event) error(404, { message: 'not-found', fault: 'not-found' });
	return { log, event, reasons: await readReasons(notesIn(event)) };
};
