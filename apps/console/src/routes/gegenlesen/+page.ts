import { error } from '@sveltejs/kit';
import { readNames } from '#lib/fields/naming.ts';
import { readNotes } from '#lib/margin/read-notes.ts';
import { readAskedParts } from '#lib/publishing/asked-parts.ts';
import { openAsked } from '#lib/publishing/open-asked.ts';
import { sortGiven } from '#lib/review/given-texts.ts';
import type { PageLoad } from './$types';

/** The drafts that the address names and that wait for a reader, each with what it changes and its open notes. */
export const load: PageLoad = async ({ url, parent, depends }) => {
	depends('desk:reading');
	const { network, me } = await parent();
	if (!network || !me) error(401, { message: 'signed-out', fault: 'signed-out' });
	const asked = readAskedParts(url.searchParams);
	const given = sortGiven(await openAsked(asked), { asked, languages: network.languages, reader: me.actor });
	const written = given.shown.flatMap(({ fields, before, after }) =>
		[before, after].map((values) => ({ fields, values }))
	);
	const [recordNames, notes] = await Promise.all([
		readNames(network, written),
		Promise.all(given.shown.map(async ({ key, asRead }) => [key, (await readNotes(asRead, me)).open] as const))
	]);
	return { me, ...given, recordNames, openNotes: new Map(notes) };
};
