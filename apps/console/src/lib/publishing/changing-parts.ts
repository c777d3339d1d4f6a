import type { AnyValues, ContentType, Fields } from '@kok/domain/content-type';
import { isTypeName, typeNamed } from '@kok/domain/content-types';
import type { Languages } from '@kok/domain/languages';
import { type PartName, partNames } from '@kok/domain/rules/part';
import type { OpenedPart, OpenedRecord } from '#lib/api/opened-record.ts';
import { fieldsOf } from '#lib/records/parts-of.ts';
import { titleOfRecord } from '#lib/records/title-of-record.ts';
import type { PartAsRead } from '#lib/review/order.ts';
import type { AskedParts } from './asked-parts.ts';

/** A draft, with what it changes. */
export interface ChangingPart {
	/** Names it among the others. */
	key: string;
	type: ContentType;
	record: OpenedRecord;
	title: { text: string; lang: string | undefined };
	part: PartName;
	asRead: PartAsRead;
	draft: NonNullable<OpenedPart['draft']>;
	fields: Fields;
	before: AnyValues;
	after: AnyValues;
}

/** The drafts of the parts that are asked for, in the order in which records were named. What only members see has none. */
export function changingParts(
	records: readonly OpenedRecord[],
	{ asked, languages }: { asked: readonly AskedParts[]; languages: Languages }
): ChangingPart[] {
	return records.flatMap((record) => {
		const wanted = asked.filter((one) => one.record === record.id);
		const parts = partNames.filter((name) => wanted.some(({ part }) => part === undefined || part === name));
		return parts.flatMap((part) => changingIn(record, part, languages));
	});
}

function changingIn(record: OpenedRecord, part: PartName, languages: Languages): ChangingPart[] {
	const { draft, published, revision } = record.parts[part] ?? {};
	if (part === 'inside' || !draft || revision === undefined || !isTypeName(record.type)) return [];
	const type = typeNamed(record.type);
	return [
		{
			key: `${record.id} ${part}`,
			...{ type, record, part, draft },
			title: titleOfRecord(type, record, languages),
			asRead: { record: record.id, part, revision },
			fields: fieldsOf(type, part),
			before: published?.values ?? {},
			after: draft.values
		}
	];
}
