import { error } from '@sveltejs/kit';
import { readCorrection } from '#lib/correcting/read-correction.ts';
import { readNames } from '#lib/fields/naming.ts';
import { itemsIn } from '#lib/fields/numbered-items.ts';
import { fieldsOf } from '#lib/records/parts-of.ts';
import { partAt } from '#lib/records/tabs.ts';
import type { PageLoad } from './$types';

/** A draft beside what is public, to be given on as an editorial correction. */
export const load: PageLoad = async ({ params, parent }) => {
	const { type, record, network } = await parent();
	const part = partAt(params.tab);
	const opened = part && record.parts[part];
	if (!part || !network || opened?.draft?.stage !== 'open') error(404, { message: 'not-found', fault: 'not-found' });
	const fields = fieldsOf(type, part);
	const { draft, revision = 0 } = opened;
	const before = opened.published?.values ?? {};
	const written = [before, draft.values].map((values) => ({ fields, values }));
	const [foreseen, names] = await Promise.all([readCorrection(record.id, part), readNames(network, written)]);
	const { parts } = record;
	const naming = { ...names, items: itemsIn(type, { parts, facts: parts.facts?.published?.values ?? {} }) };
	return { part, draft, revision, before, naming: { before: naming, after: naming }, foreseen };
};
