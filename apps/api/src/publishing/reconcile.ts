import { dayIn } from '@kok/domain/calendar';
import { type SignedEnvelope, hashEnvelope } from '@kok/release/envelope';
import { type WritePoint, pruneRelease, readEnvelope, showRelease } from '@kok/release/folder';
import { signEnvelope } from '@kok/release/seal';
import { keyIdOfText } from '@kok/release/statement';
import type { Transaction } from 'kysely';
import { publishDueSets } from '../commands/publish-due.ts';
import { takeOutLeft } from '../commands/leaving/take-out.ts';
import { forgetInvited } from '../commands/accounts/forget-invited.ts';
import { sweepFiles } from '../commands/sweep-files.ts';
import type { Tools } from '../commands/tools.ts';
import { wasProtectedAfter } from '../db/stores/event-store.ts';
import { type Lease, renewLease, returnLease, takeLease } from '../db/stores/lease-store.ts';
import { isPinned, movePin } from '../db/stores/pin-store.ts';
import { insertRelease } from '../db/stores/release-store.ts';
import type { Database } from '../db/schema.ts';
import { appendSuccessor } from '../db/stores/succession-store.ts';
import { type KeyRing, idOf } from '../keys/key-ring.ts';
import { type KeyTrouble, type SealingKey, findSealingKey } from '../keys/sealing-key.ts';
import { type Doubt, findDoubtOf } from './behind-releases.ts';
import { readTime } from './clock.ts';
import { listKeepable } from './keepable-contents.ts';
import { keepOnly } from './kept-contents.ts';
import { type Maker, type Ready, makerHere } from './maker.ts';
import type { Materials } from './prepare-release.ts';
import { type Followed, isProtectionPending } from './read-state.ts';
import { findShown } from './shown-release.ts';
import { withRoom } from '../room.ts';

/** Instants of publishing at which a crash is rehearsed. */
export type PublishPoint = 'compiled' | 'sealed' | WritePoint | 'pruned';

export interface Publisher extends Materials {
	tools: Omit<Tools, 'onPublicChange'>;
	/** Makes the releases; without it they are made in this process, of the materials. */
	maker?: Maker | undefined;
	/** The release that was made last, if this process made one. */
	last?: Followed | undefined;
	/** Says while a release is made that another one must follow at once. */
	hurry?: AbortSignal;
	/** Where the key lies that seals. */
	keys: KeyRing;
	markPublishing: (point: PublishPoint) => void;
}

/** A holder that died gives way after it; one at work renews it three times as often. */
const leaseMilliseconds = 3_000;

/** Past an unreadable release: it may have had a higher number than any known here, and followers refuse lower ones. */
const numbersLeftOut = 1_000;

export type ReconcileOutcome = Outcome & {
	/** Why a work beside the release failed: what was due, or the sweeping of files and invitations. */
	beside?: Error;
};

type Outcome =
	| ({ outcome: 'sealed' | 'restored' | 'unchanged'; envelope: SignedEnvelope } & Told)
	| { outcome: 'nothing-public'; upTo: number }
	| { outcome: 'refused'; code: Doubt['code'] | KeyTrouble | 'pinned-content-lost' }
	| { outcome: 'busy' };

/** A publisher with the key that may seal. */
type Sealer = Publisher & Pick<SealingKey, 'pair' | 'succession'> & { maker: Maker };

/** What a release in the folder tells, and what it lacks. */
export interface Told extends Pick<Ready, 'leftOut' | 'missing' | 'isLate' | 'isNotDrawn'> {
	/** The event up to which the folder follows the log. */
	upTo: number;
}

/**
 * Makes the release folder equal the database: publishes what is due, compiles what is public, and seals it
 * when it differs from the last release or a day has begun since. One at a time, over all processes.
 */
export async function reconcile(publisher: Publisher): Promise<ReconcileOutcome> {
	const { databases, clock, newId } = publisher.tools;
	const now = clock.now();
	const until = leaseEnd(publisher);
	const wanted = { name: 'reconciler', holder: newId(), now, until };
	const lease = await withRoomToProtect(publisher, async () => takeLease(databases.lease, wanted));
	if (!lease) return { outcome: 'busy' };
	const stopRenewing = keepRenewing(publisher, lease);
	try {
		return await workUnder(publisher, lease);
	} finally {
		await stopRenewing();
		// A lease that cannot be returned runs out by itself.
		await returnLease(databases.lease, lease).catch(() => undefined);
	}
}

