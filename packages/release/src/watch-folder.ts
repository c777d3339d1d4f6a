import { type BigIntStats, type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, envelopeFile, mediaFolder } from './layout.ts';
import { isTemporary } from './whole-file.ts';

const pollMilliseconds = 100;
/** The files of one change arrive together. */
const gatherMilliseconds = 15;

/**
 * Calls `onChange` when something in a release's folder changed, until the returned function is called. Besides the
 * system's notices it looks for itself ten times a second, because notices can fail in silence: on network file
 * systems, past the limit of watches, or when the folder is replaced. The folder may be missing at first.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
	let seen = traceOf(folder);
	let gathering: NodeJS.Timeout | undefined;

	function tell(): void {
		gathering = undefined;
		seen = traceOf(folder);
		onChange();
	}
	const gather = () => void (gathering ??= setTimeout(tell, gatherMilliseconds).unref());
	const notices = [folder, join(folder, contentFolder), join(folder, mediaFolder)].map((path) =>
		noticesOf(path, gather)
	);

	function poll(): void {
		for (const { renew } of notices) renew();
		if (traceOf(folder) !== seen) gather();
	}
	const polling = setInterval(poll, pollMilliseconds).unref();

	return () => {
		clearInterval(polling);
		clearTimeout(gathering);
		for (const { close } of notices) close();
	};
}

/** The system's notices about one folder, renewed when another folder has taken its place. */
function noticesOf(path: string, onNotice: () => void): { renew: () => void; close: () => void } {
	let watcher: FSWatcher | undefined;
	let watched: string | undefined;

	function close(): void {
		watcher?.close();
		watcher = undefined;
	}
	function renew(): void {
		const found = look(path);
		const identity = found && `${found.dev}:${found.ino}:${found.birthtimeNs}`;
		if (identity === watched) return;
		close();
		watched = identity;
		watcher = identity === undefined ? undefined : tryWatching(path, onNotice);
	}
	renew();
	return { renew, close };
}

/** `undefined` where the system refuses: looking for oneself must do. */
function tryWatching(path: string, onNotice: () => void): FSWatcher | undefined {
	try {
		const watcher = watch(path, { persistent: false }, (_, name) => {
			if (name === null || !isTemporary(name)) onNotice();
		});
		return watcher.on('error', () => watcher.close());
	} catch {
		return undefined;
	}
}

/** What is cheap to see of a release's files. Media may be many: of them, only that one came or went. */
function traceOf(folder: string): string {
	const content = join(folder, contentFolder);
	const files = [join(folder, envelopeFile), content, join(folder, mediaFolder)];
	return [...files, ...listFiles(content)].map(traceOfFile).join('|');
}

function traceOfFile(path: string): string {
	const found = look(path);
	return found ? `${found.ino}:${found.mtimeNs}:${found.size}` : '';
}

/** A file that cannot be examined counts as missing until the next look. */
function look(path: string): BigIntStats | undefined {
	try {
		return statSync(path, { bigint: true });
	} catch {
		return undefined;
	}
}

function listFiles(folder: string): string[] {
	try {
		return readdirSync(folder).map((name) => join(folder, name));
	} catch {
		return [];
	}
}
