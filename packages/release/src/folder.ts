import { basename, extname, join } from 'node:path';
import { canonicalJson } from '@kok/domain/canonical';
import * as z from 'zod';
import { ReadEnvelope, Sha256, type SignedEnvelope, hashBytes, hashText } from './envelope.ts';
import { contentFile, contentFolder, envelopeFile, mediaFile, mediaFolder, successionFile } from './layout.ts';
import { isSettled, settle } from './settled-files.ts';
import type { SignedStatement } from './statement.ts';
import { readSuccession, successionText } from './succession-file.ts';
import {
	ensureFolder,
	isTemporary,
	listNames,
	readIfThere,
	removeFiles,
	replaceWhole,
	settleFile
} from './whole-file.ts';

/** Instants of writing the files of a release at which a crash is rehearsed. */
export type PlacePoint = 'content-written' | 'media-written';
/** Those of writing a release as a whole. */
export type WritePoint = PlacePoint | 'before-switch' | 'after-switch';

/** Where the bytes of a file come from: all at hand in a map, or read one by one. */
interface MediaFiles {
	get(hash: string): Uint8Array | undefined | Promise<Uint8Array | undefined>;
}

/** A sealed release, as it goes into a folder. */
export interface SealedRelease {
	contentText: string | Buffer;
	/** Files by their SHA-256; one that is in the folder already is not asked for. */
	media?: MediaFiles;
	/** The files that the content names, for a writer who knows them: a large content takes long to read. */
	named?: readonly string[];
	envelope: SignedEnvelope;
	/** By which the key of the envelope followed those before it; without them the file stays as it is. */
	succession?: readonly SignedStatement[];
	mark?: (point: WritePoint) => void;
}

/** A release as its files are put into a folder, before it is shown. */
type PlacedRelease = Omit<SealedRelease, 'succession' | 'mark'> & { mark?: (point: PlacePoint) => void };

/** A release is public, and a site of another user reads it. */
const forEveryone = { mode: 0o755 };

/**
 * Puts a release into a folder: content and media first, each synced, then the envelope by one rename. So whoever
 * reads sees the release before or this one whole, also after a crash or a power cut.
 */
export async function writeRelease(folder: string, release: SealedRelease): Promise<void> {
	await placeRelease(folder, release);
	await showRelease(folder, release);
}

/**
 * Puts content and media of a release into a folder, each synced; whoever reads sees the release before. What is there
 * with the right bytes is left as it is. Refuses (throws) a content or a file with another hash than its name, and a
 * content that names a file which is neither given nor there.
 */
export async function placeRelease(
	folder: string,
	{ contentText, media, named = mediaOf(contentText), envelope, mark = () => undefined }: PlacedRelease
): Promise<void> {
	await ensureFolder(join(folder, contentFolder), forEveryone);
	await ensureFolder(join(folder, mediaFolder), forEveryone);

	// A buffer is not copied: a content may be large.
	const bytes = () => (typeof contentText === 'string' ? Buffer.from(contentText) : contentText);
	await placeFile(join(folder, contentFile(envelope.content)), envelope.content, bytes);
	mark('content-written');

	for (const hash of named) {
		await placeFile(join(folder, mediaFile(hash)), hash, async () => media?.get(hash));
	}
	mark('media-written');
}

/** Shows a release whose content and media were placed: the envelope goes in by one rename. */
export async function showRelease(
	folder: string,
	{ envelope, succession, mark = () => undefined }: Pick<SealedRelease, 'envelope' | 'succession' | 'mark'>
): Promise<void> {
	// Before the envelope, so that whoever reads one of a new key finds what leads to that key.
	if (succession) await writeSuccession(folder, succession);
	await switchTo(join(folder, envelopeFile), envelope, { beforeSwitch: () => mark('before-switch') });
	mark('after-switch');
}

/**
 * Puts those of the given files into a folder that are at hand, and returns the hashes of the others. So a writer knows
 * before sealing what a release can name.
 */
export async function placeMedia(
	folder: string,
	{ media, named }: { media: MediaFiles; named: readonly string[] }
): Promise<string[]> {
	await ensureFolder(join(folder, mediaFolder), forEveryone);
	const missing: string[] = [];
	for (const hash of named) {
		try {
			await placeFile(join(folder, mediaFile(hash)), hash, async () => media.get(hash));
		} catch (error) {
			if (!(error instanceof NotAtHand)) throw error;
			missing.push(hash);
		}
	}
	return missing;
}

/** The files that contents name, by the SHA-256 of each content. */
export type NamedMedia = Readonly<Record<string, readonly string[]>>;

/**
 * Removes what no kept envelope names: earlier contents are not public, and what protects someone must be gone from
 * every file. Removes what crashed writers left as well. The release that the folder shows stays whole, kept or not.
 * A large content takes long to read, so whoever knows what it names says so.
 */
