import { error } from '@sveltejs/kit';
import { beginEditor } from '#lib/drafts/begin-editor.ts';
import { readNotes } from '#lib/margin/read-notes.ts';
import { partAt } from '#lib/records/tabs.ts';
import type { PageLoad } from './$types';

/** A part to write in: as it stands, or as it was left before it was filed. */
export const load: PageLoad = async ({ params, parent }) => {
	const { type, record, network, me } = await parent();
	const part = partAt(params.tab);
	if (!part || !network || !me) error(404, { message: 'not-found', fault: 'not-found' });
	const [begun, notes] = await Promise.all([
		beginEditor({ type, record, network, me, part }),
		readNotes({ record: record.id, part }, me)
	]);
	return { part, network, notes, ...begun };
};
