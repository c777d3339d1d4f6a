import { writeTime } from '#lib/words/time.ts';
import { words } from '#lib/words/words.ts';

/** What the head says of the text that is being written: where it is. */
class Saving {
	/** Empty where nothing is being written. */
	line = $state('');
	/** Whether something is not where it should be. */
	isUnsent = $state(false);

	nothing(): void {
		this.#say('', false);
	}

	now(): void {
		// What is unsent stays so until it is sent, however much is typed.
		if (!this.isUnsent) this.#say(words.saving.now, false);
	}

	sent(at: string): void {
		this.#say(words.saving.sent(writeTime(at)), false);
	}

	unsent(since: string): void {
		this.#say(words.saving.unsent(writeTime(since)), true);
	}

	#say(line: string, isUnsent: boolean): void {
		this.line = line;
		this.isUnsent = isUnsent;
	}
}

export const saving = new Saving();
