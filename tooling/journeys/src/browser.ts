import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What Playwright would have by default is the shell, so its own Chromium is asked for by name. */
const own = { channel: 'chromium' };

const path =
	process.env['CHROMIUM_PATH'] ?? find('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
const shellPath = process.env['HEADLESS_SHELL_PATH'] ?? find('chromium-headless-shell', 'chrome-headless-shell');

/** Keeps the browser to itself: it looks nothing up and sends nothing home. */
const settings = {
	// Playwright switches off the back-forward cache, which the browsers of visitors have.
	ignoreDefaultArgs: ['--disable-back-forward-cache'],
	args: [
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run',
		// Without a graphics card they are only imitated, which takes the processor a sixth more time.
		'--disable-gpu',
		'--disable-software-rasterizer',
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
	]
};

/** The browser that people have: a system's Chromium where there is one, else the one Playwright has installed. */
export const browser = { ...settings, ...(path === undefined ? own : { executablePath: path }) };

/**
 * The engine of that browser without its windows, which takes a third of the processor time. It keeps no page for going
 * back, and has no dictionary for hyphens. Where it is missing, the browser takes its place.
 */
export const shell =
	shellPath === undefined ? (path === undefined ? settings : browser) : { ...settings, executablePath: shellPath };

function find(...names: string[]): string | undefined {
	return (process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find((file) => existsSync(file));
}
