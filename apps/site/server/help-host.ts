import { isHelpPath } from '#lib/help-address.ts';

/** What a help page loads besides what lies under its own address. */
const neededFiles: ReadonlySet<string> = new Set(['/favicon.svg', '/robots.txt']);

/** Whether the host that serves nothing but help has something to say at a path, files of the build apart. */
export function isOnHelpHost(path: string): boolean {
	return isHelpPath(path) || neededFiles.has(path);
}

/**
 * Whether a request was made to the host of an origin, by its `Host` header: in any spelling that leads there (RFC
 * 9110, 4.2.3). No host is that of no origin.
 */
export function hostMatcher(origin: string | undefined): (host: string | undefined) => boolean {
	if (origin === undefined) return () => false;
	const { host, hostname, protocol, port } = new URL(origin);
	const impliedPort = protocol === 'https:' ? '443' : '80';
	const spellings = new Set(
		[host, `${hostname}:${port || impliedPort}`].flatMap((spelling) => [
			spelling,
			// The root of all names may be written out.
			spelling.replace(hostname, `${hostname}.`)
		])
	);
	return (asked) => asked !== undefined && spellings.has(asked.toLowerCase());
}
