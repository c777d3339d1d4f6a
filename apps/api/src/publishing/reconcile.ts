import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { dayIn } from '@kok/domain/calendar';
import { compileRelease } from '@kok/domain/release/compile';
import type { Content } from '@kok/domain/release/content';
import { type SignedEnvelope, hashText } from '@kok/release/envelope';
import { checkEnvelope } from '@kok/release/envelope-check';
import { type WritePoint, pruneRelease, readEnvelope, writeRelease } from '@kok/release/folder';
import { sealRelease } from '@kok/release/seal';
import type { Transaction } from 'kysely';
import { type KeyObject, createPublicKey } from 'node:crypto';
import { publishDueParts } from '../commands/publish-due.ts';
import { readSettings } from '../commands/settings.ts';
import { sweepFiles } from '../commands/sweep-files.ts';
import type { Tools } from '../commands/tools.ts';
import { type ChainHead, readChainHead, wasProtectedAfter } from '../db/event-store.ts';
import { type Lease, renewLease, returnLease, takeLease } from '../db/lease-store.ts';
import { readNetwork } from '../db/network-store.ts';
import { insertRelease, lastRelease } from '../db/release-store.ts';
import type { Database } from '../db/schema.ts';
import { readFileAt } from '../media/media-folder.ts';
import type { Illustrated } from '@kok/pictures/illustrate';

/** Instants of publishing at which a crash is rehearsed. */
export type PublishPoint = 'compiled' | 'sealed' | WritePoint | 'pruned';

export interface Publisher {
	tools: Omit<Tools, 'onPublicChange'>;
	/** Where the release is published for the site to follow. */
	folder: string;
	/** Where the kept files lie, those of drafts too. */
	media: string;
	key: KeyObject;
	/** Adds the pictures that stand for a release; without it there are none. */
	illustrate?: (content: Content) => Promise<Illustrated>;
	markPublishing: (point: PublishPoint) => void;
}

/** A holder that died gives way after it; one at work renews it three times as often. */
const leaseMilliseconds = 3_000;

export type ReconcileOutcome =
	| { outcome: 'sealed' | 'restored' | 'unchanged'; envelope: SignedEnvelope }
	| { outcome: 'nothing-public' }
	| { outcome: 'busy' };

/**
 * Makes the release folder equal the database: publishes what is due, compiles what is public, and seals it
 * when it differs from the last release or a day has begun since. One at a time, over all processes.
 */
