import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { type AnyValues, type ContentType, outlookOn } from '@kok/domain/content-type';
import { type Issue, issueWords } from '@kok/domain/issues';
import { namesOfOffice, officePartOf, withOfficePart } from '@kok/domain/office-part';
import type { PartName } from '@kok/domain/rules/part';
import type { Actor } from '../access/actor.ts';
import { ownerFieldOf, ownerIn, ownersIn } from '../access/ownership.ts';
import { currentText } from '../db/stores/bulk-store.ts';
import type { OpenRecord } from '../db/stores/open-records.ts';
import { fieldsOf } from '../db/stores/snapshot-store.ts';

/** Who writes: the office, or a delegate of what belongs to some members, and nothing that is the office's. */
export type Writer = 'office' | { members: readonly string[] };

/** A record stays with the member to which it belongs. A new one belongs to a member for which its writer acts. */
function ownerIssues(type: ContentType, { part, record, values, members }: OwnWords): Issue[] {
	const field = part === 'facts' ? ownerFieldOf(type) : undefined;
	if (field === undefined) return [];
	const named = isObject(values) ? ownerIn(type, values) : undefined;
	const owners = ownersIn(type, record);
	const stays = named !== undefined && members.includes(named) && owners.every((owner) => owner === named);
	return stays ? [] : [{ path: field, code: 'not-your-member', message: issueWords['not-your-member'] }];
}

/** The guard lets a delegate write of the own records alone. */
export function writerOf({ role, members }: Pick<Actor, 'role' | 'members'>): Writer {
	return role === 'delegate' ? { members } : 'office';
}

interface OwnWords {
	part: PartName;
	record: OpenRecord;
	values: unknown;
	members: readonly string[];
}

/** What a delegate wrote, as it may be saved. */
export function ownWords(type: ContentType, written: OwnWords): { values: unknown } | { issues: Issue[] } {
	const issues = ownerIssues(type, written);
	return issues.length > 0 ? { issues } : besideOffice(type, written);
}

/** What a delegate wrote, with what the office keeps in that part put back; a field of the office is not taken. */
function besideOffice(
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
