import { contentTypes } from '@kok/domain/content-types';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { open } from '../access/table.ts';
import { documentFile, documentText } from './contract.ts';

/** As much of OpenAPI 3.1 as this API uses; what is not named here is refused. */
const Schema = z.looseObject({ $ref: z.string().optional() });
const Content = z.record(z.string().regex(/^[a-z]+\/[a-z+-]+$/), z.strictObject({ schema: Schema }));
const Header = z.strictObject({ description: z.string().min(1), schema: Schema });
const Response = z.strictObject({
	description: z.string().min(1),
	headers: z.record(z.string(), Header).optional(),
	content: Content.optional()
});
const Parameter = z.strictObject({
	name: z.string().min(1),
	in: z.enum(['path', 'query', 'header']),
	required: z.boolean().optional(),
	description: z.string().optional(),
	schema: Schema
});
const Operation = z.strictObject({
	operationId: z.string().regex(/^[a-z][A-Za-z]+$/),
	summary: z.string().min(1),
	security: z.tuple([]).optional(),
	description: z.string().optional(),
	parameters: z.array(Parameter).optional(),
	requestBody: z.strictObject({ required: z.literal(true), content: Content }).optional(),
	responses: z.record(z.string().regex(/^[2-5]\d\d$/), Response)
});
const OpenApi = z.strictObject({
	openapi: z.literal('3.1.0'),
	info: z.looseObject({ title: z.string().min(1), version: z.string().min(1) }),
	servers: z.array(z.strictObject({ url: z.string() })),
	security: z.array(z.record(z.string(), z.array(z.string()))),
	components: z.strictObject({
		schemas: z.record(z.string().regex(/^[\w.-]+$/), Schema),
		parameters: z.record(z.string(), Parameter),
		securitySchemes: z.record(z.string(), z.looseObject({ type: z.string() }))
	}),
	paths: z.record(
		z.string().startsWith('/'),
		z.partialRecord(z.enum(['get', 'put', 'post', 'delete', 'patch']), Operation)
	),
	webhooks: z.strictObject({}).optional()
});

const document: unknown = JSON.parse(documentText());

test('the committed document is what the routes say', async () => {
	const committed = await readFile(documentFile, 'utf8').catch(() => '');
	const isCurrent = committed === documentText();
	expect(isCurrent, 'packages/contract/openapi.json is old: run `pnpm --filter @kok/api openapi` and commit it').toBe(
		true
	);
});

describe('the document', () => {
	const { paths, components, security } = OpenApi.parse(document);
	const operations = Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation }))
	);

	test('gives every operation an id of its own', () => {
		const ids = operations.map(({ operationId }) => operationId);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('declares every parameter of a path, and no other', () => {
		for (const { path, parameters = [] } of operations) {
			const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
			const declared = parameters.filter((parameter) => parameter.in === 'path');
			expect(declared.map(({ name }) => name)).toEqual(named);
			expect(declared.every(({ required }) => required)).toBe(true);
		}
	});

	test('says of every operation what it answers when all is well, and each of its problems', () => {
		for (const { responses, method } of operations) {
			const statuses = Object.keys(responses);
			expect(statuses.some((status) => status.startsWith('2'))).toBe(true);
			expect(statuses).toEqual(expect.arrayContaining(['401', '403', '404', '422']));
			if (method !== 'get') expect(statuses).toEqual(expect.arrayContaining(['400', '413', '415', '428', '429']));
			for (const [status, { content }] of Object.entries(responses)) {
				if (Number(status) < 400) continue;
				expect(content).toEqual({ 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } });
			}
		}
	});

	test('says 201 of those operations alone that make something', () => {
		const making = operations.filter(({ responses }) => '201' in responses);
		expect(making.map(({ operationId }) => operationId).toSorted()).toEqual([
			'acceptInvitation',
			'addComment',
			'addPasskey',
			'askRecovery',
			'createRecord',
			'createToken',
			'giveMandate',
			'invite',
			'openPreview',
			'saveDraft',
			'startNetwork',
			'storeFile'
		]);
	});

	test('resolves every reference it makes, and shows the values of every part', () => {
		const references = [...documentText().matchAll(/"\$ref": "([^"]*)"/g)].map(([, target = '']) => target);
		expect(references.length).toBeGreaterThan(50);
		for (const target of new Set(references)) {
			expect(target).toMatch(/^#\/components\/schemas\//);
			expect(components.schemas).toHaveProperty([target.slice('#/components/schemas/'.length)]);
		}
		for (const name of [
			'NetworkFacts',
			'NetworkWording',
			'DemandFacts',
			'DemandWording',
			'GoalFacts',
			'MemberInside'
		]) {
			expect(components.schemas).toHaveProperty(name);
		}
	});

	test('has patterns that a validator reads, without the flags of a program', () => {
		const patterns = [...documentText().matchAll(/"pattern": ("(?:[^"\\\\]|\\\\.)*")/g)].map(([, text = '']) =>
			String(JSON.parse(text))
		);
		expect(patterns.length).toBeGreaterThan(50);
		for (const pattern of new Set(patterns)) {
			expect(() => new RegExp(pattern, 'u')).not.toThrow();
			expect(pattern).not.toMatch(/\/[a-z]+$/);
		}
	});

	test('says of every reference to which type it leads', () => {
		for (const { name } of Object.values(contentTypes)) {
			const ids = Object.values(components.schemas).filter((schema) => schema['x-record'] === name);
			expect([name, ids.length]).toEqual([name, 1]);
		}
	});

	test('asks for the header without which a change is answered 428', () => {
		const asking = operations.flatMap(({ operationId, parameters = [] }) =>
			parameters.some((parameter) => parameter.in === 'header' && parameter.required) ? [operationId] : []
		);
		expect(asking.toSorted()).toEqual([
			'addComment',
			'approveDraft',
			'askForReview',
			'confirmTranslation',
			'createRecord',
			'discardDraft',
			'giveMandate',
			'invite',
			'publishPart',
			'returnDraft',
			'unpublishPart'
		]);
	});

	test('asks for a token or a session everywhere but at the ways in, by schemes that it declares', () => {
		expect(security).toEqual([{ token: [] }, { session: [] }]);
		expect(components.securitySchemes).toMatchObject({
			token: { type: 'http', scheme: 'bearer' },
			session: { type: 'apiKey', in: 'cookie', name: '__Host-kok' }
		});
		const unasked = operations.filter((operation) => operation.security !== undefined);
		expect(unasked.map(({ operationId }) => operationId).toSorted()).toEqual([...open].toSorted());
	});
});
