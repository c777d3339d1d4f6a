import type { Reply } from './ask.ts';
import { type Tag, tagsOf } from './markup.ts';

/** A page of the site as it was read, by its path. */
export interface ReadPage {
	path: string;
	reply: Reply;
	tags: readonly Tag[];
	/** What a link of another page may point at within it. */
	anchors: ReadonlySet<string>;
	/** Paths that it links to, each with the anchor that it names. */
	links: readonly Link[];
	/** Everything that a browser would load with it. */
	loads: readonly Load[];
	/** Its addresses by language, as it says. */
	alternates: ReadonlyMap<string, string>;
	canonical: string | undefined;
}

interface Link {
	path: string;
	anchor: string | undefined;
}

interface Load {
	kind: 'style' | 'script' | 'icon' | 'font' | 'picture' | 'other';
	/** As a path of the site, or whole where it leads elsewhere. */
	address: string;
}

/** How addresses of the site are told from others: by where it is asked, and by the origin that it gives itself. */
export interface Home {
	origin: string;
	declared: string;
}

export function readPage(path: string, reply: Reply, home: Home): ReadPage {
	const tags = tagsOf(reply.text);
	const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
	const alternates = linksWith(tags, 'alternate').flatMap(({ attributes }) => {
		const language = attributes.get('hreflang');
		return language === undefined ? [] : [[language, ownPath(attributes.get('href') ?? '', path, home)] as const];
	});
	const [canonical] = linksWith(tags, 'canonical').map(({ attributes }) => attributes.get('href') ?? '');
	return {
		path,
		reply,
		tags,
		anchors: new Set(ids),
		links: tags.filter(({ name }) => name === 'a').flatMap((tag) => linkOf(tag, path, home)),
		loads: tags.flatMap((tag) => loadsOf(tag, path, home)),
		alternates: new Map(alternates),
		canonical: canonical === undefined ? undefined : ownPath(canonical, path, home)
	};
}

/** An address as a path of the site, where it is one; else whole. */
export function ownPath(address: string, from: string, { origin, declared }: Home): string {
	const url = URL.parse(address, origin + from);
	if (!url) return address;
	return url.origin === origin || url.origin === declared ? url.pathname + url.search : url.href;
}

function linkOf({ attributes }: Tag, from: string, home: Home): Link[] {
	const href = attributes.get('href');
	if (href === undefined) return [];
	const path = ownPath(href, from, home);
	const { hash = '' } = URL.parse(href, home.origin + from) ?? {};
	return path.startsWith('/') ? [{ path, anchor: hash === '' ? undefined : decodeURIComponent(hash.slice(1)) }] : [];
}

const kindsByRel: Readonly<Record<string, Load['kind']>> = {
	stylesheet: 'style',
	icon: 'icon',
	'apple-touch-icon': 'icon',
	preload: 'font',
	manifest: 'other',
	modulepreload: 'script',
	prefetch: 'other',
	preconnect: 'other',
	'dns-prefetch': 'other'
};
const sources = new Set(['img', 'source', 'iframe', 'video', 'audio', 'track', 'embed', 'input', 'script']);

function loadsOf({ name, attributes }: Tag, from: string, home: Home): Load[] {
	const at = (address: string) => ownPath(address, from, home);
	if (name === 'link') {
		const kind = kindsByRel[attributes.get('rel') ?? ''];
		return kind === undefined ? [] : [{ kind, address: at(attributes.get('href') ?? '') }];
	}
	const given = [
		...(sources.has(name) ? [attributes.get('src')] : []),
		...(attributes.get('srcset')?.split(',') ?? []).map((each) => each.trim().split(/\s/)[0]),
		...(name === 'object' ? [attributes.get('data')] : []),
		...(name === 'use' || name === 'image' ? [attributes.get('href') ?? attributes.get('xlink:href')] : []),
		attributes.get('poster'),
		attributes.get('background')
	];
	const kind = name === 'script' ? 'script' : name === 'img' || name === 'source' ? 'picture' : 'other';
	return given.flatMap((address) =>
		address === undefined || address.startsWith('#') ? [] : [{ kind, address: at(address) }]
	);
}

function linksWith(tags: readonly Tag[], rel: string): Tag[] {
	return tags.filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === rel);
}
