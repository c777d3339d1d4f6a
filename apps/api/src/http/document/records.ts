import { contentTypes } from '@kok/domain/content-types';
import { type Audience, audiences } from '@kok/domain/fields/field';
import { DraftHead, PartHead, PublishedHead, RecordHead } from '../representation.ts';
import { type JsonSchema, jsonSchemaOf, pascalCase, refTo } from './json-schema.ts';
import { WorkingCopyHead } from '../working-copy-shown.ts';
import { type FieldGroup, fieldGroups, membersName, storedName, unfinishedName } from './values.ts';

/**
 * Records, parts and texts as they are answered, and drafts as they are saved, told apart by `type` and `part`. What
 * is answered is also told apart by `audience`: colleagues read no drafts and less of each value.
 */
export function recordSchemas(): Record<string, JsonSchema> {
	return {
		PartHead: jsonSchemaOf(PartHead),
		PublishedHead: jsonSchemaOf(PublishedHead),
		DraftHead: jsonSchemaOf(DraftHead),
		RecordHead: jsonSchemaOf(RecordHead),
		...each(fieldGroups, (group) => [
			[draftName(group), closed(object(draftOf(group), ['values']))],
			[partName(group), partSchema(group)],
			[membersPartName(group), membersPartSchema(group)]
		]),
		...each(Object.keys(contentTypes), (type) => [
			[recordName(type), recordSchema(type)],
			[membersRecordName(type), membersRecordSchema(type)],
			[createName(type), createSchema(type)]
		]),
		Part: oneOf(fieldGroups.flatMap((group) => [refTo(partName(group)), refTo(membersPartName(group))])),
		Record: oneOf(
			Object.keys(contentTypes).flatMap((type) => [refTo(recordName(type)), refTo(membersRecordName(type))])
		),
		Text: oneOf(fieldGroups.map(textSchema)),
		SaveDraft: oneOf(fieldGroups.map(saveSchema)),
		WorkingCopyHead: jsonSchemaOf(WorkingCopyHead),
		WorkingCopy: oneOf(fieldGroups.map(workingCopySchema)),
		SaveWorkingCopy: oneOf(fieldGroups.map(saveWorkingCopySchema)),
		CreateRecord: oneOf(Object.keys(contentTypes).map((type) => refTo(createName(type))))
	};
}

const editors = audiences.filter((audience) => audience === 'own' || audience === 'office');
const translatedFrom = {
	...refTo('Locale'),
	description: 'The language whose wording this was translated from'
};

function partSchema(group: FieldGroup): JsonSchema {
	const values = refTo(storedName(group));
	return partOf(group, editors, {
		published: withValues('PublishedHead', values),
		draft: withValues('DraftHead', values)
	});
}

function membersPartSchema(group: FieldGroup): JsonSchema {
	return partOf(group, ['members'], { published: withValues('PublishedHead', refTo(membersName(group))) });
}

function partOf(group: FieldGroup, seenBy: readonly Audience[], texts: Record<string, JsonSchema>): JsonSchema {
	const properties = { ...placeOf(group), audience: oneOfWords(seenBy), ...texts };
	return allOf(refTo('PartHead'), object(properties, ['type', 'part', 'audience']));
}

function recordSchema(type: string): JsonSchema {
	return recordOf(type, editors, partName);
}

function membersRecordSchema(type: string): JsonSchema {
	return recordOf(type, ['members'], membersPartName);
}

function recordOf(type: string, seenBy: readonly Audience[], nameOf: (group: FieldGroup) => string): JsonSchema {
	const parts = eachPart(type, (group) => refTo(nameOf(group)));
	const properties = { type: { const: type }, audience: oneOfWords(seenBy), parts: object(parts, []) };
	return allOf(refTo('RecordHead'), object(properties, Object.keys(properties)));
}

function textSchema(group: FieldGroup): JsonSchema {
	const properties = { ...placeOf(group), values: refTo(storedName(group)) };
	return object(properties, Object.keys(properties));
}

function saveSchema(group: FieldGroup): JsonSchema {
	return closed(object({ ...placeOf(group), ...draftOf(group) }, ['type', 'part', 'values']));
}

function workingCopySchema(group: FieldGroup): JsonSchema {
	const properties = { ...placeOf(group), values: refTo(unfinishedName(group)) };
	return allOf(refTo('WorkingCopyHead'), object(properties, Object.keys(properties)));
}

function saveWorkingCopySchema(group: FieldGroup): JsonSchema {
	const { base } = WorkingCopyHead.shape;
	const written = { values: refTo(unfinishedName(group)), ...(group.group === 'wording' && { translatedFrom }) };
	const properties = { ...placeOf(group), base: jsonSchemaOf(base), ...written };
	return closed(object(properties, ['type', 'part', 'base', 'values']));
}

function createSchema(type: string): JsonSchema {
	const drafts = eachPart(type, (group) => refTo(draftName(group)));
	const parts = {
		...closed(object(drafts, [])),
		description: 'First drafts, saved with the record: all or none'
	};
	return closed(object({ type: { const: type }, parts }, ['type']));
}

/** What someone writes: only words are translated. */
function draftOf(group: FieldGroup): Record<string, JsonSchema> {
	return { values: refTo(group.name), ...(group.group === 'wording' && { translatedFrom }) };
}

function placeOf({ type, group, parts }: FieldGroup): Record<string, JsonSchema> {
	return { type: { const: type.name }, part: group === 'wording' ? refTo('Locale') : oneOfWords(parts) };
}

function eachPart(type: string, schemaOf: (group: FieldGroup) => JsonSchema): Record<string, JsonSchema> {
	const groups = fieldGroups.filter((group) => group.type.name === type);
	return each(groups, (group) => group.parts.map((part) => [part, schemaOf(group)]));
}

function each<Of>(
	list: readonly Of[],
	schemasOf: (one: Of) => readonly (readonly [string, JsonSchema])[]
): Record<string, JsonSchema> {
	return Object.fromEntries(list.flatMap(schemasOf));
}

function withValues(head: string, values: JsonSchema): JsonSchema {
	return allOf(refTo(head), object({ values }, ['values']));
}

function object(properties: Record<string, JsonSchema>, required: readonly string[]): JsonSchema {
	return { type: 'object', properties, ...(required.length > 0 && { required: [...required] }) };
}

function closed(schema: JsonSchema): JsonSchema {
	return { ...schema, additionalProperties: false };
}

function allOf(...schemas: JsonSchema[]): JsonSchema {
	return { allOf: schemas };
}

function oneOf(schemas: readonly JsonSchema[]): JsonSchema {
	return { oneOf: [...schemas] };
}

function oneOfWords(words: readonly string[]): JsonSchema {
	const [only, ...others] = words;
	return others.length === 0 ? { const: only } : { type: 'string', enum: [...words] };
}

/** What is written first of a part. */
function draftName({ name }: FieldGroup): string {
	return `${name}FirstDraft`;
}

function partName({ name }: FieldGroup): string {
	return `${name}Part`;
}

function membersPartName({ name }: FieldGroup): string {
	return `${name}PartForMembers`;
}

function recordName(type: string): string {
	return `${pascalCase(type)}Record`;
}

function membersRecordName(type: string): string {
	return `${pascalCase(type)}RecordForMembers`;
}

function createName(type: string): string {
	return `Create${pascalCase(type)}`;
}
