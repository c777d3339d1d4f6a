import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**', '**/dist/**', '**/build/**'];
/** Folders whose tests ask for PostgreSQL, which takes seconds to start. */
const withPostgres = ['apps/api/src/**/*.test.ts', 'tooling/upgrade/src/**/*.test.ts'];

export default defineConfig({
	test: {
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// What is waited for comes sooner; a machine that others use as well may need long.
		expect: { poll: { timeout: 30_000 } },
		projects: [
			{
				extends: true,
				test: {
					name: 'with PostgreSQL',
					include: withPostgres,
					exclude: never,
					globalSetup: ['apps/api/src/testing/global-setup.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'without',
					include: ['{apps,packages,tooling}/*/{src,server}/**/*.test.{ts,js}'],
					exclude: [...never, ...withPostgres]
				}
			}
		]
	}
});
