import { freePort, runProcess, startProcess, untilReady } from '@kok/api/src/testing/process.ts';
import { untilPictured } from '@kok/api/src/testing/until-pictured.ts';
import { startsApiFromBundle } from '@kok/bundled/src/programs.ts';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { readServiceProcess } from './processes.ts';

/** Where the data of an API lies. */
export interface Place {
	dataDir: string;
	/** Of PostgreSQL; without it SQLite in the folder. */
	databaseUrl?: string;
}

export interface RunningApi {
	port: number;
	pid: number;
	child: ChildProcess;
	/** All that it wrote to its outputs, its log among it. */
	said: () => string;
	isAlive: () => boolean;
	stop: () => Promise<void>;
}

interface Starting {
	words?: readonly string[];
	settings?: Readonly<Record<string, string>>;
	/** Options of Node besides those of the service. */
	more?: readonly string[];
}

/** Starts the real API over a data folder, as `npm start` runs it; resolves when it has published, with all pictures. */
export async function startApi(
	place: Place,
	{ words = [], settings = {}, more = [] }: Starting = {}
): Promise<RunningApi> {
	const port = await freePort();
	const { options, environment } = await readServiceProcess('apps/api/src/process.json');
	const NODE_OPTIONS = await startsApiFromBundle();
	const quiet = { LOG_LEVEL: 'warn', CHECK_ADDRESSES: 'off' };
	const given = { ...environmentOf(place), NODE_OPTIONS, API_PORT: String(port), ...quiet, ...settings };
	const file = 'apps/api/src/main.ts';
	const api = startProcess({ file, words, options: [...options, ...more], environment: { ...environment, ...given } });
	api.child.stderr.pipe(process.stderr);
	const hasPublished = async (answer: Response) => (await answer.text()).includes('"release":');
	await untilReady(`http://127.0.0.1:${port}/healthz`, api, hasPublished);
	await untilPictured(join(place.dataDir, 'releases'));
	return { port, pid: api.child.pid ?? 0, child: api.child, said: api.said, isAlive: api.isAlive, stop: api.stop };
}

/** Runs a command of the command line beside it, as an operator does. */
export async function runKok(place: Place, ...words: string[]): Promise<string> {
	const { code, out, err } = await runProcess({
		file: 'apps/api/src/kok.ts',
		words,
		environment: environmentOf(place)
	});
	if (code !== 0) throw new Error(`kok ${words.join(' ')} ended with ${code}: ${err}`);
	return out;
}

function environmentOf({ dataDir, databaseUrl }: Place): NodeJS.ProcessEnv {
	return { ...process.env, DATA_DIR: dataDir, ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }) };
}
