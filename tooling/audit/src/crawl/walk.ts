import { isHelpPath } from '@kok/site/src/lib/addresses/help-address.ts';
import { type Reply, ask } from './ask.ts';
import { type Home, type ReadPage, ownPath, readPage } from './page.ts';

/** All that was found from some addresses by following every link. */
export interface Walked {
	home: Home;
	pages: Map<string, ReadPage>;
	/** What is not a page: stylesheet, feed, table. */
	files: Map<string, Reply>;
	/** Pages that stand in the list of all pages, but to which no link leads. */
	unlinked: string[];
}

interface Walk {
	/** Addresses known without following a link. */
	listed: readonly string[];
	/** Paths that are left alone. */
	isLeftOut: (path: string) => boolean;
}

const atOnce = 8;

/** Follows every link of a site from its home, its feeds and the addresses listed, each asked for once. */
export async function walk(origin: string, { listed, isLeftOut }: Walk): Promise<Walked> {
	const home = { origin, declared: await declaredOrigin(origin) };
	const walked: Walked = { home, pages: new Map(), files: new Map(), unlinked: [] };
	const linked = new Set<string>();
	const known = new Set<string>();
	const waiting: string[] = [];
	const meet = (path: string) => {
		if (known.has(path) || !path.startsWith('/') || isLeftOut(path)) return;
		known.add(path);
		waiting.push(path);
	};

	for (const path of listed) meet(path);
	while (waiting.length > 0) {
		const paths = waiting.splice(0, atOnce);
		const found = await Promise.all(paths.map(async (path) => take(path, walked)));
		for (const path of found.flat()) {
			linked.add(path);
			meet(path);
		}
	}
	walked.unlinked = listed.filter((path) => !linked.has(path));
	return walked;
}

/** Reads what stands at a path, and returns what it leads to. */
async function take(path: string, { home, pages, files }: Walked): Promise<string[]> {
	const reply = await ask(home.origin + path);
	const { location } = reply.headers;
	// Where the language of the browser decides, what someone is led to stands for the address.
	if (reply.status === 307 && location !== undefined && isHelpPath(path)) {
		files.set(path, await ask(home.origin + location));
		return [location];
	}
	const kind = reply.headers['content-type'] ?? '';
	if (!kind.startsWith('text/html')) {
		files.set(path, reply);
		return /xml/.test(kind) && !/svg/.test(kind) ? addressesIn(reply.text, path, home) : [];
	}
	const page = readPage(path, reply, home);
	pages.set(path, page);
	return [
		...page.links.map((link) => link.path),
		...page.loads.map(({ address }) => address),
		...page.alternates.values(),
		...page.tags.flatMap(({ name, attributes }) =>
			name === 'link' && attributes.get('rel') === 'alternate'
				? [ownPath(attributes.get('href') ?? '', path, home)]
				: []
		)
	];
}

/** A feed or a list of pages names its addresses in `href` or `loc`. */
function addressesIn(xml: string, path: string, home: Home): string[] {
	return [...xml.matchAll(/(?:<loc>|\bhref=")([^"<]+)/g)].map(([, address = '']) =>
		withoutAnchor(ownPath(address.replaceAll('&amp;', '&'), path, home))
	);
}

function withoutAnchor(address: string): string {
	return address.split('#', 1)[0] ?? address;
}

/** A site behind a proxy, or one that was exported, names itself by another address than it is asked at. */
async function declaredOrigin(origin: string): Promise<string> {
	const { text } = await ask(`${origin}/de/`);
	const canonical = /<link rel="canonical" href="([^"]+)"/.exec(text)?.[1];
	return canonical === undefined ? origin : new URL(canonical).origin;
}
