import type { Content } from '@kok/domain/release/content';
import { withoutExposed } from '@kok/domain/release/earlier-content';
import { type SignedEnvelope, hashBytes, hashText } from '@kok/release/envelope';
import {
	type NamedMedia,
	type PlacePoint,
	listNamed,
	placeRelease,
	readContentText,
	readEnvelope
} from '@kok/release/folder';
import { readContent } from '@kok/release/read-content';
import { contentCheck } from '@kok/release/content-check';
import { checkText } from '@kok/release/seal';
import { spellContent } from '@kok/release/spell-content';
import type { Databases } from '../db/databases.ts';
import { newMemory } from '../db/stores/network-store.ts';
import { readFileAt } from '../media/media-folder.ts';
import { type LeftOut, findMisfits } from './compile-network.ts';
import { isDiskFull } from '../room.ts';
import { keepContent, readKept } from './kept-contents.ts';
import { type Materials, type Prepared, prepareEarlier, prepareRelease } from './prepare-release.ts';
import { type Followed, type State, readState } from './read-state.ts';

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
	/** Says of an earlier content whether it is kept, and whether it would show what is protected since. */
	judge: (content: string) => Promise<Judgement>;
}

export interface Wanted {
	/** The release that the folder shows. */
	shown: SignedEnvelope | undefined;
	/** The release that was made last, so that whom it already took from the public is not waited for again. */
	last?: Followed | undefined;
	/** Says meanwhile that another release must follow at once. */
	hurry?: AbortSignal | undefined;
}

/** Also up to which event the network was looked at. */
export type Judgement = { isKept: false } | ({ isKept: true; isExposing: boolean } & Pick<State, 'chain'>);

type Preparation =
	| ({ isReady: false; why: 'nothing-public' | 'pinned-content-lost' } & Pick<State, 'chain'>)
	| ({ isReady: true } & Ready);

/** What is known of a release that can be sealed. The release itself stays with its maker. */
export interface Ready
	extends
		Pick<Prepared, 'leftOut' | 'missing' | 'isLate' | 'isNotDrawn' | 'cleaned'>,
		Pick<State, 'chain' | 'timeZone'>,
		Partial<Pick<State, 'last'>> {
	/** The SHA-256 that names its content. */
	content: string;
}

/** Makes releases in this process. */
export function makerHere(databases: Pick<Databases, 'openApart' | 'kind'>, materials: Materials): Maker {
	const { folder, kept } = materials;
	// What has not changed since the release before is not read, compiled and checked again.
	const [read, compiled, check] = [newMemory(), new WeakMap(), contentCheck()];
	let draft: Prepared | undefined;
	let known: NamedMedia = {};

	async function chosen(wanted: Wanted, state: State): Promise<Prepared | undefined> {
		if (state.pinned === undefined) return fit(wanted, state);
		const earlier = await readEarlier(materials, state.pinned);
		const prepared = earlier && (await prepareEarlier(materials, { ...wanted, state, earlier }));
		if (prepared && isReadable(prepared)) return prepared;
		// Whoever must be protected does not wait until somebody unpins what is lost.
		return state.protects ? fit(wanted, state) : undefined;
	}

	/** Without what no reader would take. */
	async function fit(wanted: Wanted, state: State, misfits: readonly LeftOut[] = []): Promise<Prepared> {
		const prepared = await prepareRelease(materials, { ...wanted, state, misfits, memory: compiled });
		if (isEmpty(prepared)) return prepared;
		const found = listMisfits(prepared, check);
		return found.length === 0 ? prepared : fit(wanted, state, [...misfits, ...found]);
	}

	return {
		prepare: async (wanted) => {
			draft = undefined;
			const state = await readState(databases, { folder, last: wanted.last, memory: read });
			const { network, chain, last, timeZone } = state;
			// An empty database must not empty the site, whatever the folder shows of the network.
			if (!network.records.some(({ type }) => type === 'network'))
				return { isReady: false, why: 'nothing-public', chain };
			const prepared = await chosen(wanted, state);
			if (!prepared) return { isReady: false, why: 'pinned-content-lost', chain };
			if (isEmpty(prepared)) return { isReady: false, why: 'nothing-public', chain };

			draft = prepared;
			const { leftOut, missing, isLate, isNotDrawn, cleaned } = prepared;
			const content = spellContent(prepared.content).hash;
			return { isReady: true, chain, last, timeZone, content, leftOut, missing, isLate, isNotDrawn, cleaned };
		},
		place: async (envelope, mark) => {
			const release = draft;
			draft = undefined;
			if (!release || spellContent(release.content).hash !== envelope.content)
				throw new Error('Only the release that was prepared last can be placed');
			await placeDraft(materials, release, { envelope, mark });
			if (kept !== undefined) await keep(kept, spellContent(release.content));

			const shown = (await readEnvelope(folder).catch(() => undefined))?.content;
			const named = shown === undefined ? {} : { [shown]: known[shown] ?? (await listNamed(folder, shown)) };
			known = { ...named, [envelope.content]: release.content.media };
			return known;
		},
		judge: async (content) => {
			const earlier = await readEarlier(materials, content);
			if (!earlier) return { isKept: false };
			const { network, chain } = await readState(databases, { folder });
			const isExposing = withoutExposed(earlier, { today: network.records, hash: hashText }) !== earlier;
			return { isKept: true, isExposing, chain };
		}
	};
}

/** Where there is no room for it, the release goes out all the same: it may protect someone. */
async function keep(folder: string, { hash, text }: { hash: string; text: string }): Promise<void> {
	await keepContent(folder, { hash, text }).catch((error: unknown) => {
		if (!isDiskFull(error)) throw error;
	});
}

/** A kept content; the one that is shown also lies in the folder of releases. */
async function readEarlier({ kept, folder }: Materials, content: string): Promise<Content | undefined> {
	const bytes =
		(kept === undefined ? undefined : await readKept(kept, content)) ?? (await readShownBytes(folder, content));
	return bytes && readContent(bytes, undefined).catch(() => undefined);
}

async function readShownBytes(folder: string, content: string): Promise<Buffer | undefined> {
	const bytes = await readContentText(folder, content).catch(() => undefined);
	return bytes && hashBytes(bytes) === content ? bytes : undefined;
}

function isEmpty({ content }: Prepared): boolean {
	return content.records.network.length === 0;
}

/** An earlier version of this software may have sealed what no reader takes today. */
function isReadable({ content }: Prepared): boolean {
	try {
		checkText(spellContent(content).text);
		return true;
	} catch {
		return false;
	}
}

/** The records of a release for which no reader would take it. */
function listMisfits({ content }: Prepared, check: (content: Content) => void): LeftOut[] {
	try {
		check(content);
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
