import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { officialXml } from '../law/testing/official-xml.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { actDrafts, networkDrafts, newRecordId, provisionDrafts } from '../testing/drafts.ts';
import { stateHash } from '../testing/state-hash.ts';
import { type Body, type World, openWorld } from '../testing/world.ts';

/** Sections of a law that is made up. */
const one = '(1) Wer Schutz braucht, erhält ihn.\n\n(2) Eine Aussage ist nicht nötig.';
const two = '(1) Wer Schutz braucht, erhält ihn sofort.\n\n(2) Eine Aussage ist nicht nötig.';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let laws = 0;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
	});
	afterAll(async () => world.close());

	/** A law of its own for each test, with provisions on record. */
	async function enter(provisions: readonly { citation: string; wording?: string }[]) {
		laws += 1;
		const abbreviation = `Schutz${'abcdefghijklmnopqrstuvwxyz'.charAt(laws)}oG`;
		const act = await desk.found(actDrafts(abbreviation));
		const ids: string[] = [];
		for (const { citation, ...more } of provisions) {
			ids.push(await desk.found(provisionDrafts(act, { citation: `${citation} ${abbreviation}`, ...more })));
		}
		const file = (text: string, textOn = '2026-11-03') =>
			officialXml({ abbreviation, textOn, sections: [{ name: '§ 4', text }] });
		return { act, abbreviation, ids, file, id: ids[0] ?? '' };
	}

	async function send(file: string, query = ''): Promise<{ status: number; body: Body }> {
		const answer = await world.api.app.request(`/api/law-texts${query}`, {
			method: 'POST',
			headers: { authorization: `Bearer ${desk.ana}`, 'content-type': 'application/xml' },
			body: file
		});
		return { status: answer.status, body: (await answer.json()) as Body };
	}

	async function textOf(id: string, state: 'draft' | 'published') {
		const { body } = await desk.read(id);
		const valuesOf = async (part: string) => {
			const answer = await world.send({ path: `/api/records/${id}/parts/${part}`, token: desk.ana });
			return answer.body[state]?.['values'] as Body | undefined;
		};
		expect(body['id']).toBe(id);
		return {
			history: (await valuesOf('facts'))?.['history'] as unknown as Body[],
			told: (await valuesOf('de'))?.['history'] as Body
		};
	}

	function codesIn({ body }: { body: Body }): unknown[] {
		return (body['rows'] as unknown as { issues: { code: string }[] }[]).flatMap(({ issues }) =>
			issues.map(({ code }) => code)
		);
	}

	const bothLanguages = { de: expect.any(String) as unknown, en: expect.any(String) as unknown };
	const official = { textOn: '2026-11-03', asAmended: 'zuletzt geändert durch Art. 1 G v. 1.2.2026' };

	test('a wording on record that has no words yet is given those of the official text, with their day and file', async () => {
		const { id, file, act } = await enter([{ citation: '§ 4 Abs. 2' }]);
		const { status, body } = await send(file(one));
		expect([status, body['counts'], body['act']]).toEqual([
			...[200, { create: 0, change: 1, unchanged: 0, faulty: 0 }],
			{ id: act, title: expect.any(String) as unknown }
		]);
		const fileHash = expect.stringMatching(/^[0-9a-f]{64}$/) as unknown;
		expect(await textOf(id, 'draft')).toEqual({
			history: [{ id: 'first', since: '2020', ...official, fileHash }],
			told: { first: { what: 'So gilt es seit 2020.', wording: '(2) Eine Aussage ist nicht nötig.' } }
		});
		expect((await textOf(id, 'published')).history).toEqual([{ id: 'first', since: '2020' }]);
	});

	test('an earlier wording stays, and the new one stands beside it from the day that is given', async () => {
		const { id, file } = await enter([{ citation: '§ 4', wording: one }]);
		expect((await send(file(two), '?since=2026-07-01')).status).toBe(200);
		const { history, told } = await textOf(id, 'draft');
		expect(history.map(({ id: item, since, textOn }) => [item, since, textOn])).toEqual([
			['first', '2020', undefined],
			['text-2026-11-03', '2026-07-01', '2026-11-03']
		]);
		expect(told).toEqual({
			first: { what: 'So gilt es seit 2020.', wording: one },
			'text-2026-11-03': { what: 'Wortlaut nach dem amtlichen Text.', wording: two }
		});
	});

	test('a dry run says each change, and writes nothing', async () => {
		const { file } = await enter([{ citation: '§ 4', wording: one }, { citation: '§ 40' }]);
		const before = await stateHash(world.database.databases);
		const { status, body } = await send(file(two), '?since=2026-07-01&dryRun=true');
		expect([status, (body['missing'] as unknown as Body[]).map(({ citation }) => citation)]).toEqual([
			...[200, [expect.stringContaining('§ 40')]]
		]);
		const [row] = body['rows'] as unknown as { cells: { field: string; new: string }[] }[];
		expect(row?.cells.map(({ field }) => field)).toEqual([
			...['facts.history.2.id', 'facts.history.2.since', 'facts.history.2.textOn', 'facts.history.2.asAmended'],
			...['facts.history.2.fileHash', 'de.history.2.id', 'de.history.2.what', 'de.history.2.wording']
		]);
		expect(await stateHash(world.database.databases)).toBe(before);
	});

	test.each([
		['without a day for what is new', '', 'wording-day-missing'],
		['with a day before that of the wording on record', '?since=2019-12-31', 'wording-day-too-early'],
		['with a day after that of the text', '?since=2026-11-04', 'wording-day-too-late']
	])('nothing is written %s', async (_, query, code) => {
		const { file } = await enter([{ citation: '§ 4', wording: one }, { citation: '§ 4 Abs. 1' }]);
		const before = await stateHash(world.database.databases);
		const answer = await send(file(two), query);
		// Only of the first: the other one has no words yet, so that it keeps its day.
		expect([answer.status, codesIn(answer)]).toEqual([422, [code]]);
		expect(await stateHash(world.database.databases)).toBe(before);
	});

	test('a wording that has no words yet keeps its day, whatever day is given for another one', async () => {
		const { ids, file } = await enter([{ citation: '§ 4', wording: one }, { citation: '§ 4 Abs. 1' }]);
		expect((await send(file(two), '?since=2026-07-01')).status).toBe(200);
		const [whole, first] = [await textOf(ids[0] ?? '', 'draft'), await textOf(ids[1] ?? '', 'draft')];
		expect(whole.history.map(({ since }) => since)).toEqual(['2020', '2026-07-01']);
		expect(first.history.map(({ since, textOn }) => [since, textOn])).toEqual([['2020', '2026-11-03']]);
		expect(first.told['first']?.['wording']).toBe('(1) Wer Schutz braucht, erhält ihn sofort.');
	});

	test('a section with a table or one that is there twice keeps no other from being read, and stays as it is', async () => {
		const { abbreviation, ids } = await enter([
			{ citation: '§ 4' },
			{ citation: '§ 5', wording: one },
			{ citation: '§ 6' },
			{ citation: '§ 7' }
		]);
		const [, table = '', twice = ''] = ids;
		const sections = [
			{ name: '§ 4', text: one },
			{ name: '§ 5', text: one, more: '<table><tgroup/></table>' },
			...[
				{ name: '§ 6', text: one },
				{ name: '§ 6', text: two }
			]
		];
		const law = officialXml({ abbreviation, textOn: '2026-11-03', sections });
		const before = [await textOf(table, 'draft'), await textOf(twice, 'draft')];
		for (const query of ['?dryRun=true', '']) {
			const { status, body } = await send(law, query);
			expect([status, body['counts']]).toEqual([200, { create: 0, change: 1, unchanged: 0, faulty: 0 }]);
			expect(body['unread']).toEqual([
				{ id: table, citation: `§ 5 ${abbreviation}`, code: 'wording-not-plain', message: bothLanguages },
				{ id: twice, citation: `§ 6 ${abbreviation}`, code: 'wording-named-twice', message: bothLanguages }
			]);
			expect((body['missing'] as unknown as Body[]).map(({ citation }) => citation)).toEqual([`§ 7 ${abbreviation}`]);
		}
		expect([await textOf(table, 'draft'), await textOf(twice, 'draft')]).toEqual(before);
		expect((await textOf(ids[0] ?? '', 'draft')).told['first']?.['wording']).toBe(one);
	});

	test('a file of which no provision on record can be read changes nothing, and names each', async () => {
		const { abbreviation } = await enter([{ citation: '§ 5' }]);
		const sections = [{ name: '§ 5', text: one, more: '<table/>' }];
		const { status, body } = await send(officialXml({ abbreviation, textOn: '2026-11-03', sections }));
		expect([status, body['rows'], (body['unread'] as unknown as Body[]).length]).toEqual([200, [], 1]);
	});

	test('an older text replaces no newer one', async () => {
		const { file } = await enter([{ citation: '§ 4' }]);
		expect((await send(file(one))).status).toBe(200);
		const answer = await send(file(two, '2026-05-05'), '?since=2026-02-01');
		expect([answer.status, codesIn(answer)]).toEqual([422, ['wording-older']]);
	});

	test('a law that is not on record, is there twice or has none of the provisions is refused', async () => {
		const { file, abbreviation, id: provision } = await enter([{ citation: '§ 4' }]);
		const { file: other, act } = await enter([{ citation: '§ 44' }]);
		const refusalOf = async (text: string, query = '') => (await send(text, query)).body['refusal'];
		expect(await refusalOf(file(one).replaceAll(abbreviation, 'FremdG'))).toBe('law-act-unknown');
		expect(await refusalOf(other(one))).toBe('law-no-provision');
		expect(await refusalOf(file(one), `?act=${act}`)).toBe('law-no-provision');
		const bare = await desk.found(actDrafts('Schutz ohne Vorschrift'));
		for (const id of [newRecordId(), bare, provision])
			expect(await refusalOf(file(one), `?act=${id}`)).toBe('law-act-not-found');
		const twin = await desk.found(actDrafts(abbreviation));
		await desk.found(provisionDrafts(twin, { citation: '§ 4 Abs. 1' }));
		expect(await refusalOf(file(one))).toBe('law-several-acts');
		expect((await send(file(one), `?act=${twin}`)).status).toBe(200);
		expect(await refusalOf('<p>')).toBe('law-not-xml');
	});

	test('whatever texts come one after another, one that was read is read again without a change, and none is lost', async () => {
		const { id, file } = await enter([{ citation: '§ 4' }]);
		const texts = fc.uniqueArray(fc.constantFrom(one, two, 'Es gilt.', 'Es gilt nicht.\n1. nie'), { minLength: 1 });
		let day = 0;
		await fc.assert(
			fc.asyncProperty(texts, async (some) => {
				for (const text of some) {
					const before = (await textOf(id, 'draft')) as Awaited<ReturnType<typeof textOf>> | undefined;
					day += 1;
					const since = new Date(Date.UTC(2021, 0, day)).toISOString().slice(0, 10);
					expect((await send(file(text), `?since=${since}`)).status).toBe(200);
					const state = await stateHash(world.database.databases);
					const again = await send(file(text), `?since=${since}`);
					expect([again.status, again.body['counts']]).toEqual([
						200,
						{ create: 0, change: 0, unchanged: 1, faulty: 0 }
					]);
					expect((await send(file(text))).status).toBe(200);
					expect(await stateHash(world.database.databases)).toBe(state);
					const { told } = await textOf(id, 'draft');
					for (const [item, words] of Object.entries(before?.told ?? {})) {
						if (words['wording'] !== undefined) expect(told[item]).toEqual(words);
					}
				}
			}),
			{ numRuns: 6 }
		);
	});
});
