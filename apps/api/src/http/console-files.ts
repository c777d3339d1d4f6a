import type { Context } from 'hono';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Env } from './app.ts';
import { type Prepared, prepare, sendPrepared } from './prepared.ts';
import type { Services } from './services.ts';
import { readSessionCookie } from './session-cookie.ts';

/** The built console: its files by their address, each read when it is first asked for. */
export interface ConsoleFiles {
	find: (address: string) => Promise<Prepared> | undefined;
}

/** The page that all addresses of the console share; its script draws what the address names. */
const page = '/200.html';
/** Files below it are named by their content. */
const named = '/_app/immutable/';
/** The letter in the tab. A browser asks for it at each change of address, and it changes with a version of the software at most. */
const icon = '/favicon.svg';
/** Forms of the file beside them, which have no address of their own. */
const packed = /\.(br|gz)$/;
/** Addresses that are never pages, so that a wrong one is told as such. */
const notPages = /^\/(api|_app)(\/|$)|\.[a-z0-9]+$/;

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

/**
 * No script stands in the page, and nothing is loaded from or sent to another origin; a frame shows a preview of the
 * site, which runs none. The hash is of the one style
 * attribute that SvelteKit sets, on the element that reads the name of a new page aloud.
 */
const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"style-src-attr 'unsafe-hashes' 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='",
	"img-src 'self' blob:",
	"font-src 'self'",
	"frame-src 'self'",
	"connect-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'"
].join('; ');

/** What the console asks first on every page of somebody who is signed in, and on some pages besides, by their address. */
const askedFirst = ['/api/me', '/api/actors'];
const askedFirstAt: Readonly<Record<string, readonly string[]>> = { '/': ['/api/desk?limit=5'] };

/** Opens the console that was built into a folder; none where nothing was built there. */
export async function openConsole(folder: string): Promise<ConsoleFiles | undefined> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	const isAddressed = ({ name }: { name: string }) => !packed.test(name);
	const paths = entries
		.filter((entry) => entry.isFile() && isAddressed(entry))
		.map(({ parentPath, name }) => join(parentPath, name));
	const files = new Map(paths.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path]));
	if (!files.has(page)) return undefined;
	const read = new Map<string, Promise<Prepared>>();
	return {
		find: (address) => {
			const path = files.get(address);
			if (path === undefined) return undefined;
			const prepared = read.get(address) ?? prepareFile(path);
			read.set(address, prepared);
			return prepared;
		}
	};
}

/**
 * Answers with a file of the console, or with its page; nothing where the address is neither. Whoever seems to be signed in is
 * told with the page what its scripts will ask for, so that the browser asks while it reads them. Nothing is looked up
 * for that: the page is there without a database.
 */
export async function sendConsole(
	c: Context<Env>,
	{ files, origin }: Pick<Services, 'origin'> & { files: ConsoleFiles }
): Promise<Response | undefined> {
	if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return undefined;
	const address = new URL(c.req.url).pathname;
	const file = await files.find(address);
	if (file && address !== page) return sendPrepared(c, file, keepingOf(address));
	const shared = notPages.test(address) ? undefined : await files.find(page);
	const link = seemsSignedIn(c, { origin }) && { link: preloads(c.req.url) };
	return shared && sendPrepared(c, shared, { 'content-security-policy': policy, ...link });
}

/** How long a browser keeps a file; nothing where it is not to. */
function keepingOf(address: string): Record<string, string> {
	if (address.startsWith(named)) return { 'cache-control': 'public, max-age=31536000, immutable' };
	return address === icon ? { 'cache-control': 'public, max-age=86400' } : {};
}

function seemsSignedIn(c: Context<Env>, { origin }: Pick<Services, 'origin'>): boolean {
	return c.req.header('authorization') !== undefined || readSessionCookie(c, { origin }) !== undefined;
}

/** As `Link` has them (RFC 8288). Without `crossorigin` a browser would ask in another mode than scripts do, and so ask twice. */
function preloads(url: string): string {
	const { pathname, search } = new URL(url);
	const asked = [...askedFirst, ...(askedFirstAt[pathname + search] ?? [])];
	return asked.map((address) => `<${address}>; rel=preload; as=fetch; crossorigin`).join(', ');
}

/** The build has put the form for browsers that take Brotli beside a file. */
async function prepareFile(path: string): Promise<Prepared> {
	const br = await readFile(`${path}.br`).catch(() => undefined);
	return prepare(types[extname(path)] ?? 'application/octet-stream', await readFile(path), { ...(br && { br }) });
}
