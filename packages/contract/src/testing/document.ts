import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The committed document. */
export const documentUrl = new URL('../../openapi.json', import.meta.url);
const documentText = readFileSync(fileURLToPath(documentUrl), 'utf8');

const ajv = new Ajv2020({ strict: false, discriminator: false });
addFormats.default(ajv);
ajv.addSchema({ ...parsed(documentText), $id: 'document' });

/** What is wrong with a value by a schema of the document, or nothing. */
export function faultsOf(schema: string, value: unknown): ErrorObject[] {
	const validate = ajv.getSchema(`document#/components/schemas/${schema}`);
	if (!validate) throw new Error(`The document has no schema ${schema}`);
	return validate(value) ? [] : [...(validate.errors ?? [])];
}

function parsed(text: string): object {
	return JSON.parse(text) as object;
}
