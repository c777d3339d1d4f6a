import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';

/** What is used of Lighthouse, which is not there to tell its types. */
export type Lighthouse = (...given: [address: string, flags: Flags, config: undefined, page: Page]) => Promise<Outcome>;

interface Flags {
	output: 'json';
	logLevel: 'error';
	onlyCategories: readonly string[];
}

type Outcome = { lhr: Report } | undefined;

interface Report {
	categories: Readonly<
		Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] } | undefined>
	>;
	audits: Readonly<Record<string, { score: number | null; displayValue?: string } | undefined>>;
}

const extra = new URL('../../lighthouse/package.json', import.meta.url);

/** Lighthouse brings much and is seldom used, so it is an install of its own; `undefined` until someone made it. */
export async function loadLighthouse(): Promise<Lighthouse | undefined> {
	const path = findLighthouse();
	if (path === undefined) return undefined;
	// Its version is fixed by the lockfile of that install.
	const loaded = (await import(pathToFileURL(path).href)) as { default: Lighthouse };
	return loaded.default;
}

function findLighthouse(): string | undefined {
	try {
		return createRequire(extra).resolve('lighthouse');
	} catch {
		return undefined;
	}
}
