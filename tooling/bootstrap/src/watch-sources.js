import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const pollMilliseconds = 300;

/**
 * Calls `onChange` when a source file below the folders was changed, made, removed or replaced by another, until the
 * returned function is called. It looks for itself: the system's notices are about a file, and many editors and git put
 * another file in its place.
 *
 * @param {string[]} folders
 * @param {() => void} onChange
 * @returns {() => void}
 */
export function watchSources(folders, onChange) {
	let seen = traceOf(folders);
	const polling = setInterval(() => {
		const trace = traceOf(folders);
		if (trace === seen) return;
		seen = trace;
		onChange();
	}, pollMilliseconds);
	return () => clearInterval(polling);
}

/** @param {string[]} folders */
function traceOf(folders) {
	return folders.flatMap(sourcesIn).map(traceOfFile).join('|');
}

/** @param {string} folder */
function sourcesIn(folder) {
	try {
		return readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(ts|js|json)$/.test(name) && !/\.test\.ts$/.test(name))
			.map((name) => join(folder, name));
	} catch {
		return [];
	}
}

/**
 * A file may go between two looks.
 *
 * @param {string} path
 */
function traceOfFile(path) {
	const found = statSync(path, { throwIfNoEntry: false });
	return found ? `${path} ${found.ino} ${found.mtimeMs} ${found.size}` : path;
}