export async function pruneRelease(
	folder: string,
	keep: readonly SignedEnvelope[],
	named: NamedMedia = {}
): Promise<void> {
	const shown = await readEnvelope(folder).catch(() => undefined);
	const contents = new Set((shown ? [...keep, shown] : keep).map(({ content }) => content));
	const media: string[] = [];
	for (const content of contents) media.push(...(named[content] ?? (await listNamed(folder, content))));
	await removeAllBut(folder, { contents: [...contents], media });
}

/** Removes every content and file that is not among the given ones, and what crashed writers left. */
export async function removeAllBut(
	folder: string,
	keep: { contents: readonly string[]; media: readonly string[] }
): Promise<void> {
	const contents = new Set(keep.contents.map(contentFile));
	const media = new Set(keep.media.map(mediaFile));
	await removeFiles(join(folder, contentFolder), { except: (name) => contents.has(`${contentFolder}/${name}`) });
	await removeFiles(join(folder, mediaFolder), { except: (name) => media.has(`${mediaFolder}/${name}`) });
	await removeFiles(folder, { except: (name) => !isTemporary(name) });
}

/**
 * The envelope of a folder, `undefined` where there is none. It is parsed and not verified: for its writer, not for
 * followers. Throws when it is no envelope.
 */
export async function readEnvelope(folder: string): Promise<SignedEnvelope | undefined> {
	const bytes = await readEnvelopeBytes(folder);
	return bytes && ReadEnvelope.parse(JSON.parse(bytes.toString()));
}

/** The bytes that stand where a folder's envelope belongs, `undefined` where nothing does. Rejects for what is no file. */
export async function readEnvelopeBytes(folder: string): Promise<Buffer | undefined> {
	return readIfThere(join(folder, envelopeFile));
}

/** The hashes by which the contents in a folder are named. */
export async function listContents(folder: string): Promise<string[]> {
	const names = await listNames(join(folder, contentFolder));
	return names.filter((name) => !isTemporary(name)).map((name) => basename(name, extname(name)));
}

/** Puts the statements into a folder; where there are none and never were any, there is no file. */
export async function writeSuccession(folder: string, statements: readonly SignedStatement[]): Promise<void> {
	const path = join(folder, successionFile);
	const bytes = Buffer.from(successionText(statements));
	const there = await readIfFit(path);
	if (there ? there.equals(bytes) : statements.length === 0) return;
	await ensureFolder(folder, forEveryone);
	await replaceWhole(path, bytes);
}

/** The statements in a folder. They are not judged: that is for whoever has a key to hold them against. */
export async function readStatements(folder: string): Promise<SignedStatement[]> {
	return readSuccession((await readIfThere(join(folder, successionFile)))?.toString());
}

/** The bytes of a content in a folder, `undefined` where there is none; whether they are the right ones is for the reader. */
export async function readContentText(folder: string, hash: string): Promise<Buffer | undefined> {
	return readIfThere(join(folder, contentFile(hash)));
}

/** The files that a content in a folder names; none where it is missing or altered. */
export async function listNamed(folder: string, content: string): Promise<readonly string[]> {
	const text = (await readContentText(folder, content))?.toString();
	return text !== undefined && hashText(text) === content ? mediaOf(text) : [];
}

async function placeFile(path: string, hash: string, read: () => ReturnType<MediaFiles['get']>): Promise<void> {
	if (await isSettled(path)) return;
	await settle(path, async () => placeAnew(path, hash, read));
}

async function placeAnew(path: string, hash: string, read: () => ReturnType<MediaFiles['get']>): Promise<void> {
	const there = await readIfFit(path);
	if (there && hashBytes(there) === hash) return settleFile(path);

	const bytes = await read();
	if (bytes && hashBytes(bytes) !== hash) throw new NotAtHand(`The bytes for ${path} have another hash`);
	if (!bytes) throw new NotAtHand(`The release names ${path}, which is not at hand`);
	return replaceWhole(path, bytes);
}

/** What is no readable file counts as missing, so that it is written anew. */
async function readIfFit(path: string): Promise<Buffer | undefined> {
	return readIfThere(path).catch(() => undefined);
}

/** A file is missing or altered, which says nothing of whether the folder can be written. */
class NotAtHand extends Error {}

/** An envelope that is there already is not written again: followers would take it for news. */
async function switchTo(
	path: string,
	envelope: SignedEnvelope,
	{ beforeSwitch }: { beforeSwitch: () => void }
): Promise<void> {
	const bytes = Buffer.from(canonicalJson(envelope));
	if (!(await readIfFit(path))?.equals(bytes)) return replaceWhole(path, bytes, { beforeSwitch });

	beforeSwitch();
	return settleFile(path);
}

const NamesMedia = z.looseObject({ media: z.array(Sha256) });

function mediaOf(contentText: string | Buffer): readonly string[] {
	return NamesMedia.parse(JSON.parse(contentText.toString())).media;
}
