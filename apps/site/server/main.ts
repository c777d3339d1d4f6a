import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { systemClock } from '@kok/release/clock';
import { keptKeyFile } from '@kok/release/kept-release';
import type { PinSource } from '@kok/release/pins';
import { listenAt } from '@kok/serving/listen-at';
import { pino } from 'pino';
import { type Config, ConfigError, readConfig } from './config.ts';
import { limits } from './load/limits.ts';
import { connectionsAllowed } from './load/open-files.ts';
import { openSource } from './editions/open-source.ts';
import { pinnedKeys } from './editions/pinned-keys.ts';
import { openRenderer } from './rendering/renderer.ts';
import { createSite } from './site.ts';

/** `EX_CONFIG` of sysexits.h: starting again changes nothing. */
const wrongConfiguration = 78;

const withoutHelpOrigin =
	'HELP_ORIGIN is not set: whoever opens the help pages has the name of the site in the address bar and in the history; see docs/operations.md.';

// Files that this process writes are readable by its own user alone. Only the releases that it keeps are made readable for all.
process.umask(0o077);
await start(configOrExit());

async function start(config: Config) {
	const { host, port, origin, helpOrigin, operator, securityContact } = config;
	const { keepIn, releaseSource, isSupervised, pinIsOwn } = config;
	const log = pino({ base: { app: 'site' } });
	const connections = connectionsAllowed(limits.connections);
	const site = createSite({
		source: openSource(releaseSource),
		pins: pinsOf(config),
		clock: systemClock,
		settings: {
			origin,
			helpOrigin,
			operator,
			securityContact,
			keepIn,
			keepsWhateverKey: pinIsOwn,
			limits: { connections }
		},
		renderer: await openRenderer(fileURLToPath(new URL('../build', import.meta.url))),
		log
	});

	const listening = await listenAt(site.server, { name: 'SITE', host, port });
	if ('refusal' in listening) exitWith(listening.refusal);
	log.info({ host, port, origin, helpOrigin }, 'The site listens');
	if (helpOrigin === undefined) log.warn(withoutHelpOrigin);

	let isStopping = false;
	const stop = () => {
		if (isStopping) return;
		isStopping = true;
		listening.close();
		void site.close().then(() => process.exit(0));
	};
	process.on('SIGTERM', stop).on('SIGINT', stop);
	if (isSupervised) process.stdin.on('end', stop).resume();
}

/** A recovery key that was named and is not there would be missed only on the day it is needed. */
function pinsOf({ releaseKey, recoveryKey, recoveryKeyIsNamed, pinIsOwn, keepIn }: Config): PinSource {
	if (recoveryKeyIsNamed && !existsSync(recoveryKey)) {
		exitWith(`RECOVERY_KEY is "${recoveryKey}", but there is no file.`);
	}
	return pinnedKeys({ releaseKey, recoveryKey, insteadOfMissing: pinIsOwn ? keptKeyFile(keepIn) : undefined });
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
