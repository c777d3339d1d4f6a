/**
 * @typedef {object} Voice
 * @property {(text: string) => void} line
 * @property {(text: string) => void} progress
 */

const secondsBetweenProgressLines = 10;

/**
 * Speaks calmly: progress overwrites itself on a terminal and is rare in a log.
 *
 * @param {NodeJS.WriteStream} stream
 * @returns {Voice}
 */
export function createVoice(stream) {
	let unfinished = false;
	let lastProgress = Date.now();

	// A closed terminal or log must not end the supervisor before it has ended its children.
	stream.on('error', () => {});

	return {
		line(text) {
			stream.write(`${unfinished ? '\r\x1b[2K' : ''}${text}\n`);
			unfinished = false;
			lastProgress = Date.now();
		},
		progress(text) {
			if (stream.isTTY) {
				stream.write(`\r\x1b[2K${text.slice(0, (stream.columns || 80) - 1)}`);
				unfinished = true;
			} else if (Date.now() - lastProgress > secondsBetweenProgressLines * 1000) {
				this.line(text);
			}
		}
	};
}

/** @param {number} since An instant of `performance.now()`. */
export function secondsSince(since) {
	return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** @param {string} name Of a service. */
export function inSentence(name) {
	return name === name.toUpperCase() ? name : name.toLowerCase();
}
