import { type ContentType, type Fields, outlookOn } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import type { PartName } from '@kok/domain/rules/part';

/** Fields that stand together in a part of a type, with the names that the document has for their values. */
export interface FieldGroup {
	type: ContentType;
	part: PartName;
	fields: Fields;
	/** What may be saved, what the office reads, and what colleagues read. */
	entry: string;
	stored: string;
	forMembers: string;
}

/** Every part of every type that has fields; wordings by the part of one language. */
export const fieldGroups: readonly FieldGroup[] = Object.values<ContentType>(contentTypes).flatMap((type) =>
	(['facts', 'de', 'inside'] as const).flatMap((part) => {
		const fields = type[groupOf(part)];
		return Object.keys(fields).length === 0 ? [] : [{ type, part, fields, ...namesOf(type.name, groupOf(part)) }];
	})
);

/** The group in which the fields of a part stand. */
export function findGroup(type: string, part: PartName): FieldGroup {
	const found = fieldGroups.find((group) => group.type.name === type && groupOf(group.part) === groupOf(part));
	if (!found) throw new Error(`${type} has no part ${part}`);
	return found;
}

/** How colleagues look at a record of a type whose targets are all public, or none of them. */
export function membersOutlook(type: ContentType, isPublic: boolean) {
	return outlookOn(type, { by: 'members', isPublic: () => isPublic });
}

function groupOf(part: PartName) {
	return part === 'facts' || part === 'inside' ? part : 'wording';
}

function namesOf(type: string, group: string) {
	const entry = [...type.split('_'), group].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
	return { entry, stored: `${entry}Stored`, forMembers: `${entry}ForMembers` };
}
