import type { Content } from '@kok/domain/release/content';
import { withoutExposed } from '@kok/domain/release/earlier-content';
import type { CompiledRecords } from '@kok/domain/release/compiled-records';
import { withPictures, withoutPictures } from '@kok/domain/release/pictures';
import { type SignedEnvelope, hashText } from '@kok/release/envelope';
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
	/** Where the contents of earlier releases are kept; without it none are. */
	kept?: string | undefined;
	/** Adds the pictures that stand for a release; without it there are none. */
	illustrate?: Illustrator;
	/** Whether a release that protects nobody waits for all its pictures: who calls a command waits for nothing else. */
	waitsForPictures?: boolean;
}

interface Preparing {
	state: State;
	/** The release that the folder shows. */
	shown: SignedEnvelope | undefined;
	/** Records that no reader would take. */
	misfits: readonly LeftOut[];
	/** Says meanwhile that another release must follow at once. */
	hurry?: AbortSignal | undefined;
	/** What was compiled before, of which what has not changed is taken. */
	memory?: CompiledRecords | undefined;
}

/** A release as it can be sealed, and what had to stay out of it. */
export interface Prepared extends Pick<Illustration, 'content' | 'files' | 'isLate' | 'isNotDrawn'> {
	leftOut: LeftOut[];
	/** Files that the records name and that are not at hand. */
	missing: string[];
	/** An earlier content that was pinned, if something that is protected had to be taken out of it. */
	cleaned?: string | undefined;
}

/**
 * How long a release waits for pictures that are not drawn yet: hardly where it protects someone, or where the public
 * reads nothing so far. One with them follows.
 */
const patienceMilliseconds = { urgent: 300, usual: 5_000 } as const;

/** Makes ready what is published now. */
export async function prepareRelease(
	materials: Materials,
	{ state, shown, misfits, hurry, memory }: Preparing
): Promise<Prepared> {
	const { network, protects, withheld } = state;
	const left = new Set(misfits.map(({ record }) => record));
	const compiling = {
		records: network.records.filter(({ id }) => !left.has(id)),
		memory,
		readShown: async () => shown && readShown(materials.folder, shown)
	};
	const { compiled, missing } = await withFilesAtHand(materials, { ...compiling, withheld });
	const altered = network.altered.map((key): LeftOut => ({ ...key, why: 'snapshot-altered' }));

	const drawing = { content: compiled.content, protects, shown, hurry };
	const illustration = await illustrateOrKeep(materials, drawing);
	return { ...illustration, missing, leftOut: [...altered, ...misfits, ...compiled.leftOut] };
}

/**
 * Makes ready an earlier content that is pinned. What is protected since is taken out of it, and so is a file of which the
 * permission was withdrawn. Where all
 * its files are there and nothing is taken out, it is the same to the byte.
 */
export async function prepareEarlier(
	materials: Materials,
	{ earlier, state, shown, hurry }: Omit<Preparing, 'misfits' | 'memory'> & { earlier: Content }
): Promise<Prepared> {
	const { folder } = materials;
	const today = state.network.records;
	const { withheld } = state;
	const clean = withoutExposed(earlier, { today, hash: hashText, absent: withheld });
	const isClean = clean === earlier;
	const absent = await placeMedia(folder, { media: filesOf(materials), named: clean.media });
	if (isClean && absent.length === 0) return { ...unillustrated(clean), missing: [], leftOut: [] };

	const plain = withoutPictures(clean);
	const missing = absent.filter((file) => plain.media.includes(file));
	const whole = withoutExposed(plain, { today, hash: hashText, absent: new Set([...withheld, ...missing]) });
	const drawing = { content: whole, protects: state.protects, shown, hurry };
	const illustration = await illustrateOrKeep(materials, drawing);
	return { ...illustration, missing, leftOut: [], ...(!isClean && { cleaned: state.pinned }) };
}

/** A missing file stops no release: what names it is compiled without it, until it is back. */
async function withFilesAtHand(
	materials: Materials,
	{ withheld, ...compiling }: Omit<Parameters<typeof compileNetwork>[0], 'absent'> & Pick<State, 'withheld'>
) {
	const whole = await compileNetwork({ ...compiling, absent: withheld });
	const missing = await placeMedia(materials.folder, { media: filesOf(materials), named: whole.content.media });
	if (missing.length === 0) return { compiled: whole, missing };
	return { compiled: await compileNetwork({ ...compiling, absent: new Set([...withheld, ...missing]) }), missing };
}

function filesOf({ media }: Materials) {
	return { get: async (hash: string) => readFileAt(media, hash).catch(() => undefined) };
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
	{ folder, illustrate, waitsForPictures = false }: Materials,
	{ content, protects, shown, hurry }: Drawing
): Promise<Illustration> {
	if (!illustrate) return unillustrated(content);
	const keep = async () => shown && keepPictures(folder, { content, shown });
	const kept = protects ? await keep() : undefined;
	if (kept) return { ...kept, isLate: false, isNotDrawn: false };
	const patience = patienceFor({ protects, isFirst: !shown, waitsForPictures });
	const drawn = await illustrated(illustrate, { content, patience, hurry });
	return drawn.isLate || drawn.isNotDrawn ? { ...drawn, ...(await keep()) } : drawn;
}

function unillustrated(content: Content): Illustration {
	return { content, files: new Map(), isLate: false, isNotDrawn: false };
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

/** How many milliseconds a release waits for its pictures; until they are there without a number. */
function patienceFor(release: { protects: boolean; isFirst: boolean; waitsForPictures: boolean }): number | undefined {
	const { urgent, usual } = patienceMilliseconds;
	if (release.protects) return urgent;
	if (release.waitsForPictures) return undefined;
	return release.isFirst ? urgent : usual;
}

async function illustrated(
	illustrate: Illustrator,
	{ content, patience, hurry }: Pick<Drawing, 'content' | 'hurry'> & { patience: number | undefined }
): Promise<Illustration> {
	const enough = new AbortController();
	const stop = () => enough.abort();
	const timer = patience === undefined ? undefined : setTimeout(stop, patience);
	if (hurry?.aborted) stop();
	hurry?.addEventListener('abort', stop, { once: true });
	return illustrate(content, enough.signal).finally(() => clearTimeout(timer));
}
