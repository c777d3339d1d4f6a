import { type IncomingHttpHeaders, request } from 'node:http';
import type { Content } from '@kok/domain/release/content';
import { hashBytes } from '@kok/release/envelope';
import { type PinSource, fixedPins } from '@kok/release/pins';
import type { ReleaseSource } from '@kok/release/source';
import { type TestClock, testClock } from '@kok/release/test-clock';
import { type Site, type SiteOptions, createSite } from '../site.ts';
import { builtRenderer } from './built-renderer.ts';
import { type Press, openPress } from './press.ts';
import { contentOf, published } from './records.ts';

interface Reply {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
	text: string;
}

export interface OpenSite extends AsyncDisposable {
	press: Press;
	clock: TestClock;
	site: Site;
	log: string[];
	ask: (path: string, options?: { method?: string; headers?: Record<string, string> }) => Promise<Reply>;
	/** Waits until the release of this number is served. */
	serves: (number: number) => Promise<void>;
}

/** A site on a port of its own, with its first release served unless told otherwise. */
export async function openSite({
	content = contentOf(),
	media = [],
	at = published,
	settings,
	source,
	pins
}: {
	content?: Content | undefined;
	/** The files that the content names. */
	media?: readonly Uint8Array[];
	/** When the first release was sealed; by default now. */
	at?: string;
	settings?: Partial<SiteOptions['settings']>;
	/** By default a press, which seals the first release. */
	source?: ReleaseSource;
	pins?: PinSource;
} = {}): Promise<OpenSite> {
	const press = openPress();
	const clock = testClock(published);
	const log: string[] = [];
	const note = (...parts: unknown[]) => void log.push(JSON.stringify(parts));
	for (const bytes of media) press.media.set(hashBytes(bytes), bytes);
	press.publish(content, at);

	const site = createSite({
		source: source ?? press.source,
		pins: pins ?? fixedPins(press),
		clock,
		settings: { origin: 'https://site.example', ...settings },
		renderer: await builtRenderer(),
		log: { info: note, warn: note, error: note }
	});
	await new Promise<void>((resolve) => void site.server.listen(0, '127.0.0.1', resolve));
	if (!pins || source) await site.ready;

	const ask: OpenSite['ask'] = async (path, options) => askServer(site, path, options);
	return {
		press,
		clock,
		site,
		log,
		ask,
		serves: async (number) => {
			for (let tries = 0; tries < 500; tries += 1) {
				if ((await ask('/healthz')).text.includes(`"number":${number},`)) return;
				await new Promise((resolve) => setTimeout(resolve, 5));
			}
			throw new Error(`Release ${number} is not served`);
		},
		[Symbol.asyncDispose]: async () => site.close()
	};
}

async function askServer(
	site: Site,
	path: string,
	{ method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}
): Promise<Reply> {
	const address = site.server.address();
	if (address === null || typeof address === 'string') throw new Error('The site does not listen');
	return new Promise((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port: address.port, path, method, headers, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				const body = Buffer.concat(chunks);
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() });
			});
		});
		sent.on('error', reject);
		sent.end();
	});
}
