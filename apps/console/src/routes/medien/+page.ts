import { error } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import { askedMedia } from '#lib/media/asked-media.ts';
import { memberAsked, membersOf } from '#lib/media/for-whom.ts';
import { readNames } from '#lib/people/names.ts';
import { readTitlesOf } from '#lib/records/titles-of.ts';
import type { PageLoad } from './$types';

const filesOfPage = 48;

/** The pictures and documents that are asked for, and the one that is looked at. */
export const load: PageLoad = async ({ url, parent, depends }) => {
	depends('console:media');
	const { me, network } = await parent();
	if (!me || !network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const asked = askedMedia(url);
	const { only, q, after, file: hash } = asked;
	const member = memberAsked(me, asked.member);
	const forWhom = member === undefined ? {} : { member };
	const query = {
		...{ limit: filesOfPage, ...forWhom },
		...(only && { only }),
		...(q.trim() !== '' && { q }),
		...(after !== undefined && { cursor: after })
	};
	const [listed, names, single] = await Promise.all([
		read(api.GET('/api/media', { params: { query } })),
		readNames(),
		hash === undefined
			? undefined
			: read(api.GET('/api/media', { params: { query: { file: hash, limit: 1, ...forWhom } } }))
	]);
	const chosen = single?.files[0];
	const used = chosen?.uses.map(({ record }) => record) ?? [];
	const members = member === undefined ? [] : membersOf(me);
	const titles = await readTitlesOf([...used, ...members], network.languages);
	return { me, network, asked: { ...asked, member }, ...listed, chosen, names, titles, members };
};
