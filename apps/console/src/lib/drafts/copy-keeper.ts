import type { Words } from '@kok/domain/words';
import { spellNow } from '#lib/words/time.ts';
import { type CopyKey, type WorkingCopy, dropFromDevice, keepOnDevice } from './working-copy.ts';
import { saving } from './saving.svelte.ts';
import { dropServerCopy, sendCopy } from './server-copies.ts';

/** Keeps what is typed in one part: on the device, where that is the writer's own, then on the server. */
export class CopyKeeper {
	readonly #key: CopyKey;
	/** What the server does not have yet. */
	#unsent: WorkingCopy | undefined;
	#unsentSince: string | undefined;
	#sending: Promise<void> | undefined;
	/** Why the server keeps none, in words; it is not tried again before something else is typed. */
	readonly #onrefused: (words: Words | undefined) => void;

	constructor(key: CopyKey, onrefused: (words: Words | undefined) => void) {
		this.#key = key;
		this.#onrefused = onrefused;
	}

	/** Takes up a copy that a page before left unsent. */
	take(copy: WorkingCopy): void {
		if (copy.isSent) return saving.sent(copy.savedAt);
		this.#unsent = copy;
		this.#unsentSince = copy.savedAt;
		saving.unsent(copy.savedAt);
	}

	/** Keeps what is typed by now. It is on the device when this is done; whether the server has it says the head of the page. */
	async keep(copy: Pick<WorkingCopy, 'values' | 'base'>): Promise<void> {
		const unsent = { ...copy, savedAt: spellNow(), isSent: false };
		this.#unsent = unsent;
		await keepOnDevice(this.#key, unsent);
		await this.send();
	}

	/** Sends what the server does not have. A later text never overtakes an earlier one. */
	async send(): Promise<void> {
		this.#sending ??= this.#sendAll().finally(() => (this.#sending = undefined));
		await this.#sending;
	}

	/** Forgets the copy everywhere, once nothing of it is under way any more. */
	async drop(): Promise<void> {
		this.#unsent = undefined;
		await this.#sending;
		this.#unsentSince = undefined;
		saving.nothing();
		await dropFromDevice(this.#key);
		await dropServerCopy(this.#key);
	}

	async #sendAll(): Promise<void> {
		while (this.#unsent) {
			const copy: WorkingCopy = this.#unsent;
			const sent = await sendCopy(this.#key, copy);
			this.#onrefused(sent.outcome === 'refused' ? sent.words : undefined);
			if (sent.outcome !== 'sent') {
				this.#unsentSince ??= copy.savedAt;
				return saving.unsent(this.#unsentSince);
			}
			this.#unsentSince = undefined;
			if (this.#unsent !== copy) continue;
			this.#unsent = undefined;
			saving.sent(copy.savedAt);
			await keepOnDevice(this.#key, { ...copy, isSent: true });
		}
	}
}
