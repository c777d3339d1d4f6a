import type { Actor } from '../access/actor.ts';
import { readChainHead } from '../db/stores/event-store.ts';
import { foreseeTexts } from '../forecasting/foresee-texts.ts';
import type { Forecaster } from '../forecasting/forecaster.ts';
import {
	type ChangePartsOutcome,
	type PartRead,
	type PartsRequest,
	type UnderEmbargo,
	changeParts
} from './change-parts.ts';
import type { Caller, Tools } from './tools.ts';

/** How often it is looked anew because something became public meanwhile. */
const attempts = 3;

interface Publishing {
	parts: readonly PartRead[];
	request: Extract<PartsRequest, { type: 'Publish' }>;
	reason?: string | undefined;
	embargo?: UnderEmbargo | undefined;
	/** The hash of the prediction that whoever asks has seen. */
	expected: string;
	actor: Actor;
	caller: Caller;
}

/**
 * Publishes parts where a prediction made now would have the hash of the one that was seen: the public still reads the
 * same, and the texts are the same ones. Throws what the forecaster throws where nothing can be foreseen.
 */
export async function publishAsForeseen(
	tools: Tools & { forecaster: Forecaster },
	{ expected, actor, ...publishing }: Publishing
): Promise<ChangePartsOutcome> {
	const { databases, clock, forecaster } = tools;
	for (let attempt = 0; attempt < attempts; attempt += 1) {
		// Before the hash: what becomes public meanwhile is then either in it, or found in the transaction.
		const { seq: upTo } = await readChainHead(databases.read);
		const now = clock.now();
		const foreseen = await foreseeTexts(databases.read, { asked: publishing.parts, actor, at: now });
		const isSame = 'texts' in foreseen && (await forecaster.hash({ texts: foreseen.texts, now })) === expected;
		if (!isSame) return { outcome: 'overtaken' };
		const result = await changeParts(tools, { ...publishing, upTo });
		if (result.outcome !== 'overtaken') return result;
	}
	return { outcome: 'overtaken' };
}
