import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What the API does while the site refuses to run. */
export const apiAlone = 'The API goes on: the record can be written, but is not shown here.';

/** What the development server of the console does while another refuses to run. */
export const consoleAlone = 'The console goes on.';

/**
 * What the site does while the API refuses to run. A network whose founding was refused has no release yet.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function siteAlone({ DATA_DIR = '', RELEASE_SOURCE }) {
	const hasRelease = Boolean(RELEASE_SOURCE) || existsSync(join(DATA_DIR, 'releases', 'envelope.json'));
	return hasRelease
		? 'The site goes on with the last good release.'
		: 'The site runs, but there is no release that it could show.';
}
