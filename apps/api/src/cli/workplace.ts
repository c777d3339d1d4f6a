import { systemClock } from '@kok/release/clock';
import { loadOrCreateKeys } from '@kok/release/keys';
import { randomUUID } from 'node:crypto';
import type { Tools } from '../commands/tools.ts';
import { type Config, readConfig } from '../config.ts';
import { type DataFolder, openDataFolder, openDatabases } from '../data-folder.ts';
import { migrate } from '../db/migrate.ts';
import { reserveAt } from '../room.ts';
import { illustratorOf } from '../publishing/illustrator.ts';
import { type Publisher } from '../publishing/reconcile.ts';

/** What a command of the command line works with. */
export interface Workplace {
	config: Config;
	folder: DataFolder;
	tools: Tools;
	publisher: Publisher;
}

/** Reads the configuration, or ends the process with a sentence for each wrong setting. */
export function requireConfig(): Config {
	const read = readConfig(process.env);
	if ('config' in read) return read.config;
	process.stderr.write(`${read.wrong.join('\n')}\n`);
	process.exit(78);
}

/** Opens the database for one command, and closes it after; safe beside a running server. */
export async function atWork<Out>(work: (place: Workplace) => Promise<Out>): Promise<Out> {
	const config = requireConfig();
	const folder = openDataFolder(config.dataDir);
	const databases = openDatabases(config, { onIdleError: () => undefined });
	try {
		await migrate(databases);
		const { privateKey } = await loadOrCreateKeys(folder.keys);
		const base = {
			databases,
			clock: systemClock,
			newId: randomUUID,
			mark: () => undefined,
			reserve: reserveAt(folder.reserve)
		};
		const { releases, media, pictures } = folder;
		const publisher = {
			tools: base,
			folder: releases,
			media,
			key: privateKey,
			illustrate: illustratorOf(pictures, (error) =>
				process.stderr.write(`Pictures could not be drawn: ${String(error)}\n`)
			),
			markPublishing: () => undefined
		};
		return await work({ config, folder, tools: { ...base, onPublicChange: () => undefined }, publisher });
	} finally {
		await databases.close();
	}
}
