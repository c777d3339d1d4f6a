import { withPictures } from '@kok/domain/release/pictures';
import type { Content } from '@kok/domain/release/content';
import type { SignedEnvelope } from '@kok/release/envelope';
import { readEnvelope } from '@kok/release/folder';
import { spellContent } from '@kok/release/spell-content';
import { join } from 'node:path';
import { openDatabases } from '../data-folder.ts';
import type { Databases } from '../db/databases.ts';
import { isInLog, newestPublicChange, readChainHead, sequenceOf } from '../db/stores/event-store.ts';
import { examine } from '../health/examine.ts';
import type { Finding } from '../health/finding.ts';
import { prepareEarlier, prepareRelease } from '../publishing/prepare-release.ts';
import { readShown, readState } from '../publishing/read-state.ts';
import type { Manifest } from './manifest.ts';
import type { RestorePlace } from './restore-backup.ts';

/** One line of what was looked at in a restored backup. */
export interface Looked {
	about: string;
	found: string;
	isWrong: boolean;
}

/**
 * Looks at what was restored: all that `kok doctor` looks at but this machine, this hour and what the server has still to do,
 * that the log ends where the backup says, and that what is public is compiled to the very content of the release, where one
 * was sealed.
 */
export async function examineRestored(place: RestorePlace, manifest: Manifest): Promise<Looked[]> {
	const passedOver = ['data folder', 'free space', 'clock', 'erasures', ...(manifest.release ? [] : ['release'])];
	const looked = (await examine(place)).filter(({ about }) => !passedOver.includes(about)).map(lookedOf);
	if (looked.some(({ isWrong }) => isWrong)) return looked;
	const databases = openDatabases(place, { onIdleError: () => undefined });
	try {
		return [...looked, await lookAtHead(databases, manifest), await lookAtContent(databases, place)];
	} finally {
		await databases.close();
	}
}

function lookedOf({ about, found, code }: Finding): Looked {
	return { about, found, isWrong: code !== undefined };
}

async function lookAtHead({ read }: Databases, { chain }: Manifest): Promise<Looked> {
	const head = await readChainHead(read);
	const isSame = head.seq === chain.seq && head.hash === chain.hash;
	return {
		about: 'head',
		found: `event ${head.seq}${isSame ? '' : `, while the backup says ${chain.seq}`}`,
		isWrong: !isSame
	};
}

/** Whether the log of a running server goes on from the head of a backup: else it is of another network or database. */
export async function lookAtOrigin({ read }: Pick<Databases, 'read'>, { chain }: Manifest): Promise<Looked> {
	const isOurs = chain.seq === 0 || (await isInLog(read, chain.hash));
	const about = 'origin';
	if (!isOurs)
		return { about, found: 'the log of this network does not know its head: it is of another', isWrong: true };
	const { seq } = await readChainHead(read);
	return { about, found: `of this network, ${seq - chain.seq} events ago`, isWrong: false };
}

async function lookAtContent(databases: Databases, { dataDir }: RestorePlace): Promise<Looked> {
	const folder = join(dataDir, 'releases');
	const about = 'content';
	const shown = await readEnvelope(folder);
	if (!shown) return { about, found: 'nothing is public yet', isWrong: false };
	const hash = await compileAnew(databases, { dataDir, shown });
	const found = `compiled anew: ${hash}, as release ${shown.number}`;
	if (hash === shown.content) return { about, found, isWrong: false };

	const behind = await newestPublicChange(databases.read, await sequenceOf(databases.read, shown.chainHead));
	const why =
		behind === undefined
			? `release ${shown.number} has another: ${shown.content}`
			: `release ${shown.number} is of before event ${behind}, so it cannot be compared`;
	return { about, found: `compiled anew: ${hash}; ${why}`, isWrong: true };
}

/** The hash of what the database would make public now, with the pictures of the release: those are drawn of it. */
async function compileAnew(
	databases: Databases,
	{ dataDir, shown }: { dataDir: string; shown: SignedEnvelope }
): Promise<string> {
	const [folder, media] = [join(dataDir, 'releases'), join(dataDir, 'media')];
	const state = await readState(databases, { folder });
	const earlier = await readShown(folder, shown);
	const given = { state, shown };
	const { content } = await (state.pinned !== undefined && earlier
		? prepareEarlier({ folder, media }, { ...given, earlier })
		: prepareRelease({ folder, media }, { ...given, misfits: [] }));
	return spellContent(pictured(content, earlier)).hash;
}

function pictured(content: Content, { pictures }: Partial<Content> = {}): Content {
	return pictures && !content.pictures ? withPictures(content, pictures) : content;
}
