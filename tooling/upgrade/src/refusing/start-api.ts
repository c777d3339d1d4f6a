import { freePort } from '@kok/api/src/testing/process.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Place } from '../network/open-network.ts';

const root = join(import.meta.dirname, '../../../..');
const patienceMilliseconds = 30_000;

/** How the API ended, or `undefined` for its code when it went on running. */
export interface Ending {
	code: number | null | undefined;
	said: string;
}

/** Starts the API as it runs in production, and waits until it ends or serves. `uid` is the user that it runs as. */
export async function startApi(place: Place, uid?: number): Promise<Ending> {
	return start('apps/api/src/main.ts', place, uid);
}

/** The same under the supervisor of `npm start`, which ends when nothing is left to start. */
export async function superviseApi(place: Place): Promise<Ending> {
	return start('tooling/upgrade/src/refusing/supervised.js', place);
}

async function start(program: string, place: Place, uid?: number): Promise<Ending> {
	const child = spawn(process.execPath, [program], {
		cwd: root,
		env: await environmentOf(place),
		...(uid !== undefined && { uid, gid: uid })
	});
	let said = '';
	const ended = once(child, 'close').then(() => child.exitCode);
	const serves = new Promise<undefined>((resolve) => {
		const listen = (chunk: Buffer) => {
			said += String(chunk);
			if (said.includes('"the API listens"')) resolve(undefined);
		};
		child.stdout.on('data', listen);
		child.stderr.on('data', listen);
		setTimeout(resolve, patienceMilliseconds, undefined).unref();
	});
	const code = await Promise.race([ended, serves]);
	child.kill();
	await ended;
	return { code, said };
}

/** Variables that lead the API to a place, on a port that nobody uses. */
async function environmentOf({ dataDir, databaseUrl }: Place): Promise<Record<string, string>> {
	return {
		PATH: process.env['PATH'] ?? '',
		DATA_DIR: dataDir,
		API_PORT: String(await freePort()),
		...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl })
	};
}
