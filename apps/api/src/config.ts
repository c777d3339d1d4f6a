import { resolve } from 'node:path';
import * as z from 'zod';

/** The repository's root, against which paths are resolved. */
const root = resolve(import.meta.dirname, '../../..');

const Port = z.coerce.number().int().min(1).max(65_535);

const Environment = z.object({
	API_HOST: z.union([z.ipv4(), z.ipv6()]).default('127.0.0.1'),
	API_PORT: Port.default(4000),
	DATA_DIR: z.string().min(1).default('./data'),
	DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
	LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
	SITE_EXPORTER: z.string().min(1).default('./apps/site/server/export.ts'),
	WRITES_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(1_200)
});

/** What each setting must be, for the sentence that names a wrong one. */
const expectations: Readonly<Record<string, string>> = {
	API_HOST: 'an address of this machine such as 127.0.0.1, or 0.0.0.0 for all of them',
	API_PORT: 'a port number from 1 to 65535',
	DATA_DIR: 'a folder',
	DATABASE_URL: 'an address such as postgres://user:password@host:5432/name',
	LOG_LEVEL: 'debug, info, warn, error or silent',
	SITE_EXPORTER: 'the path of the program that writes the site as files',
	WRITES_PER_MINUTE: 'a whole number from 1 to 1000000'
};

export interface Config {
	host: string;
	port: number;
	dataDir: string;
	databaseUrl?: string;
	logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
	/** The program that writes the site as files. The API knows no other path of the site. */
	siteExporter: string;
	writesPerMinute: number;
}

/** Reads every setting of the API from the environment; one sentence for each that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): { config: Config } | { wrong: string[] } {
	const read = Environment.safeParse(environment);
	if (!read.success)
		return { wrong: [...new Set(read.error.issues.map(({ path }) => sentence(String(path[0]), environment)))] };
	const { API_HOST, API_PORT, DATA_DIR, DATABASE_URL, LOG_LEVEL, SITE_EXPORTER, WRITES_PER_MINUTE } = read.data;
	return {
		config: {
			host: API_HOST,
			port: API_PORT,
			dataDir: resolve(root, DATA_DIR),
			...(DATABASE_URL !== undefined && { databaseUrl: DATABASE_URL }),
			logLevel: LOG_LEVEL,
			siteExporter: resolve(root, SITE_EXPORTER),
			writesPerMinute: WRITES_PER_MINUTE
		}
	};
}

function sentence(name: string, environment: NodeJS.ProcessEnv): string {
	// A database address may hold a password, so it is never repeated.
	const given = name === 'DATABASE_URL' ? 'something else' : `"${environment[name]}"`;
	return `${name} is ${given}; it must be ${expectations[name]}.`;
}
