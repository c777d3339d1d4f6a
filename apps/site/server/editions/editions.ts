import { languagesOf, networkOf } from '@kok/domain/release/reading';
import type { Clock } from '@kok/release/clock';
import type { Release } from '@kok/release/verify';
import { addressOf } from '#lib/addresses/address.ts';
import { type Edition, type EditionOptions, openEdition } from './edition.ts';

/** Holds the edition that is served, and puts the next in its place at one stroke. */
export interface Editions {
	/** The edition that is served now. A request asks for it once, so that all of its answer comes from one release. */
	current: () => Edition | undefined;
	/** Prepares a release with the pages asked for lately, then serves it. */
	take: (release: Release) => Promise<void>;
	/** Ends what goes on by itself. */
	close: () => void;
}

const turnMilliseconds = 60_000;
/** Preparing more pages than fit in this would keep a new release waiting; the rest are made when asked for. */
const longestPreparation = 200;
/** Whoever waits for the first answers of an edition comes before its search. */
const searchMilliseconds = 100;
const hour = 3_600_000;

/** Looks at the clock once a minute and when a release grows old, so that no request has to. */
export function keepEditions({ clock, ...options }: EditionOptions & { clock: Clock }): Editions {
	const now = () => Date.parse(clock.now());
	let current: Edition | undefined;
	let newest: Release | undefined;
	let cancel = () => {};
	let cancelSearch = () => {};

	function look(): void {
		cancel();
		if (!current) return;
		const { release } = current;
		if (current.oldOn !== oldOn(release)) current = open(release);
		else current.turn();
		cancel = clock.wait(Math.min(turnMilliseconds, untilOld(release, now())), look);
	}

	function open(release: Release): Edition {
		return openEdition({ release, oldOn: oldOn(release), isReplaced: () => newest !== release }, options);
	}

	/** Today where the release is old. Its pages then count days by the clock and not by the day it was sealed. */
	function oldOn(release: Release): string | undefined {
		return now() > endOf(release) ? clock.now().slice(0, 10) : undefined;
	}

	async function prepare(next: Edition): Promise<void> {
		const end = performance.now() + longestPreparation;
		for (const path of current?.recentPaths() ?? []) {
			if (performance.now() > end) return;
			// One after the other: what is served meanwhile comes first.
			await next.prepare(path);
		}
	}

	/** Opening its page begins what the first search would have to wait for. */
	function prepareSearch(next: Edition): void {
		if (options.isHelpOnly) return;
		Promise.resolve(next.answer(addressOf({ to: 'search' }, languagesOf(next.release.content)[0]))).catch(
			options.report
		);
	}

	return {
		current: () => current,
		take: async (release) => {
			newest = release;
			const next = open(release);
			await prepare(next);
			current = next;
			look();
			cancelSearch();
			cancelSearch = clock.wait(searchMilliseconds, () => prepareSearch(next));
		},
		close: () => {
			cancel();
			cancelSearch();
		}
	};
}

/** The last instant at which a release is not yet older than the network allows. */
function endOf({ content, envelope }: Release): number {
	const { oldAfterDays } = networkOf(content).facts.values;
	return Date.parse(envelope.at) + oldAfterDays * 24 * hour;
}

function untilOld(release: Release, now: number): number {
	const left = endOf(release) + 1 - now;
	return left > 0 ? left : turnMilliseconds;
}
