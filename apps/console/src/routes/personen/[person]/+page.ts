import { error } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import { readAll } from '#lib/people/mandates.ts';
import { titleIn } from '#lib/records/title.ts';
import type { PageLoad } from './$types';

/** One person, as far as the reader knows them, and for whom they could act. */
export const load: PageLoad = async ({ params, parent, depends }) => {
	depends('console:people');
	const { me, network } = await parent();
	if (!me || !network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const { people } = await read(api.GET('/api/people'));
	const person = people.find(({ id }) => id === params.person);
	if (!person) error(404, { message: 'not-found', fault: 'not-found' });
	const lists = await Promise.all((['member', 'body'] as const).map(async (type) => readAll(type)));
	const choices = lists.flat().map(({ id, titles }) => ({ id, name: titleIn(titles, network.languages)?.text ?? '' }));
	return { me, person, choices, now: new Date().toISOString() };
};
