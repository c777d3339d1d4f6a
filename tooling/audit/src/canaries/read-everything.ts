import { listKept, readKept } from '@kok/api/src/publishing/kept-contents.ts';
import { everyFileOf } from '@kok/site/server/testing/every-file.ts';
import { unzipSync } from 'fflate';
import { type IncomingHttpHeaders, type IncomingMessage, get } from 'node:http';
import { once } from 'node:events';
import { ask } from '../crawl/ask.ts';
import { listAddresses } from '../crawl/listed.ts';
import { walk } from '../crawl/walk.ts';
import { type Running, helpHost } from './running.ts';

/** Something that anybody can get from a running network: what it is, and all of its text. */
export interface Artefact {
	name: string;
	text: string;
}

const dataAddresses = ['/data/hsds/', '/data/hsds/services', '/data/hsds/organizations', '/data/popolo.json'];
const oddAddresses = ['/', '/healthz', '/404', '/de/gibt-es-nicht', '/i/xx', '/data/none.csv', '/sitemap.xml'];
const searches = ['wohnung', 'schutz', 'mitglied', 'frauen', 'shelter', 'members', 'adresse', 'telefon', '43', '11'];
const apiAddresses = ['/healthz', '/api/openapi.json', '/api/docs', '/api/records', '/api/events', '/api/releases'];

/** Reads every address of a running network with its headers: site, help host, open data, archive, files, API, log. */
export async function readEverything(running: Running): Promise<Artefact[]> {
	const { origin, log } = running;
	const release = await running.release();
	const { content } = release;
	const { pages, files } = listAddresses(content);
	const found = searches.flatMap((query) => [`/de/suche?q=${query}`, `/en/search?q=${query}`]);
	const listed = [...pages, ...files, ...dataAddresses];
	const walked = await walk(origin, { listed, isLeftOut: () => false });
	const paths = [...new Set([...walked.pages.keys(), ...walked.files.keys(), ...found, ...oddAddresses])];
	const artefacts: Artefact[] = [];
	for (const path of paths) artefacts.push(...(await readAddress(origin, path)));
	for (const path of ['/', '/de', '/en', '/robots.txt', '/healthz', '/data/release.json', '/i/de'])
		artefacts.push(await readOnHelpHost(origin, path));
	for (const path of apiAddresses) artefacts.push(await readApi(running, path));
	for (const [path, text] of await everyFileOf(release)) artefacts.push({ name: `export ${path}`, text });
	return [...artefacts, ...(await readKeptContents(running)), { name: 'log', text: log.join('') }];
}

/** Nobody is given these, and yet they hold nothing that a release may not hold. */
async function readKeptContents({ kept }: Running): Promise<Artefact[]> {
	const hashes = [...(await listKept(kept))];
	return Promise.all(hashes.map(async (hash) => ({ name: `kept ${hash}`, text: String(await readKept(kept, hash)) })));
}

async function readAddress(origin: string, path: string): Promise<Artefact[]> {
	const isBinary = /\.zip$|^\/media\//.test(path);
	const { headers, text } = isBinary ? await askPlainly(origin + path) : await ask(origin + path);
	const own = { name: path, text: `${JSON.stringify(headers)}\n${text.toString()}` };
	if (!path.endsWith('.zip')) return [own];
	const inside = Object.entries(unzipSync(await bytesOf(origin + path)));
	return [own, ...inside.map(([name, bytes]) => ({ name: `${path} ${name}`, text: Buffer.from(bytes).toString() }))];
}

async function readOnHelpHost(origin: string, path: string): Promise<Artefact> {
	const { headers, text } = await askPlainly(origin + path, helpHost);
	return { name: `${helpHost}${path}`, text: `${JSON.stringify(headers)}\n${text}` };
}

async function readApi({ api }: Running, path: string): Promise<Artefact> {
	const answer = await api.app.request(path);
	return { name: `API ${path}`, text: `${JSON.stringify([...answer.headers])}\n${await answer.text()}` };
}

async function askPlainly(address: string, host?: string): Promise<{ headers: IncomingHttpHeaders; text: string }> {
	const answer = await sent(address, host);
	return { headers: answer.headers, text: Buffer.concat(await answer.toArray()).toString() };
}

async function bytesOf(address: string): Promise<Buffer> {
	return Buffer.concat(await (await sent(address)).toArray());
}

async function sent(address: string, host?: string): Promise<IncomingMessage> {
	const headers = host === undefined ? {} : { host };
	const [answer] = (await once(get(address, { headers, agent: false }), 'response')) as [IncomingMessage];
	return answer;
}
