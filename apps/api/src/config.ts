import { resolve, sep } from 'node:path';
import * as z from 'zod';
import { type SignInSettings, usualSignIn } from './accounts/settings.ts';

/** The repository's root, against which paths are resolved. */
const root = resolve(import.meta.dirname, '../../..');

const Port = z.coerce.number().int().min(1).max(65_535);

const Variables = z.object({
	API_HOST: z.union([z.ipv4(), z.ipv6()]).default('127.0.0.1'),
	API_ORIGIN: z
		.url({ protocol: /^https?$/ })
		.refine(isOrigin)
		.optional(),
	API_PORT: Port.default(4000),
	BACKUP_DIR: z.string().min(1).optional(),
	BACKUP_EVERY: z.coerce
		.number()
		.int()
		.min(1)
		.max(24 * 14)
		.default(24),
	BACKUP_KEEP: z.coerce.number().int().min(2).max(1_000).default(14),
	BACKUP_RECIPIENTS: z
		.string()
		.regex(/^\s*age1[0-9a-z]+([\s,]+age1[0-9a-z]+)*\s*$/)
		.optional(),
	CHECK_ADDRESSES: z.enum(['on', 'off']).default('on'),
	CONSOLE_DIR: z.string().min(1).default('./apps/console/build'),
	DATA_DIR: z.string().min(1).default('./data'),
	DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
	MAIL_FROM: z.email().optional(),
	SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
	LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
	SIGN_INS_PER_ACCOUNT: z.coerce.number().int().min(3).max(1_000).default(usualSignIn.triesPerAccount),
	SIGN_INS_PER_ADDRESS: z.coerce.number().int().min(3).max(100_000).default(usualSignIn.triesPerAddress),
	SITE_EXPORTER: z.string().min(1).default('./apps/site/server/export.ts'),
	SITE_FORESIGHT: z.string().min(1).default('./apps/site/server/foresee.ts'),
	WRITES_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(1_200)
});
const Environment = Variables.refine(isBackupReachable, { path: ['BACKUP_DIR'] });

/** What each setting must be, for the sentence that names a wrong one. */
const expectations: Readonly<Record<string, string>> = {
	API_HOST: 'an address of this machine such as 127.0.0.1, or 0.0.0.0 for all of them',
	API_ORIGIN: 'an origin such as https://desk.example.org, without a path, with https:// unless it is http://localhost',
	API_PORT: 'a port number from 1 to 65535',
	BACKUP_DIR: 'a folder outside DATA_DIR, with BACKUP_RECIPIENTS beside it',
	BACKUP_EVERY: 'a whole number of hours from 1 to 336',
	BACKUP_KEEP: 'a whole number from 2 to 1000',
	BACKUP_RECIPIENTS: 'public keys such as age1…, with a space between two; kok backup --new-key FILE makes one',
	CHECK_ADDRESSES: 'on or off',
	CONSOLE_DIR: 'the folder of the built console',
	DATA_DIR: 'a folder',
	DATABASE_URL: 'an address such as postgres://user:password@host:5432/name',
	MAIL_FROM: 'an address such as post@example.org, which tells nothing of the network',
	SMTP_URL: 'an address such as smtps://user:password@mail.example.org',
	LOG_LEVEL: 'debug, info, warn, error or silent',
	SIGN_INS_PER_ACCOUNT: 'a whole number from 3 to 1000',
	SIGN_INS_PER_ADDRESS: 'a whole number from 3 to 100000',
	SITE_EXPORTER: 'the path of the program that writes the site as files',
	SITE_FORESIGHT: 'the path of the program that makes pages before they are public',
	WRITES_PER_MINUTE: 'a whole number from 1 to 1000000'
};

export interface Config {
	host: string;
	port: number;
	/** The folder of the built console, which the API serves at its own address. It knows no other path of the console. */
	consoleDir: string;
	dataDir: string;
	databaseUrl?: string;
	logLevel: z.infer<typeof Variables>['LOG_LEVEL'];
	/** The program that writes the site as files. */
	siteExporter: string;
	/** The program that makes pages before they are public. The API knows no other path of the site than these two. */
	siteForesight: string;
	writesPerMinute: number;
	/** Where browsers find this server: scheme, host and port. */
	origin: string;
	signIn: SignInSettings;
	/** By which mail server mails go out, and from which address. */
	mail?: { url: string; from: string };
	backup: BackupSettings;
	/** Whether the web addresses that the public reads are asked for now and then. */
	checksAddresses: boolean;
}

