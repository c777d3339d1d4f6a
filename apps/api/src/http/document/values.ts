import { type ContentType, type Fields, entrySchema, sees } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import type { Field } from '@kok/domain/fields/field';
import { recordIdOf } from '@kok/domain/fields/reference';
import type { PartName } from '@kok/domain/rules/part';
import { contentLanguages } from '@kok/domain/words';
import * as z from 'zod';
import { type JsonSchema, idNameOf, jsonSchemaOf, pascalCase } from './json-schema.ts';

type Group = 'facts' | 'wording' | 'inside';

/** A group of fields of a type: it stands in one part, or as wording in one part a language. */
export interface FieldGroup {
	type: ContentType;
	group: Group;
	/** `DemandFacts`: the name of what may be saved, and the beginning of all names about it. */
	name: string;
	parts: readonly PartName[];
}

/** Every group that has fields. */
export const fieldGroups: readonly FieldGroup[] = Object.values<ContentType>(contentTypes).flatMap((type) =>
	(['facts', 'wording', 'inside'] as const).flatMap((group) =>
		Object.keys(type[group]).length === 0 ? [] : [{ type, group, name: groupName(type, group), parts: partsOf(group) }]
	)
);

/** The name of what whoever may edit a part reads in it. */
export function storedName({ name }: FieldGroup): string {
	return `${name}Stored`;
}

/** The name of what colleagues read. */
export function membersName({ name }: FieldGroup): string {
	return `${name}ForMembers`;
}

/** The name of what someone typed in a part and has not filed. */
export function unfinishedName({ name }: FieldGroup): string {
	return `${name}Unfinished`;
}

/**
 * The values of every part of every type: as they may be saved, as the office reads them, as colleagues do, and as far as
 * someone has typed them.
 */
export function valueSchemas(): Record<string, JsonSchema> {
	const values = fieldGroups.flatMap((one) => {
		const fields = one.type[one.group];
		return [
			[one.name, titled(jsonSchemaOf(entrySchema(fields)), fields)],
			[storedName(one), jsonSchemaOf(storedSchema(fields))],
			[membersName(one), jsonSchemaOf(membersSchema(fields))],
			[unfinishedName(one), unfinishedSchema(fields)]
		] as const;
	});
	return Object.fromEntries([...recordIds(), ...values]);
}

/** As stored. A delegate is shown no field that is the office's, so such a field may be missing. */
function storedSchema(fields: Fields): z.ZodType {
	return objectOf(fields, (field) => (sees('own', field) ? field.value : z.optional(field.value)));
}

function membersSchema(fields: Fields): z.ZodType {
	const seen = Object.fromEntries(Object.entries(fields).filter(([, field]) => sees('members', field)));
	return objectOf(seen, (field) => field.shown);
}

/** Fields that the part has, with whatever stands in them so far. */
function unfinishedSchema(fields: Fields): JsonSchema {
	const properties = Object.fromEntries(Object.entries(fields).map(([name, { label }]) => [name, { title: label.en }]));
	return { type: 'object', properties, additionalProperties: false };
}

function objectOf(fields: Fields, schemaOf: (field: Field) => z.ZodType): z.ZodType {
	return z.strictObject(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])));
}

/** With the words by which an editor knows each field. */
function titled(schema: JsonSchema, fields: Fields): JsonSchema {
	const { properties } = schema;
	for (const [name, property] of Object.entries(isSchema(properties) ? properties : {})) {
		const field = fields[name];
		if (!field || !isSchema(property)) continue;
		property['title'] = field.label.en;
		const inner = property['items'] ?? property['additionalProperties'];
		if (field.items && isSchema(inner)) titled(inner, field.items);
	}
	return schema;
}

function recordIds(): (readonly [string, JsonSchema])[] {
	return Object.values<ContentType>(contentTypes).map((type) => [
		idNameOf(type.name),
		{ ...jsonSchemaOf(recordIdOf(type.name)), description: `Id of a record of the type \`${type.name}\`` }
	]);
}

function groupName(type: ContentType, group: Group): string {
	return pascalCase(type.name) + pascalCase(group);
}

function partsOf(group: Group): readonly PartName[] {
	return group === 'wording' ? contentLanguages : [group];
}

function isSchema(value: unknown): value is JsonSchema {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
