import { chromium } from '@playwright/test';
import { parseArgs } from 'node:util';
import { browser as launch } from '@kok/journeys/src/browser.ts';
import { findPageKinds } from '@kok/journeys/src/page-kinds.ts';
import { interfaceLanguages } from '@kok/domain/words';
import { helpAddress } from '@kok/site/src/lib/addresses/help-address.ts';
import { type Finding, type Look, lookAt } from './access/look-at.ts';
import { listExhibits } from './exhibit.ts';
import { serve } from './serve.ts';

/**
 * Holds every kind of page, in both languages and schemes, to what people need who see, move or read differently:
 * axe, 320 pixels as at 400 per cent, targets of 24 pixels, focus that is seen and never under the exit, forced colours,
 * no motion. `pnpm accessible` takes an adopted network, `--all` every one, `--kind demand` the kinds with that word.
 */
const { values } = parseArgs({ options: { all: { type: 'boolean' }, kind: { type: 'string', default: '' } } });
const exhibits = listExhibits().filter((_, index) => values.all === true || index === 1);
const atOnce = 2;

let findings = 0;
for (const { name, content } of exhibits) {
	const start = performance.now();
	await using site = await serve(content);
	const looks = await looksAt(site.origin);
	const found = await lookAtAll(looks);
	findings += found.length;
	const seconds = Math.round((performance.now() - start) / 1_000);
	process.stdout.write(`${name}: ${looks.length} looks at pages, ${found.length} findings, ${seconds} s\n`);
	for (const { look, finding } of found)
		process.stdout.write(`  ${look.name} ${look.path} ${look.scheme}: ${finding}\n`);
}
if (findings > 0) process.exitCode = 1;

/** Light with everything that does not hang on colour; dark with what does. */
async function looksAt(origin: string): Promise<Look[]> {
	const kinds = await Promise.all(interfaceLanguages.map(async (locale) => findPageKinds(origin, locale)));
	const pages = [...kinds.flat(), { name: 'i-page-help-right-to-left', path: helpAddress('ar') }];
	const meant = pages.filter(({ name }) => name.includes(values.kind));
	return meant.flatMap((page) =>
		(['light', 'dark'] as const).map((scheme) => ({ ...page, origin, scheme }) satisfies Look)
	);
}

async function lookAtAll(looks: readonly Look[]): Promise<{ look: Look; finding: Finding }[]> {
	const browser = await chromium.launch(launch);
	const waiting = [...looks];
	const found: { look: Look; finding: Finding }[] = [];
	const takeTurns = async () => {
		for (let look = waiting.shift(); look; look = waiting.shift()) {
			const context = await browser.newContext({ colorScheme: look.scheme, reducedMotion: 'reduce' });
			for (const finding of await lookAt(await context.newPage(), look)) found.push({ look, finding });
			await context.close();
		}
	};
	await Promise.all(Array.from({ length: atOnce }, takeTurns));
	await browser.close();
	return found;
}
