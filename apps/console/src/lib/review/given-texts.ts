import type { AnyValues, ContentType, Fields } from '@kok/domain/content-type';
import { isTypeName, typeNamed } from '@kok/domain/content-types';
import type { Languages } from '@kok/domain/languages';
import { type PartName, partNames } from '@kok/domain/rules/part';
import type { OpenedPart, OpenedRecord } from '#lib/api/opened-record.ts';
import type { AskedParts } from '#lib/publishing/asked-parts.ts';
import { fieldsOf } from '#lib/records/parts-of.ts';
import { titleOfRecord } from '#lib/records/title-of-record.ts';
import { newNumbers } from './new-numbers.ts';
import type { PartAsRead } from './order.ts';
import { writersOf } from './writers.ts';

/** A draft that was given to be read, with what it changes. */
export interface GivenText {
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

/** Texts that are shown to be read together, and those of which each is read on a page of its own. */
export interface GivenTexts {
	shown: GivenText[];
	/** The reader wrote in it, so another person approves it. */
	own: GivenText[];
	/** It was given as an editorial correction: whoever reads it is asked whether the sense stays. */
	corrections: GivenText[];
	/** As many as are read on a page stand before it. */
	later: number;
}

/** So many texts are shown together. More would be passed over. */
const mostShown = 60;

/** Of the texts that are asked for those that wait for a reader, in the order in which records were named. */
export function sortGiven(
	records: readonly OpenedRecord[],
	{ asked, languages, reader }: { asked: readonly AskedParts[]; languages: Languages; reader: string }
): GivenTexts {
	const given = records.flatMap((record) => {
		const wanted = asked.filter((one) => one.record === record.id);
		const parts = partNames.filter((name) => wanted.some(({ part }) => part === undefined || part === name));
		return parts.flatMap((part) => givenIn(record, part, languages));
	});
	const own = given.filter(({ draft }) => writersOf(draft).includes(reader));
	const ofOthers = given.filter((text) => !own.includes(text));
	const corrections = ofOthers.filter(({ draft }) => draft.correction);
	const shown = ofOthers.filter((text) => !corrections.includes(text));
	return { shown: shown.slice(0, mostShown), own, corrections, later: Math.max(0, shown.length - mostShown) };
}

/** Whether a text goes along only where its reader says so: a note at it is open, or somebody is to be called about a number. */
export function wantsMore({ fields, before, after }: GivenText, openNotes: number): boolean {
	return openNotes > 0 || newNumbers(fields, { before, after }).length > 0;
}

function givenIn(record: OpenedRecord, part: PartName, languages: Languages): GivenText[] {
	const { draft, published, revision } = record.parts[part] ?? {};
	if (part === 'inside' || draft?.stage !== 'in_review' || revision === undefined) return [];
	if (!isTypeName(record.type)) return [];
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
