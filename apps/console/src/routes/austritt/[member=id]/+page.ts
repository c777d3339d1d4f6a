import { contentTypes } from '@kok/domain/content-types';
import { error } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { openRecord } from '#lib/api/opened-record.ts';
import { read } from '#lib/api/read.ts';
import { titleOfRecord } from '#lib/records/title-of-record.ts';
import { spellNow } from '#lib/words/time.ts';
import type { PageLoad } from './$types';

/** How a member leaves, what ends with that, and what is hidden with its entry. */
export const load: PageLoad = async ({ params, parent, depends }) => {
	depends('console:leaving');
	const { me, network } = await parent();
	if (!me || !network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const path = { id: params.member };
	const [{ today, leaving, ends }, foreseen, record] = await Promise.all([
		read(api.GET('/api/records/{id}/leaving', { params: { path } })),
		read(api.GET('/api/records/{id}/withdrawal', { params: { path } })),
		openRecord(params.member)
	]);
	const title = titleOfRecord(contentTypes.member, record, network.languages);
	return {
		network,
		now: spellNow(),
		today,
		leaving,
		ends,
		hides: foreseen.hides,
		stops: foreseen.stops,
		record,
		title
	};
};
