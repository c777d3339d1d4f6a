import { isHelpPath } from '#lib/addresses/help-address.ts';

/** What a browser or a search engine asks of every host, besides what lies under the addresses of help. */
const neededFiles: ReadonlySet<string> = new Set(['/robots.txt']);

/** Whether the host that serves nothing but help has something to say at a path, files of the build apart. */
export function isOnHelpHost(path: string): boolean {
	return (isHelpPath(path) && !/^\/i\/?$/.test(path)) || neededFiles.has(path);
}

/**
 * Whether a request was made to the host of an origin, by its `Host` header. The name alone decides, in any spelling that
 * leads there: a proxy in front may drop the port or put another in its place. No host is that of no origin.
 */
export function hostMatcher(origin: string | undefined): (host: string | undefined) => boolean {
	if (origin === undefined) return () => false;
	const name = nameOf(new URL(origin).hostname);
	return (asked) => asked !== undefined && hostNameOf(asked) === name;
}

/** The name in a `Host` header, without the port. */
function hostNameOf(host: string): string | undefined {
	const parsed = URL.parse(`http://${host}`);
	return parsed ? nameOf(parsed.hostname) : undefined;
}

/** The root of all names may be written out. */
export function nameOf(hostname: string): string {
	return hostname.replace(/\.$/, '');
}
