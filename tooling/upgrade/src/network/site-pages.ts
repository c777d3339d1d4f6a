import type { Content } from '@kok/domain/release/content';
import { fixedPins } from '@kok/release/pins';
import { folderSource } from '@kok/release/source';
import { testClock } from '@kok/release/test-clock';
import { createSite } from '@kok/site/server/site.ts';
import { listFormerPaths, listStaticPaths } from '@kok/site/server/exporting/static-paths.ts';
import { builtRenderer } from '@kok/site/server/testing/built-renderer.ts';
import type { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, get } from 'node:http';
import { linksOf, textOf } from './page-text.ts';

/** What a visitor gets under one address. */
export interface Page {
	status: number;
	/** Where it leads on. */
	to?: string;
	/** What a person reads, of a page in HTML. */
	text?: string;
}

export type Pages = Record<string, Page>;

export interface Asking {
	/** The folder with the sealed release. */
	releases: string;
	content: Content;
	publicKey: KeyObject;
	/** Addresses that the content does not name any more. */
	more: readonly string[];
}

/** Asks the built site for every address of a sealed release, at an instant. */
export async function readSite({ releases, content, publicKey, more }: Asking, at: string): Promise<Pages> {
	const site = createSite({
		source: folderSource(releases),
		pins: fixedPins({ publicKey }),
		clock: testClock(at),
		settings: { origin: 'https://site.example' },
		renderer: await builtRenderer(),
		log: { info: () => undefined, warn: console.warn, error: console.error }
	});
	site.server.listen(0, '127.0.0.1');
	await once(site.server, 'listening');
	await site.ready;
	try {
		const address = site.server.address();
		if (typeof address !== 'object' || !address) throw new Error('The site does not listen');
		return await readAll(`http://127.0.0.1:${address.port}`, [
			...listStaticPaths(content, { dataPaths: [] }),
			...listFormerPaths(content),
			...more
		]);
	} finally {
		await site.close();
	}
}

/** The listed addresses, and those to which their pages link. */
async function readAll(origin: string, listed: readonly string[]): Promise<Pages> {
	const pages = new Map<string, Page>();
	const waiting = new Set(listed);
	// A set hands out what is added while it is walked through.
	for (const path of waiting) {
		const { page, links } = await readPage(origin, path);
		pages.set(path, page);
		for (const link of links) waiting.add(link);
	}
	return Object.fromEntries([...pages].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function readPage(origin: string, path: string): Promise<{ page: Page; links: string[] }> {
	const [answer] = (await once(get(origin + path, { agent: false }), 'response')) as [IncomingMessage];
	const html = Buffer.concat(await answer.toArray()).toString();
	const { location, 'content-type': type = '' } = answer.headers;
	const isPage = type.startsWith('text/html');
	const page = {
		status: answer.statusCode ?? 0,
		...(location !== undefined && { to: location }),
		...(isPage && { text: textOf(html) })
	};
	return { page, links: isPage ? linksOf(html) : [] };
}
