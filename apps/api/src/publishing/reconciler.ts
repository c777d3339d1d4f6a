import { nextMidnight } from '@kok/domain/calendar';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { readSettings } from '../commands/settings.ts';
import { databaseTroubleOf } from '../db/database-trouble.ts';
import type { Database } from '../db/schema.ts';
import { nextLeaving } from '../db/stores/leaving-store.ts';
import { isPinned } from '../db/stores/pin-store.ts';
import { nextDue } from '../db/stores/publication-set-store.ts';
import { type KeyTrouble, findSealingKey } from '../keys/sealing-key.ts';
import { isDiskFull } from '../room.ts';
import { type Moment, createAlarm } from './alarm.ts';
import { type Doubt, findDoubt } from './behind-releases.ts';
import { type ClockDoubt, readTime } from './clock.ts';
import type { Publicity } from './publicity.ts';
import { type Followed, isProtectionPending } from './read-state.ts';
import { type Publisher, type ReconcileOutcome, type Told, reconcile } from './reconcile.ts';
import { type Redrawing, redrawing } from './redrawing.ts';
import { type Attempts, type Trouble, waitingFor } from './waiting.ts';

/** Keeps the release folder equal to the database for as long as it runs. */
export interface Reconciler {
	/** Says that something public changed; returns at once. A release that is being made waits no longer for its pictures. */
	nudge: () => void;
	/** Resolves when the folder equals what was committed before the call. */
	settle: () => Promise<void>;
	/** Waits until the folder follows the log up to an event, or until it is known that it will not soon. */
	untilPublic: (event: number, patienceMilliseconds: number) => Promise<Publicity>;
	stop: () => Promise<void>;
	/** Why the last attempt failed, if it did. */
	trouble: () => Trouble | undefined;
	/** What stands against sealing, or against its date, at this moment. */
	hindrances: () => Promise<Hindrance[]>;
	/** Whether the release in the folder still shows someone who was withdrawn for protection. */
	isProtectionPending: () => Promise<boolean>;
	/** Whether it is making a release, or looking whether one is to be made. */
	isAtWork: () => boolean;
	/** The event up to which this process knows that the folder follows the log. */
	upTo: () => number;
	/** What the release in the folder lacks. */
	lacks: () => Pick<Told, 'leftOut' | 'missing'>;
	/** Whether its pictures could not be drawn, and are not tried again before something changes. */
	hasGivenUpDrawing: () => boolean;
}

type Hindrance = Doubt['code'] | KeyTrouble | ClockDoubt | 'release-pinned' | 'pinned-content-lost';

const retryMilliseconds = 2_000;
const busyMilliseconds = 200;
/** After sealing was refused: how soon it is noticed that the operator mended the cause. */
const refusedMilliseconds = 5_000;
/** While the clock is doubted, what is due waits: how soon it is looked at again. */
const dueMilliseconds = 5_000;
/** Until a release follows with the pictures that were late: so long others may publish, such as the command line. */
const lateMilliseconds = 500;
const givenUp =
	'the pictures of the release could not be drawn, however often; they are tried again with the next change, at midnight and at the next start';
/** How often it looks whether a missing file is back. */
const lookAgainMilliseconds = 30_000;

/** Runs at start, when nudged, at the next scheduled publication and at every midnight of the network. */
export function startReconciler(publisher: Publisher, log: Logger): Reconciler {
	const { clock, databases, reserve } = publisher.tools;
	const attempts: Attempts = { begun: 0, upTo: 0 };
	const waiting = waitingFor(attempts, clock);
	const drawing = redrawing(clock, (tries) => log.error({ tries }, givenUp));
	const under = { attempts, drawing, log, isStopped: () => isStopped };
	let running: Promise<void> | undefined;
	let [isWanted, isStopped] = [false, false];
	let hurry = new AbortController();
	const alarm = createAlarm(clock, look);

	function look(): void {
		isWanted = true;
		if (!isStopped)
			running ??= run().finally(() => {
				running = undefined;
				// Asked for between the last look and this line.
				if (isWanted) look();
			});
	}

	async function run(): Promise<void> {
		while (isWanted && !isStopped) {
			isWanted = false;
			alarm.cancel();
			hurry = new AbortController();
			const next = await attempt({ ...publisher, hurry: hurry.signal }, under);
			waiting.tell();
			if (!isStopped) alarm.set(next);
			await reserve?.hold();
		}
	}

	look();
	return {
		nudge: () => {
			hurry.abort();
			look();
		},
		settle: async () => {
			look();
			await running;
		},
		untilPublic: async (event, patienceMilliseconds) => {
			// Whoever waits has asked for an attempt. If no other one is wanted, the newest began after the event.
			const since = isWanted ? attempts.begun : attempts.begun - 1;
			const told = waiting.wait({ event, since }, isStopped ? 0 : patienceMilliseconds);
			if (!running) waiting.tell();
			return told;
		},
		stop: async () => {
			isStopped = true;
			hurry.abort();
			alarm.cancel();
			await running;
		},
		trouble: () => attempts.trouble,
		hindrances: async () => [...(await listHindrances(publisher)), ...lostIn(attempts)],
		isProtectionPending: async () => isProtectionPending(databases.read, publisher.folder, followedIn(attempts)),
		isAtWork: () => running !== undefined,
		upTo: () => attempts.upTo,
		lacks: () => lackedIn(attempts),
		hasGivenUpDrawing: drawing.isGivenUp
	};
}

