import type { Content } from '@kok/domain/release/content';
import { type SignedEnvelope, hashEnvelope, hashText } from '@kok/release/envelope';
import { readContentText, readEnvelope } from '@kok/release/folder';
import { readContent } from '@kok/release/read-content';
import type { Kysely } from 'kysely';
import { readSettings } from '../commands/settings.ts';
import type { Databases } from '../db/databases.ts';
import { type ChainHead, readChainHead, wasProtectedAfter } from '../db/stores/event-store.ts';
import { listWithheldFiles } from '../db/stores/file-description-store.ts';
import { type Network, type NetworkMemory, readNetwork } from '../db/stores/network-store.ts';
import { atOneMoment } from '../db/one-moment.ts';
import { findPin } from '../db/stores/pin-store.ts';
import { lastRelease } from '../db/stores/release-store.ts';
import type { Database } from '../db/schema.ts';

/** What the database says that the public should read. */
export interface State {
	network: Network;
	chain: ChainHead;
	timeZone: string;
	last: SignedEnvelope | undefined;
	/** The earlier content that the public is to read in place of the newest. */
	pinned: string | undefined;
	/** The release in the folder still shows someone who was withdrawn for protection. */
	protects: boolean;
	/** Files of which the permission was withdrawn: nothing public names them. */
	withheld: ReadonlySet<string>;
}

/** A release, and the event up to which it follows the log: one that stayed as it is names an older one. */
export interface Followed {
	envelope: SignedEnvelope;
	upTo: number;
}

/** All of it as of one moment: a release never mixes two states of the database. */
export async function readState(
	databases: Pick<Databases, 'openApart' | 'kind'>,
	{ folder, last, memory }: { folder: string; last?: Followed | undefined; memory?: NetworkMemory }
): Promise<State> {
	return atOneMoment(databases, async (trx) => {
		return {
			network: await readNetwork(trx, memory),
			chain: await readChainHead(trx),
			timeZone: (await readSettings(trx)).timeZone,
			last: await lastRelease(trx),
			pinned: (await findPin(trx))?.content,
			protects: await isProtectionPending(trx, folder, last),
			withheld: await listWithheldFiles(trx)
		};
	});
}

/**
 * Whether someone was withdrawn for protection since the release that the folder shows: one that was sealed and could
 * not be written protects nobody yet. Where the folder's cannot be read, since the one that was sealed last. A release
 * that stays as it is when somebody is withdrawn whom the public never saw names an older event than it follows: up to
 * which one is known to whoever made it last.
 */
export async function isProtectionPending(db: Kysely<Database>, folder: string, last?: Followed): Promise<boolean> {
	try {
		const shown = await readEnvelope(folder);
		if (!shown) return false;
		const isThatOne = last !== undefined && hashEnvelope(shown) === hashEnvelope(last.envelope);
		return await wasProtectedAfter(db, shown.chainHead, isThatOne ? last.upTo : 0);
	} catch {
		return wasProtectedAfter(db, (await lastRelease(db))?.chainHead ?? '');
	}
}

/** The content of a release in its folder, if it is there to the byte. */
export async function readShown(folder: string, { content }: SignedEnvelope): Promise<Content | undefined> {
	const bytes = await readContentText(folder, content);
	if (!bytes || hashText(bytes.toString()) !== content) return undefined;
	return readContent(bytes, undefined).catch(() => undefined);
}

/** The files that the release in a folder names, those that were drawn for it among them. */
export async function readShownFiles(folder: string): Promise<readonly string[]> {
	const envelope = await readEnvelope(folder).catch(() => undefined);
	return (envelope && (await readShown(folder, envelope)))?.media ?? [];
}
