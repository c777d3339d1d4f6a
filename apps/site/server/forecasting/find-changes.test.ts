import type { RecordState } from '@kok/domain/release/compile';
import { describe, expect, test } from 'vitest';
import { contentOf, demandRecord } from '../testing/records.ts';
import { differences, findChanges, readWhole, records, siteOf } from '../testing/whole-site.ts';

const before = contentOf(records);
const was = siteOf(before);

describe('the pages that a publication changes', () => {
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

function withoutEnglish(record: RecordState): RecordState {
	const { en: _, ...wording } = record.wording;
	return record.type === 'term' ? { ...record, wording } : record;
}
