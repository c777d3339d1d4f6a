import { error } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import { readTitlesOf } from '#lib/records/titles-of.ts';
import type { PageLoad } from './$types';

const mostPlanned = 100;
const mostStopped = 5;
/** Of these the ones are shown that came out too late. */
const mostPublished = 20;

/** What becomes public by itself, what was stopped last or came out too late, and who leaves. */
export const load: PageLoad = async ({ parent, depends }) => {
	depends('desk:planned');
	const { network } = await parent();
	if (!network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const [planned, stopped, published, { leavings }, { pinned }] = await Promise.all([
		read(api.GET('/api/publications', { params: { query: { status: 'scheduled', limit: mostPlanned } } })),
		read(api.GET('/api/publications', { params: { query: { status: 'stopped', limit: mostStopped } } })),
		read(api.GET('/api/publications', { params: { query: { status: 'published', limit: mostPublished } } })),
		read(api.GET('/api/leavings')),
		read(api.GET('/api/releases', { params: { query: { limit: 1 } } }))
	]);
	const late = published.publications.filter(({ embargo }) => embargo?.missedAt !== undefined);
	const sets = [...planned.publications, ...stopped.publications, ...late];
	const ids = sets.flatMap(({ parts }) => parts.map(({ record }) => record));
	const isLocked = planned.publications.some(({ embargo }) => embargo);
	const leaving = leavings.map(({ member }) => member);
	return {
		planned: planned.publications,
		stopped: stopped.publications,
		late,
		/** The release that is pinned: nothing that is planned comes out meanwhile. */
		pinned: pinned?.release,
		leavings,
		// Where nothing is under embargo nobody is told anything.
		sends: !isLocked || (await read(api.GET('/api/embargoes/people'))).sends,
		titles: await readTitlesOf([...ids, ...leaving], network.languages)
	};
};
