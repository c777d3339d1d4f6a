import { defineConfig } from '@playwright/test';
import { browser } from './src/browser.ts';

export default defineConfig({
	testDir: 'src',
	testMatch: '*.journey.ts',
	globalSetup: './src/stage.ts',
	outputDir: '../../reports/journeys',
	workers: 2,
	fullyParallel: true,
	timeout: 120_000,
	// What is waited for comes sooner; a machine that others use as well may need long.
	expect: { timeout: 60_000 },
	use: { launchOptions: browser }
});
