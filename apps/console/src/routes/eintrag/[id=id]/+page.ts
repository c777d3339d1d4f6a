import { usualLanguages } from '@kok/domain/languages';
import { entryFields } from '#lib/entry/entry-fields.ts';
import { readNames } from '#lib/fields/naming.ts';
import type { PageLoad } from './$types';

/** All that the member keeps of the record, as it is public and as it waits. */
export const load: PageLoad = async ({ parent }) => {
	const { record, type, network } = await parent();
	const fields = entryFields(type, record, network?.languages ?? usualLanguages);
	const names = network
		? await readNames(
				network,
				fields.map(({ name, field, shown }) => ({ fields: { [name]: field }, values: { [name]: shown } }))
			)
		: { records: new Map(), areas: new Map() };
	return { fields, names };
};
