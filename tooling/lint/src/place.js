import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
/** A small tree like the repository's own, so that the examples meet the rules as real files do. */
export const examplesRoot = path.join(root, 'tooling/lint/examples');

/**
 * Where a file stands: its package (`packages/domain`), the folder of that package, and whether it is a test
 * (or serves one, or configures a tool). A file at the root has no package.
 *
 * @param {string} file
 */
export function placeOf(file) {
	const base = file.startsWith(examplesRoot + path.sep) ? examplesRoot : root;
	const [group, name, ...rest] = path.relative(base, file).split(path.sep);
	const home = rest.length > 0 && /^(apps|packages|tooling)$/.test(group) ? `${group}/${name}` : undefined;
	return { home, folder: path.join(base, home ?? '.'), isTest: /\.(test|config)\.[jt]s$|\/testing\//.test(file) };
}
