import { error } from '@sveltejs/kit';
import { readNames } from '#lib/fields/naming.ts';
import { readAskedParts } from '#lib/publishing/asked-parts.ts';
import { readReady } from '#lib/publishing/ready-parts.ts';
import type { PageLoad } from './$types';

/** The approved drafts that the address names, with what each changes. */
export const load: PageLoad = async ({ url, parent, depends }) => {
	depends('desk:publishing');
	const { network } = await parent();
	if (!network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const ready = await readReady(readAskedParts(url.searchParams), network.languages);
	const written = ready.flatMap(({ fields, before, after }) => [before, after].map((values) => ({ fields, values })));
	return { ready, names: await readNames(network, written) };
};
