import { systemClock } from '@kok/release/clock';
import { listenAt } from '@kok/serving/listen-at';
import { randomUUID } from 'node:crypto';
import { type Logger, pino } from 'pino';
import { type Api, createApi } from './api.ts';
import { backUpApart } from './backup/back-up-apart.ts';
import { type Backups, startBackups } from './backup/backups.ts';
import { howToStart } from './cli/how-to-start.ts';
import { makeStartLink } from './commands/accounts/invite.ts';
import { openCodes } from './commands/accounts/open-codes.ts';
import { bringUpToDate } from './commands/bring-up-to-date.ts';
import { type Config, readConfig } from './config.ts';
import type { DataFolder } from './data-folder.ts';
import type { Databases } from './db/databases.ts';
import { writeBackApart } from './db/dialects/write-back-apart.ts';
import { forecasterApart } from './forecasting/forecaster-apart.ts';
import { forecastPlace } from './forecasting/forecast-place.ts';
import { firstContentIn } from './founding/first-content.ts';
import { foundApart } from './founding/found-apart.ts';
import { examinerApart } from './health/examine-apart.ts';
import { openConsole } from './http/console-files.ts';
import { createServerFor } from './http/serve.ts';
import { openKeyRing } from './keys/open-key-ring.ts';
import { checkLog, awaitDatabase, enterFolder } from './opening.ts';
import { postBy } from './mail/post.ts';
import { makeFilesPrivate } from './private-files.ts';
import { askingBy } from './web-addresses/ask-address.ts';
import { publicWays } from './web-addresses/public-ways.ts';
import { isDiskFull, reserveAt } from './room.ts';
import { type MakerApart, makerApart } from './publishing/maker-apart.ts';
import { makerPlaceIn } from './publishing/maker-place.ts';

/** The exit code that tells the supervisor not to try again (EX_CONFIG of sysexits). */
const refused = 78;

/** Founded anew, an empty database would publish over the releases of the one that is missing. */
const mustNotFound = new Set<string>(['database-behind-releases', 'release-unreadable', 'key-missing']);

const noAnswer = 'the database does not answer yet, trying again';
const noRoom = 'the disk is full and the database cannot be opened; make room in the data folder, trying again';

makeFilesPrivate();
const read = readConfig(process.env);
if ('wrong' in read) refuse(read.wrong.join('\n'));
else await run(read.config);

async function run(config: Config): Promise<void> {
	const log = pino({ level: config.logLevel, base: null });
	const place = await enterFolder(config);
	if ('refusal' in place) return refuse(place.refusal);
	const { folder, leave } = place;

	const opened = await awaitDatabase(config, {
		mayFound: true,
		onIdleError: ({ message }) => log.warn({ message }, 'database connection lost'),
		onWait: (error) => log.warn({ message: error.message }, isDiskFull(error) ? noRoom : noAnswer)
	});
	if ('refusal' in opened) return refuse(opened.refusal);
	const databases = writtenBack(opened.databases, folder, log);
	const logged = await checkLog(config, databases);
	if ('refusal' in logged) return refuse(logged.refusal);

	// Before anything is sealed, so that no release lacks what a page has to say.
	await bringUpToDate({ databases, clock: systemClock, mark: () => undefined });
	const [keys, codes] = [await openKeyRing(databases, folder), await openSafe(databases, folder, log)];
	if ('refusal' in codes) return refuse(codes.refusal);
	const { host, port, writesPerMinute, origin, signIn, dataDir } = config;
	const api = createApi({
		databases,
		clock: systemClock,
		newId: randomUUID,
		log,
		...{ releases: folder.releases, media: folder.media },
		...{ copies: folder.copies, kept: folder.kept },
		...{ keys, codes },
		reserve: reserveAt(folder.reserve),
		...{ site: folder.site, pictures: folder.pictures },
		maker: makerIn(folder, config, log),
		forecaster: forecasterApart(async () => forecastPlace(keys, makerPlaceIn(folder, config), config.siteForesight)),
		...{ writesPerMinute, origin, signIn, dataDir, console: await openConsole(config.consoleDir) },
		backups: backupsIn(folder, config, log),
		...(config.checksAddresses && { askForAddress: askingBy(publicWays()) }),
		...(config.mail && { post: postBy(config.mail) }),
		examine: examinerApart(makerPlaceIn(folder, config).database)
	});
	const hindrances = await api.reconciler.hindrances();
	const isOther = hindrances.some((code) => mustNotFound.has(code));
	const founding = isOther ? undefined : await foundOnce(databases);
	if (founding && 'refusal' in founding) return refuse(founding.refusal);
	if (founding?.outcome === 'founded') {
		// What was founded lies in the write-ahead log; a copy of the database file alone must be whole.
		await databases.writeBack();
		api.reconciler.nudge();
	}
	void api.finishErasures();

	const sayHowToStart = await makeFirstLink(api.tools, { config, log });
	const server = createServerFor(api.app);
	const listening = await listenAt(server, { name: 'API', host, port });
	if ('refusal' in listening) return refuse(listening.refusal);
	log.info({ host, port }, 'the API listens');
	sayHowToStart();
	stopOnSignal(async () => {
		listening.close();
		server.close();
		await api.stop();
		await databases.writeBack();
		await databases.close();
		leave();
	});
}

