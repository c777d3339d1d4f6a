import { error } from '@sveltejs/kit';
import { readReasons } from '#lib/history/read-reasons.ts';
import { readTitlesOf } from '#lib/records/titles-of.ts';
import { readReleases } from '#lib/releases/read-releases.ts';
import type { PageLoad } from './$types';

const atOnce = 20;
/** So many parts of a release are named in the list; the others are counted. */
const named = 4;

/** The releases, newest first, each with what changed in it. */
export const load: PageLoad = async ({ url, parent, depends }) => {
	depends('desk:releases');
	const { network } = await parent();
	if (!network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const cursor = Number(url.searchParams.get('vor'));
	const page = await readReleases({ limit: atOnce, ...(cursor > 0 && { cursor }) });
	const ids = page.releases.flatMap(({ deeds = [] }) =>
		deeds.flatMap(({ parts }) => parts.map(({ record }) => record)).slice(0, named)
	);
	const notes = page.releases.flatMap(({ deeds = [] }) => deeds.flatMap(({ notes: given }) => given));
	return {
		...page,
		reasons: await readReasons(notes),
		named,
		isNewest: !(cursor > 0),
		titles: await readTitlesOf(ids, network.languages)
	};
};