export interface BackupSettings {
	/** Where backups are made by themselves. */
	folder?: string;
	/** `age1…`: whoever has the key that belongs to one of them can read a backup. The server cannot. */
	recipients: readonly string[];
	everyHours: number;
	/** How many backups stay. */
	keep: number;
}

/** Reads every setting of the API from the environment; one sentence for each that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): { config: Config } | { wrong: string[] } {
	const read = Environment.safeParse(environment);
	if (!read.success)
		return { wrong: [...new Set(read.error.issues.map(({ path }) => sentence(String(path[0]), environment)))] };
	const { API_HOST, API_PORT, DATA_DIR, DATABASE_URL, LOG_LEVEL, WRITES_PER_MINUTE } = read.data;
	const { CHECK_ADDRESSES, SITE_EXPORTER, SITE_FORESIGHT } = read.data;
	const { API_ORIGIN, CONSOLE_DIR, MAIL_FROM, SMTP_URL, SIGN_INS_PER_ACCOUNT, SIGN_INS_PER_ADDRESS } = read.data;
	const { origin } = new URL(API_ORIGIN ?? `http://localhost:${API_PORT}`);
	return {
		config: {
			host: API_HOST,
			port: API_PORT,
			consoleDir: resolve(root, CONSOLE_DIR),
			dataDir: resolve(root, DATA_DIR),
			...(DATABASE_URL !== undefined && { databaseUrl: DATABASE_URL }),
			logLevel: LOG_LEVEL,
			siteExporter: resolve(root, SITE_EXPORTER),
			siteForesight: resolve(root, SITE_FORESIGHT),
			writesPerMinute: WRITES_PER_MINUTE,
			origin,
			...(SMTP_URL !== undefined && {
				mail: { url: SMTP_URL, from: MAIL_FROM ?? `noreply@${new URL(origin).hostname}` }
			}),
			signIn: { ...usualSignIn, triesPerAccount: SIGN_INS_PER_ACCOUNT, triesPerAddress: SIGN_INS_PER_ADDRESS },
			backup: backupSettings(read.data),
			checksAddresses: CHECK_ADDRESSES === 'on'
		}
	};
}

function backupSettings({
	BACKUP_DIR,
	BACKUP_EVERY,
	BACKUP_KEEP,
	BACKUP_RECIPIENTS
}: z.infer<typeof Variables>): BackupSettings {
	return {
		...(BACKUP_DIR !== undefined && { folder: resolve(root, BACKUP_DIR) }),
		recipients: (BACKUP_RECIPIENTS ?? '').split(/[\s,]+/).filter((recipient) => recipient !== ''),
		everyHours: BACKUP_EVERY,
		keep: BACKUP_KEEP
	};
}

/** A backup that lies in the data folder is lost with it, and one that nobody can open is none. */
function isBackupReachable({ BACKUP_DIR, BACKUP_RECIPIENTS, DATA_DIR }: z.infer<typeof Variables>): boolean {
	if (BACKUP_DIR === undefined) return true;
	const [folder, dataDir] = [resolve(root, BACKUP_DIR), resolve(root, DATA_DIR)];
	return BACKUP_RECIPIENTS !== undefined && folder !== dataDir && !folder.startsWith(`${dataDir}${sep}`);
}

/** A cookie that only this server gets needs https; a browser trusts its own machine without. */
function isOrigin(given: string): boolean {
	if (!URL.canParse(given)) return false;
	const { protocol, hostname, pathname, search, hash, username } = new URL(given);
	const isBare = pathname === '/' && search === '' && hash === '' && username === '';
	return isBare && (protocol === 'https:' || hostname === 'localhost');
}

function sentence(name: string, environment: NodeJS.ProcessEnv): string {
	// An address of a database or a mail server may hold a password, so it is never repeated.
	const given = name === 'DATABASE_URL' || name === 'SMTP_URL' ? 'something else' : `"${environment[name]}"`;
	return `${name} is ${given}; it must be ${expectations[name]}.`;
}
