import { createHash } from 'node:crypto';
import { access, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { bundleOfApi, findPinnedNode, workspaceFolders } from './layout.js';
import { pnpmVersion } from './pinned.js';

const installStamp = '.kok-stamp.json';
const buildStamp = '.kok-build-stamp.json';

const builtFolders = ['apps', 'packages', 'tooling/bundled/src'];
const builds = [...['site', 'console'].map((app) => join('apps', app, 'build')), bundleOfApi];
const notSource = /^(node_modules|build|dist|\..*)$/;
const testFile = /\.(test|spec|e2e)\.[cm]?[jt]sx?$/;

/** @param {string} root */
export async function isInstalled(root) {
	return (await isStamped(root, installStamp, await fingerprintInstall(root))) && Boolean(await findPinnedNode(root));
}

/** @param {string} root */
export async function wasInstalled(root) {
	return Boolean((await readStamp(root, installStamp)) && (await findPinnedNode(root)));
}

/** @param {string} root */
export async function stampInstall(root) {
	await writeStamp(root, installStamp, await fingerprintInstall(root));
}

/** @param {string} root */
export async function isBuilt(root) {
	const made = await Promise.all(builds.map(async (build) => exists(join(root, build))));
	return made.every(Boolean) && (await isStamped(root, buildStamp, await fingerprintBuild(root)));
}

/**
 * Says what was there before the build, so that a file changed while it ran is built next time.
 *
 * @param {string} root
 * @param {string} fingerprint
 */
export async function stampBuild(root, fingerprint) {
	await writeStamp(root, buildStamp, fingerprint);
}

/** @param {string} root */
export async function fingerprintBuild(root) {
	const sources = await Promise.all(builtFolders.map(async (folder) => listSources(join(root, folder))));
	const files = [join(root, 'turbo.json'), join(root, 'tsconfig.base.json'), ...sources.flat()];
	return fingerprint(root, files, [await fingerprintInstall(root)]);
}

/** @param {string} root */
async function fingerprintInstall(root) {
	const packages = await Promise.all(
		workspaceFolders.map(async (folder) =>
			(await listFolder(join(root, folder))).map(({ name }) => join(root, folder, name, 'package.json'))
		)
	);
	const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((name) => join(root, name));
	return fingerprint(root, [...files, ...packages.flat()], [pnpmVersion, process.platform, process.arch]);
}

/**
 * @param {string} root
 * @param {string[]} files Those that do not exist are passed over.
 * @param {string[]} facts
 */
async function fingerprint(root, files, facts) {
	const hash = createHash('sha256').update(JSON.stringify(facts));
	for (const file of files.toSorted()) {
		const content = await readFile(file).catch(() => undefined);
		if (!content) continue;
		hash.update(`\0${relative(root, file).split(sep).join('/')}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function listSources(folder) {
	const entries = await listFolder(folder);
	const found = await Promise.all(
		entries.map(async (entry) => {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) return notSource.test(entry.name) ? [] : listSources(path);
			return entry.isFile() && !testFile.test(entry.name) ? [path] : [];
		})
	);
	return found.flat();
}

/** @param {string} folder */
async function listFolder(folder) {
	return (await exists(folder)) ? readdir(folder, { withFileTypes: true }) : [];
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string} expected
 */
async function isStamped(root, name, expected) {
	return (await readStamp(root, name)) === expected;
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {Promise<string | undefined>}
 */
async function readStamp(root, name) {
	try {
		return JSON.parse(await readFile(join(root, 'node_modules', name), 'utf8')).fingerprint;
	} catch {
		// Missing or cut off in the middle: both mean that the work has to be done again.
		return undefined;
	}
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string} value
 */
async function writeStamp(root, name, value) {
	await writeFile(join(root, 'node_modules', name), `${JSON.stringify({ fingerprint: value })}\n`);
}

/** @param {string} path */
async function exists(path) {
	return access(path).then(
		() => true,
		() => false
	);
}
