import { browser as chromium } from '@kok/journeys/src/browser.ts';
import { findPageKinds } from '@kok/journeys/src/page-kinds.ts';
import { type Browser, launch } from 'puppeteer-core';
import { listExhibits } from './exhibit.ts';
import { listening } from './listening.ts';
import { loadLighthouse } from './load-lighthouse.ts';
import { serve } from './serve.ts';
import { widened } from './widened.ts';

/**
 * Lighthouse as on a telephone, the median of five, on the home, a dossier and the help page of an adopted network:
 * `pnpm lighthouse`. By hand: on a busy machine the time that a page takes is the machine's.
 */
const rounds = 5;
const wanted = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 99 } as const;
const kinds = ['home', 'demand-slug', 'i-page-help'];

type Category = keyof typeof wanted;
type Scores = Record<Category, number>;

const lighthouse = (await loadLighthouse()) ?? sayHowToGetIt();
const [, exhibit] = listExhibits();
if (!exhibit || !('executablePath' in chromium)) throw new Error('There is no browser here, or no network');
const { server, leadTo } = widened();
const declared = `http://127.0.0.1:${await listening(server)}`;
await using site = await serve(exhibit.content, { declared });
leadTo(site.origin);
const browser = await launch({ executablePath: chromium.executablePath, args: chromium.args });
try {
	for (const { name, path } of await findPageKinds(declared, 'de')) {
		if (kinds.includes(name)) await measure(browser, { name, address: declared + path });
	}
} finally {
	await browser.close();
	server.close();
}

function sayHowToGetIt(): never {
	process.stderr.write(
		'Lighthouse is not installed; nothing else needs it. Get it with: npx pnpm --dir tooling/lighthouse install --frozen-lockfile\n'
	);
	process.exit(1);
}

async function measure(browser: Browser, { name, address }: { name: string; address: string }): Promise<void> {
	const all: Scores[] = [];
	const failed = new Set<string>();
	for (let round = 0; round < rounds; round += 1) {
		const { scores, below } = await runOnce(browser, address);
		all.push(scores);
		for (const each of below) failed.add(each);
	}
	const medians = categories().map((category) => [category, medianOf(all.map((scores) => scores[category]))] as const);
	process.stdout.write(`${name} ${new URL(address).pathname}\n`);
	for (const [category, score] of medians) {
		const each = all.map((scores) => scores[category]).join(', ');
		process.stdout.write(`  ${category} ${score} (${each})${score < wanted[category] ? ' TOO LOW' : ''}\n`);
		if (score < wanted[category]) process.exitCode = 1;
	}
	for (const each of failed) process.stdout.write(`  not whole: ${each}\n`);
}

async function runOnce(browser: Browser, address: string): Promise<{ scores: Scores; below: string[] }> {
	const page = await browser.newPage();
	const result = await lighthouse(
		address,
		{ output: 'json', logLevel: 'error', onlyCategories: categories() },
		undefined,
		page
	);
	await page.close();
	if (!result) throw new Error(`Lighthouse says nothing about ${address}`);
	const { lhr } = result;
	const score = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
	const audits = categories().flatMap((category) => lhr.categories[category]?.auditRefs ?? []);
	const below = audits.flatMap(({ id, weight }) => {
		const audit = lhr.audits[id];
		const isBelow = audit && weight > 0 && audit.score !== null && audit.score < 1;
		return isBelow ? [`${id} ${audit.displayValue ?? ''}`.trim()] : [];
	});
	return {
		scores: {
			accessibility: score('accessibility'),
			'best-practices': score('best-practices'),
			seo: score('seo'),
			performance: score('performance')
		},
		below
	};
}

function categories(): Category[] {
	return ['accessibility', 'best-practices', 'seo', 'performance'];
}

function medianOf(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
