import { error } from '@sveltejs/kit';
import { readAll } from '#lib/people/mandates.ts';
import { titleIn } from '#lib/records/title.ts';
import type { PageLoad } from './$types';

/** For whom one may invite somebody: any member and body, or of a delegate those that they act for. */
export const load: PageLoad = async ({ parent }) => {
	const { me, network } = await parent();
	if (!me || !network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const lists = await Promise.all((['member', 'body'] as const).map(async (type) => readAll(type)));
	const own = new Set(me.mandates.map(({ actsFor }) => actsFor));
	const choices = lists
		.flat()
		.filter(({ id, withdrawn }) => withdrawn === undefined && (me.role !== 'delegate' || own.has(id)))
		.map(({ id, titles }) => ({ id, name: titleIn(titles, network.languages)?.text ?? '' }));
	return { me, choices };
};
