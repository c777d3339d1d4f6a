import { systemClock } from '@kok/release/clock';
import { randomUUID } from 'node:crypto';
import { bringUpToDate } from '../commands/bring-up-to-date.ts';
import type { Tools } from '../commands/tools.ts';
import { type Config, readConfig } from '../config.ts';
import type { DataFolder } from '../data-folder.ts';
import { programPatience } from '../db/dialects/turns.ts';
import { awaitDatabase, openFolder } from '../opening.ts';
import { openKeyRing } from '../keys/open-key-ring.ts';
import { reserveAt, withRoom } from '../room.ts';
import type { Illustrator } from '../publishing/illustrator.ts';
import type { Publisher } from '../publishing/reconcile.ts';

/** What a command of the command line works with. */
export interface Workplace {
	config: Config;
	folder: DataFolder;
	tools: Tools;
	publisher: Publisher;
}

/** Reads the configuration, or ends the command with a sentence for each wrong setting. */
export function requireConfig(): Config {
	const read = readConfig(process.env);
	if ('config' in read) return read.config;
	return refuse(read.wrong.join('\n'));
}

interface Kind {
	/** Whether the command makes what is not there. */
	mayFound?: boolean;
	/** Whether the command protects someone: on a full disk it begins in the room of the reserve. */
	protects?: boolean;
}

/** Opens the database for one command, and closes it after; safe beside a running server. */
export async function atWork<Out>(
	work: (place: Workplace) => Promise<Out>,
	{ mayFound = false, protects = false }: Kind = {}
): Promise<Out> {
	const config = requireConfig();
	const place = await openFolder(config, { mayFound });
	if ('refusal' in place) return refuse(place.refusal);
	const { folder } = place;
	const onWait = sayWaiting();
	const patience = { ...programPatience, onWait };
	const reserve = reserveAt(folder.reserve);
	const opened = await awaitDatabase(
		config,
		{ mayFound, onIdleError: () => undefined, onWait, patience, ...(protects && { reserve }) },
		programPatience.milliseconds
	);
	if ('refusal' in opened) return refuse(opened.refusal);
	const { databases } = opened;
	try {
		const keys = await openKeyRing(databases, folder);
		const base = {
			databases,
			clock: systemClock,
			newId: randomUUID,
			mark: () => undefined,
			reserve
		};
		await withRoom(
			reserve,
			async () => bringUpToDate(base),
			() => Promise.resolve(protects)
		);
		const { releases, media, pictures, kept } = folder;
		const publisher = {
			tools: base,
			folder: releases,
			media,
			kept,
			keys,
			illustrate: illustratorWhenWanted(pictures),
			waitsForPictures: true,
			markPublishing: () => undefined
		};
		return await work({ config, folder, tools: { ...base, onPublicChange: () => undefined }, publisher });
	} finally {
		await databases.close();
	}
}

/** Opens the typefaces only where a command seals a release, which few do. */
function illustratorWhenWanted(folder: string): Illustrator {
	let illustrator: Promise<Illustrator> | undefined;
	return async (content, hurry) => {
		illustrator ??= import('../publishing/illustrator.ts').then(({ illustratorOf }) =>
			illustratorOf(folder, (error) => process.stderr.write(`Pictures could not be drawn: ${String(error)}\n`))
		);
		return (await illustrator)(content, hurry);
	};
}

/** Says once that it waits, on standard error, so that a program reads the output alone. */
function sayWaiting(): () => void {
	let isSaid = false;
	return () => {
		if (!isSaid) process.stderr.write('The server is writing, or the database does not answer; waiting ...\n');
		isSaid = true;
	};
}

/** Ends the command as one whose setting is wrong. */
export function refuse(sentence: string): never {
	throw new WrongSetting(sentence);
}

/** Says in a sentence which setting is wrong. The program ends with 78. */
export class WrongSetting extends Error {}
