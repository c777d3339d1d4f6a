import { fileOf } from '@kok/content/folder/files';
import { smallFolder } from '@kok/content/folder/testing/small-folder';
import { typeNames } from '@kok/domain/content-types';
import { readFile } from 'node:fs/promises';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { folderSchemas } from './folder-schema.ts';

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
const schemas = folderSchemas();
const checks = new Map(typeNames.map((type) => [fileOf(type), ajv.compile(schemas.get(type) as AnySchema)]));

function faultsIn(file: string, change: (text: string) => string): string[] {
	const check = checks.get(file);
	if (!check) throw new Error(`${file} has no schema`);
	const isSound = check(JSON.parse(change(JSON.stringify(smallFolder()[file]))));
	return isSound === true ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

describe('the schemas of the files of a network’s folder', () => {
	test.each(Object.keys(smallFolder()))('find nothing wrong in a sound %s', (file) => {
		expect(faultsIn(file, (text) => text)).toEqual([]);
	});

	test.each(typeNames)('lie beside the example as they are written, for the type %s', async (type) => {
		const file = new URL(`../../../../examples/tarrow/schema/${fileOf(type)}`, import.meta.url);
		expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schemas.get(type))));
	});

	test.each([
		['a field that there is not', 'goal.json', '"order"', '"place"'],
		['a wrong choice', 'goal.json', '"aim"', '"wish"'],
		['a number that is a text', 'demand.json', '"number":1', '"number":"1"'],
		['a name that is missing', 'member.json', '"name":"anchor",', ''],
		['a telephone number with letters', 'network.json', '0800 000 111', '0800 HELP'],
		['a list that has another name', 'service.json', '"records"', '"services"']
	])('find %s', (_, file, from, to) => {
		expect(faultsIn(file, (text) => text.replace(from, to))).not.toEqual([]);
	});
});
