import { setImmediate } from 'node:timers/promises';
import type { Content } from '@kok/domain/release/content';
import { type Locale, locales } from '@kok/domain/words';
import { type SearchIndex, indexing } from '@kok/search/index/search-index';
import type { Indexes } from '@kok/search/query/find';

/** No visitor waits longer than this for the making of an index. */
const turnMilliseconds = 4;

interface Making {
	done: Promise<Indexes>;
	/** Has a search wait for it. */
	hold: () => void;
}

const kept = new WeakMap<Content, Making>();
/** The release that was asked for last: what is made for those before it, and nobody waits for, is given up. */
let newest: WeakRef<Content> | undefined;

/** The indexes of a release, made once, a little at a time between the answers to others. */
export function indexesOf(content: Content): Promise<Indexes> {
	const making = begin(content);
	making.hold();
	return making.done;
}

/** Begins to make them, so that they are there when someone searches. */
export function prepareIndexes(content: Content): void {
	begin(content);
}

function begin(content: Content): Making {
	newest = new WeakRef(content);
	const making = kept.get(content) ?? makingOf(content);
	kept.set(content, making);
	return making;
}

function makingOf(content: Content): Making {
	let isAwaited = false;
	const isWanted = () => isAwaited || newest?.deref() === content;
	const done = makeAll(content, isWanted);
	done.catch(() => kept.delete(content));
	return { done, hold: () => void (isAwaited = true) };
}

/** A newer release has come before anyone searched in this one. */
class GivenUp extends Error {}

async function makeAll(content: Content, isWanted: () => boolean): Promise<Indexes> {
	const made = new Map<Locale, SearchIndex>();
	for (const locale of locales) made.set(locale, await make(content, { locale, isWanted }));
	return Object.fromEntries(made) as Record<Locale, SearchIndex>;
}

async function make(
	content: Content,
	{ locale, isWanted }: { locale: Locale; isWanted: () => boolean }
): Promise<SearchIndex> {
	const steps = indexing(content, locale);
	let turn = performance.now();
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) return step.value;
		if (performance.now() - turn < turnMilliseconds) continue;
		await setImmediate();
		if (!isWanted()) throw new GivenUp('A newer release has come');
		turn = performance.now();
	}
}
