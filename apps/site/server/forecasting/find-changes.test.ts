import { contentTypes, isTypeName } from '@kok/domain/content-types';
import type { RecordState } from '@kok/domain/release/compile';
import type { Content } from '@kok/domain/release/content';
import { editedValues } from '@kok/domain/testing/edited-values';
import { createKeyPair } from '@kok/release/keys';
import { describe, expect, test } from 'vitest';
import { isSearchPath } from '#lib/addresses/address.ts';
import { foresightOf } from '../foresee.ts';
import { builtRenderer } from '../testing/built-renderer.ts';
import { recordsOfEveryType } from '../testing/every-type.ts';
import { contentOf, demandRecord, goalRecord, memberRecord, published, termRecord } from '../testing/records.ts';
import type { ForeseenSite } from './foreseen-site.ts';

const renderer = await builtRenderer();
const { publicKey } = createKeyPair();
const { open, findChanges } = foresightOf(renderer, {});

/** One of every type, and a few more of those that have many pages. */
const records = [...recordsOfEveryType(), goalRecord(), demandRecord(1), demandRecord(2), memberRecord(), termRecord()];
const before = contentOf(records);
const was = siteOf(before);

describe('the pages that a publication changes', () => {
	const edits = records.flatMap((record, index) =>
		[index % 2 === 0 ? ('facts' as const) : ('de' as const)].map((part): [string, RecordState[]] => [
			`${record.type} ${part}`,
			edited(record, { part, seed: index })
		])
	);

	test('are those that a reader of the whole site finds changed, whatever is edited', async () => {
		const old = await readWhole(before);
		const counts = new Set<number>();
		for (const [name, edit] of edits) {
			const after = contentOf(edit);
			const { pages } = await findChanges(was, siteOf(after));
			const found = pages.map(({ path, change }) => `${change} ${path}`);
			expect(found, name).toEqual(differences(old, await readWhole(after)));
			counts.add(found.length);
		}
		expect(counts.size).toBeGreaterThan(6);
	});

	test.each([
		['a record that comes', [...records, demandRecord(3)]],
		['a record that goes', records.filter(({ id }) => id !== demandRecord(2).id)],
		['a language in which a record is no longer told', records.map(withoutEnglish)]
	])('%s', async (_, edit) => {
		const after = contentOf(edit);
		const { pages } = await findChanges(was, siteOf(after));
		const found = pages.map(({ path, change }) => `${change} ${path}`);
		expect(found).toEqual(differences(await readWhole(before), await readWhole(after)));
		expect(found.length).toBeGreaterThan(2);
	});

	test('are told with their title and with what stands on them', async () => {
		const after = contentOf(
			records.map((record) =>
				record.id === demandRecord(1).id
					? demandRecord(1, { de: { ...demandRecord(1).wording.de?.values, title: 'Anders & neu' } })
					: record
			)
		);
		const { pages } = await findChanges(was, siteOf(after));
		expect(pages).toContainEqual({
			path: '/de/forderungen/forderung-1',
			title: expect.stringContaining('Anders & neu') as string,
			group: 'demand',
			change: 'changed'
		});
		expect(new Set(pages.map(({ group }) => group))).toContain('home');
	});

	test('are none where nothing is another', async () => {
		expect(await findChanges(was, siteOf(contentOf(records)))).toEqual({ pages: [], files: [] });
	});
});

test('a page is made once, and what is asked for besides is not kept', async () => {
	expect(await was.page('/de/')).toBe(await was.page('/de/'));
	for (const path of ['/de/nirgends', '/%64e/']) expect(await was.page(path)).not.toBe(await was.page(path));
});

function siteOf(content: Content): ForeseenSite {
	return open({ content, publicKey, number: 2, at: published, key: '0'.repeat(64) });
}

/** Every page that can be reached by links from the front pages, as text, by its path. */
async function readWhole(content: Content): Promise<Map<string, string>> {
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

function differences(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
	return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((path) => {
		if (old.get(path) === now.get(path)) return [];
		return [`${old.has(path) ? (now.has(path) ? 'changed' : 'gone') : 'new'} ${path}`];
	});
}

function edited(record: RecordState, { part, seed }: { part: 'facts' | 'de'; seed: number }): RecordState[] {
	if (!isTypeName(record.type)) return [...records];
	const { facts, wording } = contentTypes[record.type];
	const shown = part === 'facts' ? record.facts : record.wording.de;
	if (!shown) return [...records];
	const targets = (type: string) => records.filter((one) => one.type === type).map(({ id }) => id);
	const about = { values: shown.values, targets, seed };
	const next = { ...shown, values: editedValues(part === 'facts' ? facts : wording, about) };
	const changed =
		part === 'facts' ? { ...record, facts: next } : { ...record, wording: { ...record.wording, de: next } };
	return records.map((one) => (one === record ? changed : one));
}

function withoutEnglish(record: RecordState): RecordState {
	const { en: _, ...wording } = record.wording;
	return record.type === 'term' ? { ...record, wording } : record;
}
