import { setImmediate } from 'node:timers/promises';
import { languagesOf } from '@kok/domain/release/reading';
import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { type SearchIndex, indexing } from '@kok/search/index/search-index';
import type { Indexes } from '@kok/search/query/find';
import { fixedRecords } from './fixed-pages.ts';

/** After this long the making of an index lets other visitors be answered. */
const spellMilliseconds = 4;

interface Making {
	done: Promise<Indexes>;
	/** From now on a search waits for it. */
	markAwaited: () => void;
}

type IsReplaced = () => boolean;

const kept = new WeakMap<Content, Making>();

/** The indexes of a release, made once, a little at a time between the answers to others. */
export function indexesOf(content: Content): Promise<Indexes> {
	const making = begin(content, () => false);
	making.markAwaited();
	return making.done;
}

/**
 * Begins to make them, so that they are there when someone searches. They are given up when a newer release replaces this
 * one before anyone has searched in it. Answers whether they were made; where not, the next search makes them.
 */
export async function prepareIndexes(content: Content, isReplaced: IsReplaced): Promise<boolean> {
	return begin(content, isReplaced).done.then(
		() => true,
		() => false
	);
}

function begin(content: Content, isReplaced: IsReplaced): Making {
	const making = kept.get(content) ?? makingOf(content, isReplaced);
	kept.set(content, making);
	return making;
}

function makingOf(content: Content, isReplaced: IsReplaced): Making {
	let isAwaited = false;
	const done = makeAll(content, () => isAwaited || !isReplaced());
	done.catch(() => kept.delete(content));
	return { done, markAwaited: () => void (isAwaited = true) };
}

async function makeAll(content: Content, isWanted: () => boolean): Promise<Indexes> {
	const made = new Map<Locale, SearchIndex>();
	for (const locale of languagesOf(content)) made.set(locale, await make(content, { locale, isWanted }));
	return Object.fromEntries(made);
}

async function make(
	content: Content,
	{ locale, isWanted }: { locale: Locale; isWanted: () => boolean }
): Promise<SearchIndex> {
	const steps = indexing(content, locale, fixedRecords(content));
	for (;;) {
		await setImmediate();
		if (!isWanted()) throw new Error('A newer release has come');
		const index = makeForASpell(steps);
		if (index) return index;
	}
}

/** The index where it was finished within this spell. */
function makeForASpell(steps: Generator<undefined, SearchIndex>): SearchIndex | undefined {
	const end = performance.now() + spellMilliseconds;
	do {
		const step = steps.next();
		if (step.done) return step.value;
	} while (performance.now() < end);
	return undefined;
}
