import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import { askTonight } from '#lib/desk/ask-tonight.ts';
import { begunTexts } from '#lib/desk/begun.ts';
import { deskCounts } from '#lib/desk/desk.svelte.ts';
import { listTold } from '#lib/desk/told.ts';
import { listUnsent } from '#lib/drafts/working-copy.ts';
import { readOwnLeavings } from '#lib/leaving/read-leavings.ts';
import { readTitlesOf } from '#lib/records/titles-of.ts';
import { usualLanguages } from '@kok/domain/languages';
import type { PageLoad } from './$types';

const rows = { few: 5, all: 200 };

/** What waits for whoever is signed in, what happens by itself, and what wants catching up. */
export const load: PageLoad = async ({ parent, url }) => {
	const isWhole = url.searchParams.has('alles');
	const limit = isWhole ? rows.all : rows.few;
	const above = parent();
	const [{ me, network }, desk, unsent, leavings] = await Promise.all([
		above,
		read(api.GET('/api/desk', { params: { query: { limit } } })),
		above.then(async ({ me }) => (me ? listUnsent(me.actor) : [])),
		above.then(async ({ me }) => (me ? readOwnLeavings(me) : []))
	]);
	deskCounts.take(desk);
	const languages = network?.languages ?? usualLanguages;
	const titles = await readTitlesOf(
		[...unsent.map(({ key }) => key.record), ...leavings.map(({ member }) => member)],
		languages
	);
	const copies = desk.waiting.workingCopies.first;
	const begun = me ? begunTexts({ me, languages, copies, unsent, titles }) : { sent: [], onDevice: [] };
	return {
		desk,
		isWhole,
		begun,
		leavings: leavings.map((leaving) => ({ leaving, titled: titles.get(leaving.member) })),
		// Nobody waits for it before the page is shown.
		tonight: me ? askTonight(me) : Promise.resolve(undefined),
		told: me ? listTold(me) : Promise.resolve([])
	};
};
