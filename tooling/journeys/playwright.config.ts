import { defineConfig } from '@playwright/test';
import { browser, shell } from './src/browser.ts';

/** Journeys about what the browser itself keeps of a page that was left. */
const ofTheBrowser = 'back.journey.ts';

export default defineConfig({
	testDir: 'src',
	globalSetup: './src/stage.ts',
	outputDir: '../../reports/journeys',
	workers: 2,
	fullyParallel: true,
	timeout: 120_000,
	// What is waited for comes sooner; a machine that others use as well may need long.
	expect: { timeout: 60_000 },
	projects: [
		{ name: 'whole', testMatch: ofTheBrowser, use: { launchOptions: browser } },
		{ name: 'shell', testMatch: '*.journey.ts', testIgnore: ofTheBrowser, use: { launchOptions: shell } }
	]
});
