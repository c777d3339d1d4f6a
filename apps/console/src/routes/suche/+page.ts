import { find } from '#lib/search/find.ts';
import type { PageLoad } from './$types';

const most = 50;

/** Records of all types that the address asks for. */
export const load: PageLoad = async ({ url }) => {
	const q = url.searchParams.get('q') ?? '';
	return { q, found: await find(q, most) };
};
