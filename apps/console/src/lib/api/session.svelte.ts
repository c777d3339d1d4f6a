import type { Me, Schemas } from './client.ts';

/** After so long without a question the server ends a session on a device of others. */
const idleMilliseconds = 1_800_000;

/** Says on a person's own device that somebody is signed in there; signing out empties it. */
const kept = 'console-known';

/** Who is signed in on this page, and whether their session has ended meanwhile. */
class Session {
	/** As the log names them; none before somebody has signed in. */
	actor = $state<string>();
	/** Whether the device is theirs alone. */
	isOwnDevice = $state(false);
	/** By what they can give a second factor. */
	ways = $state.raw<Schemas['WaysIn']>();
	isOver = $state(false);
	#askedAt = 0;
	readonly #waiting = new Set<() => void>();

	begin({ actor, ownDevice, ways }: Pick<Me, 'actor' | 'ownDevice' | 'ways'>): void {
		this.actor = actor;
		// A program has no device that others use.
		this.isOwnDevice = ownDevice !== false;
		this.ways = ways;
		if (ownDevice) localStorage.setItem(kept, 'yes');
	}

	/** Whether somebody was signed in here before and has not signed out. A device of others does not remember. */
	wasHere(): boolean {
		return this.actor !== undefined || localStorage.getItem(kept) !== null;
	}

	/** Something is asked of the server. */
	touch(now: number): void {
		this.#askedAt = now;
	}

	/** Whether nobody did anything for so long on a device of others that the screen may have been left. */
	isLeft(now: number): boolean {
		return this.actor !== undefined && !this.isOwnDevice && !this.isOver && now - this.#askedAt > idleMilliseconds;
	}

	/** The server says that nobody is signed in who was before. */
	end(): void {
		if (this.actor !== undefined) this.isOver = true;
	}

	/** The same person has signed in again: what waited goes on. */
	resume(): void {
		this.isOver = false;
		for (const goOn of this.#waiting) goOn();
	}

	/** Does something each time that the person has signed in again. Returns what ends that. */
	whenResumed(goOn: () => void): () => void {
		this.#waiting.add(goOn);
		return () => this.#waiting.delete(goOn);
	}
}

export const session = new Session();
