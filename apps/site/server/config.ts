import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { nameOf } from './help-host.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** Set but empty is the same as not set. */
const given = z
	.string()
	.optional()
	.transform((text) => text?.trim() || undefined);

/** Any host, also one without a dot: `z.httpUrl()` refuses `localhost`. */
const WebAddress = z.string().refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''));
const Origin = WebAddress.refine((address) => URL.parse(address)?.origin === address.replace(/\/$/, '')).transform(
	(address) => address.replace(/\/$/, '')
);

const settings = {
	SITE_HOST: {
		schema: z.union([z.ipv4(), z.ipv6()]),
		wanted: 'an address of this machine such as 127.0.0.1, or 0.0.0.0 for all of them'
	},
	SITE_PORT: { schema: z.coerce.number().int().min(1).max(65_535), wanted: 'a port from 1 to 65535' },
	SITE_ORIGIN: { schema: Origin, wanted: 'an origin such as https://example.org, without a path' },
	HELP_ORIGIN: {
		schema: Origin,
		wanted: 'an origin such as https://example.org, without a path, and of another name than the site'
	},
	SECURITY_CONTACT: {
		schema: z.string().regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]\S*|tel:\+?[\d-]+)$/),
		wanted: 'mailto:, https:// or tel: with an address or number behind it'
	},
	RELEASE_SOURCE: {
		schema: z.string().refine((text) => !text.includes('://') || WebAddress.safeParse(text).success),
		wanted: 'a folder or an http(s) address'
	}
} as const;

export interface Config {
	/** The address at which the site listens. */
	host: string;
	port: number;
	/** Public address of the site, without a slash at its end. */
	origin: string;
	/** A second public address under which nothing but help is served; its name tells nothing. */
	helpOrigin: string | undefined;
	/** A folder or an http(s) address. */
	releaseSource: string;
	/** The file of the pinned public key. */
	releaseKey: string;
	/** The file of the pinned recovery key. It may be missing unless it was named. */
	recoveryKey: string;
	recoveryKeyIsNamed: boolean;
	/** The pinned key lies in the data folder, as the last good release does: who may write one may write the other. */
	pinIsOwn: boolean;
	/** Where the last good release outlasts a restart. */
	keepIn: string;
	operator: string | undefined;
	/** Where weaknesses are reported, as a URI. */
	securityContact: string | undefined;
	/** Whoever started this process ends it by closing its standard input. */
	isSupervised: boolean;
}

/** A variable that does not fit, in a sentence for whoever starts the site. */
export class ConfigError extends Error {}

/** All configuration of the site. Throws a `ConfigError` that names the variable. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
	const value = (name: string) => given.parse(environment[name]);
	const port = parse('SITE_PORT', value('SITE_PORT') ?? '3000');
	const dataFolder = resolve(repository, value('DATA_DIR') ?? 'data');

	const keys = join(dataFolder, 'keys');
	const releaseKey = resolve(value('RELEASE_KEY') ?? join(keys, 'release.pub'));

	const securityContact = value('SECURITY_CONTACT');
	const origin = parse('SITE_ORIGIN', value('SITE_ORIGIN') ?? `http://localhost:${port}`);

	return {
		host: parse('SITE_HOST', value('SITE_HOST') ?? '127.0.0.1'),
		port,
		origin,
		helpOrigin: helpOrigin(value('HELP_ORIGIN'), origin),
		releaseSource: parse('RELEASE_SOURCE', value('RELEASE_SOURCE') ?? join(dataFolder, 'releases')),
		releaseKey,
		recoveryKey: resolve(value('RECOVERY_KEY') ?? join(keys, 'recovery.pub')),
		recoveryKeyIsNamed: value('RECOVERY_KEY') !== undefined,
		pinIsOwn: !relative(dataFolder, releaseKey).startsWith('..'),
		keepIn: join(dataFolder, 'site'),
		operator: value('OPERATOR'),
		securityContact: securityContact === undefined ? undefined : parse('SECURITY_CONTACT', securityContact),
		isSupervised: value('KOK_SUPERVISED') === '1'
	};
}

function helpOrigin(text: string | undefined, origin: string): string | undefined {
	if (text === undefined) return undefined;
	const parsed = parse('HELP_ORIGIN', text);
	if (nameOf(new URL(parsed).hostname) === nameOf(new URL(origin).hostname)) throw refuse('HELP_ORIGIN', text);
	return parsed;
}

function parse<Name extends keyof typeof settings>(
	name: Name,
	text: string
): z.infer<(typeof settings)[Name]['schema']> {
	const { success, data } = settings[name].schema.safeParse(text);
	if (!success) throw refuse(name, text);
	// The schema that parsed is the one of this name.
	return data as z.infer<(typeof settings)[Name]['schema']>;
}

function refuse(name: keyof typeof settings, text: string): ConfigError {
	return new ConfigError(`${name} is "${text}", but must be ${settings[name].wanted}.`);
}