/** PostgreSQL writes back by itself. */
function writtenBack(databases: Databases, { database }: DataFolder, log: Logger): Databases {
	if (databases.kind === 'postgres') return databases;
	const onFailed = (err: unknown) => log.error({ err }, 'the thread that writes back failed; saves do it now');
	const { stop } = writeBackApart(database, onFailed);
	return {
		...databases,
		close: async () => {
			await stop();
			await databases.close();
		}
	};
}

async function openSafe(databases: Databases, { keys }: DataFolder, log: Logger): ReturnType<typeof openCodes> {
	return openCodes(databases, keys, (about, text) => log.warn(about, text));
}

/** Where nobody has an account yet, whoever sees the terminal may be the first. A disk that is full is no reason not to run. */
async function makeFirstLink(
	tools: Api['tools'],
	{ config, log }: { config: Config; log: Logger }
): Promise<() => void> {
	try {
		const code = await makeStartLink(tools);
		return () => {
			if (code !== undefined) say(`Nobody has an account yet. ${howToStart(config, code)}`);
		};
	} catch (err) {
		return () => log.warn({ err }, 'the link for the first account could not be made');
	}
}

/** Makes releases with their pictures, in a process apart. */
function makerIn(folder: DataFolder, config: Config, log: Logger): MakerApart {
	const place = { ...makerPlaceIn(folder, config), pictures: folder.pictures };
	return makerApart(place, {
		onNotDrawn: (err) => log.error({ err }, 'the pictures of a release could not be drawn')
	});
}

/** Makes backups by themselves where a folder is named for them, each in a process apart. */
function backupsIn(folder: DataFolder, { backup }: Config, log: Logger): Backups | undefined {
	if (backup.folder === undefined) return undefined;
	const { everyHours } = backup;
	return startBackups({ everyHours, note: folder.backingUp.note, clock: systemClock, log, back: backUpApart });
}

/** Founds what the words of the start ask for. The files of a folder are read at the first start only. */
async function foundOnce(databases: Databases): ReturnType<typeof foundApart> {
	const content = firstContentIn(process.argv);
	const founding = await foundApart(databases, content);
	if ('outcome' in founding && founding.outcome === 'exists' && content.of === 'folder') {
		say(
			`A network was founded here before, so the files in ${content.folder} are not read. Change its records through the API, or name an empty place: DATA_DIR or DATABASE_URL.`
		);
	}
	return founding;
}

/** For whoever started the server by hand; the log goes elsewhere. */
function say(sentence: string): void {
	process.stderr.write(`${sentence}\n`);
}

function refuse(sentence: string): void {
	say(sentence);
	process.exitCode = refused;
	// Timers and servers that are already up must not keep a refused start alive.
	process.exit();
}

function stopOnSignal(stop: () => Promise<void>): void {
	let isStopping = false;
	const once = () => {
		if (isStopping) return;
		isStopping = true;
		void stop().finally(() => process.exit(0));
	};
	for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, once);
	// A supervisor that died without a word has closed our standard input.
	if (process.env['KOK_SUPERVISED'] === '1') process.stdin.resume().on('end', once).on('close', once);
}
