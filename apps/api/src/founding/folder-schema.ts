import { fileOf, recordName } from '@kok/content/folder/files';
import type { ContentType, Fields } from '@kok/domain/content-type';
import { type TypeName, contentTypes, isTypeName, typeNames } from '@kok/domain/content-types';
import type { Field } from '@kok/domain/fields/field';
import { contentLanguages } from '@kok/domain/words';
import * as z from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema (draft 2020-12) of each file of a network's folder, by which an editor completes and checks it. */
export function folderSchemas(): Map<TypeName, Schema> {
	return new Map(typeNames.map((type) => [type, fileSchema(type)]));
}

function fileSchema(name: TypeName): Schema {
	const type: ContentType = contentTypes[name];
	const record = recordSchema(type);
	const own = type.single ? record : listSchema(record);
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: type.plural.en,
		...own,
		properties: { $schema: { type: 'string' }, ...own.properties }
	};
}

function listSchema(record: Schema): Schema {
	const properties = {
		name: {
			type: 'string' as const,
			pattern: recordName,
			description: 'Letters, digits and hyphens. Other records name it so; nobody reads it on the site.'
		},
		...record.properties
	};
	const named = { ...record, properties, required: ['name', ...(record.required ?? [])] };
	return closed({ records: { type: 'array', items: named } }, ['records']);
}

function recordSchema({ facts, wording, inside }: ContentType): Schema {
	return {
		...closed(
			{
				facts: { ...fieldsSchema(facts), description: 'What is the same in every language.' },
				inside: { ...fieldsSchema(inside), description: 'What only members see.' },
				stage: {
					enum: ['published', 'draft'],
					description: 'A draft is kept back; without this the record is public from the start.'
				}
			},
			['facts']
		),
		patternProperties: {
			[`^(${contentLanguages.join('|')})$`]: {
				...fieldsSchema(wording),
				description: 'The words in one language, such as "it" or "en".'
			}
		}
	};
}

function fieldsSchema(fields: Fields): Schema {
	const properties = Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [name, { title: field.label.en, ...valueSchema(field) }])
	);
	const required = Object.entries(fields).flatMap(([name, field]) => (field.required ? [name] : []));
	return closed(properties, required);
}

/** Records are named by their names in the folder, where the domain has their ids. */
function valueSchema(field: Field): Schema {
	const { kind, to = '', items = {}, list = '' } = field;
	if (kind === 'reference') return nameIn(to);
	if (kind === 'references') return { type: 'array', items: nameIn(to), uniqueItems: true };
	if (kind === 'clauses') return citationsSchema;
	if (kind === 'retelling') return retellingSchema;
	if (kind === 'items') return { type: 'array', items: withId(fieldsSchema(items)) };
	if (kind === 'item-words') {
		const description = `By the id of each item of facts › ${list}.`;
		return { type: 'object', description, additionalProperties: fieldsSchema(items) };
	}
	const { $schema: _, ...schema } = z.toJSONSchema(field.entry, { unrepresentable: 'any', io: 'input' });
	return schema;
}

const citationsSchema: Schema = {
	type: 'array',
	items: closed({ demand: nameIn('demand'), clauses: { type: 'array', items: { type: 'string' } } }, ['demand'])
};

const text = { type: 'string' as const };

const retellingSchema: Schema = {
	type: 'array',
	items: closed(
		{
			heading: text,
			sentences: {
				type: 'array',
				items: closed({ text, retells: closed({ type: text, name: text }, ['type', 'name']) }, ['text', 'retells'])
			}
		},
		['heading', 'sentences']
	)
};

function withId(schema: Schema): Schema {
	const id = { ...text, description: 'Letters, digits and hyphens. The words of the item stand under it.' };
	return { ...schema, properties: { id, ...schema.properties }, required: ['id', ...(schema.required ?? [])] };
}

function nameIn(type: string): Schema {
	const file = isTypeName(type) ? fileOf(type) : type;
	return { type: 'string', description: `Name of a record in ${file}.` };
}

function closed(properties: Record<string, Schema>, required: string[]): Schema {
	return { type: 'object', properties, required, additionalProperties: false };
}