/** What fails beside the release never stops it: it may be the one that takes someone from the public. */
async function workUnder(publisher: Publisher, lease: Lease): Promise<ReconcileOutcome> {
	const { databases, clock } = publisher.tools;
	const sealing = await findSealingKey(databases.read, publisher);
	if ('trouble' in sealing) return { outcome: 'refused', code: sealing.trouble };
	await learn(publisher, sealing);
	const doubted = await findDoubtOf(databases.read, { ...sealing, folder: publisher.folder });
	if (doubted) return { outcome: 'refused', code: doubted.code };
	const { doubt } = await readTime(databases.read, clock.now());
	// A clock that is ahead would publish before the hour, and sweep what is still young.
	// While an earlier content is pinned nobody would see what becomes public.
	const mustWait = doubt !== undefined || (await isPinned(databases.read));
	const due = mustWait ? undefined : await workThatIsDue(publisher);
	const maker = publisher.maker ?? makerHere(databases, publisher);
	const result = await withRoomToProtect(publisher, async () => publish({ ...publisher, ...sealing, maker }, lease));
	// Only now, so that whoever pins the public key finds releases of it.
	if (result.outcome !== 'busy') await publisher.keys.settle(sealing.pair);
	// At least one release is sealed a day, so files and invitations are swept at least once a day.
	const mustSweep = result.outcome === 'sealed' && !doubt;
	const swept = mustSweep ? await failureOf(async () => sweepFiles(publisher.tools, publisher.media)) : undefined;
	const forgotten = mustSweep ? await failureOf(async () => forgetInvited(publisher.tools)) : undefined;
	const beside = due ?? swept ?? forgotten;
	return beside === undefined ? result : { ...result, beside };
}

/** A database that was restored from before a change of key learns of it from the folder. */
async function learn({ tools: { databases } }: Publisher, { unknown }: SealingKey): Promise<void> {
	if (unknown.length === 0) return;
	await databases.write.transaction().execute(async (trx) => {
		for (const statement of unknown)
			await appendSuccessor(trx, { at: statement.at, key: keyIdOfText(statement.successor), statement });
	});
}

/** Takes out members that have left, and publishes; neither keeps the other back. Why one of them failed, if it did. */
async function workThatIsDue({ tools: given }: Publisher): Promise<Error | undefined> {
	const tools = { ...given, onPublicChange: () => undefined };
	const left = await failureOf(async () => takeOutLeft(tools));
	const published = await failureOf(async () => publishDueSets(tools));
	return left ?? published;
}

