import type { KeyObject } from 'node:crypto';
import { removeAllBut, writeRelease } from './folder.ts';
import { folderSource } from './source.ts';
import { type Release, verifyRelease } from './verify.ts';

/**
 * The release that `keepRelease` put into a folder. It is verified like any other, since others may write there;
 * `undefined` where it is none, damaged, or sealed with another key.
 */
export async function readKeptRelease(folder: string, publicKey: KeyObject): Promise<Release | undefined> {
	const verification = await verifyRelease(folderSource(folder), { publicKey });
	return verification.verified ? verification.release : undefined;
}

/** Keeps a release in a folder, whole at every instant, and nothing of those before it. */
export async function keepRelease(folder: string, release: Release): Promise<void> {
	const { content, contentBytes, envelope, media } = release;
	const contentText = await contentBytes.unpack();
	await writeRelease(folder, { contentText, media, named: content.media, envelope });
	await removeAllBut(folder, { contents: [envelope.content], media: content.media });
}
