import { type Program, freePort } from '@kok/api/src/testing/process.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { clockMoved, runToEnd, startService } from './processes.ts';

const root = resolve(import.meta.dirname, '../../..');

/** A site and an API from the sources, each a process of its own over one data folder, on ports of their own. */
export interface Stage {
	dataDir: string;
	startSite: () => Promise<void>;
	startApi: () => Promise<void>;
	stopApi: () => Promise<void>;
	/** Both under one supervisor, as `npm start` runs them, with settings of their own. */
	supervise: (settings?: NodeJS.ProcessEnv) => Promise<Program>;
	/** Starts another API; over this folder unless the settings say otherwise. */
	startSecondApi: (settings?: NodeJS.ProcessEnv) => Promise<Program & { askReasons: () => Promise<string[]> }>;
	/** Moves the clock of all of them. */
	moveClock: (milliseconds: number) => Promise<void>;
	/** The German help page, as a reader asks for it. */
	askHelp: () => Promise<{ status: number; milliseconds: number }>;
	/** The codes at the API's `/healthz`; nothing where it does not answer. */
	askApi: () => Promise<string[] | undefined>;
	apiExit: () => number | null;
	/** Runs `kok` on this folder. */
	kok: (...words: string[]) => Promise<{ code: number | null; out: string }>;
	/** The codes of `kok doctor --json`. */
	askDoctor: () => Promise<string[]>;
	/** The number and the instant of the release in the folder. */
	release: () => Promise<Shown>;
	apiUrl: string;
	close: () => Promise<void>;
}

export interface Shown {
	number?: number;
	at?: string;
}

export async function openStage(dataDir: string, settings: NodeJS.ProcessEnv = {}): Promise<Stage> {
	const [api, site] = [await freePort(), await freePort()];
	const clock = `${dataDir}.clock`;
	await writeFile(clock, '0');
	const environment = {
		PATH: process.env['PATH'],
		DATA_DIR: dataDir,
		API_PORT: String(api),
		SITE_PORT: String(site),
		...{ LOG_LEVEL: 'silent', CHECK_ADDRESSES: 'off' },
		REHEARSED_CLOCK: clock,
		...settings
	};
	const [apiUrl, siteUrl] = [`http://127.0.0.1:${api}`, `http://127.0.0.1:${site}`];
	let running: { site?: Program; api?: Program } = {};
	const others: Program[] = [];
	const kok = async (...words: string[]) => runToEnd({ file: 'apps/api/src/kok.ts', words, environment });
	const keep = <Each extends Program>(each: Each) => (others.push(each), each);

	return {
		dataDir,
		apiUrl,
		kok,
		startSite: async () => {
			running.site = await startService({ file: 'apps/site/server/main.ts', environment }, `${siteUrl}/healthz`);
		},
		startApi: async () => {
			running.api = await startService({ file: apiProgram, environment }, `${apiUrl}/healthz`);
		},
		stopApi: async () => running.api?.stop(),
		supervise: async (more = {}) => {
			for (const each of others) await each.stop();
			return keep(
				await startService(
					supervisor({ siteUrl, apiUrl, environment: { ...environment, ...more } }),
					`${siteUrl}/healthz`
				)
			);
		},
		startSecondApi: async (more = {}) => {
			const port = await freePort();
			const url = `http://127.0.0.1:${port}`;
			const second = { ...environment, API_PORT: String(port), ...more };
			const started = await startService({ file: apiProgram, environment: second }, `${url}/healthz`);
			return keep({ ...started, askReasons: async () => (await reasonsAt(url)) ?? [] });
		},
		moveClock: async (milliseconds) => writeFile(clock, String(milliseconds)),
		askHelp: async () => timed(`${siteUrl}/i/de`),
		askApi: async () => reasonsAt(apiUrl),
		apiExit: () => running.api?.child.exitCode ?? null,
		askDoctor: async () => codesOf((await kok('doctor', '--json')).out),
		release: async () => {
			const text = await readFile(join(dataDir, 'releases', 'envelope.json'), 'utf8').catch(() => '{}');
			return JSON.parse(text) as Shown;
		},
		close: async () => {
			for (const each of [...others, running.api, running.site]) await each?.stop();
			running = {};
		}
	};
}

const apiProgram = 'apps/api/src/main.ts';

function supervisor(given: { siteUrl: string; apiUrl: string; environment: NodeJS.ProcessEnv }) {
	const service = (name: string, alone: string, { file, url }: { file: string; url: string }) => ({
		name,
		alone,
		command: process.execPath,
		args: [...clockMoved, join(root, file)],
		cwd: root,
		env: { ...given.environment, KOK_SUPERVISED: '1' },
		address: url,
		health: `${url}/healthz`
	});
	const services = [
		service('Site', 'The site goes on.', { file: 'apps/site/server/main.ts', url: given.siteUrl }),
		service('API', 'The API goes on.', { file: apiProgram, url: given.apiUrl })
	];
	const words = [JSON.stringify(services)];
	return { file: 'tooling/faults/src/supervised.js', words, environment: given.environment };
}

async function timed(url: string): Promise<{ status: number; milliseconds: number }> {
	const began = performance.now();
	const answer = await fetch(url).catch(() => undefined);
	await answer?.arrayBuffer();
	return { status: answer?.status ?? 0, milliseconds: performance.now() - began };
}

async function reasonsAt(url: string): Promise<string[] | undefined> {
	const answer = await fetch(`${url}/healthz`).catch(() => undefined);
	return answer && codesOf(await answer.text());
}

function codesOf(text: string): string[] {
	return (JSON.parse(text) as { reasons: { code: string }[] }).reasons.map(({ code }) => code);
}
