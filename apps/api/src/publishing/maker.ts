import type { SignedEnvelope } from '@kok/release/envelope';
import { type NamedMedia, type PlacePoint, listNamed, placeRelease, readEnvelope } from '@kok/release/folder';
import { checkText } from '@kok/release/seal';
import { spellContent } from '@kok/release/spell-content';
import type { Databases } from '../db/databases.ts';
import { readFileAt } from '../media/media-folder.ts';
import { type LeftOut, findMisfits } from './compile-network.ts';
import { type Materials, type Prepared, prepareRelease } from './prepare-release.ts';
import { type State, readState } from './read-state.ts';

/**
 * Makes releases: reads what is public, compiles it, spells it and writes its files. That takes long for a large network.
 * Whether a release is sealed and shown is for whoever asks.
 */
export interface Maker {
	/** Makes ready what the public is to read now. */
	prepare: (wanted: Wanted) => Promise<Preparation>;
	/**
	 * Puts the files of what was prepared last into the folder; whoever reads sees the release before. Returns which files
	 * it names, and which the release that is still shown does.
	 */
	place: (envelope: SignedEnvelope, mark: (point: PlacePoint) => void) => Promise<NamedMedia>;
}

export interface Wanted {
	/** The release that the folder shows. */
	shown: SignedEnvelope | undefined;
	/** Says meanwhile that a release which protects someone must follow at once. */
	hurry?: AbortSignal | undefined;
}

type Preparation = ({ isReady: false } & Pick<State, 'chain'>) | ({ isReady: true } & Ready);

/** What is known of a release that can be sealed. The release itself stays with its maker. */
export interface Ready
	extends
		Pick<Prepared, 'leftOut' | 'missing' | 'isLate'>,
		Pick<State, 'chain' | 'timeZone'>,
		Partial<Pick<State, 'last'>> {
	/** The SHA-256 that names its content. */
	content: string;
}

/** Makes releases in this process. */
export function makerHere(databases: Pick<Databases, 'openApart' | 'kind'>, materials: Materials): Maker {
	const { folder } = materials;
	let draft: Prepared | undefined;
	let checked: string | undefined;
	let known: NamedMedia = {};

	/** Without what no reader would take. */
	async function fit(wanted: Wanted, state: State, misfits: readonly LeftOut[] = []): Promise<Prepared> {
		const prepared = await prepareRelease(materials, { ...wanted, state, misfits });
		if (isEmpty(prepared)) return prepared;
		const found = spellContent(prepared.content).hash === checked ? [] : listMisfits(prepared);
		return found.length === 0 ? prepared : fit(wanted, state, [...misfits, ...found]);
	}

	return {
		prepare: async (wanted) => {
			draft = undefined;
			const state = await readState(databases, folder);
			const { network, chain, last, timeZone } = state;
			// An empty database must not empty the site, whatever the folder shows of the network.
			if (!network.records.some(({ type }) => type === 'network')) return { isReady: false, chain };
			const prepared = await fit(wanted, state);
			if (isEmpty(prepared)) return { isReady: false, chain };

			draft = prepared;
			const { leftOut, missing, isLate } = prepared;
			checked = spellContent(prepared.content).hash;
			return { isReady: true, chain, last, timeZone, content: checked, leftOut, missing, isLate };
		},
		place: async (envelope, mark) => {
			const release = draft;
			draft = undefined;
			if (!release || spellContent(release.content).hash !== envelope.content)
				throw new Error('Only the release that was prepared last can be placed');
			await placeDraft(materials, release, { envelope, mark });

			const shown = (await readEnvelope(folder).catch(() => undefined))?.content;
			const named = shown === undefined ? {} : { [shown]: known[shown] ?? (await listNamed(folder, shown)) };
			known = { ...named, [envelope.content]: release.content.media };
			return known;
		}
	};
}

function isEmpty({ content }: Prepared): boolean {
	return content.records.network.length === 0;
}

/** The records of a release for which no reader would take it. */
function listMisfits({ content }: Prepared): LeftOut[] {
	try {
		checkText(spellContent(content).text);
		return [];
	} catch (error) {
		const misfits = findMisfits(content);
		if (misfits.length === 0) throw error;
		return misfits;
	}
}

async function placeDraft(
	{ folder, media }: Materials,
	{ content, files: pictures }: Prepared,
	{ envelope, mark }: { envelope: SignedEnvelope; mark: (point: PlacePoint) => void }
): Promise<void> {
	const files = { get: async (hash: string) => pictures.get(hash) ?? readFileAt(media, hash) };
	const { text: contentText } = spellContent(content);
	await placeRelease(folder, { contentText, media: files, named: content.media, envelope, mark });
}
