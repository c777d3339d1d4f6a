import { listRecords } from '#lib/api/list.ts';
import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import { deskCounts } from '#lib/desk/desk.svelte.ts';
import type { PageLoad } from './$types';

const rows = 5;

/** What waits for whoever is signed in, what happens by itself, and what wants catching up. */
export const load: PageLoad = async ({ parent }) => {
	const { me } = await parent();
	const [desk, ready] = await Promise.all([
		read(api.GET('/api/desk')),
		me?.may.publishSet ? listRecords({ state: 'approved', order: 'changed', limit: rows }) : undefined
	]);
	deskCounts.take(desk);
	return { desk, ready: { count: ready?.counts.approved ?? 0, first: ready?.records ?? [] } };
};
