import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, createDatabase } from '../../testing/database.ts';
import { plansOf } from '../../testing/statement-plans.ts';
import { findSessionBySecret } from './session-store.ts';
import { findTokenBySecret } from './token-store.ts';

let database: TestDatabase;

beforeAll(async () => {
	database = await createDatabase('sqlite', '');
});
afterAll(async () => database.remove());

// Each request begins with this question. One that read all memberships took longer than the save that followed it.
test.each([
	['a token', findTokenBySecret],
	['a session', findSessionBySecret]
])(
	'who calls with %s is found without reading the memberships of others, however many the network has',
	async (_, find) => {
		const plans = await plansOf(database.place, async (db) => find(db, 'a secret'));
		expect(plans.filter((step) => step.startsWith('SCAN') && !/^SCAN named\b/.test(step))).toEqual([]);
		expect(plans).toContainEqual(expect.stringMatching(/^SEARCH link .*link_by_target \(target=\?/));
		const told = plans.filter((step) => /^SEARCH told\b/.test(step));
		expect(told).toHaveLength(2);
		for (const step of told) expect(step).toMatch(/\((id|single_of)=\?\)/);
	}
);
