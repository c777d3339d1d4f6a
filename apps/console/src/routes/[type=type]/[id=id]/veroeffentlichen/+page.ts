import { redirect } from '@sveltejs/kit';
import { publishingAddress } from '#lib/publishing/asked-parts.ts';
import type { PageLoad } from './$types';

/** All that is approved of a record, published together. */
export const load: PageLoad = ({ params }) => {
	redirect(307, publishingAddress([{ record: params.id }]));
};
