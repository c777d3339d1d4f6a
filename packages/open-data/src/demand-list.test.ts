import { marksOn } from '@kok/domain/release/clause-marks';
import { listDemands } from '@kok/domain/release/reading';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { demandFileAddress } from './demand-file-address.ts';
import { filesOf, jsonAt, origin, releaseOf, stories, textAt } from './testing/releases.ts';

const releases = await Promise.all(
	[stories.real, stories.invented].map(async (records) => {
		const release = await releaseOf(records);
		return { release, files: await filesOf(release, (path) => path.startsWith('/data/demand')) };
	})
);

describe.each(releases)('the list of demands', ({ release, files }) => {
	const demands = listDemands(release.content);
	const list = jsonAt(files, '/data/demand-list.json') as Record<string, unknown>[];
	const table = parse<Record<string, string>>(textAt(files, '/data/demand-list.csv'), { columns: true });

	test('has every public demand once, by its number', () => {
		const numbers = demands.map(({ facts }) => facts.values.number);
		expect(list.map(({ number }) => number)).toEqual(numbers);
		expect(table.map(({ number }) => Number(number))).toEqual(numbers);
	});

	test('names titles, addressees and addresses in each language, and no id', () => {
		const [first] = table;
		expect(first?.['title.de']).toBe(demands[0]?.wording.de?.values.title);
		expect(first?.['address.de']).toBe(`${origin}/de/demand/${demands[0]?.wording.de?.slug}`);
		expect(table.filter((row) => row['addressees.de'] !== '').length).toBeGreaterThan(0);
		expect(textAt(files, '/data/demand-list.csv')).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
	});

	test('tells what the JSON tells', () => {
		for (const [place, row] of table.entries()) {
			const { title, state, since } = list[place] as {
				title: object;
				state?: { code: string };
				since?: { date: string };
			};
			expect([row['title.en'], row['state'], row['since']]).toEqual([
				{ en: '', ...title }.en,
				state?.code ?? '',
				since?.date ?? ''
			]);
		}
	});

	test('tells of each clause what the law says, in their order, a draft never as law in force', () => {
		const marks = marksOn(release.content, release.envelope.at.slice(0, 10));
		for (const [place, { id, facts }] of demands.entries()) {
			const told = list[place]?.['marks'] as string[];
			expect(told).toHaveLength(facts.values.clauses.length);
			expect(told).toEqual(marks.get(id)?.map(({ mark, isDraft }) => (isDraft ? `${mark}_draft` : mark)));
			expect(table[place]?.['marks']).toBe(told.join(', '));
		}
	});

	test('has a file for each demand with its clauses and versions', () => {
		for (const [place, { id, facts, versions = [] }] of demands.entries()) {
			const told = jsonAt(files, demandFileAddress(facts.values.number)) as { clauses: object[]; versions: object[] };
			expect(told).toMatchObject({ id, ...list[place] });
			expect([told.clauses.length, told.versions.length]).toEqual([facts.values.clauses.length, versions.length]);
		}
	});
});
