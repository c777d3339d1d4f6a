import { error } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import { namesOfMandates } from '#lib/people/mandates.ts';
import type { PageLoad } from './$types';

/** Who signs in, for whom they act, and who is invited. A delegate reads of those who act for the same. */
export const load: PageLoad = async ({ parent, depends }) => {
	depends('console:people');
	const { me, network, names: actors } = await parent();
	if (!me || !network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const [{ people }, { invitations }] = await Promise.all([
		read(api.GET('/api/people')),
		read(api.GET('/api/invitations'))
	]);
	const invited = invitations.flatMap(({ actsFor }) =>
		actsFor === undefined ? [] : (['member', 'body'] as const).map((type) => ({ type, actsFor }))
	);
	const mandates = [...people.flatMap((person) => person.mandates), ...invited];
	const names = await namesOfMandates(mandates, network.languages);
	return { me, people, invitations, names, actors, now: new Date().toISOString() };
};
