import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

/** From the first link to a published change: coming in, inviting, drafting, approving, publishing, reading it on the site. */
const main = ['door', 'people', 'members', 'console', 'publishing', 'releases'];
/** How a page looks is the same on every database. */
const looks = 'are accessible and fit';

/** Walks the main journeys with the API on a real PostgreSQL; words after the command go to Playwright. */
const folder = resolve(import.meta.dirname, '..');
const postgres = await startPostgres({ isForgetful: true });
try {
	const playwright = join(folder, 'node_modules', '.bin', 'playwright');
	const files = main.map((name) => `/${name}\\.journey`);
	const words = ['test', '--workers=1', '--grep-invert', looks, ...files, ...process.argv.slice(2)];
	const child = spawn(playwright, words, {
		cwd: folder,
		env: { ...process.env, JOURNEY_POSTGRES: postgres.url },
		stdio: 'inherit'
	});
	const [code] = (await once(child, 'exit')) as [number | null];
	process.exitCode = code ?? 1;
} finally {
	await postgres.stop();
}
