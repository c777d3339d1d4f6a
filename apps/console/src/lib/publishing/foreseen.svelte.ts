import type { Words } from '@kok/domain/words';
import { type Schemas, api } from '#lib/api/client.ts';
import { type Hindrance, type PartAsRead, hindrancesOf } from '#lib/review/order.ts';
import { words } from '#lib/words/words.ts';

export type Prediction = Schemas['PredictedChanges'];
export type ForeseenPage = Prediction['pages'][number];

/** What would come of publishing some parts together: what stands against it, and which pages change. */
export class Foreseen {
	hindrances = $state.raw<readonly Hindrance[]>([]);
	prediction = $state.raw<Prediction>();
	/** Why nothing is foretold. */
	said = $state.raw<Words>();
	isAsking = $state(false);
	seconds = $state(0);
	#turn = 0;

	/** Asks both for parts as they were read. Only the answer to the last question counts. */
	async ask(parts: PartAsRead[]): Promise<void> {
		const turn = (this.#turn += 1);
		Object.assign(this, { hindrances: [], prediction: undefined, said: undefined, isAsking: parts.length > 0 });
		if (parts.length === 0) return;
		const began = performance.now();
		const [hindrances, answer] = await Promise.all([
			hindrancesOf(parts),
			api.POST('/api/publications/changes', { body: { parts } }).catch(() => undefined)
		]);
		if (turn !== this.#turn) return;
		this.hindrances = hindrances;
		this.prediction = answer?.data;
		this.said = answer?.data ? undefined : (answer?.error?.words ?? words.publish.away);
		this.seconds = (performance.now() - began) / 1_000;
		this.isAsking = false;
	}
}
