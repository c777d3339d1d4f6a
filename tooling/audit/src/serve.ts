import type { Content } from '@kok/domain/release/content';
import { systemClock } from '@kok/release/clock';
import { fixedPins } from '@kok/release/pins';
import { builtRenderer } from '@kok/site/server/testing/built-renderer.ts';
import { openPress } from '@kok/site/server/testing/press.ts';
import { createSite } from '@kok/site/server/site.ts';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { listening } from './listening.ts';

/** A site that listens on this machine. */
export interface Served extends AsyncDisposable {
	origin: string;
}

interface ServeOptions {
	/** Stands in for the neutral page. */
	exitTo?: string;
	/** Where visitors find it, where that is not where it listens. */
	declared?: string;
}

/** Serves a sealed release of a content by the built site, in this process. */
export async function serve(content: Content, { exitTo, declared }: ServeOptions = {}): Promise<Served> {
	const press = openPress();
	press.publish(exitTo === undefined ? content : leavingTo(content, exitTo), new Date().toISOString());
	const origin = `http://127.0.0.1:${await freePort()}`;
	const site = createSite({
		source: press.source,
		pins: fixedPins(press),
		clock: systemClock,
		settings: { origin: declared ?? origin },
		renderer: await builtRenderer(),
		log: { info: ignore, warn: console.warn, error: console.error }
	});
	await listening(site.server, Number(new URL(origin).port));
	await site.ready;
	return { origin, [Symbol.asyncDispose]: async () => site.close() };
}

/** The address is part of a page, so the port is known before the site is there. */
async function freePort(): Promise<number> {
	const probe = createServer();
	const port = await listening(probe);
	probe.close();
	await once(probe, 'close');
	return port;
}

function leavingTo({ records, ...content }: Content, exitTo: string): Content {
	const network = records.network.map((record) => ({
		...record,
		facts: { ...record.facts, values: { ...record.facts.values, exitTo } }
	}));
	return { ...content, records: { ...records, network } };
}

function ignore(): void {
	// What goes well needs no line.
}
