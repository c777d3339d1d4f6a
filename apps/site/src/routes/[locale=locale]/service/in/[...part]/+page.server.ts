import { redirect } from '@sveltejs/kit';
import { helpAddress } from '#lib/addresses/help-address.ts';
import type { PageServerLoad } from './$types';

// Declared here and not passed on: of a page that passes on what another declares, the framework does not know that no
// browser runs it, and builds scripts and a stylesheet for every component.
export const load: PageServerLoad = ({ params }) => redirect(308, helpAddress(params.locale));
