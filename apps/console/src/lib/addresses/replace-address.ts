import type { AnyValues, Fields } from '@kok/domain/content-type';
import { typeNamed } from '@kok/domain/content-types';
import { withAddress } from '@kok/domain/web-addresses';
import type { Schemas } from '#lib/api/client.ts';
import { openRecord } from '#lib/api/opened-record.ts';
import { valuesIn } from '#lib/api/values-in.ts';
import { fileDraft } from '#lib/drafts/file-draft.ts';
import { isSame } from '#lib/drafts/is-same.ts';
import { fieldsOf } from '#lib/records/parts-of.ts';

type Place = Schemas['WebAddress']['places'][number];

/** Files a draft of each part that names an address, with another in its place: how many were filed, and how many not. */
export async function replaceAddress(
	places: readonly Place[],
	change: { from: string; to: string }
): Promise<{ filed: number; failed: number }> {
	const parts = new Map(places.map((place) => [`${place.record} ${place.part}`, place]));
	let [filed, failed] = [0, 0];
	for (const place of parts.values()) {
		const outcome = await replaceIn(place, change).catch(() => 'failed' as const);
		if (outcome === 'filed') filed += 1;
		if (outcome === 'failed') failed += 1;
	}
	return { filed, failed };
}

/** `same`: the draft that lies there has the new address already. */
async function replaceIn(
	{ record, type: name, part }: Place,
	change: { from: string; to: string }
): Promise<'filed' | 'same' | 'failed'> {
	const type = typeNamed(name);
	const opened = (await openRecord(record)).parts[part];
	const fields = fieldsOf(type, part);
	const before = writable(fields, valuesIn(opened));
	const values = withAddress(fields, before, change);
	if (!opened || isSame(before, values)) return 'same';
	const { outcome } = await fileDraft({ record, part, type: type.name, base: opened.revision, values });
	return outcome === 'filed' ? 'filed' : 'failed';
}

/** Without the days that follow from confirmations: nobody writes them. */
function writable(fields: Fields, values: AnyValues): AnyValues {
	return Object.fromEntries(Object.entries(values).filter(([name]) => !fields[name]?.confirmed));
}