export async function reconcile(publisher: Publisher): Promise<ReconcileOutcome> {
	const { databases, clock, newId } = publisher.tools;
	const now = clock.now();
	const until = leaseEnd(publisher);
	const lease = await takeLease(databases.write, { name: 'reconciler', holder: newId(), now, until });
	if (!lease) return { outcome: 'busy' };
	const stopRenewing = keepRenewing(publisher, lease);
	try {
		await publishDueParts({ ...publisher.tools, onPublicChange: () => undefined });
		const result = await publish(publisher, lease);
		// A day seals at least one release, so at least once a day.
		if (result.outcome === 'sealed') await sweepFiles(publisher.tools, publisher.media);
		return result;
	} finally {
		await stopRenewing();
		await returnLease(databases.write, lease);
	}
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
		await renewLease(databases.write, lease, leaseEnd(publisher)).catch(() => false);
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

async function publish(publisher: Publisher, lease: Lease): Promise<ReconcileOutcome> {
	const { content: compiled, chain, timeZone, last } = await readState(publisher);
	if (compiled.records.network.length === 0) return { outcome: 'nothing-public' };
	const { content, files } = (await publisher.illustrate?.(compiled)) ?? { content: compiled, files: new Map() };
	const contentText = canonicalJson(jsonOf(content));
	publisher.markPublishing('compiled');

	const now = publisher.tools.clock.now();
	const shown = await findShown(publisher);
	const isAhead = shown !== undefined && shown.number > (last?.number ?? 0);
	const isCurrent = last?.content === hashText(contentText) && dayIn(timeZone, last.at) === dayIn(timeZone, now);
	if (last && isCurrent && !isAhead)
		return restore(publisher, lease, { contentText, named: content.media, envelope: last, files });

	// A database that was restored from a backup knows fewer releases than its folder, and numbers only rise.
	const previous = isAhead ? shown : last;
	const sealed = sealRelease(
		{ content, number: (previous?.number ?? 0) + 1, at: now, previous, chainHead: chain.hash },
		publisher.key
	);
	const isRemembered = await whileHeld(publisher, lease, async (trx) => insertRelease(trx, sealed.envelope));
	if (!isRemembered) return { outcome: 'busy' };
	publisher.markPublishing('sealed');
	if (!(await write(publisher, lease, { ...sealed, named: content.media, files }))) return { outcome: 'busy' };
	return { outcome: 'sealed', envelope: sealed.envelope };
}

/** The envelope that the folder shows, if it is one of ours. */
async function findShown({ folder, key }: Publisher): Promise<SignedEnvelope | undefined> {
	const inFolder = await readEnvelope(folder).catch(() => undefined);
	const check = inFolder && checkEnvelope(canonicalJson(inFolder), [createPublicKey(key)]);
	return check?.genuine ? check.envelope : undefined;
}

interface State {
	content: Content;
	chain: ChainHead;
	timeZone: string;
	last: SignedEnvelope | undefined;
}

/** All of it as of one moment: a release never mixes two states of the database. */
async function readState({ tools: { databases } }: Publisher): Promise<State> {
	const transaction = databases.read.transaction();
	const oneMoment = databases.kind === 'postgres' ? transaction.setIsolationLevel('repeatable read') : transaction;
	return oneMoment.execute(async (trx) => ({
		content: compileRelease(await readNetwork(trx), { hash: hashText }),
		chain: await readChainHead(trx),
		timeZone: (await readSettings(trx)).timeZone,
		last: await lastRelease(trx)
	}));
}

interface Sealed {
	contentText: string;
	/** The files that the content names. */
	named: readonly string[];
	envelope: SignedEnvelope;
	/** Pictures by their SHA-256; the other files lie in the folder of the kept ones. */
	files: Illustrated['files'];
}

/** The folder may lag behind what was sealed, after a crash between the two. */
async function restore(publisher: Publisher, lease: Lease, release: Sealed): Promise<ReconcileOutcome> {
	const inFolder = await readEnvelope(publisher.folder).catch(() => undefined);
	const isThere = inFolder !== undefined && inFolder.number >= release.envelope.number;
	// Writing is cheap when all is in place, and mends a content file that is missing or was altered.
	if (!(await write(publisher, lease, release))) return { outcome: 'busy' };
	return { outcome: isThere ? 'unchanged' : 'restored', envelope: release.envelope };
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
	return publisher.tools.databases.write.transaction().execute(async (trx) => {
		if (!(await renewLease(trx, lease, leaseEnd(publisher)))) return false;
		await work(trx);
		return true;
	});
}

/**
 * The content before this one stays a while for whoever is reading it, unless someone was withdrawn for
 * protection since: then it is in no file that is kept.
 */
async function write(
	publisher: Publisher,
	lease: Lease,
	{ contentText, named, envelope, files: pictures }: Sealed
): Promise<boolean> {
	const { folder, media, markPublishing } = publisher;
	return whileHeld(publisher, lease, async (trx) => {
		const before = await readEnvelope(folder).catch(() => undefined);
		const files = { get: async (hash: string) => pictures.get(hash) ?? readFileAt(media, hash) };
		await writeRelease(folder, { contentText, media: files, named, envelope, mark: markPublishing });
		const mayStay = before && !(await wasProtectedAfter(trx, before.chainHead));
		await pruneRelease(folder, mayStay ? [envelope, before] : [envelope]);
		markPublishing('pruned');
	});
}
