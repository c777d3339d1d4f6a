import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listEvents } from '../db/stores/event-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { goalDrafts, memberDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { having, someText } from '../testing/expected.ts';
import { stateHash } from '../testing/state-hash.ts';
import { type World, openWorld } from '../testing/world.ts';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts({ fourEyes: false }));
	});
	afterAll(async () => world.close());

	async function send(type: string, csv: string | Uint8Array<ArrayBuffer>, query = '') {
		const answer = await world.api.app.request(`/api/imports/${type}${query}`, {
			method: 'POST',
			headers: { authorization: `Bearer ${desk.ana}`, 'content-type': 'text/csv' },
			body: csv
		});
		return { status: answer.status, body: (await answer.json()) as Answer };
	}

	async function fetchTable(type: string, query = '') {
		const answer = await world.api.app.request(`/api/exports/${type}.csv${query}`, {
			headers: { authorization: `Bearer ${desk.ana}` }
		});
		expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
		return Buffer.from(await answer.arrayBuffer()).toString('utf8');
	}

	async function newestEvent() {
		return (await listEvents(world.database.databases.read, { limit: 1 }))[0];
	}

	describe('a table of new records', () => {
		const a = newRecordId();
		const b = newRecordId();
		const table = [
			'id;facts.kind;facts.order;facts.sources.1.title;facts.sources.1.publisher;de.title;en.title;en.translatedFrom',
			`${a};aim;1;Papier;Netz;Erstes Ziel;First aim;de`,
			`${b.toUpperCase()};task;2;Papier;Netz;"Ein ""zweites""; mit Zeichen";;`,
			';;;;;;;'
		].join('\r\n');

		test('is judged in a dry run, which writes nothing at all', async () => {
			const before = await stateHash(world.database.databases);
			const { status, body } = await send('goal', table, '?dryRun=true');
			const source = [
				{ part: 'facts', field: 'facts.sources.1.title', new: 'Papier' },
				{ part: 'facts', field: 'facts.sources.1.publisher', new: 'Netz' }
			];
			expect([status, body]).toEqual([
				200,
				{
					dryRun: true,
					columns: { known: table.split('\r\n')[0]?.split(';'), unknown: [] },
					counts: { create: 2, change: 0, unchanged: 0, faulty: 0 },
					rows: [
						{
							...{ row: 2, id: a, fate: 'create', parts: ['facts', 'de', 'en'], issues: [] },
							titles: { de: 'Erstes Ziel', en: 'First aim' },
							cells: [
								{ part: 'facts', field: 'facts.kind', new: 'aim' },
								{ part: 'facts', field: 'facts.order', new: '1' },
								...source,
								{ part: 'de', field: 'de.title', new: 'Erstes Ziel' },
								{ part: 'en', field: 'en.title', new: 'First aim' }
							]
						},
						{
							...{ row: 3, id: b, fate: 'create', parts: ['facts', 'de'], issues: [] },
							titles: { de: 'Ein "zweites"; mit Zeichen' },
							cells: [
								{ part: 'facts', field: 'facts.kind', new: 'task' },
								{ part: 'facts', field: 'facts.order', new: '2' },
								...source,
								{ part: 'de', field: 'de.title', new: 'Ein "zweites"; mit Zeichen' }
							]
						}
					]
				}
			]);
			expect(await stateHash(world.database.databases)).toBe(before);
		});

		test('is imported as drafts, with one event; the same file again changes nothing', async () => {
			expect(await send('goal', `\uFEFF${table}`)).toMatchObject({ status: 200, body: { dryRun: false } });
			const event = await newestEvent();
			expect(event).toMatchObject({ action: 'RecordsImported', object: 'set' });
			expect(JSON.parse(event?.changes ?? '')).toHaveLength(5);
			const { parts } = (await desk.read(a)).body;
			expect(parts).toMatchObject({
				facts: { revision: 1, draft: { stage: 'open', values: { kind: 'aim', order: 1 } } },
				en: { draft: { origin: { locale: 'de', snapshot: parts?.['de']?.['draft']?.['snapshot'] } } }
			});
			expect((await desk.read(b)).body['parts']?.['de']).toMatchObject({
				draft: { values: { title: 'Ein "zweites"; mit Zeichen' } }
			});

			const before = await stateHash(world.database.databases);
			expect((await send('goal', table)).body.counts).toEqual({ create: 0, change: 0, unchanged: 2, faulty: 0 });
			expect(await stateHash(world.database.databases)).toBe(before);
		});

		test('changes nothing when it is exported and imported unchanged', async () => {
			for (const query of ['', '?separator=semicolon']) {
				const exported = await fetchTable('goal', query);
				const { body } = await send('goal', exported);
				expect(body.counts).toMatchObject({ change: 0, create: 0, faulty: 0 });
				expect(await fetchTable('goal', query)).toBe(exported);
			}
		});

		test('changes the cells that were changed in a spreadsheet, and no others', async () => {
			const table = ['id,facts.revision,facts.order,de.revision,de.title', `${a},1,7,1,Erstes Ziel`].join('\n');
			const { body } = await send('goal', table);
			const titles = { de: 'Erstes Ziel', en: 'First aim' };
			expect(body.rows).toEqual([{ row: 2, id: a, fate: 'change', parts: ['facts'], issues: [], titles }]);
			expect((await desk.read(a)).body['parts']?.['facts']).toMatchObject({
				revision: 2,
				draft: { values: { kind: 'aim', order: 7, sources: [{ title: 'Papier' }] } }
			});
		});

		test('is compared cell by cell in a dry run, with the present value and the new one', async () => {
			const columns = 'id,facts.revision,facts.order,facts.note,facts.sources.1.dated,de.revision,de.title,en.revision';
			const table = [columns, `${a},2,9,Intern,2020-05,1,Erstes Ziel,1`, `${b},1,2,,,1,Zweites,`].join('\n');
			const { body } = await send('goal', table, '?dryRun=true');
			expect(body.rows).toEqual([
				having({
					row: 2,
					parts: ['facts'],
					cells: [
						{ part: 'facts', field: 'facts.order', old: '7', new: '9' },
						{ part: 'facts', field: 'facts.note', new: 'Intern' },
						{ part: 'facts', field: 'facts.sources.1.dated', new: '2020-05' }
					]
				}),
				having({
					row: 3,
					titles: { de: 'Zweites' },
					cells: [{ part: 'de', field: 'de.title', old: 'Ein "zweites"; mit Zeichen', new: 'Zweites' }]
				})
			]);
		});

		test('is refused where someone has changed a row since, or where a row lacks its revision', async () => {
			const table = [
				'id,facts.revision,facts.order,de.title',
				`${a},1,8,Erstes Ziel`,
				`${b},1,2,Anders`,
				`${newRecordId()},,2,Neu`
			].join('\n');
			const before = await stateHash(world.database.databases);
			const { status, body } = await send('goal', table);
			expect([status, body]).toMatchObject([
				422,
				{
					type: '/api/problems/faulty-rows',
					rows: [
						{
							...{ row: 2, id: a, fate: 'faulty', titles: { de: 'Erstes Ziel', en: 'First aim' } },
							issues: [{ column: 'facts.revision', code: 'stale', cell: '1' }]
						},
						{ row: 3, id: b, fate: 'faulty', issues: [{ column: 'de.revision', code: 'revision-missing' }] },
						{
							row: 4,
							issues: [{ column: 'facts.kind', code: 'not-a-choice', message: { de: someText, en: someText } }]
						}
					]
				}
			]);
			expect(await stateHash(world.database.databases)).toBe(before);
		});
	});

	describe('a row that ends before the last column', () => {
		test('leaves the fields of the missing columns as they are, while an empty cell empties its field', async () => {
			const id = await desk.create(memberDrafts('Kurz', { note: 'Intern' }));
			const columns = 'id,facts.revision,facts.website,facts.note';
			const row = `${id},1,https://kurz.example/`;
			expect((await send('member', `${columns}\n${row}`)).body.rows).toMatchObject([{ fate: 'change' }]);
			const facts = async () => (await desk.read(id)).body['parts']?.['facts']?.['draft']?.['values'];
			expect(await facts()).toMatchObject({ note: 'Intern', website: 'https://kurz.example/' });

			const emptying = `${columns}\n${id},2,https://kurz.example/,`;
			expect((await send('member', emptying, '?dryRun=true')).body.rows).toMatchObject([
				{ cells: [{ part: 'facts', field: 'facts.note', old: 'Intern' }] }
			]);
			await send('member', emptying);
			expect(await facts()).not.toHaveProperty('note');
		});
	});

	describe('rows without an id', () => {
		const table = (title: string) => `facts.kind,facts.order,de.title\naim,1,"${title}"\naim,2,"${title}, das zweite"`;

		test('make records, and are recognised when the file is sent again, whatever became of them', async () => {
			const first = await send('goal', table('Ohne Kennung'));
			expect(first.body.counts).toMatchObject({ create: 2 });
			const ids = first.body.rows.map(({ id }) => id ?? '');
			expect(new Set(ids).size).toBe(2);
			await desk.save(ids[0] ?? '', 'de', { values: { title: 'Umbenannt' }, revision: 1 });

			const again = await send('goal', table('Ohne Kennung'));
			expect(again.body.counts).toMatchObject({ create: 0, unchanged: 2 });
			expect(again.body.rows.map(({ id }) => id)).toEqual(ids);
			expect((await desk.read(ids[0] ?? '')).body['parts']?.['de']).toMatchObject({
				draft: { values: { title: 'Umbenannt' } }
			});
		});

		test('are refused where another record has the title, and where two rows are the same', async () => {
			const { body } = await send(
				'goal',
				'facts.kind,facts.order,de.title\ntask,1,Umbenannt\ntask,9,Gleich\ntask,9,Gleich'
			);
			expect(body.rows).toMatchObject([
				{ row: 2, issues: [{ column: 'de.title', code: 'same-title' }] },
				{ row: 4, issues: [{ column: 'id', code: 'same-record-in-two-rows' }] }
			]);
		});
	});

	describe('a file that is no table', () => {
		test.each([
			['', 1, '', 'no-columns'],
			['\n\n', 1, '', 'no-columns'],
			['id,facts.fax\n', 1, 'facts.fax', 'unknown'],
			['id,de.title,de.title\n', 1, 'de.title', 'same-column-twice'],
			['id,de.title\n,"offen\n', 2, '', 'not-a-table'],
			['id,de.title\n,a,b', 2, '', 'too-many-cells'],
			['id,de.title,\n,a,b', 2, '', 'too-many-cells'],
			['id,de.title\nx,a', 2, 'id', 'not-an-id']
		])('%j is refused at row %i', async (csv, row, column, code) => {
			expect(await send('goal', csv)).toMatchObject({
				status: 422,
				body: { rows: [{ row, fate: 'faulty', issues: [{ column, code }] }] }
			});
		});

		test('names every column that nobody knows, and the row from which on it cannot be read', async () => {
			const rows = 'aim,1\n'.repeat(50);
			const broken = `facts.kind,facts.order\n${rows}aim,"1"x\n${rows}`;
			expect((await send('goal', broken)).body.rows).toMatchObject([{ row: 52, issues: [{ code: 'not-a-table' }] }]);
			expect((await send('goal', 'a,b,id')).body.rows).toMatchObject([{ issues: [{ column: 'a' }, { column: 'b' }] }]);
		});

		test.each([
			['XLSX or ODS', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
			['XLS', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]]
		])('but a workbook in %s is refused, with words that say what to do', async (_, bytes) => {
			const { status, body } = await send('goal', new Uint8Array(bytes));
			expect([status, body.rows]).toMatchObject([422, [{ row: 1, issues: [{ code: 'a-workbook' }] }]]);
		});

		test('with columns that nobody knows is read without them where they are left out, and says which they are', async () => {
			const table = `id,Ansprechperson,facts.kind,,facts.order\n${newRecordId()},Ada,aim,x,3`;
			const query = '?dryRun=true&unknownColumns=left-out';
			expect((await send('goal', table, query)).body).toMatchObject({
				columns: { known: ['id', 'facts.kind', 'facts.order'], unknown: ['Ansprechperson', ''] },
				rows: [
					{
						fate: 'create',
						cells: [
							{ field: 'facts.kind', new: 'aim' },
							{ field: 'facts.order', new: '3' }
						]
					}
				]
			});
			expect((await send('goal', table, '?dryRun=true')).body).toMatchObject({
				columns: { unknown: ['Ansprechperson', ''] },
				rows: [{ row: 1, fate: 'faulty', issues: [{ column: 'Ansprechperson' }, { column: '' }] }]
			});
			expect((await send('goal', 'a,b\n1,2', query)).body.rows).toMatchObject([{ row: 1, fate: 'faulty' }]);
			expect((await send('goal', 'id,a,id\n', query)).body.rows).toMatchObject([
				{ row: 1, issues: [{ column: 'id', code: 'same-column-twice' }] }
			]);
		});

		test('in another encoding is refused, with words that say what to do', async () => {
			const { body } = await send('goal', new Uint8Array(Buffer.from('id,de.title\n,Gr\xf6\xdfe', 'latin1')));
			expect(body.rows).toMatchObject([{ issues: [{ code: 'not-utf-8' }] }]);
		});

		test('of another type of content is 415, one of more than 20 MiB 413', async () => {
			const path = '/api/imports/goal';
			const json = await world.send({ method: 'POST', path, token: desk.ana, body: {} });
			expect(json).toMatchObject({ status: 415, body: { type: '/api/problems/not-a-table' } });
			const large = await send('goal', `id\n${'x'.repeat(20 * 1024 * 1024)}`);
			expect(large).toMatchObject({ status: 413, body: { type: '/api/problems/table-too-large' } });
		});
	});

	describe('what rows name', () => {
		test('may be a record of the same file, and must have the right type', async () => {
			const [parent, child] = [newRecordId(), newRecordId()];
			const goal = await desk.create(goalDrafts('Ein Ziel'));
			const table = (within: string) =>
				`id,facts.kind,facts.level,facts.within,de.name\n${child},board,network,${within},Vorstand\n${parent},assembly,network,,Versammlung`;
			expect((await send('body', table(goal))).body.rows).toMatchObject([
				{ row: 2, issues: [{ column: 'facts.within', code: 'no-such-record' }] }
			]);
			expect((await send('body', table(parent))).body.counts).toMatchObject({ create: 2 });
		});

		test('with the id of a record of another type is refused', async () => {
			const member = await desk.create(memberDrafts('Verein'));
			expect((await send('goal', `id,facts.order\n${member},1`)).body.rows).toMatchObject([
				{ issues: [{ column: 'id', code: 'of-another-type' }] }
			]);
		});
	});

	test('cells that a spreadsheet would run as formulas are exported harmless and imported as they were', async () => {
		const id = await desk.create(memberDrafts('=1+1', { phone: '+49 30 263 911 76', note: '-Vermerk\n- zwei' }));
		const exported = await fetchTable('member');
		expect(exported).toContain("'+49 30 263 911 76");
		expect(exported).toContain("'=1+1");
		const { body } = await send('member', exported);
		expect(body.rows.find((row) => row.id === id)).toMatchObject({ fate: 'unchanged' });
	});

	test('an empty table to begin with has the columns of a full one, and can be brought in', async () => {
		const empty = await fetchTable('member', '?rows=none&separator=semicolon');
		expect(empty.trim().split('\r\n')).toHaveLength(1);
		expect(empty).toMatch(/^\uFEFFid;facts\.revision;.*;de\.name;/);
		expect(await send('member', empty, '?dryRun=true')).toMatchObject({
			status: 200,
			body: { columns: { unknown: [] }, rows: [] }
		});
	});

	test('a withdrawn record is not exported, nor changed', async () => {
		const id = await desk.found(memberDrafts('Geht'));
		const row = (name: string) => `id,de.revision,de.name\n${id},4,${name}`;
		const withdrawal = { withdrawal: { reason: 'over' }, revisions: { facts: 4, de: 4 } };
		const path = `/api/records/${id}/withdrawal`;
		expect((await world.send({ method: 'POST', path, token: desk.ana, body: withdrawal })).status).toBe(200);
		expect(await fetchTable('member')).not.toContain(id);
		expect((await send('member', row('Geht'))).body.counts).toMatchObject({ unchanged: 1 });
		expect((await send('member', row('Bleibt'))).body.rows).toMatchObject([{ issues: [{ code: 'withdrawn' }] }]);
	});

	test('a second network is refused', async () => {
		const exported = await fetchTable('network');
		const other = exported.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, newRecordId());
		expect((await send('network', other)).body.rows).toMatchObject([{ issues: [{ code: 'only-one-of-its-type' }] }]);
	});

	describe('with publish=true', () => {
		const good = newRecordId();
		const header = 'id,facts.kind,facts.order,facts.sources.1.title,facts.sources.1.publisher,de.title';

		test('a row that may not be published is named, and nothing is imported', async () => {
			const table = `${header}\n${good},aim,5,Papier,Netz,Mit Quelle\n${newRecordId()},aim,6,,,Ohne Quelle`;
			const before = await stateHash(world.database.databases);
			for (const query of ['?publish=true', '?publish=true&dryRun=true']) {
				const { status, body } = await send('goal', table, query);
				expect([status, body.rows.filter(({ fate }) => fate === 'faulty')]).toMatchObject([
					query.includes('dryRun') ? 200 : 422,
					[{ row: 3, issues: [{ column: 'facts', code: 'fact-without-source' }] }]
				]);
			}
			expect(await stateHash(world.database.databases)).toBe(before);
		});

		test('the imported rows are published, also those imported before as drafts', async () => {
			const table = `${header}\n${good},aim,5,Papier,Netz,Mit Quelle`;
			expect((await send('goal', table)).body.counts).toMatchObject({ create: 1 });
			expect((await send('goal', table, '?publish=true')).body.counts).toMatchObject({ unchanged: 1 });
			expect((await desk.read(good)).body).toMatchObject({
				slugs: { de: ['mit-quelle'] },
				parts: { facts: { published: { values: { order: 5 } } }, de: { revision: 2 } }
			});
			expect(await newestEvent()).toMatchObject({ action: 'SetPublished' });
			expect((await world.release()).content.records.goal.map(({ id }) => id)).toContain(good);
		});
	});
});

interface Answer {
	dryRun: boolean;
	type?: string;
	counts: Record<string, number>;
	rows: { row: number; id?: string; fate: string; parts: string[]; issues: { column: string; code: string }[] }[];
}
