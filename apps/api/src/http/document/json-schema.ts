import { Day, ReducedDate } from '@kok/domain/calendar';
import { Citation } from '@kok/domain/fields/clauses';
import { EnteredGround, Ground } from '@kok/domain/fields/ground';
import { Hours } from '@kok/domain/fields/hours';
import { ItemId } from '@kok/domain/fields/item-id';
import { MediaFile, mediaEntries } from '@kok/domain/fields/media';
import { EnteredPlace, Place, ShownPlace } from '@kok/domain/fields/place';
import { EnteredSource, Source } from '@kok/domain/fields/sources';
import * as z from 'zod';

export type JsonSchema = Record<string, unknown>;

/** Schemas of the domain that have a name in the document, so that it says each of them once. */
const named: Record<string, z.ZodType> = {
	Day,
	PartialDate: ReducedDate,
	ItemId,
	Place,
	PlaceForMembers: ShownPlace,
	Hours,
	Source,
	Citation,
	Ground,
	KeptFile: MediaFile,
	KeptPicture: mediaEntries.picture,
	KeptDocument: mediaEntries.document
};

/** What may be entered reads the same in JSON Schema as what may be stored: that something can be seen is not said there. */
const asEntered: Record<string, z.ZodType> = { Place: EnteredPlace, Source: EnteredSource, Ground: EnteredGround };

const nameOf = new Map([named, asEntered].flatMap(Object.entries<z.ZodType>).map(([name, schema]) => [schema, name]));

/** The named schemas by their names. */
export function namedSchemas(): Record<string, JsonSchema> {
	return Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, jsonSchemaOf(schema)]));
}

/** What a schema says in JSON Schema, with a reference where it uses a named one or the id of another record. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
	const {
		$schema: _,
		$defs: __,
		...body
	} = z.toJSONSchema(schema, {
		io: 'input',
		override: ({ zodSchema, jsonSchema }) => {
			sayWhatValidatorsCheck(jsonSchema);
			const name = asClassic(zodSchema) === schema ? undefined : nameFor(zodSchema, jsonSchema);
			if (name === undefined) return;
			for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
			Object.assign(jsonSchema, refTo(name));
		}
	});
	return withComponents(body);
}

/** A schema with an id of its own stands among the components, where Zod would define it beside each use. */
function withComponents(body: JsonSchema): JsonSchema {
	const text = JSON.stringify(body).replaceAll('"$ref":"#/$defs/', '"$ref":"#/components/schemas/');
	return JSON.parse(text) as JsonSchema;
}

export function refTo(name: string): JsonSchema {
	return { $ref: `#/components/schemas/${name}` };
}

/** `legal_act` as a part of a schema's name: `LegalAct`. */
export function pascalCase(name: string): string {
	return name
		.split('_')
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join('');
}

/** The name of the schema for ids of one type's records. */
export function idNameOf(type: string): string {
	return `${pascalCase(type)}Id`;
}

function nameFor(zodSchema: z.core.$ZodType, jsonSchema: JsonSchema): string | undefined {
	const { 'x-record': type } = jsonSchema;
	return typeof type === 'string' ? idNameOf(type) : nameOf.get(asClassic(zodSchema));
}

/** Only asked whether it is one of ours, and those are all of the classic kind. */
function asClassic(zodSchema: z.core.$ZodType): z.ZodType {
	return zodSchema as z.ZodType;
}

/**
 * An address is read as browsers read it (WHATWG URL): `uri` would refuse some of those. Validators divide, so by
 * `multipleOf` 0.001 they would refuse 55.37.
 */
function sayWhatValidatorsCheck(schema: JsonSchema): void {
	if (schema['format'] === 'uri') {
		delete schema['format'];
		schema['pattern'] = '^[Hh][Tt][Tt][Pp][Ss]?:';
	}
	if (schema['multipleOf'] !== undefined) {
		delete schema['multipleOf'];
		schema['description'] = 'With at most three decimal places';
	}
}
