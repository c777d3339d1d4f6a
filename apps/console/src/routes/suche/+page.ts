import { find } from '#lib/search/find.ts';
import { findInTexts } from '#lib/search/find-in-texts.ts';
import type { PageLoad } from './$types';

const most = 50;

/** Records of all types that the address asks for: by their titles, and later those that hold it in their texts. */
export const load: PageLoad = async ({ url }) => {
	const q = url.searchParams.get('q') ?? '';
	const inTexts = findInTexts(q);
	return { q, found: await find(q, most), inTexts };
};
