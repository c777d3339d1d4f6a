import { error } from '@sveltejs/kit';
import { readTitlesOf } from '#lib/records/titles-of.ts';
import { readReleases } from '#lib/releases/read-releases.ts';
import type { PageLoad } from './$types';

/** A network is founded in one release, of which nobody reads each part. */
const named = 60;

/** One release, with all that changed in it. */
export const load: PageLoad = async ({ params, parent, depends }) => {
	depends('desk:releases');
	const { network } = await parent();
	if (!network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const [{ releases, pinned }, newest] = await Promise.all([
		readReleases({ limit: 1, cursor: params.number + 1 }),
		readReleases({ limit: 1 })
	]);
	const [release] = releases;
	if (release?.number !== params.number) error(404, { message: 'not-found', fault: 'not-found' });
	const ids = (release.deeds ?? []).flatMap(({ parts }) => parts.map(({ record }) => record)).slice(0, named);
	return { named, release, pinned, newest: newest.releases[0], titles: await readTitlesOf(ids, network.languages) };
};
