import http, { type IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Ask } from './address-checks.ts';
import { type Finding, findingOf } from './finding.ts';

/** How the network is reached. A test has ways of its own; no setting changes them. */
export interface Ways {
	/** The IP addresses of a name; throws with the code of `node:dns`. */
	resolve: (name: string) => Promise<readonly string[]>;
	/** Whether a request may go to an IP address. */
	mayReach: (ip: string) => boolean;
	portOf: (protocol: string) => number;
}

interface Asking {
	ways: Ways;
	/** What a request says of who asks. */
	userAgent: string;
	/** Ends all that is under way for the address. */
	end: AbortSignal;
}

const mostRedirects = 5;
const longestMilliseconds = 25_000;
const longestSilence = 10_000;
/** More than a server needs that wants to say where something has gone. */
const longestHeaders = 16_384;
const firstBytes = 'bytes=0-1023';

const permanent: ReadonlySet<number> = new Set([301, 308]);
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Asks for addresses in these ways. */
export function askingBy(ways: Ways): Ask {
	return async (address, asking) => askAddress(address, { ways, ...asking });
}

/**
 * Asks whether something is at an address: by HEAD, and where that is refused by GET for its first bytes. Nothing of an answer
 * is read beyond its head. Each name is resolved first, every IP address of it must be allowed, and the request goes to the
 * one that was looked at; the same for each of at most five redirects.
 */
async function askAddress(address: string, { end, ...given }: Asking): Promise<Finding> {
	const asking = { ...given, end: AbortSignal.any([end, AbortSignal.timeout(longestMilliseconds)]) };
	let url = new URL(address);
	let movedTo: URL | undefined;
	let isForGood = true;
	let status = 0;
	for (let followed = 0; followed <= mostRedirects; followed += 1) {
		const answer = await ask(url, asking);
		if ('said' in answer) return answer;
		const next = targetOf(answer, url);
		if (next === undefined) return concluded(findingOf(answer), { address, movedTo });
		({ status } = answer);
		isForGood &&= permanent.has(status);
		if (isForGood) movedTo = next;
		url = next;
	}
	return { said: 'refused', status };
}

function concluded(finding: Finding, { address, movedTo }: { address: string; movedTo: URL | undefined }): Finding {
	if (finding.said !== 'reachable' || movedTo === undefined) return finding;
	movedTo.hash = '';
	return movedTo.href === address ? finding : { said: 'moved', status: finding.status, to: movedTo.href };
}

/** The head of an answer. */
interface Answer {
	status: number;
	location: string | undefined;
	/** Whether it says that it is a test for people. */
	isWall: boolean;
}

function targetOf({ status, location }: Answer, from: URL): URL | undefined {
	if (!redirects.has(status) || location === undefined || !URL.canParse(location, from.href)) return undefined;
	return new URL(location, from.href);
}

async function ask(url: URL, asking: Asking): Promise<Answer | Finding> {
	if (!mayAsk(url)) return { said: 'not-asked' };
	const found = await resolve(url, asking);
	if ('said' in found) return found;
	if (!found.every((ip) => asking.ways.mayReach(ip))) return { said: 'not-asked' };
	// Who has no way to the one kind of address mostly has one to the other.
	for (const ip of oneOfEachKind(found)) {
		const answer = await askAt(url, { ...asking, ip });
		if (answer) return answer;
	}
	return { said: 'silent' };
}

/** Names that are of no public network (RFC 6761, 6762, 7686, and ICANN's `internal`). */
const namesWithin = /(?:^|\.)(?:localhost|local|internal|onion|home\.arpa|test|invalid)\.?$/;

/** A redirect may lead anywhere, so each address is looked at anew. */
function mayAsk({ protocol, username, password, port, hostname }: URL): boolean {
	if (protocol !== 'http:' && protocol !== 'https:') return false;
	if (username !== '' || password !== '' || port !== '') return false;
	const name = hostname.replace(/^\[(.*)\]$/, '$1');
	return isIP(name) !== 0 || (name.includes('.') && !namesWithin.test(name));
}

const noSuchName: ReadonlySet<unknown> = new Set(['ENOTFOUND', 'ENODATA']);

async function resolve({ hostname }: URL, { ways, end }: Asking): Promise<readonly string[] | Finding> {
	const name = hostname.replace(/^\[(.*)\]$/, '$1');
	if (isIP(name) !== 0) return [name];
	try {
		const ips = await before(end, ways.resolve(name));
		return ips.length === 0 ? { said: 'nameless' } : ips;
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		return noSuchName.has(code) ? { said: 'nameless' } : { said: 'silent' };
	}
}

async function before<Out>(end: AbortSignal, work: Promise<Out>): Promise<Out> {
	const over = new Promise<never>((_, reject) => {
		end.addEventListener('abort', () => reject(new Error('It took too long')), { once: true });
	});
	return Promise.race([work, over]);
}

function oneOfEachKind(ips: readonly string[]): string[] {
	return [4, 6].flatMap((kind) => ips.find((ip) => isIP(ip) === kind) ?? []);
}

interface At extends Asking {
	ip: string;
}

/** Undefined where nothing answers. */
async function askAt(url: URL, at: At): Promise<Answer | undefined> {
	const head = await send(url, { ...at, method: 'HEAD' }).catch(() => undefined);
	if (head && (head.status < 400 || head.status === 429)) return head;
	if (at.end.aborted) return undefined;
	// Many a server has no answer to HEAD but a wrong one.
	return (await send(url, { ...at, method: 'GET' }).catch(() => undefined)) ?? head;
}

/** Sends one request to an IP address, and hangs up with the head of its answer. */
async function send(url: URL, { ip, method, ways, userAgent, end }: At & { method: 'HEAD' | 'GET' }): Promise<Answer> {
	const { request } = url.protocol === 'https:' ? https : http;
	const name = url.hostname.replace(/^\[(.*)\]$/, '$1');
	return new Promise((resolve, reject) => {
		const sent = request({
			...{ host: ip, port: ways.portOf(url.protocol), method, path: `${url.pathname}${url.search}` },
			...{ agent: false, signal: end, timeout: longestSilence, maxHeaderSize: longestHeaders },
			// A certificate is held against the name, although the request goes to an IP address.
			...(isIP(name) === 0 && { servername: name }),
			headers: {
				...{ host: url.host, 'user-agent': userAgent, accept: '*/*', connection: 'close' },
				...(method === 'GET' && { range: firstBytes })
			}
		});
		sent.once('timeout', () => sent.destroy(new Error('Nothing was said for too long')));
		sent.on('error', reject);
		sent.once('response', ({ statusCode = 0, headers }) => {
			resolve({ status: statusCode, location: headers.location, isWall: isWall(headers) });
			sent.destroy();
		});
		sent.end();
	});
}

function isWall(headers: IncomingHttpHeaders): boolean {
	return headers['cf-mitigated'] === 'challenge';
}
