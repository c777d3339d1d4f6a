import type { KeyObject } from 'node:crypto';

/** The keys that a follower was given by someone it trusts; never taken from the source. */
export interface Pins {
	/** The key that sealed releases when the follower was set up. */
	publicKey: KeyObject;
	/** The key whose word goes before that of a key that was lost or stolen. */
	recoveryKey?: KeyObject | undefined;
}

/** Where a follower finds its pins, which may be replaced while it runs. */
export interface PinSource {
	/** `undefined` while there are none. Rejects when they cannot be read. */
	read(): Promise<Pins | undefined>;
	/** Calls `onChange` when they may have changed, until the returned function is called. */
	watch(onChange: () => void): () => void;
}

/** Pins that stay as they are. */
export function fixedPins(pins: Pins): PinSource {
	return { read: () => Promise.resolve(pins), watch: () => () => undefined };
}
