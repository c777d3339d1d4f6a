import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { readStatements, removeAllBut, writeRelease, writeSuccession } from './folder.ts';
import { readPublicKey, writtenAsPem } from './keys.ts';
import { letGo } from './let-go.ts';
import type { Pins } from './pins.ts';
import { folderSource } from './source.ts';
import type { SignedStatement } from './statement.ts';
import { type Release, verifyRelease } from './verify.ts';
import { readIfThere, writeWhole } from './whole-file.ts';

/** What a follower's own folder holds from before it was started. */
export interface Kept {
	release: Release | undefined;
	/** The statements that the follower held on to. */
	accepted: readonly SignedStatement[];
}

/** The file of the key that sealed the kept release, for a follower whose pin has changed since, or is gone. */
export function keptKeyFile(folder: string): string {
	return join(folder, 'key.pub');
}

/**
 * What `keepRelease` put into a folder. The release is verified like any other, since others may write there; there is
 * none where it is damaged or sealed with a key that the pins do not lead to. With `whateverKey` the key that lies
 * beside it does as well: that is for a folder which only those may write who may write the pins.
 */
export async function readKept(folder: string, pins: Pins, { whateverKey }: { whateverKey: boolean }): Promise<Kept> {
	const source = folderSource(folder);
	const accepted = await readStatements(folder).catch(() => []);
	const verification = await verifyRelease(source, { ...pins, accepted });
	if (verification.verified || !whateverKey) return { release: releaseOf(verification), accepted };

	const publicKey = await readKeptKey(folder);
	return { release: publicKey && releaseOf(await verifyRelease(source, { publicKey })), accepted };
}

/** Keeps a release in a folder, whole at every instant, and nothing of those before it. */
export async function keepRelease(
	folder: string,
	release: Release,
	accepted: readonly SignedStatement[]
): Promise<void> {
	const { content, contentBytes, envelope, media, publicKey } = release;
	const contentText = await contentBytes.unpack();
	const succession = unite(release.succession, accepted);
	await writeRelease(folder, { contentText, media, named: content.media, envelope, succession });
	letGo(contentText);
	await writeWhole(keptKeyFile(folder), Buffer.from(writtenAsPem(publicKey)));
	await removeAllBut(folder, { contents: [envelope.content], media: content.media });
}

/** Keeps statements beside the release that is kept there already. */
export async function keepStatements(folder: string, accepted: readonly SignedStatement[]): Promise<void> {
	await writeSuccession(folder, unite(await readStatements(folder).catch(() => []), accepted));
}

/** Statements of two lists, each once. */
export function unite(
	statements: readonly SignedStatement[],
	more: readonly SignedStatement[]
): readonly SignedStatement[] {
	return [...new Map([...statements, ...more].map((each) => [each.signature, each])).values()];
}

function releaseOf(verification: Awaited<ReturnType<typeof verifyRelease>>): Release | undefined {
	return verification.verified ? verification.release : undefined;
}

async function readKeptKey(folder: string): Promise<KeyObject | undefined> {
	try {
		const pem = await readIfThere(keptKeyFile(folder));
		return pem && readPublicKey(pem.toString());
	} catch {
		return undefined;
	}
}
