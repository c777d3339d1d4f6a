import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundlePrograms } from './bundle.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The programs that tests start again and again, from the root of the repository. */
const programs = [
	'apps/api/src/main.ts',
	'apps/api/src/kok.ts',
	'apps/api/src/founding/founder.ts',
	'apps/api/src/health/file-examiner.ts',
	'apps/api/src/publishing/maker-program.ts',
	'apps/api/src/publishing/drawer.ts',
	'apps/api/src/testing/server-apart.ts',
	'apps/site/server/main.ts',
	'apps/site/server/export.ts'
] as const;

/** The option of Node by which those programs start from one bundle, made of the sources as they are now. */
export async function startsFromBundle(): Promise<string> {
	const files = programs.map((program) => join(root, program));
	const start = await bundlePrograms(files, join(root, 'node_modules/.cache/bundled'));
	return `--import=${pathToFileURL(start).href}`;
}
