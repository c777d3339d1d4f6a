import type { AnyValues, Fields } from '@kok/domain/content-type';
import { typeNamed } from '@kok/domain/content-types';
import { withAddress } from '@kok/domain/web-addresses';
import type { Schemas } from '#lib/api/client.ts';
import { type OpenedPart, openRecord } from '#lib/api/opened-record.ts';
import { valuesIn } from '#lib/api/values-in.ts';
import { fileDraft } from '#lib/drafts/file-draft.ts';
import { isSame } from '#lib/drafts/is-same.ts';
import { fieldsOf } from '#lib/records/parts-of.ts';
import { writersOf } from '#lib/review/writers.ts';

type Place = Schemas['WebAddress']['places'][number];

/** What became of putting an address in the place of another, by the parts that named it. */
export interface Replaced {
	filed: number;
	/** A draft lies there that somebody else wrote, or that is being read, approved or planned: it is left alone. */
	inTheWay: number;
	failed: number;
}

/** Files a draft of each part that names an address, with another in its place. */
export async function replaceAddress(
	places: readonly Place[],
	change: { from: string; to: string; actor: string }
): Promise<Replaced> {
	const parts = new Map(places.map((place) => [`${place.record} ${place.part}`, place]));
	const replaced: Replaced = { filed: 0, inTheWay: 0, failed: 0 };
	for (const place of parts.values()) {
		const outcome = await replaceIn(place, change).catch(() => 'failed' as const);
		if (outcome !== 'same') replaced[outcome] += 1;
	}
	return replaced;
}

/** `same`: what is written there does not name the old address any more. */
async function replaceIn(
	{ record, type: name, part }: Place,
	{ actor, ...change }: { from: string; to: string; actor: string }
): Promise<keyof Replaced | 'same'> {
	const type = typeNamed(name);
	const opened = (await openRecord(record)).parts[part];
	const fields = fieldsOf(type, part);
	const before = writable(fields, valuesIn(opened));
	const values = withAddress(fields, before, change);
	if (!opened || isSame(before, values)) return 'same';
	if (opened.draft && !isOwn(opened.draft, actor)) return 'inTheWay';
	const { outcome } = await fileDraft({ record, part, type: type.name, base: opened.revision, values });
	return outcome === 'filed' ? 'filed' : 'failed';
}

/**
 * Whether somebody may write on in a draft without anybody noticing a loss: it would end a review or an approval, and in a
 * draft of another they would become a second writer, who may not approve it any more.
 */
function isOwn(draft: NonNullable<OpenedPart['draft']>, actor: string): boolean {
	return draft.stage === 'open' && writersOf(draft).includes(actor);
}

/** Without the days that follow from confirmations: nobody writes them. */
function writable(fields: Fields, values: AnyValues): AnyValues {
	return Object.fromEntries(Object.entries(values).filter(([name]) => !fields[name]?.confirmed));
}
