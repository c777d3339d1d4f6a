import { readdir, realpath, rm } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const ofEveryPackage = /^(package\.json|(licen[cs]e|notice|readme)[^/]*)$/i;
const platform = process.platform + '(musl)?-' + process.arch;

/**
 * Packages that bring far more than is used here, and what of them is used. Whoever uses more of one adds it here.
 *
 * @type {Readonly<Record<string, { used: RegExp, onlyWith?: RegExp }>>}
 */
const generous = {
	// It brings its binary for every platform. Where there is none for this one, it has to be built from its sources.
	'better-sqlite3': {
		used: new RegExp(`^(lib/|prebuilds/${platform}\\.node$)`),
		onlyWith: new RegExp(`^prebuilds/${platform}\\.node$`)
	},
	'pdfjs-dist': { used: /^(types\/|legacy\/build\/pdf(\.worker)?\.mjs$|legacy\/build\/pdf\.d\.mts$)/ },
	'swagger-ui-dist': { used: /^swagger-ui(-bundle\.js|-bundle\.js\.LICENSE\.txt|\.css)$/ }
};

/**
 * Removes what nothing uses of some installed packages. Files outside `node_modules`, such as a store that several
 * workspaces share, are never touched.
 *
 * @param {string} root
 */
export async function trimPackages(root) {
	const installed = join(root, 'node_modules', '.pnpm');
	const folders = await readdir(installed).catch(() => []);

	for (const [name, { used, onlyWith }] of Object.entries(generous)) {
		for (const folder of folders.filter((each) => each.startsWith(`${name}@`))) {
			const place = join(installed, folder, 'node_modules', name);
			if ((await realPathOf(place)) !== join((await realPathOf(root)) ?? root, relative(root, place))) continue;

			const files = (await listFiles(place)).map((path) => relative(place, path).split(sep).join('/'));
			if (onlyWith && !files.some((file) => onlyWith.test(file))) continue;
			const unused = files.filter((file) => !ofEveryPackage.test(file) && !used.test(file));
			await Promise.all(unused.map(async (file) => rm(join(place, file))));
		}
	}
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function listFiles(folder) {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	const found = await Promise.all(
		entries.map(async (entry) => {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) return listFiles(path);
			return entry.isFile() ? [path] : [];
		})
	);
	return found.flat();
}

/** @param {string} path */
async function realPathOf(path) {
	return realpath(path).catch(() => undefined);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await trimPackages(resolve(process.argv[2] ?? '.'));
}
