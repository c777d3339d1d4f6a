import type { Clock } from '@kok/release/clock';
import type { Logger } from 'pino';
import { type Actor, isWithoutMandate } from '../access/actor.ts';
import { actorOf, sessionActorOf } from '../access/actor-of.ts';
import { ownToFollow } from '../access/ownership.ts';
import type { Databases } from '../db/databases.ts';
import { type StoredEvent, listEvents, readChainHead } from '../db/stores/event-store.ts';
import { findSessions, isSessionOver } from '../db/stores/session-store.ts';
import { findCallers, isOver } from '../db/stores/token-store.ts';
import { isAbout, showLog } from '../http/past.ts';

/** Streams of the log as it grows, also by what other processes write. */
export interface EventStreams {
	/** Opens one after an event, or from now on; or says why there is no room for another. */
	open: (actor: Actor, after: number | undefined) => ReadableStream<Uint8Array> | 'too-many' | 'busy';
	stop: () => Promise<void>;
}

interface Parts {
	databases: Pick<Databases, 'read'>;
	clock: Clock;
	log: Pick<Logger, 'error'>;
}

/** Someone who follows the log. */
interface Follower {
	actor: Actor;
	/** The event up to which they were told; none until it is known where the log ends. */
	at: number | undefined;
	/** What they may read, as it was looked at last. */
	rights?: string;
	/** Whether they have read what was sent. */
	isReady: () => boolean;
	send: (text: string) => void;
	close: () => void;
}

const atOnce = 64;
const eachAtOnce = 4;
/** So that a stream whose token was ended is closed within a second. */
const pollMilliseconds = 400;
const beatMilliseconds = 15_000;
const pageOfEvents = 200;
const opening = 'retry: 2000\n';

/** However many streams there are, one look at the log and one at who follows serve them all. */
export function createEventStreams(parts: Parts): EventStreams {
	const { clock, log } = parts;
	const followers = new Set<Follower>();
	let looking: Promise<void> | undefined;
	let cancel: () => void = () => undefined;
	let beatAt = clock.now();

	function look(): void {
		cancel();
		looking ??= lookOnce().finally(() => {
			looking = undefined;
			if (followers.size > 0) cancel = clock.wait(pollMilliseconds, look);
		});
	}

	async function lookOnce(): Promise<void> {
		try {
			// Whoever comes in meanwhile is looked at the next time.
			await closeEnded(parts, [...followers]);
			await tell(parts, [...followers]);
			beat();
		} catch (error) {
			log.error({ error: String(error) }, 'the streams of the log could not be served, trying again');
		}
	}

	/** A stream without news would be taken for dead; its number moves past events that are not shown. */
	function beat(): void {
		if (Date.parse(clock.now()) - Date.parse(beatAt) < beatMilliseconds) return;
		beatAt = clock.now();
		for (const follower of followers) if (follower.isReady()) follower.send(`id: ${follower.at ?? ''}\n: \n\n`);
	}

	return {
		open: (actor, after) => {
			if ([...followers].filter((each) => each.actor.id === actor.id).length >= eachAtOnce) return 'too-many';
			return followers.size >= atOnce ? 'busy' : streamFor({ actor, after, followers, look });
		},
		stop: async () => {
			for (const follower of followers) follower.close();
			cancel();
			await looking;
		}
	};
}

function streamFor({
	actor,
	after,
	followers,
	look
}: {
	actor: Actor;
	after: number | undefined;
	followers: Set<Follower>;
	look: () => void;
}): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	let leave: () => void = () => undefined;
	return new ReadableStream<Uint8Array>(
		{
			start: (controller) => {
				const follower: Follower = {
					actor,
					at: after,
					isReady: () => (controller.desiredSize ?? 0) > 0,
					// Whoever left while the log was read is told nothing more.
					send: (text) => {
						if (followers.has(follower)) controller.enqueue(encoder.encode(text));
					},
					close: () => {
						if (followers.delete(follower)) controller.close();
					}
				};
				leave = () => void followers.delete(follower);
				followers.add(follower);
				if (after !== undefined) follower.send(`${opening}\n`);
				look();
			},
			// Whoever has read what was sent is told the next, if they lag behind.
			pull: look,
			cancel: () => leave()
		},
		{ highWaterMark: 2 }
	);
}

/**
 * Ends the streams of those who may not come in any more. A mandate counts as it is now; whoever may read something else than
 * before is told so, since what a page shows of it may not be theirs any longer.
 */
async function closeEnded({ databases, clock }: Parts, followers: readonly Follower[]): Promise<void> {
	const tokens = followers.flatMap(({ actor: { who } }) => (who.kind === 'token' ? [who.token] : []));
	const sessions = followers.flatMap(({ actor: { session } }) => session?.id ?? []);
	const callers = await findCallers(databases.read, [...new Set(tokens)]);
	const people = await findSessions(databases.read, [...new Set(sessions)]);
	const now = clock.now();
	for (const follower of followers) {
		const { who, session } = follower.actor;
		const program = who.kind === 'token' ? callers.get(who.token) : undefined;
		const person = session && people.get(session.id);
		if (program && !isOver(program.token, now)) follower.actor = actorOf(program, now);
		else if (person && !isSessionOver(person, now)) follower.actor = sessionActorOf(person, now);
		else follower.close();
		if (isWithoutMandate(follower.actor)) follower.close();
		else tellRights(follower);
	}
}

function tellRights(follower: Follower): void {
	const rights = rightsOf(follower.actor);
	if (follower.rights !== undefined && follower.rights !== rights) follower.send('event: rights\ndata: {}\n\n');
	follower.rights = rights;
}

/** What decides on what somebody may read, as one text. */
function rightsOf({ role, mandates, isColleague = false }: Actor): string {
	return JSON.stringify([role, isColleague, mandates.map(({ id }) => id)]);
}

/** Tells each what is new to them. Those who were told the same so far share one question to the log. */
async function tell({ databases: { read } }: Parts, followers: readonly Follower[]): Promise<void> {
	const head = await readChainHead(read);
	for (const follower of followers) {
		if (follower.at !== undefined) continue;
		follower.at = head.seq;
		follower.send(`${opening}id: ${head.seq}\n\n`);
	}
	const behind = followers.filter(({ at = 0, isReady }) => at < head.seq && isReady());
	for (const [after, group] of Map.groupBy(behind, ({ at = 0 }) => at)) {
		const events = await listEvents(read, { after, limit: pageOfEvents });
		const last = events.at(-1)?.seq ?? head.seq;
		const newsFor = newsIn(read, events);
		for (const follower of group) {
			const text = await newsFor(follower.actor);
			follower.at = last;
			if (text !== '') follower.send(text);
		}
	}
}

/** Spells some events for whoever follows the log. All of the office are sent one text, which is spelled when it is needed. */
function newsIn(read: Databases['read'], events: readonly StoredEvent[]): (actor: Actor) => Promise<string> {
	let whole: Promise<string> | undefined;
	const spellFor = async (own: readonly string[] | undefined) => spell(await showLog(read, { events, own }));
	return async (actor) => {
		const own = await ownToFollow(read, actor, (record) => events.some((event) => isAbout(event, record)));
		return own ? spellFor(own) : (whole ??= spellFor(undefined));
	};
}

function spell(events: readonly { seq: number }[]): string {
	return events.map((event) => `id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`).join('');
}
