import type { AnyValues, ContentType, Fields } from '@kok/domain/content-type';
import { isTypeName, typeNamed } from '@kok/domain/content-types';
import type { Languages } from '@kok/domain/languages';
import { type PartName, partNames } from '@kok/domain/rules/part';
import { type OpenedRecord, openRecord } from '#lib/api/opened-record.ts';
import { type TypedPart, typed } from '#lib/preview/open-preview.ts';
import { fieldsOf } from '#lib/records/parts-of.ts';
import { titleOfRecord } from '#lib/records/title-of-record.ts';
import type { PartAsRead } from '#lib/review/order.ts';
import type { AskedParts } from './asked-parts.ts';

/** A draft that waits to be published: approved, or of words that stood in public before. */
export interface ReadyPart {
	/** Names it among the others. */
	key: string;
	type: ContentType;
	record: OpenedRecord;
	title: { text: string; lang: string | undefined };
	part: PartName;
	asRead: PartAsRead;
	typed: TypedPart;
	fields: Fields;
	before: AnyValues;
	after: AnyValues;
}

/**
 * Of the parts that are asked for those that are approved and not planned yet, in the order in which records were named.
 * Words that stood in public before need nobody's approval, but whoever wants them names their part.
 */
export async function readReady(asked: readonly AskedParts[], languages: Languages): Promise<ReadyPart[]> {
	const ids = [...new Set(asked.map(({ record }) => record))];
	const records = await Promise.all(ids.map(async (id) => openRecord(id)));
	return records.flatMap((record) => {
		const wanted = asked.filter((one) => one.record === record.id);
		const parts = partNames.filter((name) => wanted.some(({ part }) => part === undefined || part === name));
		return parts.flatMap((part) => {
			const isNamed = wanted.some((one) => one.part === part);
			return readyIn(record, { part, isNamed, languages });
		});
	});
}

function readyIn(
	record: OpenedRecord,
	{ part, isNamed, languages }: { part: PartName; isNamed: boolean; languages: Languages }
): ReadyPart[] {
	const { draft, published, revision = 0 } = record.parts[part] ?? {};
	const isReady = draft?.stage === 'approved' || (isNamed && draft?.stoodBefore);
	if (part === 'inside' || !draft || !isReady || draft.publishAt !== undefined) return [];
	if (!isTypeName(record.type)) return [];
	const type = typeNamed(record.type);
	const key = { record: record.id, part };
	return [
		{
			key: `${record.id} ${part}`,
			...{ type, record, part },
			title: titleOfRecord(type, record, languages),
			asRead: { ...key, revision },
			typed: typed(key, draft),
			fields: fieldsOf(type, part),
			before: published?.values ?? {},
			after: draft.values
		}
	];
}
