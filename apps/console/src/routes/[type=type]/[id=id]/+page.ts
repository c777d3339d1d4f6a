import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** A record without a part named: its facts. */
export const load: PageLoad = ({ params }) => {
	redirect(307, `/${params.type}/${params.id}/angaben`);
};
