import { createHash } from 'node:crypto';
import { contentTypes, typeNamed, typeNames } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import { listFiles } from '@kok/domain/release/files';
import { languagesOf } from '@kok/domain/release/reading';
import { isSearchPath } from '#lib/addresses/address.ts';
import { embedStyles, isEmbedPath } from '#lib/embed/embed-address.ts';
import { listEmbeds } from '#lib/embed/embed-of.ts';
import { recordAlternates } from '#lib/records/records.ts';
import { helpSheets } from '#lib/help/sheets.ts';
import { securityPath } from '#lib/contact/security-text.ts';
import { addressesOf, listPages } from '#lib/addresses/site-map.ts';
import type { PagePlatform } from '#lib/release/platform.ts';
import type { Renderer } from '../rendering/renderer.ts';

/** The whole site of a content that nobody sealed: made of it alone, as the running site would be. */
export interface ForeseenSite {
	content: Content;
	/** What stands at a path; a picture or document of the content is named, for whoever keeps the files. */
	answer: (path: string) => Promise<ForeseenAnswer>;
	/** The page at a path as text, or whatever is answered there instead. Each of its pages is made once. */
	page: (path: string) => Promise<ForeseenPage>;
	/**
	 * Names what the page at a path is made from: two sites that give it the same name for a path have the same page there.
	 * That is found in less than half the time that the page takes.
	 */
	makings: (path: string) => Promise<string>;
	/** Its pages, without those of the search. */
	paths: ReadonlySet<string>;
	/** What it has besides pages and open data. */
	files: ReadonlySet<string>;
	/** The addresses of a record by language, where it has pages or anchors. */
	addressesOf: (record: string) => Readonly<Record<string, string>>;
}

export interface ForeseenPage {
	status: number;
	text: string;
	mediaType: string;
	/** Where it leads, if it leads on. */
	location?: string;
}

export type ForeseenAnswer =
	| ({ kind: 'text' } & ForeseenPage)
	| { kind: 'bytes'; bytes: Uint8Array; mediaType: string }
	/** A kept file of the network, by its SHA-256. */
	| { kind: 'file'; file: string; mediaType: string };

const written = ['/favicon.svg', '/apple-touch-icon.png', embedStyles, '/robots.txt', '/sitemap.xml', securityPath];

/** What is shown at a path of the site's own files, its pages, and the files of the network. */
export function foreseenSite(
	content: Content,
	{
		platform,
		renderer
	}: { platform: Omit<PagePlatform, 'release'> & Pick<PagePlatform, 'release'>; renderer: Renderer }
): ForeseenSite {
	const media = new Map(listFiles(content.records, contentTypes).map((file) => [file.file, file.mediaType]));
	const cards = new Set((content.pictures?.cards ?? []).map(({ file }) => file));
	const pages = new Map<string, Promise<ForeseenPage>>();
	const makings = new Map<string, Promise<string>>();

	async function render(path: string): Promise<ForeseenPage> {
		const response = await renderer.render(path, { platform });
		const location = response.headers.get('location');
		return {
			status: response.status,
			text: await response.text(),
			mediaType: response.headers.get('content-type') ?? 'text/plain; charset=utf-8',
			...(location !== null && { location })
		};
	}

	async function nameMakings(path: string): Promise<string> {
		// A card is written at once, so it is made from what it says.
		if (isEmbedPath(path)) return hashed(await render(path));
		return hashed(await render(`${path === '/' ? '' : path.replace(/\/$/, '')}/__data.json`));
	}

	const paths = new Set(
		[...listPages(content).flatMap(addressesOf), ...listEmbeds(content)].filter((path) => !isSearchPath(path))
	);
	const files = new Set([
		...written,
		...helpSheets(content),
		...languagesOf(content).map((locale) => `/opensearch.${locale}.xml`),
		...[...media.keys(), ...cards].map((file) => `/media/${file}`)
	]);
	// What is asked for besides has no end of paths.
	const page = async (path: string) =>
		paths.has(path) || files.has(path) ? madeOnce(pages, path, render) : render(path);
	return {
		content,
		page,
		makings: async (path) => madeOnce(makings, path, nameMakings),
		answer: async (path) => {
			const built = renderer.files.get(path);
			if (built?.isText) return { kind: 'text', status: 200, text: built.bytes.toString(), mediaType: built.mediaType };
			if (built) return { kind: 'bytes', bytes: built.bytes, mediaType: built.mediaType };
			if (path === '/favicon.svg' && content.pictures)
				return { kind: 'file', file: content.pictures.icon, mediaType: 'image/svg+xml' };
			const touchIcon = path === '/apple-touch-icon.png' ? content.pictures?.touchIcon : undefined;
			if (touchIcon !== undefined) return { kind: 'file', file: touchIcon, mediaType: 'image/png' };
			const file = /^\/media\/([0-9a-f]{64})$/.exec(path)?.[1] ?? '';
			const mediaType = media.get(file) ?? (cards.has(file) ? 'image/png' : undefined);
			if (mediaType !== undefined) return { kind: 'file', file, mediaType };
			return { kind: 'text', ...(await page(path)) };
		},
		paths,
		files,
		addressesOf: (record) => addressesOfRecord(content, record)
	};
}

async function madeOnce<Made>(
	kept: Map<string, Promise<Made>>,
	path: string,
	make: (path: string) => Promise<Made>
): Promise<Made> {
	const known = kept.get(path) ?? make(path);
	kept.set(path, known);
	return known;
}

function addressesOfRecord(content: Content, id: string): Readonly<Record<string, string>> {
	for (const type of typeNames) {
		if (!typeNamed(type).address) continue;
		const record = content.records[type].find((one) => one.id === id);
		if (record) return recordAlternates(type, record);
	}
	return {};
}

function hashed({ status, text }: ForeseenPage): string {
	return createHash('sha256').update(`${status} ${text}`).digest('base64');
}
