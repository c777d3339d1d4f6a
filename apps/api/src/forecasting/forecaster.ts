import { dayIn } from '@kok/domain/calendar';
import { canonicalJson, compareByCodeUnit, jsonOf } from '@kok/domain/canonical';
import type { RecordState } from '@kok/domain/release/compile';
import type { Content } from '@kok/domain/release/content';
import { hashText } from '@kok/release/envelope';
import { readEnvelope } from '@kok/release/folder';
import { keyIdOf } from '@kok/release/keys';
import { mediaFolder } from '@kok/release/layout';
import type { KeyObject } from 'node:crypto';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Databases } from '../db/databases.ts';
import { readChainHead } from '../db/stores/event-store.ts';
import { readFileAt } from '../media/media-folder.ts';
import { compileNetwork } from '../publishing/compile-network.ts';
import { type State, readShown, readState } from '../publishing/read-state.ts';
import { asPublished } from './as-published.ts';
import type { ForeseenText } from './foreseen-text.ts';
import { NoForecast } from './no-forecast.ts';
import { withFormerPictures } from './former-pictures.ts';
import type { SiteAhead, SiteAnswer, SiteChanges, SiteForesight } from './site-foresight.ts';

/** Tells what the public would read if some texts were published, without publishing them. */
export interface Forecaster {
	/** Where the records of these texts would be read, by record and language. */
	open: (preview: PreviewOrder) => Promise<Addresses>;
	/** What would stand at a path of the site, with links that lead below an address. */
	page: (preview: PreviewOrder, at: { path: string; address: string }) => Promise<PreviewAnswer>;
	/** The pages and files that would change. */
	changes: (asked: Pick<PreviewOrder, 'texts' | 'now'>) => Promise<Prediction>;
	/** The hash that such a prediction would have, without making a page. */
	hash: (asked: Pick<PreviewOrder, 'texts' | 'now'>) => Promise<string>;
}

interface PreviewOrder {
	/** Names the texts; the same name is always given with the same texts. */
	id: string;
	/** Without any, what is public now. */
	texts: readonly ForeseenText[];
	/** The instant at which they would become public. */
	now: string;
}

/** What is answered at a path; nothing where a file is not at hand. */
export type PreviewAnswer = Exclude<SiteAnswer, { kind: 'file' }> | undefined;

export type Addresses = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Prediction extends SiteChanges {
	/**
	 * Names what the prediction rests on: SHA-256 of the canonical JSON of `before`, the SHA-256 of the content that is
	 * public (canonical JSON without its drawn pictures), and `texts`, for each text its record, part and snapshot and the
	 * language it was translated from, in the order of records and parts. It is the same on both databases, whoever asks
	 * and whether the texts are typed or drafts. It becomes another as soon as the public reads anything else, or one of
	 * the texts is another; on the same day, the same hash means the same pages.
	 */
	hash: string;
}

interface Place {
	releases: string;
	media: string;
	publicKey: KeyObject;
	site: () => Promise<SiteForesight>;
}

/** What is public now, read once until the log says that it may be another, or a day has passed. */
interface Known {
	/** The newest event, by its hash. */
	chain: string;
	day: string;
	/** Of both sites that are compared, so that their days are the same. */
	at: string;
	number: number;
	records: readonly RecordState[];
	absent: ReadonlySet<string>;
	/** As the public reads it, with its pictures. */
	content: Content;
	/** Names the content without its pictures. */
	hash: string;
	site: SiteAhead;
	previews: Map<string, SiteAhead>;
}

/** So many previews are kept opened; another one is opened anew from its texts. */
const openedPreviews = 4;

/** Forecasts in this process. */
export function forecasterHere(databases: Databases, place: Place): Forecaster {
	let known: Known | undefined;
	let ahead = new AbortController();

	const whatIsPublic = sharedOnce(readAnew);

	async function readAnew(now: string): Promise<Known> {
		const { hash } = await readChainHead(databases.read);
		if (known && known.chain === hash && known.day === dayOf(known, now)) return known;
		ahead.abort();
		known = await readKnown(databases, { place, at: now });
		return known;
	}

	/** While nobody asks for anything, the pages that are public now are looked through. */
	async function lookAhead({ site }: Known): Promise<void> {
		ahead.abort();
		ahead = new AbortController();
		const { signal } = ahead;
		const { lookAhead: look } = await place.site();
		look(site, signal).catch(() => undefined);
	}

	async function siteWith({ id, texts, now }: PreviewOrder): Promise<SiteAhead> {
		const shown = await whatIsPublic(now);
		const { previews } = shown;
		if (texts.length === 0) return shown.site;
		const site = previews.get(id) ?? (await openWith(place, shown, texts));
		previews.delete(id);
		previews.set(id, site);
		for (const oldest of [...previews.keys()].slice(0, -openedPreviews)) previews.delete(oldest);
		return site;
	}

	return {
		open: async (preview) => {
			const site = await siteWith(preview);
			void lookAhead(await whatIsPublic(preview.now));
			const records = [...new Set(preview.texts.map(({ record }) => record))];
			return Object.fromEntries(records.map((record) => [record, site.addressesOf(record)]));
		},
		page: async (preview, { path, address }) => {
			const [site, { underAddress }] = [await siteWith(preview), await place.site()];
			const answer = await site.answer(path);
			if (answer.kind === 'bytes') return answer;
			if (answer.kind === 'file') return fileOf(place, answer);
			const { text, mediaType, location } = answer;
			return {
				...answer,
				text: underAddress(text, { mediaType, address }),
				...(location?.startsWith('/') && { location: address + location })
			};
		},
		changes: async ({ texts, now }) => {
			const shown = await whatIsPublic(now);
			ahead.abort();
			const after = await openWith(place, shown, texts);
			const { findChanges } = await place.site();
			return { ...(await findChanges(shown.site, after)), hash: predictionHash(shown.hash, texts) };
		},
		hash: async ({ texts, now }) => predictionHash((await whatIsPublic(now)).hash, texts)
	};
}

