import { error } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import { readTitlesOf } from '#lib/records/titles-of.ts';
import type { PageLoad } from './$types';

const mostPlanned = 100;
const mostStopped = 5;

/** What becomes public by itself, and what was stopped last. */
export const load: PageLoad = async ({ parent, depends }) => {
	depends('desk:planned');
	const { network } = await parent();
	if (!network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const [planned, stopped] = await Promise.all([
		read(api.GET('/api/publications', { params: { query: { status: 'scheduled', limit: mostPlanned } } })),
		read(api.GET('/api/publications', { params: { query: { status: 'stopped', limit: mostStopped } } }))
	]);
	const sets = [...planned.publications, ...stopped.publications];
	const ids = sets.flatMap(({ parts }) => parts.map(({ record }) => record));
	return {
		planned: planned.publications,
		stopped: stopped.publications,
		titles: await readTitlesOf(ids, network.languages)
	};
};
