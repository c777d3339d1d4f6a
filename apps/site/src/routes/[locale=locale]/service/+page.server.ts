import { redirect } from '@sveltejs/kit';
import { helpAddress } from '#lib/addresses/help-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => redirect(308, helpAddress(params.locale));