async function failureOf(work: () => Promise<unknown>): Promise<Error | undefined> {
	try {
		await work();
		return undefined;
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

async function withRoomToProtect<Out>({ tools, folder, last }: Publisher, work: () => Promise<Out>): Promise<Out> {
	return withRoom(tools.reserve, work, async () => isProtectionPending(tools.databases.read, folder, last));
}

function leaseEnd({ tools: { clock } }: Publisher): string {
	return new Date(Date.parse(clock.now()) + leaseMilliseconds).toISOString();
}

function keepRenewing(publisher: Publisher, lease: Lease): () => Promise<void> {
	const { databases, clock } = publisher.tools;
	let isOver = false;
	let renewing: Promise<void> = Promise.resolve();
	let cancel = waitToRenew();

	function waitToRenew(): () => void {
		return clock.wait(leaseMilliseconds / 3, () => {
			renewing = renew();
		});
	}

	async function renew(): Promise<void> {
		// One that fails is found out before anything is written.
		await renewLease(databases.lease, lease, leaseEnd(publisher)).catch(() => false);
		// Only now, so that renewals never pile up behind a slow database.
		if (!isOver) cancel = waitToRenew();
	}

	return async () => {
		isOver = true;
		cancel();
		// One still under way would take back a lease that is returned.
		await renewing;
	};
}

async function publish(publisher: Sealer, lease: Lease): Promise<ReconcileOutcome> {
	const { databases, clock } = publisher.tools;
	const inFolder = await findShown(databases.read, publisher.folder, publisher);
	const shown = inFolder.status === 'release' ? inFolder.envelope : undefined;
	const prepared = await publisher.maker.prepare({ shown, last: publisher.last, hurry: publisher.hurry });
	const { chain } = prepared;
	if (!prepared.isReady)
		return prepared.why === 'nothing-public'
			? { outcome: 'nothing-public', upTo: chain.seq }
			: { outcome: 'refused', code: prepared.why };
	publisher.markPublishing('compiled');

	const { content, last, leftOut, missing, isLate, isNotDrawn, cleaned } = prepared;
	const told = { leftOut, missing, isLate, isNotDrawn, upTo: chain.seq };
	const { at } = await readTime(databases.read, clock.now());
	const previous = newerOf(last, shown);
	const isOfThisKey = last?.key === idOf(publisher.pair);
	const isLost = inFolder.status === 'unreadable';
	if (!isLost && last && previous === last && isOfThisKey && isCurrent(at, prepared)) {
		return restore(publisher, lease, { envelope: last, told });
	}
	const number = (previous?.number ?? 0) + (isLost ? numbersLeftOut : 1);
	const envelope = signEnvelope({ content, number, previous, chainHead: chain.hash, at }, publisher.pair.privateKey);

	const isRemembered = await whileHeld(publisher, lease, async (trx) => {
		await insertRelease(trx, envelope);
		if (cleaned !== undefined) await movePin(trx, { from: cleaned, to: content });
	});
	if (!isRemembered) return { outcome: 'busy' };
	publisher.markPublishing('sealed');
	if (!(await write(publisher, lease, envelope))) return { outcome: 'busy' };
	return { outcome: 'sealed', envelope, ...told };
}

/** Where an operator said that this database is to go on, the folder may show a release that it does not know. */
function newerOf(last: SignedEnvelope | undefined, shown: SignedEnvelope | undefined): SignedEnvelope | undefined {
	if (!last || !shown) return last ?? shown;
	const isOther = shown.number === last.number && hashEnvelope(shown) !== hashEnvelope(last);
	return shown.number > last.number || isOther ? shown : last;
}

function isCurrent(at: string, { content, last, timeZone }: Ready): boolean {
	return last?.content === content && dayIn(timeZone, last.at) === dayIn(timeZone, at);
}

/** The folder may lag behind what was sealed, after a crash between the two. */
async function restore(
	publisher: Sealer,
	lease: Lease,
	{ envelope, told }: { envelope: SignedEnvelope; told: Told }
): Promise<ReconcileOutcome> {
	const inFolder = await readEnvelope(publisher.folder).catch(() => undefined);
	const isThere = inFolder !== undefined && hashEnvelope(inFolder) === hashEnvelope(envelope);
	// Writing is cheap when all is in place, and mends a content file that is missing or was altered.
	if (!(await write(publisher, lease, envelope))) return { outcome: 'busy' };
	return { outcome: isThere ? 'unchanged' : 'restored', envelope, ...told };
}

/**
 * Works in a transaction that locks the lease, so whoever was halted and overtaken finds it gone, and nobody
 * takes it before the work is done. False when it is gone.
 */
async function whileHeld(
	publisher: Publisher,
	lease: Lease,
	work: (trx: Transaction<Database>) => Promise<void>
): Promise<boolean> {
	return publisher.tools.databases.lease.transaction().execute(async (trx) => {
		if (!(await renewLease(trx, lease, leaseEnd(publisher)))) return false;
		await work(trx);
		return true;
	});
}

/**
 * Files go into the folder first, while others may write to the database. The release is shown in a transaction that
 * locks the lease, so whoever was overtaken shows nothing and removes nothing. The content before it stays a while for
 * whoever is reading it, unless someone was withdrawn for protection since: then it is in no file that is kept.
 */
async function write(publisher: Sealer, lease: Lease, envelope: SignedEnvelope): Promise<boolean> {
	const { folder, kept, maker, succession, markPublishing, tools } = publisher;
	const named = await maker.place(envelope, markPublishing);
	return whileHeld(publisher, lease, async (trx) => {
		const before = await readEnvelope(folder).catch(() => undefined);
		await showRelease(folder, { envelope, succession, mark: markPublishing });
		const mayStay = before && !(await wasProtectedAfter(trx, before.chainHead));
		await pruneRelease(folder, mayStay ? [envelope, before] : [envelope], named);
		if (kept !== undefined) await keepOnly(kept, await listKeepable(trx, tools.clock.now()));
		markPublishing('pruned');
	});
}
