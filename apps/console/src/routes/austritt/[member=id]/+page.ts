import { Day } from '@kok/domain/calendar';
import { error } from '@sveltejs/kit';
import { readShownLeaving } from '#lib/leaving/shown-leaving.ts';
import type { PageLoad } from './$types';

/** How a member leaves; its address names the day for which one asks what ends. */
export const load: PageLoad = async ({ params, url, parent, depends }) => {
	depends('console:leaving');
	const { me, network } = await parent();
	if (!me || !network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const on = Day.safeParse(url.searchParams.get('zum')).data;
	return { told: await readShownLeaving(network, { member: params.member, on }) };
};
