import type { Content } from '@kok/domain/release/content';
import { createKeyPair } from '@kok/release/keys';
import { isSearchPath } from '#lib/addresses/address.ts';
import { foresightOf } from '../foresee.ts';
import type { ForeseenSite } from '../forecasting/foreseen-site.ts';
import { builtRenderer } from './built-renderer.ts';
import { recordsOfEveryType } from './every-type.ts';
import { demandRecord, goalRecord, memberRecord, published, termRecord } from './records.ts';

const renderer = await builtRenderer();
const { publicKey } = createKeyPair();
const { open, findChanges } = foresightOf(renderer, {});

export { findChanges };

/** One of every type, and a few more of those that have many pages. */
export const records = [
	...recordsOfEveryType(),
	goalRecord(),
	demandRecord(1),
	demandRecord(2),
	memberRecord(),
	termRecord()
];

/** The site as it would show a content. */
export function siteOf(content: Content): ForeseenSite {
	return open({ content, publicKey, number: 2, at: published, key: '0'.repeat(64) });
}

/** Every page that can be reached by links from the front pages, as text, by its path. */
export async function readWhole(content: Content): Promise<Map<string, string>> {
	const platform = {
		release: { content, publicKey, envelope: { number: 2, at: published, key: '0'.repeat(64) } as never },
		origin: 'http://localhost:3000',
		isOld: false
	};
	const found = new Map<string, string>();
	const seen = new Set(['/de/', '/en/']);
	for (const path of seen) {
		const response = await renderer.render(path, { platform });
		if (response.status !== 200 || !response.headers.get('content-type')?.startsWith('text/html')) continue;
		const text = await response.text();
		found.set(path, text);
		for (const [, link = ''] of text.matchAll(/ href="(\/[^"#?]*)/g)) if (!isSearchPath(link)) seen.add(link);
	}
	return found;
}

/** What a reader finds changed between two readings of the whole site. */
export function differences(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
	return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((path) => {
		if (old.get(path) === now.get(path)) return [];
		return [`${old.has(path) ? (now.has(path) ? 'changed' : 'gone') : 'new'} ${path}`];
	});
}
