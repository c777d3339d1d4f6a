import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { documentText } from '../http/contract.ts';
import type { Answer, Sent } from './world.ts';

const Schema = z.record(z.string(), z.unknown());
type Schema = z.infer<typeof Schema>;

const Response = z.object({ content: z.record(z.string(), z.object({ schema: Schema })).optional() });
const Operation = z.object({ operationId: z.string(), responses: z.record(z.string(), Response) });
const Document = z.object({
	paths: z.record(z.string(), z.record(z.string(), Operation)),
	components: z.object({ schemas: z.record(z.string(), Schema) })
});

/** Holds answers against the API's document. */
export interface DocumentCheck {
	operations: readonly string[];
	/** What an answer has that the document does not say of it, or lacks. */
	faultsOf: (request: Sent, answer: Answer) => { operation: string; faults: unknown[] };
}

export function checkByDocument(): DocumentCheck {
	const document = Document.parse(JSON.parse(documentText()));
	const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({ path: patternOf(path), method, ...operation }))
	);
	const validatorOf = validators(document.components.schemas);

	return {
		operations: operations.map(({ operationId }) => operationId),
		faultsOf: (request, answer) => {
			const method = (request.method ?? (request.body === undefined ? 'GET' : 'PUT')).toLowerCase();
			const [path = ''] = request.path.split('?');
			const operation = operations.find((one) => one.method === method && one.path.test(path));
			if (!operation) return { operation: '', faults: [`no operation ${method} ${path}`] };
			const { operationId, responses } = operation;
			const response = responses[String(answer.status)];
			if (!response) return { operation: operationId, faults: [`status ${answer.status} is not declared`] };
			return { operation: operationId, faults: contentFaults(answer, { response, validatorOf }) };
		}
	};
}

type ValidatorOf = (schema: Schema) => ValidateFunction;

function contentFaults(
	{ headers, body }: Answer,
	{ response, validatorOf }: { response: z.infer<typeof Response>; validatorOf: ValidatorOf }
): unknown[] {
	const [type = ''] = (headers.get('content-type') ?? '').split(';');
	const declared = response.content?.[type];
	if (!declared) return type === '' && !response.content ? [] : [`${type} is not declared`];
	if (!type.includes('json')) return [];
	const validate = validatorOf(declared.schema);
	return validate(body) ? [] : [...(validate.errors ?? [])];
}

/** A client reads on past members that it does not know; this check does not. */
function validators(schemas: Record<string, Schema>): ValidatorOf {
	const ajv = new Ajv2020({ strict: false });
	addFormats.default(ajv);
	for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(closed(schema, schemas), idOf(name));
	const made = new Map<Schema, ValidateFunction>();
	return (schema) => {
		const validate = made.get(schema) ?? ajv.compile(closed(schema, schemas));
		made.set(schema, validate);
		return validate;
	};
}

/** Refuses members that are not named. What stands under `allOf` is closed as one. */
function closed(schema: unknown, schemas: Record<string, Schema>): Schema {
	const { $ref, ...rest } = Schema.parse(schema);
	if (typeof $ref === 'string') return { $ref: idOf(nameIn($ref)) };
	const isObject = 'properties' in rest || 'allOf' in rest;
	const isOpen = 'additionalProperties' in rest || !isObject;
	return { ...withInner(rest, schemas), ...(!isOpen && { unevaluatedProperties: false }) };
}

function open(schema: unknown, schemas: Record<string, Schema>): Schema {
	const { $ref, oneOf, ...rest } = Schema.parse(schema);
	if (typeof $ref === 'string') return open(schemas[nameIn($ref)], schemas);
	if (Array.isArray(oneOf)) return { ...rest, oneOf: oneOf.map((one) => open(one, schemas)) };
	return withInner(rest, schemas);
}

function withInner(schema: Schema, schemas: Record<string, Schema>): Schema {
	const inner = Object.entries(schema).map(([key, value]): [string, unknown] => {
		if (key === 'properties') return [key, mapValues(Schema.parse(value), (property) => closed(property, schemas))];
		if (key === 'items' || (key === 'additionalProperties' && typeof value === 'object'))
			return [key, closed(value, schemas)];
		if ((key === 'anyOf' || key === 'oneOf') && Array.isArray(value))
			return [key, value.map((one) => closed(one, schemas))];
		if (key === 'propertyNames') return [key, closed(value, schemas)];
		if (key === 'allOf' && Array.isArray(value)) return [key, value.map((one) => open(one, schemas))];
		return [key, value];
	});
	return Object.fromEntries(inner);
}

function mapValues(schemas: Schema, change: (schema: unknown) => Schema): Schema {
	return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema)]));
}

function nameIn($ref: string): string {
	return $ref.slice('#/components/schemas/'.length);
}

function patternOf(path: string): RegExp {
	// What is called a path holds slashes.
	return new RegExp(`^${path.replace('{path}', '.+').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

function idOf(name: string): string {
	return `https://document.example/${name}`;
}
