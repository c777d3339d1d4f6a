/**
 * @typedef {object} PnpmNews
 * @property {boolean} [found] One more package is to be installed.
 * @property {boolean} [imported] One more package is in its place.
 * @property {string} [running] The package whose install script has begun.
 * @property {string} [text] What a person wants to read if the installation fails.
 */

/**
 * @param {string} line A line of pnpm's `--reporter=ndjson`.
 * @returns {PnpmNews}
 */
export function readPnpmLine(line) {
	const event = parseObject(line);
	if (!event) return { text: line };

	if (event.name === 'pnpm:progress') {
		return { found: event.status === 'resolved', imported: event.status === 'imported' };
	}
	if (event.name === 'pnpm:lifecycle') {
		return event.script ? { running: event.depPath } : { text: event.line };
	}
	if (event.level === 'error') return { text: event.message ?? event.err?.message };
	// The engines asked for are those of the pinned Node, and this may run under an older one.
	if (event.level === 'warn' && !event.message?.startsWith('Unsupported engine')) return { text: event.message };
	return {};
}

/** @param {string} line */
function parseObject(line) {
	if (!line.startsWith('{')) return undefined;
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
