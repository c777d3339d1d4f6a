import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { type AnyValues, type ContentType, outlookOn } from '@kok/domain/content-type';
import { type Issue, issueWords } from '@kok/domain/issues';
import { namesOfOffice, officePartOf, withOfficePart } from '@kok/domain/office-part';
import type { PartName } from '@kok/domain/rules/part';
import { currentText } from '../db/stores/bulk-store.ts';
import type { OpenRecord } from '../db/stores/open-records.ts';
import { fieldsOf } from '../db/stores/snapshot-store.ts';

/** For whom something is written: a delegate writes of the own member alone, and nothing that is the office's. */
export type Writer = 'office' | 'own';

/** What a delegate wrote, with what the office keeps in that part put back; a field of the office is not taken. */
export function besideOffice(
	type: ContentType,
	{ part, record, values }: { part: PartName; record: OpenRecord; values: unknown }
): { values: unknown } | { issues: Issue[] } {
	const fields = fieldsOf(type, part);
	const named = namesOfOffice(fields, values, ownOutlook(type));
	if (named.length > 0) {
		return {
			issues: named.map((path) => ({ path, code: 'for-the-office', message: issueWords['for-the-office'] }))
		};
	}
	if (!isObject(values)) return { values };
	const stored = record.parts.get(part);
	const kept = officePartIn(type, part, stored && record.textOf(currentText(stored)));
	return { values: withOfficePart(fields, { written: values, kept, outlook: ownOutlook(type) }) };
}

/** Whether a draft would take with it what the office changed in its own fields, if it were discarded. */
export function holdsWordOfOffice(type: ContentType, part: PartName, { parts, textOf }: OpenRecord): boolean {
	const { draft, published } = parts.get(part)?.state ?? {};
	const [drafted, shown] = [draft, published].map((text) => officePartIn(type, part, textOf(text?.snapshot)));
	return canonicalJson(jsonOf(drafted)) !== canonicalJson(jsonOf(shown));
}

function officePartIn(type: ContentType, part: PartName, values: AnyValues | undefined): AnyValues {
	return officePartOf(fieldsOf(type, part), values ?? {}, ownOutlook(type));
}

function ownOutlook(type: ContentType) {
	return outlookOn(type, { by: 'own', isPublic: () => true });
}

function isObject(values: unknown): values is AnyValues {
	return typeof values === 'object' && values !== null && !Array.isArray(values);
}
