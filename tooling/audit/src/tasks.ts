import { interfaceLanguages } from '@kok/domain/words';
import { browser as launch } from '@kok/journeys/src/browser.ts';
import { chromium } from '@playwright/test';
import { listExhibits } from './exhibit.ts';
import { serve } from './serve.ts';
import { tasks } from './tasks/tasks.ts';
import { walkTask } from './tasks/walk-task.ts';

/**
 * Walks what visitors come for from the home page, by the words that they see, in both languages and without a script:
 * `pnpm tasks` prints the clicks of each.
 */
const [first, invented] = listExhibits();
if (!first || !invented) throw new Error('There is no network to walk on');
const browser = await chromium.launch(launch);
let failed = 0;
for (const [stage, { name: network, content }] of Object.entries({ first, invented })) {
	await using site = await serve(content);
	const context = await browser.newContext({ baseURL: site.origin, javaScriptEnabled: false });
	for (const task of tasks.filter((each) => each.stage === stage))
		for (const locale of interfaceLanguages) {
			const page = await context.newPage();
			const { clicks, path, missing } = await walkTask(page, { task, locale });
			const isRight = clicks <= task.most && missing.length === 0;
			if (!isRight) failed += 1;
			const words = task.paths[locale].steps.map((step) => Object.entries(step).flat().map(String).join(' '));
			process.stdout.write(
				`${isRight ? 'passed' : 'FAILED'}  ${network} ${locale}, ${clicks} of ${task.most} clicks: ${task.name}\n` +
					`        ${words.join(' > ')} > ${path}${missing.map((each) => `\n        not there: ${each}`).join('')}\n`
			);
			await page.close();
		}
	await context.close();
}
await browser.close();
process.stdout.write(`${tasks.length} tasks in ${interfaceLanguages.length} languages, ${failed} failed\n`);
if (failed > 0) process.exitCode = 1;