/** Publishes once, notes how that went, and returns when to do so the next time. */
async function attempt(
	publisher: Publisher,
	{
		attempts,
		drawing,
		log,
		isStopped
	}: { attempts: Attempts; drawing: Redrawing; log: Logger; isStopped: () => boolean }
): Promise<Moment> {
	attempts.begun += 1;
	try {
		const done = await reconcile({ ...publisher, last: followedIn(attempts) });
		if (done.outcome === 'refused' && attempts.last?.outcome !== 'refused') {
			log.error({ code: done.code }, 'nothing is sealed; kok doctor says what to do');
		}
		attempts.last = done;
		if ('upTo' in done) attempts.upTo = done.upTo;
		attempts.trouble = done.beside && troubleOf(done.beside);
		if (done.beside) log.error({ error: done.beside.message }, 'a work beside publishing failed, trying again');
		if (done.outcome === 'sealed' || done.outcome === 'restored') {
			log.info({ release: done.envelope.number, content: done.envelope.content }, `release ${done.outcome}`);
		}
		const redraw = 'isNotDrawn' in done ? drawing.note(done) : undefined;
		return done.beside ? retryMilliseconds : await nextAfter(done, publisher, redraw);
	} catch (error) {
		attempts.trouble = troubleOf(error);
		// Whoever stops a server cuts the attempt short; the next start makes it again.
		if (!isStopped()) log.error({ error: attempts.trouble.message }, 'publishing failed, trying again');
		return retryMilliseconds;
	}
}

function troubleOf(error: unknown): Trouble {
	const message = error instanceof Error ? error.message : String(error);
	if (isDiskFull(error)) return { code: 'disk-full', condition: 'disk-full', message };
	const trouble = databaseTroubleOf(error);
	const condition = trouble === undefined || trouble === 'database-busy' ? 'publishing-fails' : trouble;
	return { code: 'publishing-fails', condition, message };
}

/** Whichever comes first: what is due by itself, or another look for what this attempt lacked. */
async function nextAfter(done: ReconcileOutcome, publisher: Publisher, redraw: number | undefined): Promise<Moment> {
	const soonest = Math.min(soonestAfter(done) ?? Infinity, redraw ?? Infinity);
	const next = await nextInstant(publisher);
	if (soonest === Infinity) return next;
	const now = Date.parse(publisher.tools.clock.now());
	return Math.min(soonest, typeof next === 'number' ? next : Math.max(Date.parse(next) - now, 0));
}

/** When to look again for what an attempt lacked; nothing where it lacked nothing. */
function soonestAfter(result: ReconcileOutcome): number | undefined {
	if (result.outcome === 'busy') return busyMilliseconds;
	if (result.outcome === 'refused') return refusedMilliseconds;
	if (result.outcome === 'nothing-public') return undefined;
	if (result.isLate) return lateMilliseconds;
	return result.missing.length > 0 ? lookAgainMilliseconds : undefined;
}

async function nextInstant({ tools: { databases, clock } }: Publisher): Promise<Moment> {
	const now = clock.now();
	const midnight = nextMidnight((await readSettings(databases.read)).timeZone, now);
	const [due] = (await isPinned(databases.read)) ? [] : await listNextDue(databases.read);
	if (due === undefined || due > midnight) return midnight;
	return due > now ? due : dueMilliseconds;
}

/** The next instants at which something is due by itself, the soonest first. */
async function listNextDue(db: Kysely<Database>): Promise<string[]> {
	return [await nextDue(db), await nextLeaving(db)].flatMap((next) => next ?? []).toSorted();
}

function followedIn({ last }: Attempts): Followed | undefined {
	return last && 'envelope' in last ? { envelope: last.envelope, upTo: last.upTo } : undefined;
}

function lackedIn({ last }: Attempts): ReturnType<Reconciler['lacks']> {
	return last && 'missing' in last ? last : { leftOut: [], missing: [] };
}

function lostIn({ last }: Attempts): Hindrance[] {
	return last?.outcome === 'refused' && last.code === 'pinned-content-lost' ? [last.code] : [];
}

async function listHindrances(publisher: Publisher): Promise<Hindrance[]> {
	const { databases, clock } = publisher.tools;
	const sealing = await findSealingKey(databases.read, publisher);
	const doubted = await findDoubt(databases.read, publisher);
	const { doubt } = await readTime(databases.read, clock.now());
	const trouble = 'trouble' in sealing ? sealing.trouble : [];
	const pinned = (await isPinned(databases.read)) ? ('release-pinned' as const) : [];
	return [trouble, doubted?.code ?? [], doubt ?? [], pinned].flat();
}
