import { error } from '@sveltejs/kit';
import { partNames } from '@kok/domain/rules/part';
import { readNaming } from '#lib/fields/naming.ts';
import { fieldsOf } from '#lib/records/parts-of.ts';
import { hindrancesOf } from '#lib/review/order.ts';
import type { PageLoad } from './$types';

/** The approved drafts of a record, with what each changes and what stands against it. */
export const load: PageLoad = async ({ parent }) => {
	const { type, record, network } = await parent();
	if (!network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const ready = partNames.flatMap((part) => {
		const opened = record.parts[part];
		if (opened?.draft?.stage !== 'approved' || opened.draft.publishAt !== undefined || part === 'inside') return [];
		const { revision = 0, draft, published } = opened;
		const texts = { before: published?.values ?? {}, after: draft.values };
		return [{ part, asRead: { record: record.id, part, revision }, fields: fieldsOf(type, part), ...texts }];
	});
	const hindrances = await hindrancesOf(ready.map(({ asRead }) => asRead));
	const written = ready.flatMap(({ fields, before, after }) => [before, after].map((values) => ({ fields, values })));
	return { ready, hindrances, naming: await readNaming(network, written) };
};
