import type { Fields } from '@kok/domain/content-type';
import { type TypeName, contentTypes, typeNames } from '@kok/domain/content-types';
import { contentSchema } from '@kok/domain/release/content';
import { SignedEnvelope } from '@kok/release/envelope';
import * as z from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema (draft 2020-12) of a release's content: every type and field by the name that editors see. */
export function contentJsonSchema(): Schema {
	const schema = z.toJSONSchema(contentSchema, { unrepresentable: 'any' });
	schema.title = 'Content of a release';
	schema.description =
		'The whole public network at one moment, in canonical JSON (RFC 8785) and named by the SHA-256 of its bytes. ' +
		'It holds dates, never what follows from them on a day.';
	for (const name of typeNames) describeType(schema, name);
	return schema;
}

/** The JSON Schema of the signed envelope that names a content. */
export function envelopeJsonSchema(): Schema {
	const schema = z.toJSONSchema(SignedEnvelope);
	schema.title = 'Envelope of a release';
	schema.description =
		'Which content, since when, after which release, by whom; signed with Ed25519 (RFC 8032) over the canonical JSON ' +
		'(RFC 8785) of all members but the signature.';
	for (const [name, description] of Object.entries(envelopeMembers)) {
		const member = at(schema, 'properties', name);
		if (member) member.description = description;
	}
	return schema;
}

const envelopeMembers = {
	format: 'The shape of the envelope. Another number is another shape.',
	number: 'Number of the release. It only rises.',
	at: 'The instant of sealing, in UTC.',
	content: 'SHA-256 of the bytes of the content, in hexadecimal.',
	previous: 'SHA-256 of the signed envelope before this one, as its file stands; null for the first.',
	chainHead: 'Head of the chain of events when the content was compiled; empty before the first event.',
	key: 'SHA-256 of the public key in DER (SubjectPublicKeyInfo).',
	signature: 'The signature in base64url without padding.'
} satisfies Record<keyof SignedEnvelope, string>;

function describeType(schema: Schema, name: TypeName): void {
	const type = contentTypes[name];
	const list = at(schema, 'properties', 'records', 'properties', name);
	if (!list) return;
	list.title = type.plural.en;
	describeFields(at(list, 'items', 'properties', 'facts', 'properties', 'values'), type.facts);
	describeFields(
		at(list, 'items', 'properties', 'wording', 'additionalProperties', 'properties', 'values'),
		type.wording
	);
}

function describeFields(values: Schema | undefined, fields: Fields): void {
	if (!values) return;
	for (const [name, field] of Object.entries(fields)) {
		const member = at(values, 'properties', name);
		if (!member) continue;
		member.title = field.label.en;
		const inner = at(member, 'items') ?? at(member, 'additionalProperties');
		if (field.items) describeFields(inner, field.items);
	}
}

/** The schema at the end of these names. */
function at(schema: Schema, ...names: readonly string[]): Schema | undefined {
	let found: unknown = schema;
	for (const name of names) {
		if (typeof found !== 'object' || found === null) return undefined;
		found = new Map<string, unknown>(Object.entries(found)).get(name);
	}
	return isSchema(found) ? found : undefined;
}

function isSchema(value: unknown): value is Schema {
	return typeof value === 'object' && value !== null;
}
