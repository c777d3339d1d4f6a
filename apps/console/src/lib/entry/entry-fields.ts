import type { AnyValues, ContentType } from '@kok/domain/content-type';
import type { Field } from '@kok/domain/fields/field';
import type { Languages } from '@kok/domain/languages';
import { withHidden } from '@kok/domain/rules/hiding';
import type { PartName } from '@kok/domain/rules/part';
import type { OpenedPart, OpenedRecord } from '#lib/api/opened-record.ts';
import { isSame } from '#lib/drafts/is-same.ts';
import { fieldsOf, partsOf } from '#lib/records/parts-of.ts';

/** One value of an entry as its member reads it: what is public, and what waits to be. */
export interface EntryField {
	part: PartName;
	name: string;
	field: Field;
	/** What the public reads, or the members. */
	shown: unknown;
	/** Whether the member may take it from the public at once. */
	isHideable: boolean;
	/** What the draft says instead. */
	pending?: { value: unknown; stage: 'open' | 'in_review' | 'approved' | 'scheduled' };
}

/** The values of a record that its member keeps, part by part. What the network decides about a record is not among them. */
export function entryFields(type: ContentType, record: OpenedRecord, languages: Languages): EntryField[] {
	return partsOf(type, languages).flatMap((part) =>
		Object.entries(fieldsOf(type, part))
			.filter(([, field]) => isKept(field))
			.map(([name, field]) => entryField(type, { part, name, field, opened: record.parts[part] }))
	);
}

function isKept({ kind, setting, confirmed, audience }: Field): boolean {
	return kind !== 'sources' && !setting && !confirmed && audience !== 'office';
}

interface FieldOfPart extends Pick<EntryField, 'part' | 'name' | 'field'> {
	opened: OpenedPart | undefined;
}

function entryField(type: ContentType, { part, name, field, opened }: FieldOfPart): EntryField {
	const published = opened?.published?.values;
	const shown = valueIn(published, name);
	const isHideable = part === 'facts' && withHidden(type, published ?? {}, name) !== undefined;
	const entry = { part, name, field, shown, isHideable };
	const draft = opened?.draft;
	const value = valueIn(draft?.values, name);
	if (!draft || isSame(value, shown)) return entry;
	return { ...entry, pending: { value, stage: draft.publishAt === undefined ? draft.stage : 'scheduled' } };
}

function valueIn(values: AnyValues | undefined, name: string): unknown {
	return values?.[name];
}
