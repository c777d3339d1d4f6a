import { readFile } from 'node:fs/promises';
import type { KeyObject } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { systemClock } from '@kok/release/clock';
import { readPublicKey } from '@kok/release/keys';
import { pino } from 'pino';
import { type Config, ConfigError, readConfig } from './config.ts';
import { openSource } from './open-source.ts';
import { openRenderer } from './renderer.ts';
import { createSite } from './site.ts';

/** `EX_CONFIG` of sysexits.h: starting again changes nothing. */
const wrongConfiguration = 78;

await start(configOrExit());

async function start({ port, origin, helpOrigin, operator, keepIn, releaseSource, releaseKey, isSupervised }: Config) {
	const log = pino({ base: { app: 'site' } });
	const site = await createSite({
		source: openSource(releaseSource),
		readKey: async () => readKey(releaseKey),
		clock: systemClock,
		settings: { origin, helpOrigin, operator, keepIn },
		renderer: await openRenderer(fileURLToPath(new URL('../build', import.meta.url))),
		log
	});

	site.server.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EADDRINUSE') throw error;
		exitWith(`SITE_PORT is ${port}, but another program listens there already.`);
	});
	site.server.listen(port, () => log.info({ port, origin, helpOrigin }, 'The site listens'));

	let isStopping = false;
	const stop = () => {
		if (isStopping) return;
		isStopping = true;
		void site.close().then(() => process.exit(0));
	};
	process.on('SIGTERM', stop).on('SIGINT', stop);
	if (isSupervised) process.stdin.on('end', stop).resume();
}

async function readKey(path: string): Promise<KeyObject | undefined> {
	try {
		return readPublicKey(await readFile(path, 'utf8'));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}

function configOrExit(): Config {
	try {
		return readConfig(process.env);
	} catch (error) {
		if (error instanceof ConfigError) exitWith(error.message);
		throw error;
	}
}

function exitWith(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(wrongConfiguration);
}
