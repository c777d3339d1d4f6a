import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { changedDomain } from './tooling/journeys/src/another-type/changed-domain.ts';
import { startsFromBundle } from './tooling/bundled/src/programs.ts';

// Workers, and the programs that tests start, load what was compiled before in half the time.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled');
// Others that read this file run no test.
if (process.env['VITEST']) process.env['NODE_OPTIONS'] = await withBundledPrograms(process.env['NODE_OPTIONS']);

/** Whole programs that are upgraded, attacked, killed or filled with a large network: `pnpm rehearse` runs them. */
const rehearsals = ['{apps,tooling}/*/{src,server}/**/*.rehearsal.test.ts'];
const never = ['**/node_modules/**', '**/dist/**', '**/build/**'];
/** Folders whose tests ask for PostgreSQL, which takes seconds to start. */
const withPostgres = ['apps/api/src/**/*.test.ts', 'tooling/upgrade/src/**/*.test.ts'];
/** Files that keep a transaction open for seconds: what others erase on the same server waits for its end. */
const withLongTransactions = [
	'apps/api/src/db/dialects/{foreign-lock,turns}.test.ts',
	'apps/api/src/commands/{found-network,restore-archive,seed-network}.test.ts',
	'apps/api/src/routes/erasure-beside-others.test.ts'
];
/** Files that wait for all transactions of a server to end, of which nobody else's may then be under way. */
const withServerOfTheirOwn = ['apps/api/src/db/wipe.test.ts'];
/** Files that measure their own process, which must therefore have run nothing else before. */
const measuring = ['apps/site/server/load/one-client.test.ts', 'packages/content/src/fictional/generate.test.ts'];
/** Files whose domain has a content type and fields that no network has, so that they import the sources for themselves. */
const withAnotherType = ['tooling/journeys/src/another-type/*.test.ts'];

/** Tests leave many objects that live shortly: where they are collected seldom and by one thread, a worker takes a tenth less of the processor. */
const collectsSeldom = { execArgv: ['--max-semi-space-size=32', '--single-threaded-gc'] };
const startsPostgres = { globalSetup: ['apps/api/src/testing/global-setup.ts'] };

export default defineConfig({
	test: {
		// What is waited for comes sooner; a machine that others use as well may need long.
		testTimeout: 180_000,
		hookTimeout: 180_000,
		expect: { poll: { timeout: 30_000 } },
		// Many files wait for programs of their own and for locks, so a worker more than there are processors is busy.
		maxWorkers: availableParallelism() + 1,
		// One worker imports the sources once for all of its files, not once for each.
		isolate: false,
		projects: [
			{
				extends: true,
				test: {
					name: 'with PostgreSQL',
					include: withPostgres,
					exclude: [...never, ...rehearsals, ...withLongTransactions, ...withServerOfTheirOwn],
					...startsPostgres,
					...collectsSeldom
				}
			},
			{
				extends: true,
				test: {
					name: 'with a server of its own',
					include: withServerOfTheirOwn,
					exclude: never,
					...startsPostgres,
					...collectsSeldom
				}
			},
			{
				extends: true,
				test: {
					name: 'with long transactions',
					include: withLongTransactions,
					exclude: never,
					...startsPostgres,
					...collectsSeldom
				}
			},
			{
				extends: true,
				test: {
					name: 'without',
					include: ['{apps,packages,tooling}/*/{src,server}/**/*.test.{ts,js}'],
					exclude: [...never, ...rehearsals, ...withPostgres, ...withAnotherType, ...measuring],
					...collectsSeldom
				}
			},
			{
				// Compiles the pages of the console as its build does.
				extends: './apps/console/vite.config.ts',
				root: './apps/console',
				plugins: [changedDomain()],
				test: {
					name: 'with another type',
					dir: import.meta.dirname,
					include: withAnotherType,
					testTimeout: 180_000,
					hookTimeout: 180_000,
					isolate: true,
					...collectsSeldom
				}
			},
			{
				extends: true,
				test: { name: 'rehearsals', include: rehearsals, exclude: never, ...startsPostgres, ...collectsSeldom }
			},
			{ extends: true, test: { name: 'alone', include: measuring, exclude: never, isolate: true } }
		]
	}
});

/** Sources that cannot be bundled are told of by the tests that start them. */
async function withBundledPrograms(options: string | undefined): Promise<string> {
	const start = await startsFromBundle().catch((error: unknown) => void console.warn(error));
	return [options, start].filter(Boolean).join(' ');
}
