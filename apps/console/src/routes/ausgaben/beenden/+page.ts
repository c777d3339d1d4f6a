import { error } from '@sveltejs/kit';
import { readTitlesOf } from '#lib/records/titles-of.ts';
import { readReturning } from '#lib/releases/read-returning.ts';
import type { PageLoad } from './$types';

/** So many texts are named; the others are counted. */
const named = 60;

/** What is public again once the pin is lifted, before somebody lifts it. */
export const load: PageLoad = async ({ parent, depends }) => {
	depends('desk:releases');
	const { network } = await parent();
	if (!network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const returns = await readReturning(new Date().toISOString());
	const parts = [...(returns?.returning ?? []).slice(0, named), ...(returns?.due ?? []).slice(0, named)];
	const ids = parts.map(({ record }) => record);
	return { named, returns, titles: await readTitlesOf(ids, network.languages) };
};
