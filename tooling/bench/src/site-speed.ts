import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import { ask, keep } from './processes.ts';
import { medianOf } from './timing.ts';

/** Answers a second of the site and of a bare server with the same bytes. */
export interface SiteSpeed {
	path: string;
	form: Form;
	bytes: number;
	site: number;
	bare: number;
}

/** What a visitor takes: whatever is smallest, or the plain form. */
export type Form = 'packed' | 'plain';

const rounds = 7;
const seconds = '1.5';
const connections = '16';

const Counted = z.object({ answersPerSecond: z.number() });
const Listening = z.object({ port: z.int() });

/** In turn, round by round, so that a noisy moment meets both. */
export async function measureSite(port: number, path: string, form: Form): Promise<SiteSpeed> {
	const { headers, body } = await fetchOnce(port, path, { form });
	const bare = await keep('bare-server.ts', { headers, body: body.toString('base64') });
	const barePort = Listening.parse(bare.answer).port;
	const speeds: { site: number[]; bare: number[] } = { site: [], bare: [] };
	// Both have compiled what they run often before it counts.
	for (const each of [port, barePort]) await load(each, path, form);
	for (let round = 0; round < rounds; round += 1) {
		speeds.site.push(await load(port, path, form));
		speeds.bare.push(await load(barePort, path, form));
	}
	bare.stop();
	return { path, form, bytes: body.length, site: medianOf(speeds.site), bare: medianOf(speeds.bare) };
}

async function load(port: number, path: string, form: Form): Promise<number> {
	return Counted.parse(await ask('load.ts', [String(port), path, seconds, connections, form])).answersPerSecond;
}

/** As the wire has it: `fetch` would unpack the body and forget the order of the headers. */
export async function fetchOnce(
	port: number,
	path: string,
	{ form = 'packed', more = {} }: { form?: Form; more?: Readonly<Record<string, string>> } = {}
): Promise<{ headers: [string, string][]; body: Buffer }> {
	const headers = { ...more, ...(form === 'packed' && { 'accept-encoding': 'gzip, br' }) };
	const answer = await new Promise<IncomingMessage>((resolve, reject) => {
		get({ host: '127.0.0.1', port, path, headers }, resolve).on('error', reject);
	});
	const { rawHeaders } = answer;
	const pairs = rawHeaders.flatMap((name, index): [string, string][] =>
		index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : []
	);
	return { headers: pairs, body: await buffer(answer) };
}
