import { exampleValues, markOf } from '@kok/domain/testing/example';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentUrl } from './testing/document.ts';
import { type FieldGroup, fieldGroups } from './testing/field-groups.ts';

const require = createRequire(import.meta.url);

/** The next line must be refused: TypeScript says so where it is not. */
const refused = '// @ts-expect-error';

/** All of them are compiled at once, since the compiler spends most of its time on the document. */
const programs = {
	saving: fieldGroups.flatMap((group) => [...savingLines(group), ...readingLines(group)]),
	creating: [...new Set(fieldGroups.map(({ type }) => type.name))].flatMap(creatingLines),
	ordering: [
		...['review', 'approval'].flatMap((verb) => orderingLines(verb)),
		...orderingLines('unpublication', ', body: {}')
	],
	comparing: [
		`const answer = await client.GET('/api/events', { params: { query: {} } });`,
		`const [event] = answer.data?.events ?? [];`,
		...comparingLines('event?.action', 'DraftSaved'),
		...comparingLines('event?.changes[0]?.part', 'facts'),
		...comparingLines('answer.error?.type', '/api/problems/refused'),
		...comparingLines('answer.error?.refusal', 'not-approved'),
		...comparingLines('answer.error?.issues?.[0]?.code', 'missing')
	],
	faulty: [refused, `export const right: number = 1;`, `export const wrong: number = 'one';`]
} satisfies Record<string, readonly string[]>;

let faults: Record<keyof typeof programs, string[]>;

// The compiler works for seconds where it is alone, and for a minute where others use the machine as well.
beforeAll(async () => {
	const folder = await mkdtemp(join(tmpdir(), 'kok-client-'));
	await writeFile(join(folder, 'api.ts'), astToString(await openapiTS(documentUrl)));
	await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
	await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings()));
	faults = await compileIn(folder);
	await rm(folder, { recursive: true, force: true });
}, 240_000);

describe('a client that is generated from the document', () => {
	test('compiles with correct values for every type and part, and does not compile with wrong ones', () => {
		expect(faults.saving).toEqual([]);
	});

	test('can create a record of every type only with the first drafts of that type', () => {
		expect(faults.creating).toEqual([]);
	});

	test('does not compile without the If-Match header of a change', () => {
		expect(faults.ordering).toEqual([]);
	});

	test('has a type of exactly the codes that the API may answer', () => {
		expect(faults.comparing).toEqual([]);
	});

	test('is checked in a way that finds a planted fault', () => {
		expect(faults.faulty).toEqual([expect.stringMatching(/TS2578/), expect.stringMatching(/TS2322/)]);
	});
});

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

function orderingLines(verb: string, body = ''): string[] {
	const order = (header: string) =>
		`await client.POST('/api/records/{id}/parts/{part}/${verb}', { params: { path: { id, part: 'de' }${header} }${body} });`;
	return [order(`, header: ifMatch`), refused, order('')];
}

function comparingLines(what: string, code: string): string[] {
	return [`void (${what} === '${code}');`, refused, `void (${what} === 'nonsense');`];
}

/** What the compiler says against each program, beside a client. */
async function compileIn(folder: string): Promise<typeof faults> {
	const preamble = [
		`import createClient from 'openapi-fetch';`,
		`import type { paths } from './api.ts';`,
		`const client = createClient<paths>({ baseUrl: 'https://api.example' });`,
		`const id = '6f1c2a40-3d3e-4a7e-9a52-0d4a3c1b2e11';`,
		`const ifMatch = { 'if-match': '"1"' };`
	];
	for (const [name, lines] of Object.entries(programs))
		await writeFile(join(folder, `${name}.ts`), [...preamble, ...lines, ''].join('\n'));
	const compiler = require.resolve('typescript/bin/tsc');
	const output = await new Promise<string>((resolve) => {
		execFile(process.execPath, [compiler, '-p', '.', '--pretty', 'false'], { cwd: folder }, (_, stdout) =>
			resolve(stdout)
		);
	});
	const said = output.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
	const against = (name: keyof typeof programs) => said.filter((line) => line.startsWith(`${name}.ts`));
	expect(said.filter((line) => !/^\w+\.ts\(/.test(line))).toEqual([]);
	return {
		saving: against('saving'),
		creating: against('creating'),
		ordering: against('ordering'),
		comparing: against('comparing'),
		faulty: against('faulty')
	};
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
		include: Object.keys(programs).map((name) => `${name}.ts`)
	};
}
