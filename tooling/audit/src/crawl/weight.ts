import { typeNamed } from '@kok/domain/content-types';
import { fixedPages } from '@kok/site/src/lib/addresses/address.ts';
import { type Reply, ask } from './ask.ts';
import type { Home, ReadPage } from './page.ts';
import { ownPath } from './page.ts';

/** What may come over the wire, in bytes, compressed. */
const limits = { home: 16 * 1024, page: 25 * 1024, pictures: 30 * 1024, fonts: 40 * 1024 } as const;

/** Pages that draw figures, a timeline, or what an addressee owes on two printed sides. */
const drawnPages = new RegExp(
	`^/\\w+/(?:${[...Object.values(typeNamed('figure').address ?? {}), ...Object.values(fixedPages.timeline)].join('|')})$|^/\\w+/(?:${Object.values(typeNamed('body').address ?? {}).join('|')})/[^/]+$`
);

/** What a page asks for besides itself and its pictures: style, exit, sign, two cuts of the serif. */
const mostRequests = 5;

export interface Weight {
	path: string;
	/** Page and stylesheet. */
	bytes: number;
	limit: number;
}

/** What a page weighs with its stylesheet, and what it may weigh. */
export function weigh({ path, reply, loads }: ReadPage, files: ReadonlyMap<string, Reply>): Weight {
	const styles = loads.filter(({ kind }) => kind === 'style');
	const bytes = styles.reduce((sum, { address }) => sum + (files.get(address)?.bytes ?? 0), reply.bytes);
	return { path, bytes, limit: limitOf(path) };
}

export function faultOfWeight({ bytes, limit }: Weight): string[] {
	return bytes <= limit ? [] : [`weighs ${kilobytes(bytes)} with its stylesheet, more than ${kilobytes(limit)}`];
}

export function faultOfRequests({ loads }: ReadPage): string[] {
	const asked = new Set(loads.filter(({ kind }) => kind !== 'picture').map(({ address }) => address));
	return asked.size <= mostRequests ? [] : [`asks for ${asked.size} files besides its pictures`];
}

/** All typefaces that the stylesheets name, together. */
export async function weighFonts(
	files: ReadonlyMap<string, Reply>,
	home: Home
): Promise<{ bytes: number; faults: string[] }> {
	const named = [...files].flatMap(([path, { text }]) => (path.endsWith('.css') ? urlsIn(text, path, home) : []));
	const foreign = named.filter((address) => !address.startsWith('/'));
	const fonts = [...new Set(named.filter((address) => /\.woff2?$/.test(address)))];
	const replies = await Promise.all(fonts.map(async (address) => ask(home.origin + address)));
	const bytes = replies.reduce((sum, reply) => sum + reply.bytes, 0);
	return {
		bytes,
		faults: [
			...foreign.map((address) => `the stylesheet loads from elsewhere: ${address}`),
			...(bytes <= limits.fonts
				? []
				: [`the typefaces weigh ${kilobytes(bytes)}, more than ${kilobytes(limits.fonts)}`])
		]
	};
}

export function kilobytes(bytes: number): string {
	return `${(bytes / 1024).toFixed(1)} KB`;
}

function urlsIn(css: string, path: string, home: Home): string[] {
	return [...css.matchAll(/url\(\s*['"]?([^'")]+)/g)]
		.map(([, address = '']) => address)
		.filter((address) => !address.startsWith('data:') && !address.startsWith('#'))
		.map((address) => ownPath(address, path, home));
}

function limitOf(path: string): number {
	if (/^\/\w+\/$/.test(path)) return limits.home;
	return drawnPages.test(path) ? limits.pictures : limits.page;
}
