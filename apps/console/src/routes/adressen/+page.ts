import { usualLanguages } from '@kok/domain/languages';
import { error } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import { readTitlesOf } from '#lib/records/titles-of.ts';
import type { PageLoad } from './$types';

const most = 100;

/** Web addresses that lead nowhere or elsewhere, or could not be checked, and the records that name them. */
export const load: PageLoad = async ({ parent, depends }) => {
	depends('console:addresses');
	const { me, network } = await parent();
	if (!me) error(401, { message: 'signed-out', fault: 'signed-out' });
	const listed = await read(api.GET('/api/web-addresses', { params: { query: { limit: most } } }));
	const shown = [...listed.addresses, ...listed.accepted];
	const ids = shown.flatMap(({ places }) => places.map(({ record }) => record));
	return { me, ...listed, titles: await readTitlesOf(ids, network?.languages ?? usualLanguages) };
};
