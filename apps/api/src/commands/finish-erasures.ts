import type { Words } from '@kok/domain/words';
import { hashBytes } from '@kok/release/envelope';
import { readIfThere } from '@kok/release/whole-file';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseTroubleOf } from '../db/database-trouble.ts';
import { listUnfinishedErasures, markFinished } from '../db/stores/erasure-store.ts';
import { findFiles } from '../db/stores/media-store.ts';
import { wipeErased } from '../db/wipe.ts';
import { removeFile } from '../media/media-folder.ts';
import { isDiskFull } from '../room.ts';
import { type Tools, inChain } from './tools.ts';

/** Folders in which something of an erased record may lie. */
export interface ErasurePlaces {
	/** Kept files, those of drafts too. */
	media: string;
	/** Drawn pictures that are kept for the next release, where there are any. */
	pictures?: string | undefined;
	/** Copies of the database that were made before its schema changed, where there are any. */
	copies?: string | undefined;
	/** Removes what a site on this machine, which is stopped, still keeps of an earlier release. */
	removeKept?: (() => Promise<void>) | undefined;
	/** The files that the release in the folder shows, drawn pictures among them. */
	shownFiles: () => Promise<readonly string[]>;
}

/** Why bytes of something that was erased may still lie here, with words that say what to do. */
export const unfinishedWords = {
	'still-public': {
		de: 'Der Eintrag steht noch in der veröffentlichten Ausgabe; erst danach werden Dateien und Reste gelöscht. Löschen Sie ihn noch einmal, sobald er verschwunden ist.',
		en: 'The record is still in the published release; files and remains are removed only after it. Erase it once more as soon as it is gone.'
	},
	'database-in-use': {
		de: 'Ein anderer Prozess liest die Datenbank; Reste können noch in ihren Dateien liegen. Beenden Sie ihn und löschen Sie den Eintrag noch einmal.',
		en: 'Another process is reading the database; remains may still lie in its files. End it and erase the record once more.'
	},
	'disk-full': {
		de: 'Der Datenträger ist voll; Reste können noch in den Dateien der Datenbank liegen. Schaffen Sie so viel Platz, wie kok.sqlite groß ist, und löschen Sie den Eintrag noch einmal.',
		en: 'The disk is full; remains may still lie in the files of the database. Make as much room as kok.sqlite is large, and erase the record once more.'
	}
} as const satisfies Record<string, Words>;

export type FinishOutcome = { outcome: 'finished' } | { outcome: 'not-yet'; because: keyof typeof unfinishedWords };

/**
 * Removes the bytes of what was erased: kept files, pictures drawn of it, copies of the database as it was before, and
 * what is left in the database's files. It is done once more at the next start where it was cut short. A file that
 * someone brought again since stays.
 */
export async function finishErasures(
	tools: Pick<Tools, 'databases' | 'clock' | 'mark'>,
	places: ErasurePlaces
): Promise<FinishOutcome> {
	try {
		return await finish(tools, places);
	} catch (error) {
		if (isDiskFull(error)) return { outcome: 'not-yet', because: 'disk-full' };
		if (databaseTroubleOf(error) === 'database-busy') return { outcome: 'not-yet', because: 'database-in-use' };
		throw error;
	}
}

async function finish(
	tools: Pick<Tools, 'databases' | 'clock' | 'mark'>,
	places: ErasurePlaces
): Promise<FinishOutcome> {
	const { databases, clock } = tools;
	const unfinished = await listUnfinishedErasures(databases.read);
	if (unfinished.length === 0) return { outcome: 'finished' };
	await removeFiles(
		tools,
		places.media,
		unfinished.flatMap(({ files }) => files)
	);
	await removePictures(places);
	await places.removeKept?.();
	// Protecting someone matters more than the way back to an older version.
	if (places.copies !== undefined) await rm(places.copies, { recursive: true, force: true });
	if (!(await wipeErased(databases))) return { outcome: 'not-yet', because: 'database-in-use' };
	const events = unfinished.map(({ event }) => event);
	await markFinished(databases.write, events, clock.now());
	return { outcome: 'finished' };
}

/** Holds the chain's lock, as storing a file does, so that neither works beside the other. */
async function removeFiles(
	tools: Pick<Tools, 'databases' | 'clock' | 'mark'>,
	folder: string,
	files: readonly string[]
): Promise<void> {
	if (files.length === 0) return;
	await inChain(tools, async (trx) => {
		const kept = await findFiles(trx, files);
		for (const file of files) if (!kept.has(file)) await removeFile(folder, file);
	});
}

/** A drawn picture shows a title. Those that no release shows are removed, and drawn again when one needs them. */
async function removePictures({ pictures, shownFiles }: ErasurePlaces): Promise<void> {
	if (pictures === undefined) return;
	const shown = new Set(await shownFiles());
	for (const name of await readdir(pictures).catch(() => [])) {
		const bytes = await readIfThere(join(pictures, name));
		if (bytes && !shown.has(hashBytes(bytes))) await removeFile(pictures, name);
	}
}
