import { constants } from 'node:os';
import { isChainBroken, listAncestorsToWatch } from './ancestors.js';
import { killAllGroups } from './spawn-group.js';

const stopSignals = /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP']);
/** A Ctrl-C arrives twice, from the terminal and from npm. */
const sameKeyPressMilliseconds = 500;
const watchMilliseconds = 500;

/**
 * Aborts when the operator asks to stop or when what started us was killed; asking a second time kills at once.
 *
 * @returns {AbortSignal} Its reason is the name of the signal.
 */
export function listenForStop() {
	const stopping = new AbortController();
	let askedAt = 0;

	for (const signal of stopSignals) {
		process.on(signal, () => {
			if (!stopping.signal.aborted) {
				askedAt = performance.now();
				stopping.abort(signal);
			} else if (performance.now() - askedAt > sameKeyPressMilliseconds) {
				killAllGroups();
				process.exit(exitCodeOf(signal));
			}
		});
	}
	watchAncestors(() => stopping.abort('SIGHUP'));
	return stopping.signal;
}

/** @param {AbortSignal['reason']} signal */
export function exitCodeOf(signal) {
	return 128 + (constants.signals[/** @type {NodeJS.Signals} */ (signal)] ?? 0);
}

/** @param {() => void} onGone */
function watchAncestors(onGone) {
	const ancestors = listAncestorsToWatch();
	if (ancestors.length === 0) return;

	const watch = setInterval(() => {
		if (!isChainBroken(ancestors)) return;
		clearInterval(watch);
		onGone();
	}, watchMilliseconds);
	watch.unref();
}
