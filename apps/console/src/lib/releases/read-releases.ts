import type { PartName } from '@kok/domain/rules/part';
import { type Schemas, api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import { deedsIn } from './deeds-in.ts';

type Event = Schemas['Event'];

/** A release with what was done between the one before and it. */
export interface ToldRelease {
	number: number;
	at: string;
	content: string;
	key: string;
	chainHead: string;
	/** Up to which event it follows the log; 0 where the caller does not see the whole log. */
	event: number;
	/** Whether its content can be public again. */
	isKept: boolean;
	/** What changed what the public reads, oldest first; nothing where the caller does not see the whole log. */
	deeds: readonly Deed[] | undefined;
}

/** One thing that changed what the public reads. */
export interface Deed {
	event: number;
	action: Event['action'];
	actor: string;
	parts: readonly { record: string; part?: PartName }[];
	/** All of these texts were published as editorial corrections. */
	isCorrection?: true;
	/** The release that was pinned or unpinned. */
	release?: number;
	/** The notes that say why. */
	notes: readonly string[];
}

export interface ReleasePage {
	releases: readonly ToldRelease[];
	pinned: { release: number; content: string; at: string; by?: string; reason?: string } | undefined;
	next: number | undefined;
}

const eventsAtOnce = 200;
/** Founding a network may write thousands of events before the first release. */
const mostRounds = 5;

/** Deeds after which the public reads something else; the other events of the log change nothing public. */
const publicDeeds: ReadonlySet<string> = new Set<Event['action']>([
	'Published',
	'SetPublished',
	'Unpublished',
	'Withdrawn:over',
	'Withdrawn:replaced',
	'Withdrawn:protection',
	'RecordErased',
	'RecordRestored',
	'Confirmed',
	'TranslationConfirmed',
	'ReleasePinned',
	'ReleaseUnpinned'
]);

/** Reads sealed releases, newest first, each with what changed in it. */
export async function readReleases(query: { limit: number; cursor?: number }): Promise<ReleasePage> {
	// One more, which says where the last of them begins.
	const answer = await read(api.GET('/api/releases', { params: { query: { ...query, limit: query.limit + 1 } } }));
	const follow = new Map(answer.follow?.map(({ release, event }) => [release, event]));
	const shown = answer.releases.slice(0, query.limit);
	const before = answer.releases[query.limit];
	const from = before ? follow.get(before.number) : 0;
	const to = follow.get(shown[0]?.number ?? 0);
	const deeds = from === undefined || to === undefined ? undefined : (await readDeeds(from, to)).deeds;
	const releases = shown.map(({ number, at, content, key, chainHead }, index) => {
		const first = follow.get(answer.releases[index + 1]?.number ?? 0) ?? 0;
		const last = follow.get(number) ?? 0;
		const own = deeds?.filter(({ event }) => event > first && event <= last);
		return { number, at, content, key, chainHead, event: last, isKept: answer.kept.includes(content), deeds: own };
	});
	const next = before === undefined ? undefined : shown.at(-1)?.number;
	return { releases, pinned: answer.pinned, next };
}

/** Reads what changed what the public reads after one event, up to another, oldest first; of a long log the newest. */
export async function readDeeds(
	from: number,
	to: number,
	rounds = mostRounds
): Promise<{ deeds: Deed[]; isWhole: boolean }> {
	const deeds: Deed[] = [];
	let cursor: number | undefined = to + 1;
	for (let round = 0; round < rounds && cursor !== undefined && cursor > from + 1; round += 1) {
		const query: { cursor: number; limit: number } = { cursor, limit: eventsAtOnce };
		const page = await read(api.GET('/api/events', { params: { query } }));
		deeds.push(...page.events.filter(({ action }) => publicDeeds.has(action)).flatMap(deedsIn));
		cursor = page.next;
	}
	const isWhole = cursor === undefined || cursor <= from + 1;
	return { deeds: deeds.filter(({ event }) => event > from).reverse(), isWhole };
}
