import { error } from '@sveltejs/kit';
import { Editor } from '#lib/drafts/editor.svelte.ts';
import { findCopy } from '#lib/drafts/working-copy.ts';
import { readNaming } from '#lib/fields/naming.ts';
import { fieldsOf } from '#lib/records/parts-of.ts';
import { partAt } from '#lib/records/tabs.ts';
import type { PageLoad } from './$types';

/** A part to write in: as it stands, or as it was left on this device. */
export const load: PageLoad = async ({ params, parent }) => {
	const { type, record, network, me } = await parent();
	const part = partAt(params.tab);
	if (!part || !network || !me) error(404, { message: 'not-found', fault: 'not-found' });
	const fields = fieldsOf(type, part);
	const key = { actor: me.actor, record: record.id, part };
	const copy = await findCopy(key);
	const editor = new Editor({ key, type: type.name, fields, read: record.parts[part], copy });
	const naming = await readNaming(network, [
		{ fields, values: editor.values },
		{ fields, values: editor.before }
	]);
	return { part, fields, editor, naming, network };
};
