import { error } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import { readFates } from '#lib/correcting/read-correction.ts';
import { readNames } from '#lib/fields/naming.ts';
import { readAskedParts } from '#lib/publishing/asked-parts.ts';
import { readReady } from '#lib/publishing/ready-parts.ts';
import type { PageLoad } from './$types';

/** The approved drafts that the address names, with what each changes, and who can be told of an embargo. */
export const load: PageLoad = async ({ url, parent, depends }) => {
	depends('desk:publishing');
	const { network, me } = await parent();
	if (!network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const [ready, embargo] = await Promise.all([
		readReady(readAskedParts(url.searchParams), network.languages),
		me?.role === 'delegate' ? undefined : read(api.GET('/api/embargoes/people'))
	]);
	const written = ready.flatMap(({ fields, before, after }) => [before, after].map((values) => ({ fields, values })));
	const [names, fates] = await Promise.all([readNames(network, written), readFates(ready)]);
	return { ready, embargo, names, fates };
};
