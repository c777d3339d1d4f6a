import { exampleValues, markOf } from '@kok/domain/testing/example';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentUrl } from './testing/document.ts';
import { type FieldGroup, fieldGroups } from './testing/field-groups.ts';

const require = createRequire(import.meta.url);

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kok-client-'));
	await writeFile(join(folder, 'api.ts'), astToString(await openapiTS(documentUrl)));
	await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
	await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings()));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

/** The compiler works for seconds where it is alone, and for a minute where others use the machine as well. */
const patience = { timeout: 240_000 };

describe('a client that is generated from the document', patience, () => {
	test('compiles with correct values for every type and part, and does not compile with wrong ones', async () => {
		const lines = fieldGroups.flatMap((group) => [...savingLines(group), ...readingLines(group)]);
		expect(await compile(lines)).toEqual([]);
	});

	test('can create a record of every type only with the first drafts of that type', async () => {
		const types = [...new Set(fieldGroups.map(({ type }) => type.name))];
		expect(await compile(types.flatMap(creatingLines))).toEqual([]);
	});

	test('does not compile without the If-Match header of a change', async () => {
		const order = (verb: string, header: string) =>
			`await client.POST('/api/records/{id}/parts/{part}/${verb}', { params: { path: { id, part: 'de' }${header} } });`;
		const verbs = ['review', 'approval', 'unpublication'];
		const lines = verbs.flatMap((verb) => [order(verb, `, header: ifMatch`), refused, order(verb, '')]);
		expect(await compile(lines)).toEqual([]);
	});

	test('has a type of exactly the codes that the API may answer', async () => {
		const lines = [
			`const answer = await client.GET('/api/events', { params: { query: {} } });`,
			`const [event] = answer.data?.events ?? [];`,
			...compared('event?.action', 'DraftSaved'),
			...compared('event?.changes[0]?.part', 'facts'),
			...compared('answer.error?.type', '/api/problems/refused'),
			...compared('answer.error?.refusal', 'not-approved'),
			...compared('answer.error?.issues?.[0]?.code', 'missing')
		];
		expect(await compile(lines)).toEqual([]);
	});

	test('is checked in a way that finds a planted fault', async () => {
		const faults = await compile([refused, `export const right: number = 1;`, `export const wrong: number = 'one';`]);
		expect(faults).toEqual([expect.stringMatching(/TS2578/), expect.stringMatching(/TS2322/)]);
	});
});

/** The next line must be refused: TypeScript says so where it is not. */
const refused = '// @ts-expect-error';

function savingLines({ type, part, fields }: FieldGroup): string[] {
	const right = exampleValues(fields, markOf(1));
	const save = (values: object) =>
		`await client.PUT('/api/records/{id}/parts/{part}', { params: { path: { id, part: '${part}' }, header: ifMatch }, body: ${JSON.stringify({ type: type.name, part, values })} });`;
	const [first = ''] = Object.keys(fields);
	const wrong = [{ nonsense: 1 }, { ...right, nonsense: 1 }, { ...right, [first]: { nonsense: true } }];
	return [save(right), ...wrong.flatMap((values) => [refused, save(values)])];
}

/** Whoever reads a part and asks for its type, its name and the audience knows the names of its values. */
function readingLines({ type, part, fields }: FieldGroup): string[] {
	const [first] = Object.keys(fields);
	return [
		`{`,
		`const { data } = await client.GET('/api/records/{id}/parts/{part}', { params: { path: { id, part: '${part}' } } });`,
		`if (data?.type === '${type.name}' && data.part === '${part}' && data.audience === 'office') {`,
		`void data.draft?.values.${first};`,
		refused,
		`void data.published?.values.nonsense;`,
		`}`,
		`const record = (await client.GET('/api/records/{id}', { params: { path: { id } } })).data;`,
		`if (record?.type === '${type.name}' && record.audience === 'office') {`,
		`void record.parts.${part}?.published?.values.${first};`,
		refused,
		`void record.parts.${part}?.published?.values.nonsense;`,
		`}`,
		`}`
	];
}

function creatingLines(name: string): string[] {
	const groups = fieldGroups.filter(({ type }) => type.name === name);
	const parts = groups.map(({ part, fields }) => [part, { values: exampleValues(fields, markOf(1)) }] as const);
	const create = (given: object) =>
		`await client.PUT('/api/records/{id}', { params: { path: { id }, header: { 'if-none-match': '*' } }, body: ${JSON.stringify({ type: name, parts: given })} });`;
	const nonsense = parts.flatMap(([part]) => [refused, create({ [part]: { values: { nonsense: 1 } } })]);
	return [create(Object.fromEntries(parts)), ...nonsense, refused, create({ nonsense: { values: {} } })];
}

function compared(what: string, code: string): string[] {
	return [`void (${what} === '${code}');`, refused, `void (${what} === 'nonsense');`];
}

/** What the compiler says against these lines, beside a client. */
async function compile(lines: readonly string[]): Promise<string[]> {
	const preamble = [
		`import createClient from 'openapi-fetch';`,
		`import type { paths } from './api.ts';`,
		`const client = createClient<paths>({ baseUrl: 'https://api.example' });`,
		`const id = '6f1c2a40-3d3e-4a7e-9a52-0d4a3c1b2e11';`,
		`const ifMatch = { 'if-match': '"1"' };`
	];
	await writeFile(join(folder, 'use.ts'), [...preamble, ...lines, ''].join('\n'));
	const compiler = require.resolve('typescript/bin/tsc');
	const output = await new Promise<string>((resolve) => {
		execFile(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], (_, stdout) => resolve(stdout));
	});
	return output.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
}

function settings() {
	const types = join(dirname(fileURLToPath(import.meta.resolve('openapi-fetch'))), 'index.d.mts');
	return {
		compilerOptions: {
			target: 'es2024',
			lib: ['es2024', 'dom'],
			module: 'nodenext',
			moduleResolution: 'nodenext',
			types: [],
			strict: true,
			exactOptionalPropertyTypes: true,
			noUncheckedIndexedAccess: true,
			allowImportingTsExtensions: true,
			skipLibCheck: true,
			noEmit: true,
			paths: { 'openapi-fetch': [types] }
		},
		include: ['use.ts']
	};
}
