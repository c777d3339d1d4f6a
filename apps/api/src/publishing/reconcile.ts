import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { dayIn } from '@kok/domain/calendar';
import { compileRelease } from '@kok/domain/release/compile';
import type { Content } from '@kok/domain/release/content';
import { type SignedEnvelope, hashText } from '@kok/release/envelope';
import { type WritePoint, pruneRelease, readEnvelope, writeRelease } from '@kok/release/folder';
import { sealRelease } from '@kok/release/seal';
import type { KeyObject } from 'node:crypto';
import { publishDueParts } from '../commands/publish-due.ts';
import { readSettings } from '../commands/settings.ts';
import type { Tools } from '../commands/tools.ts';
import { type ChainHead, readChainHead, wasProtectedAfter } from '../db/event-store.ts';
import { type Lease, holdsLease, returnLease, takeLease } from '../db/lease-store.ts';
import { readNetwork } from '../db/network-store.ts';
import { insertRelease, lastRelease } from '../db/release-store.ts';

/** Instants of publishing at which a crash is rehearsed. */
export type PublishPoint = 'compiled' | 'sealed' | WritePoint | 'pruned';

export interface Publisher {
	tools: Omit<Tools, 'onPublicChange'>;
	/** Where the release is published for the site to follow. */
	folder: string;
	key: KeyObject;
	markPublishing: (point: PublishPoint) => void;
}

/** Longer than any reconciliation takes; a holder that died gives way after it. */
const leaseSeconds = 20;

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
	const until = new Date(Date.parse(now) + leaseSeconds * 1_000).toISOString();
	const lease = await takeLease(databases.write, { name: 'reconciler', holder: newId(), now, until });
	if (!lease) return { outcome: 'busy' };
	try {
		await publishDueParts({ ...publisher.tools, onPublicChange: () => undefined });
		return await publish(publisher, lease);
	} finally {
		await returnLease(databases.write, lease);
	}
}

async function publish(publisher: Publisher, lease: Lease): Promise<ReconcileOutcome> {
	const { content, chain, timeZone, last } = await readState(publisher);
	if (content.records.network.length === 0) return { outcome: 'nothing-public' };
	const contentText = canonicalJson(jsonOf(content));
	publisher.markPublishing('compiled');

	const now = publisher.tools.clock.now();
	const isCurrent = last?.content === hashText(contentText) && dayIn(timeZone, last.at) === dayIn(timeZone, now);
	if (last && isCurrent) return restore(publisher, { contentText, envelope: last });

	const sealed = sealRelease(
		{ content, number: (last?.number ?? 0) + 1, at: now, previous: last, chainHead: chain.hash },
		publisher.key
	);
	if (!(await remember(publisher, lease, sealed.envelope))) return { outcome: 'busy' };
	publisher.markPublishing('sealed');
	// Whoever was halted since may have been followed by another, and numbers only rise.
	if (!(await stillHolds(publisher, lease))) return { outcome: 'busy' };
	await write(publisher, sealed);
	return { outcome: 'sealed', envelope: sealed.envelope };
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

/** The folder may lag behind what was sealed, after a crash between the two. */
async function restore(
	publisher: Publisher,
	release: { contentText: string; envelope: SignedEnvelope }
): Promise<ReconcileOutcome> {
	const inFolder = await readEnvelope(publisher.folder).catch(() => undefined);
	const isThere = inFolder !== undefined && inFolder.number >= release.envelope.number;
	// Writing is cheap when all is in place, and mends a content file that is missing or was altered.
	await write(publisher, release);
	return { outcome: isThere ? 'unchanged' : 'restored', envelope: release.envelope };
}

async function stillHolds({ tools }: Publisher, lease: Lease): Promise<boolean> {
	return tools.databases.write.transaction().execute(async (trx) => holdsLease(trx, lease));
}

async function remember({ tools }: Publisher, lease: Lease, envelope: SignedEnvelope): Promise<boolean> {
	return tools.databases.write.transaction().execute(async (trx) => {
		if (!(await holdsLease(trx, lease))) return false;
		await insertRelease(trx, envelope);
		return true;
	});
}

/**
 * The content before this one stays a while for whoever is reading it, unless someone was withdrawn for
 * protection since: then it is in no file that is kept.
 */
async function write(
	{ folder, tools, markPublishing }: Publisher,
	{ contentText, envelope }: { contentText: string; envelope: SignedEnvelope }
): Promise<void> {
	const before = await readEnvelope(folder).catch(() => undefined);
	await writeRelease(folder, { contentText, envelope, mark: markPublishing });
	const mayStay = before && !(await wasProtectedAfter(tools.databases.read, before.chainHead));
	await pruneRelease(folder, mayStay ? [envelope, before] : [envelope]);
	markPublishing('pruned');
}
