import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['{apps,packages,tooling}/*/{src,server}/**/*.test.{ts,js}'],
		exclude: ['**/node_modules/**', '**/dist/**', '**/build/**'],
		globalSetup: ['apps/api/src/testing/global-setup.ts'],
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// What is waited for comes sooner; a machine that others use as well may need long.
		expect: { poll: { timeout: 30_000 } }
	}
});
