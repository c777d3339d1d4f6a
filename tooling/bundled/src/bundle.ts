import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';

const starter = join(import.meta.dirname, 'start-from-bundle.js');

/** What decides, beside the sources, what a bundle is. */
const alsoDeciding = [
	resolve(import.meta.dirname, '../../../pnpm-lock.yaml'),
	join(import.meta.dirname, 'bundle.ts'),
	starter
];

/** Packages that read files beside their own code, or are native, or work in threads of their own. */
const leftWhereTheyAre = /^(better-sqlite3|fontkit|pdfjs-dist|pg|pino|sharp)(\/|$)/;

interface Bundle {
	/** Of each file that went into it. */
	hashes: Record<string, string>;
	/** The module that a process loads first to start a program from the bundle. */
	start: string;
}

/**
 * Bundles programs in a folder, and says which module a process loads first to start each of them from there. Makes
 * nothing where they were bundled from the very same bytes before. The bundle finds the sources by the way that leads from
 * the one to the other, so both can be moved together.
 *
 * @param programs Files of sources.
 * @param folder Keeps the bundle for the next time.
 */
export async function bundlePrograms(programs: readonly string[], folder: string): Promise<string> {
	const file = join(folder, `${hashed(JSON.stringify(programs))}.json`);
	const before = await readBundle(file);
	if (before && (await isOfTheseBytes(before))) return before.start;

	const bundle = await makeBundle(programs, folder);
	await writeWhole(file, JSON.stringify(bundle));
	return bundle.start;
}

async function readBundle(file: string): Promise<Bundle | undefined> {
	const text = await readFile(file, 'utf8').catch(() => undefined);
	// Only this module writes it, and whole.
	return text === undefined ? undefined : (JSON.parse(text) as Bundle);
}

async function isOfTheseBytes({ hashes, start }: Bundle): Promise<boolean> {
	const files = Object.keys(hashes);
	const isSame = await Promise.all(files.map(async (file) => (await hashOf(file)) === hashes[file]));
	return isSame.every(Boolean) && (await hashOf(start)) !== undefined;
}

async function makeBundle(programs: readonly string[], folder: string): Promise<Bundle> {
	const hashes: Record<string, string> = {};
	for (const file of alsoDeciding) hashes[file] = (await hashOf(file)) ?? '';
	const unfinished = join(folder, `unfinished-${randomUUID()}`);
	await using building = await rolldown({
		input: Object.fromEntries(programs.map((program, index) => [`program-${index}`, program])),
		platform: 'node',
		// Types are taken out, which needs none; that of the site names one that its build makes.
		tsconfig: false,
		plugins: [leaveSome(unfinished), noteBytes(hashes), keepPlaces(unfinished)],
		logLevel: 'silent'
	});
	await building.write({
		dir: unfinished,
		entryFileNames: '[name].mjs',
		chunkFileNames: 'chunk-[hash].mjs',
		strictExecutionOrder: true
	});

	// A run that began before goes on with the files that it found, so each bundle has a folder of its own.
	const place = join(folder, hashed(JSON.stringify(Object.entries(hashes).toSorted())));
	await writeFile(join(unfinished, 'start.mjs'), startOf(programs, unfinished));
	await letBe(unfinished, place);
	return { hashes, start: join(place, 'start.mjs') };
}

/** Where another run has just made the same bundle, its programs may be loading from it: it is left as it is. */
async function letBe(unfinished: string, place: string): Promise<void> {
	try {
		await rename(unfinished, place);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EEXIST'].includes(String(error.code))))
			throw error;
		await rename(join(unfinished, 'start.mjs'), join(place, 'start.mjs'));
		await rm(unfinished, { recursive: true });
	}
}

function startOf(programs: readonly string[], folder: string): string {
	const ways = programs.map((program, index) => [wayTo(program, folder), `program-${index}.mjs`]);
	return `import { startFromBundle } from '${wayTo(starter, folder)}';\nstartFromBundle(import.meta.url, ${JSON.stringify(ways)});\n`;
}

/** Another run may read it at this moment. */
async function writeWhole(file: string, text: string): Promise<void> {
	const unfinished = `${file}.${randomUUID()}`;
	await writeFile(unfinished, text);
	await rename(unfinished, file);
}

/** Such packages are loaded from where they are installed. */
function leaveSome(folder: string): Plugin {
	return {
		name: 'leave-some',
		async resolveId(name, importer, options) {
			if (!leftWhereTheyAre.test(name)) return undefined;
			const found = await this.resolve(name, importer, { ...options, skipSelf: true });
			return found && { id: wayTo(found.id, folder), external: true };
		}
	};
}

/** Writes down what the bundle is made of. */
function noteBytes(hashes: Bundle['hashes']): Plugin {
	return {
		name: 'note-bytes',
		async load(file) {
			if (!file.startsWith('/')) return undefined;
			const code = await readFile(file, 'utf8');
			hashes[file] = hashed(code);
			return undefined;
		}
	};
}

/** In the bundle a module finds what lies beside it where its source lies. */
function keepPlaces(folder: string): Plugin {
	return {
		name: 'keep-places',
		transform(code, file) {
			if (!code.includes('import.meta.')) return undefined;
			// Node answers it by where the module lies that asks, and there is no other way to ask.
			if (code.includes('import.meta.resolve(')) throw new Error(`${file} cannot be bundled`);
			const way = JSON.stringify(relative(folder, dirname(file)));
			const place = `process.getBuiltinModule('node:path').join(import.meta.dirname, ${way})`;
			const address = `new URL('${wayTo(file, folder)}', import.meta.url).href`;
			return code.replaceAll(/import\.meta\.(dirname|url)/g, (_, asked) => (asked === 'url' ? address : place));
		}
	};
}

/** The way from a folder to a file, as an address has it. */
function wayTo(file: string, folder: string): string {
	return relative(folder, file).split(sep).map(encodeURIComponent).join('/');
}

async function hashOf(file: string): Promise<string | undefined> {
	const text = await readFile(file, 'utf8').catch(() => undefined);
	return text === undefined ? undefined : hashed(text);
}

function hashed(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