async function readKnown(databases: Databases, { place, at }: { place: Place; at: string }): Promise<Known> {
	const state = await readState(databases, { folder: place.releases });
	const { network, chain, last, timeZone } = state;
	const { content, absent } = await compileHere(place, state);
	const shown = await shownContent(place.releases);
	const pictured = withFormerPictures(content, shown);
	const base = { chain: chain.hash, day: dayIn(timeZone, at), at, number: (last?.number ?? 0) + 1 };
	const opened = { ...base, records: network.records, absent, content: pictured };
	return {
		...opened,
		hash: hashText(canonicalJson(jsonOf(content))),
		site: await openSite(place, opened, pictured),
		previews: new Map()
	};
}

/** Works once for all who ask before it begins: a work that is under way may have seen less than whoever asks now. */
function sharedOnce<In, Out>(work: (given: In) => Promise<Out>): (given: In) => Promise<Out> {
	let running: Promise<Out> | undefined;
	return async (given) => {
		await running?.catch(() => undefined);
		return (running ??= work(given).finally(() => (running = undefined)));
	};
}

/** What is published now. Files that are not at hand are named by nothing, as in a release. */
async function compileHere({ releases, media }: Place, { network, withheld }: State) {
	const compiling = { records: network.records, readShown: async () => shownContent(releases) };
	const whole = await compileNetwork({ ...compiling, absent: withheld });
	if (whole.content.records.network.length === 0) throw new NoForecast('network-not-public');
	const absent = new Set(withheld);
	for (const file of whole.content.media) if (!(await isThere(join(media, file)))) absent.add(file);
	return {
		content: absent.size === withheld.size ? whole.content : (await compileNetwork({ ...compiling, absent })).content,
		absent
	};
}

async function openWith(place: Place, known: Known, texts: readonly ForeseenText[]): Promise<SiteAhead> {
	const { content } = await compileNetwork({
		records: asPublished(known.records, { texts, at: known.at }),
		absent: known.absent,
		readShown: () => Promise.resolve(known.content)
	});
	return openSite(place, known, withFormerPictures(content, known.content));
}

async function openSite(
	{ publicKey, site }: Place,
	{ number, at }: Pick<Known, 'number' | 'at'>,
	content: Content
): Promise<SiteAhead> {
	return (await site()).open({ content, number, at, publicKey, key: keyIdOf(publicKey) });
}

/** A kept file, or one that was drawn for the release that is public. */
async function fileOf(
	{ media, releases }: Place,
	{ file, mediaType }: Extract<SiteAnswer, { kind: 'file' }>
): Promise<PreviewAnswer> {
	const bytes = (await readFileAt(media, file)) ?? (await readFileAt(join(releases, mediaFolder), file));
	return bytes && { kind: 'bytes', bytes, mediaType };
}

async function shownContent(releases: string): Promise<Content | undefined> {
	const envelope = await readEnvelope(releases).catch(() => undefined);
	return envelope && readShown(releases, envelope);
}

function dayOf({ content }: Known, now: string): string {
	return dayIn(content.records.network[0]?.facts.values.timeZone ?? 'UTC', now);
}

function predictionHash(before: string, texts: readonly ForeseenText[]): string {
	const named = texts.map(({ record, part, snapshot, origin }) => ({
		record,
		part,
		snapshot,
		...(origin && { translatedFrom: origin.locale })
	}));
	const sorted = named.sort((a, b) => compareByCodeUnit(`${a.record} ${a.part}`, `${b.record} ${b.part}`));
	return hashText(canonicalJson({ before, texts: sorted }));
}

async function isThere(path: string): Promise<boolean> {
	return access(path).then(
		() => true,
		() => false
	);
}
