import { generateNetwork } from '@kok/content/fictional/generate';
import { contentTypes } from '@kok/domain/content-types';
import { usualLanguages } from '@kok/domain/languages';
import { tableOf } from '@kok/domain/table/table';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readTable } from '../csv/read-table.ts';
import { writeTable } from '../csv/write-table.ts';
import { listEvents, walkChain } from '../db/stores/event-store.ts';
import { kinds } from '../testing/database.ts';
import { membersOf, withFaults } from '../testing/member-tables.ts';
import { stateHash } from '../testing/state-hash.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';
import { exportRecords } from './export-records.ts';
import { importRecords } from './import-records.ts';
import { wantedTable } from './importing/wanted-table.ts';

const members = 4_300;
const faults = 100;
/** A person waits for it; on the slowest machine that runs these tests it must still be seconds, not minutes. */
const longestSeconds = 60;
const caller = { actor: 'office', request: 'table' };

// To make up a network of as many members would take longer than to import them.
const table = membersOf(generateNetwork({ seed: 43, members: members / 10, until: startOfTime }), members);
const faulty = withFaults(table, faults);

describe.each(kinds)('on %s, a table of all members of a large network', (kind) => {
	let world: World;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
	});
	afterAll(async () => world.close());

	async function bringIn(csv: string, dryRun = false) {
		const { rows: wanted } = wantedTable(contentTypes.member, {
			file: await readTable(inChunks(csv)),
			languages: usualLanguages,
			leaveOutUnknown: false
		});
		const start = performance.now();
		const result = await importRecords(world.api.tools, {
			type: 'member',
			rows: wanted,
			dryRun,
			publish: false,
			caller
		});
		expect((performance.now() - start) / 1_000).toBeLessThan(longestSeconds);
		return result;
	}

	test('with faulty rows is refused whole, and each faulty row is named', async () => {
		const before = await stateHash(world.database.databases);
		for (const dryRun of [true, false]) {
			const { outcome, rows } = await bringIn(faulty.csv, dryRun);
			expect(outcome).toBe(dryRun ? 'judged' : 'faulty');
			const named = rows.flatMap(({ row, fate, issues }) =>
				fate === 'faulty' ? [[row, issues.map(({ column }) => column)]] : []
			);
			expect(named).toEqual(faulty.faults.map(({ row, column }) => [row, [column]]));
			expect(rows).toHaveLength(members);
			expect(await stateHash(world.database.databases)).toBe(before);
		}
	});

	test('is imported whole, with one event, and exported unchanged', async () => {
		const { outcome, rows } = await bringIn(table.csv);
		expect([outcome, new Set(rows.map(({ fate }) => fate))]).toEqual(['imported', new Set(['create'])]);
		const [event, ...others] = await listEvents(world.database.databases.read, { limit: 5 });
		expect([event?.action, others]).toEqual(['RecordsImported', []]);
		expect(await walkChain(world.database.databases.read)).toMatchObject({ whole: true });

		const parts = tableOf(contentTypes.member, { mark: '.', locales: usualLanguages }).parts.map(({ part }) => part);
		const exported = await exportRecords(world.database.databases, { type: contentTypes.member, parts, mark: '.' });
		const values = exported.rows.map((cells) => [...cells].filter(([column]) => !isTold(column)));
		expect(values).toEqual(table.rows.map((cells) => [...cells].filter(([column]) => !isTold(column))));

		const again = [...writeTable(exported.columns, { rows: exported.rows, separator: 'comma' })].join('');
		const { rows: same } = await bringIn(again);
		expect(new Set(same.map(({ fate }) => fate))).toEqual(new Set(['unchanged']));
	});

	test('changed in every row is imported whole, or not at all if one row was changed by somebody else meanwhile', async () => {
		const renamed = table.rows.map((cells) => new Map([...cells, ['de.name', `${cells.get('de.name')} neu`]]));
		const columns = ['id', 'de.revision', 'de.name'];
		const csvOf = (revision: (index: number) => string) => {
			const rows = renamed.map((cells, index) => new Map([...cells, ['de.revision', revision(index)]]));
			return [...writeTable(columns, { rows, separator: 'semicolon' })].join('');
		};
		const before = await stateHash(world.database.databases);
		const { rows } = await bringIn(csvOf((index) => (index === 777 ? '2' : '1')));
		expect(rows.filter(({ fate }) => fate === 'faulty')).toMatchObject([{ row: 779, issues: [{ code: 'stale' }] }]);
		expect(await stateHash(world.database.databases)).toBe(before);
		expect(new Set((await bringIn(csvOf(() => '1'))).rows.map(({ fate }) => fate))).toEqual(new Set(['change']));
	});
});

/** What is told of a part beside its values. */
function isTold(column: string): boolean {
	return /^\w+\.(revision|state)$/.test(column);
}

async function* inChunks(text: string) {
	const bytes = new TextEncoder().encode(text);
	// An odd size, so that characters are cut in two.
	for (let start = 0; start < bytes.length; start += 65_521) yield bytes.subarray(start, start + 65_521);
}
