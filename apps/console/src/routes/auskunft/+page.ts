import { error } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import type { PageLoad } from './$types';

/** Of whom it is asked what is stored: of whoever is signed in, or of a person who turned to an admin. */
export const load: PageLoad = async ({ parent, url }) => {
	const { me } = await parent();
	if (!me) error(401, { message: 'signed-out', fault: 'signed-out' });
	const asked = url.searchParams.get('person');
	if (asked === null || me.actor === `account:${asked}`) return { me, person: undefined };
	if (!me.may.disclosePerson) error(403, { message: 'not-allowed', fault: 'not-allowed' });
	const { people } = await read(api.GET('/api/people'));
	const person = people.find(({ id }) => id === asked);
	if (!person) error(404, { message: 'not-found', fault: 'not-found' });
	return { me, person };
};
