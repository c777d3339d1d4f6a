import { freePort, startProcess } from '@kok/api/src/testing/process.ts';
import { setTimeout } from 'node:timers/promises';
import type { Place } from '../network/open-network.ts';

const patienceMilliseconds = 30_000;

/** How the API ended, or `undefined` for its code when it went on running. */
export interface Ending {
	code: number | null | undefined;
	said: string;
}

/** Starts the API as it runs in production, and waits until it ends or serves. `user` is the number of the one that it runs as. */
export async function startApi(place: Place, user?: number): Promise<Ending> {
	return start('apps/api/src/main.ts', place, user);
}

/** The same under the supervisor of `npm start`, which ends when nothing is left to start. */
export async function superviseApi(place: Place): Promise<Ending> {
	return start('tooling/upgrade/src/refusing/supervised.js', place);
}

async function start(file: string, place: Place, user?: number): Promise<Ending> {
	const program = startProcess({ file, user, environment: await environmentOf(place) });
	const end = performance.now() + patienceMilliseconds;
	const serves = () => program.said().includes('"the API listens"') || performance.now() > end;
	while (program.isAlive() && !serves()) await setTimeout(50);
	const code = program.isAlive() ? undefined : (await program.ended).code;
	await program.stop();
	return { code, said: program.said() };
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
