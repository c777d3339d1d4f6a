import { error } from '@sveltejs/kit';
import { valuesIn } from '#lib/api/values-in.ts';
import { readCorrection } from '#lib/correcting/read-correction.ts';
import { readNames } from '#lib/fields/naming.ts';
import { itemsIn } from '#lib/fields/numbered-items.ts';
import { readNotes } from '#lib/margin/read-notes.ts';
import { fieldsOf } from '#lib/records/parts-of.ts';
import { partAt } from '#lib/records/tabs.ts';
import type { PageLoad } from './$types';

/** A draft to be read, beside what is public. */
export const load: PageLoad = async ({ params, parent }) => {
	const { type, record, network, me } = await parent();
	const part = partAt(params.tab);
	const opened = part && record.parts[part];
	if (!part || !network || !opened?.draft) error(404, { message: 'not-found', fault: 'not-found' });
	const fields = fieldsOf(type, part);
	const { draft, revision = 0 } = opened;
	const before = opened.published?.values ?? {};
	const [names, notes, foreseen] = await Promise.all([
		readNames(network, [
			{ fields, values: before },
			{ fields, values: draft.values }
		]),
		readNotes({ record: record.id, part }, me),
		draft.correction ? readCorrection(record.id, part) : undefined
	]);
	const { parts } = record;
	const naming = {
		before: { ...names, items: itemsIn(type, { parts, facts: parts.facts?.published?.values ?? {} }) },
		after: { ...names, items: itemsIn(type, { parts, facts: valuesIn(parts.facts) }) }
	};
	return { part, fields, draft, revision, before, naming, notes, foreseen };
};
