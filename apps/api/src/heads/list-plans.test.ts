import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { learnSizes } from '../db/learn-sizes.ts';
import { type TestDatabase, createDatabase } from '../testing/database.ts';
import { idOfMember, writeManyMembers } from '../testing/many-members.ts';
import { plansOf, postgresPlansOf } from '../testing/statement-plans.ts';
import { type Filter, type Looking, type Page, countHeads, listHeads } from './list-heads.ts';

const record = idOfMember(2);
const office: Looking = { by: 'office' };
const delegate: Looking = { by: 'members', own: [record] };
const byTitle: Page = { order: 'title', locale: 'de', limit: 51 };
const after = { key: 'haus', record };

const questions: Readonly<Record<string, { filter: Filter; page: Page; by: RegExp }>> = {
	'all by title': { filter: {}, page: byTitle, by: /head_title_by_sort \(audience=\? AND locale=\?\)/ },
	'a type by title': {
		filter: { type: 'member' },
		page: byTitle,
		by: /head_title_of_type_by_sort \(audience=\? AND locale=\? AND type=\?\)/
	},
	'a later page by title': {
		filter: { type: 'member' },
		page: { ...byTitle, after },
		by: /head_title_of_type_by_sort \(audience=\? AND locale=\? AND type=\? AND \(?sort/
	},
	'a type by its last changes': {
		filter: { type: 'member' },
		page: { ...byTitle, order: 'changed' },
		by: /head_of_type_by_changed_at/
	},
	'a later page by changes': {
		filter: {},
		page: { ...byTitle, order: 'changed', after },
		by: /head_by_changed_at \(audience=\? AND \(?changed_at/
	},
	'what is due': {
		filter: { dueBefore: '2026' },
		page: { ...byTitle, order: 'due' },
		by: /head_by_due \(audience=\? AND \(?due/
	},
	'what was confirmed longest ago': {
		filter: { type: 'service' },
		page: { ...byTitle, order: 'confirmed' },
		by: /head_of_type_by_confirmed/
	},
	'what nobody confirmed since a day': {
		filter: { confirmedBefore: '2026-01-01' },
		page: { ...byTitle, order: 'confirmed' },
		by: /head_by_confirmed \(audience=\? AND \(?confirmed/
	},
	'a state by title': { filter: { type: 'member', state: 'open' }, page: byTitle, by: /head_title_of_type_by_sort/ },
	'what words find': {
		filter: { q: 'haus nord' },
		page: byTitle,
		by: /head_word_by_word \(audience=\? AND word>\? AND word<\?\)/
	}
};

const cases = Object.entries(questions).flatMap(([name, question]) =>
	[office, delegate].map((looking) => ({ name, looking, ...question }))
);

describe('on SQLite', () => {
	let database: TestDatabase;

	beforeAll(async () => {
		database = await createDatabase('sqlite', '');
	});
	afterAll(async () => database.remove());

	test.each(cases)(
		'$name, asked by $looking.by, is found by an index, in its order',
		async ({ filter, page, looking, by }) => {
			const plans = await plansOf(database.place, async (db) => listHeads(db, { filter, page, looking }));
			expect(plans.filter((step) => /^SCAN (head|place|head_word|record_head|head_title)\b/.test(step))).toEqual([]);
			expect(plans).toContainEqual(expect.stringMatching(by));
			// The page itself is put in order once more. No heads are.
			if (looking.by === 'office') expect(plans.filter((step) => step.includes('TEMP B-TREE')).length).toBeLessThan(2);
		}
	);

	test.each(cases)(
		'the states of $name, asked by $looking.by, are counted by an index',
		async ({ filter, looking }) => {
			const plans = await plansOf(database.place, async (db) => countHeads(db, { filter, looking }));
			expect(plans.filter((step) => /^SCAN (head_word|record_head|head_title)\b/.test(step))).toEqual([]);
			expect(plans).toContainEqual(expect.stringMatching(/^SEARCH head USING (COVERING )?INDEX/));
		}
	);
});

/** On PostgreSQL it depends on what the tables contain which index serves best, so they contain much. */
describe('on PostgreSQL, among 4,300 members', () => {
	let database: TestDatabase;

	beforeAll(async () => {
		database = await createDatabase('postgres', inject('postgresUrl'));
		await writeManyMembers(database.databases, 4_300);
		await learnSizes(database.databases);
	});
	afterAll(async () => database.remove());

	/** Pages of 8 KB that a question may look at. Of a state each head is looked up until enough are in it. */
	const mostPages = (state: string | undefined, by: Looking['by']) => {
		if (state === undefined) return 700;
		return by === 'office' ? 2_000 : 7_000;
	};

	test.each(cases)(
		'$name, asked by $looking.by, looks at few pages and compares no table with another row by row',
		async ({ filter, page, looking }) => {
			const plans = await postgresPlansOf(database.place, async (db) => {
				await listHeads(db, { filter, page, looking });
				await countHeads(db, { filter, looking });
			});
			expect(plans).toHaveLength(2);
			const [list, counts] = plans;
			expect(list?.pages).toBeGreaterThan(0);
			expect(list?.pages).toBeLessThan(mostPages(filter.state, looking.by));
			expect(counts?.pages).toBeGreaterThan(0);
			expect(counts?.pages).toBeLessThan(700);
			for (const { steps } of [list, counts].flatMap((plan) => plan ?? [])) {
				expect(steps.filter((step) => /Rows Removed by Join Filter|Seq Scan on head_(title|word)/.test(step))).toEqual(
					[]
				);
			}
		}
	);
});
