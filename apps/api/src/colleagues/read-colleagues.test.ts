import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, createDatabase } from '../testing/database.ts';
import { idOfMember, writeManyMembers } from '../testing/many-members.ts';
import { plansOf } from '../testing/statement-plans.ts';
import { readColleagues } from './read-colleagues.ts';

const at = '2026-11-24T18:00:00.000Z';
const office = { role: 'office', members: [] } as const;
const delegate = { role: 'delegate', members: [idOfMember(0)] } as const;

/** On SQLite whatever is read keeps everybody waiting. A look at all colleagues once took more than a second. */
describe('among 430 members on SQLite', () => {
	let database: TestDatabase;

	beforeAll(async () => {
		database = await createDatabase('sqlite', '');
		await writeManyMembers(database.databases, 430);
	});
	afterAll(async () => database.remove());

	test.each([
		['the office looks at all', { actor: office }],
		['a delegate asks for the own member alone', { actor: delegate, only: 'own' }]
	] as const)('where %s, what is told of members is found by their ids and links', async (_, asked) => {
		const plans = await plansOf(database.place, async (db) => readColleagues(db, { ...asked, at }));
		expect(plans.filter((step) => step.startsWith('SCAN'))).toEqual([]);
		expect(plans).toContainEqual(expect.stringMatching(/^SEARCH link .*link_by_target \(target=\?/));
		// The list of ids alone is read from an index of all heads.
		const read = plans.filter((step) => /^SEARCH (record|record_head|part|snapshot) /.test(step));
		for (const step of read) expect(step).toMatch(/\((id|record|hash|single_of)=\?|COVERING INDEX head_states /);
	});

	test('a look at all is answered in turn with whoever asks for something else', async () => {
		let turns = 0;
		let turning: NodeJS.Immediate | undefined;
		const turn = () => {
			turns += 1;
			turning = setImmediate(turn);
		};
		turn();
		const { others, toConfirm } = await readColleagues(database.databases.read, { actor: office, at });
		clearImmediate(turning);
		expect([others.length, toConfirm.length]).toEqual([215, 0]);
		expect(turns).toBeGreaterThan(4);
	});
});
