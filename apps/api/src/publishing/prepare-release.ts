import type { Content } from '@kok/domain/release/content';
import { withPictures } from '@kok/domain/release/pictures';
import type { SignedEnvelope } from '@kok/release/envelope';
import { placeMedia } from '@kok/release/folder';
import { spellContent } from '@kok/release/spell-content';
import { readFileAt } from '../media/media-folder.ts';
import { type LeftOut, compileNetwork } from './compile-network.ts';
import type { Illustration, Illustrator } from './illustrator.ts';
import { type State, readShown } from './read-state.ts';

/** What releases are made of, besides the state of the database. */
export interface Materials {
	/** Where the release is published for the site to follow. */
	folder: string;
	/** Where the kept files lie, those of drafts too. */
	media: string;
	/** Adds the pictures that stand for a release; without it there are none. */
	illustrate?: Illustrator;
}

interface Preparing {
	state: State;
	/** The release that the folder shows. */
	shown: SignedEnvelope | undefined;
	/** Records that no reader would take. */
	misfits: readonly LeftOut[];
	/** Says meanwhile that a release which protects someone must follow at once. */
	hurry?: AbortSignal | undefined;
}

/** A release as it can be sealed, and what had to stay out of it. */
export interface Prepared extends Pick<Illustration, 'content' | 'files' | 'isLate'> {
	leftOut: LeftOut[];
	/** Files that the records name and that are not at hand. */
	missing: string[];
}

/** How long a release that protects someone waits for pictures that are not drawn yet. */
const patienceMilliseconds = 300;

/**
 * Makes ready what the public is to read. Today that is always what is published now; a command that pins an earlier
 * content will choose here, and a protection will be taken out of whatever it chose.
 */
export async function prepareRelease(
	materials: Materials,
	{ state, shown, misfits, hurry }: Preparing
): Promise<Prepared> {
	const { network, protects } = state;
	const left = new Set(misfits.map(({ record }) => record));
	const compiling = {
		records: network.records.filter(({ id }) => !left.has(id)),
		readShown: async () => shown && readShown(materials.folder, shown)
	};
	const { compiled, missing } = await withFilesAtHand(materials, compiling);
	const altered = network.altered.map((key): LeftOut => ({ ...key, why: 'snapshot-altered' }));

	const drawing = { content: compiled.content, protects, shown, hurry };
	const { content, files, isLate } = await illustrateOrKeep(materials, drawing);
	return { content, files, isLate, missing, leftOut: [...altered, ...misfits, ...compiled.leftOut] };
}

/** A missing file stops no release: what names it is compiled without it, until it is back. */
async function withFilesAtHand(
	{ folder, media }: Materials,
	compiling: Omit<Parameters<typeof compileNetwork>[0], 'absent'>
) {
	const whole = await compileNetwork({ ...compiling, absent: new Set() });
	const files = { get: async (hash: string) => readFileAt(media, hash).catch(() => undefined) };
	const missing = await placeMedia(folder, { media: files, named: whole.content.media });
	if (missing.length === 0) return { compiled: whole, missing };
	return { compiled: await compileNetwork({ ...compiling, absent: new Set(missing) }), missing };
}

interface Drawing extends Pick<Preparing, 'shown' | 'hurry'> {
	content: Content;
	protects: boolean;
}

/**
 * Where nothing but pictures could differ from what the public reads, those of the shown release stay: a release that
 * lacked them for a while would tell that someone was protected whom the public never saw.
 */
async function illustrateOrKeep(
	{ folder, illustrate }: Materials,
	{ content, protects, shown, hurry }: Drawing
): Promise<Illustration> {
	if (!illustrate) return { content, files: new Map(), isLate: false };
	const keep = async () => shown && keepPictures(folder, { content, shown });
	const kept = protects ? await keep() : undefined;
	if (kept) return { ...kept, isLate: false };
	const drawn = await illustrated(illustrate, { content, protects, hurry });
	return drawn.isLate ? { ...drawn, ...(await keep()) } : drawn;
}

/** The content with the pictures of the shown release, if it is what that release shows and all its files are there. */
async function keepPictures(
	folder: string,
	{ content, shown }: { content: Content; shown: SignedEnvelope }
): Promise<Pick<Illustration, 'content' | 'files'> | undefined> {
	const pictures = (await readShown(folder, shown))?.pictures;
	if (!pictures) return undefined;
	const pictured = withPictures(content, pictures);
	if (spellContent(pictured).hash !== shown.content) return undefined;
	const missing = await placeMedia(folder, { media: new Map(), named: pictured.media });
	return missing.length === 0 ? { content: pictured, files: new Map() } : undefined;
}

async function illustrated(
	illustrate: Illustrator,
	{ content, protects, hurry }: Omit<Drawing, 'shown'>
): Promise<Illustration> {
	const enough = new AbortController();
	const stop = () => enough.abort();
	const timer = protects ? setTimeout(stop, patienceMilliseconds) : undefined;
	if (hurry?.aborted) stop();
	hurry?.addEventListener('abort', stop, { once: true });
	return illustrate(content, enough.signal).finally(() => clearTimeout(timer));
}
