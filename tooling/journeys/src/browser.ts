import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A system's Chromium where there is one, else the one Playwright has installed for itself. */
const path =
	process.env['CHROMIUM_PATH'] ??
	(process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find((file) => existsSync(file));

/** Keeps the browser to itself: it looks nothing up and sends nothing home. */
export const browser = {
	...(path !== undefined && { executablePath: path }),
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
