import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundlePrograms } from './bundle.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The API and the programs that it starts, from the root of the repository. */
const ofTheApi = [
	'apps/api/src/main.ts',
	'apps/api/src/backup/backup-program.ts',
	'apps/api/src/forecasting/forecaster-program.ts',
	'apps/api/src/founding/founder.ts',
	'apps/api/src/health/database-examiner.ts',
	'apps/api/src/media/cleaner.ts',
	'apps/api/src/publishing/maker-program.ts',
	'apps/api/src/publishing/drawer.ts'
] as const;

/** Those that tests start again and again. */
const ofTests = [
	...ofTheApi,
	'apps/api/src/kok.ts',
	'apps/api/src/testing/server-apart.ts',
	'apps/site/server/main.ts',
	'apps/site/server/export.ts'
] as const;

/** Where `npm start` looks for the module that starts the API from its bundle. */
const built = join(root, 'tooling/bundled/build');

/** The option of Node by which tests start their programs from one bundle, made of the sources as they are now. */
export async function startsFromBundle(): Promise<string> {
	return optionOf(await bundlePrograms(filesOf(ofTests), join(root, 'node_modules/.cache/bundled')));
}

/** The option by which `npm start` starts the API. Makes its bundle where the sources have changed. */
export async function startsApiFromBundle(): Promise<string> {
	const made = await bundlePrograms(filesOf(ofTheApi), built);
	const folder = basename(dirname(made));
	const start = join(built, 'start.mjs');
	const before = await readFile(start, 'utf8').catch(() => '');
	if (!before.includes(folder)) {
		await writeFile(start, `import './${folder}/${basename(made)}';\n`);
		await removeBundles((name) => name !== folder && !before.includes(name));
	}
	return optionOf(start);
}

/** The bundle before the last one stays, since a server that was started from it may still load a part of it. */
async function removeBundles(isOld: (name: string) => boolean): Promise<void> {
	const bundles = (await readdir(built)).filter((name) => /^[0-9a-f]{64}$/.test(name));
	for (const name of bundles.filter(isOld)) await rm(join(built, name), { recursive: true });
}

function filesOf(programs: readonly string[]): string[] {
	return programs.map((program) => join(root, program));
}

function optionOf(start: string): string {
	return `--import=${pathToFileURL(start).href}`;
}
