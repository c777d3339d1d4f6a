import { mkdir, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

/** Writes the types of a client of the API, from the committed document. */
const document = new URL('../openapi.json', import.meta.url);
const folder = new URL('../dist/', import.meta.url);

await mkdir(folder, { recursive: true });
await writeFile(new URL('api.d.ts', folder), astToString(await openapiTS(document)));
