import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts, newRecordId, serviceDrafts } from '../testing/drafts.ts';
import { foundProtectedMembers } from '../testing/protected-members.ts';
import { type Body, type World, openWorld } from '../testing/world.ts';

const later = '2026-11-25T09:00:00.000Z';

describe.each(kinds)('the list on %s', (kind) => {
	let world: World;
	let desk: Desk;
	/** Members by name, in the order in which they were made. */
	const made = new Map<string, string>();

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		for (const name of ['Zuflucht Süd', 'Ärztinnenhaus', 'Anlaufstelle', 'Bärenhof', 'Barke']) {
			made.set(name, await desk.create(memberDrafts(name)));
			world.clock.advance(1_000);
		}
		await desk.publish(idOf('Barke'));
		world.clock.advance(1_000);
		const parts = await desk.approve(idOf('Bärenhof'));
		await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body: { parts, publishAt: later } });
	});
	afterAll(async () => world.close());

	function idOf(name: string): string {
		return made.get(name) ?? '';
	}

	async function list(query: string, token = desk.ana): Promise<Body> {
		const { status, body } = await world.send({ path: `/api/records?${query}`, token });
		expect(status, JSON.stringify(body)).toBe(200);
		return body;
	}

	async function titles(query: string, token = desk.ana): Promise<unknown[]> {
		return ((await list(query, token))['records'] ?? []).map((record) => record['titles']?.['de']);
	}

	test('shows of a record its titles, the state of each part, and who changed it last', async () => {
		const [record] = (await list('q=Bärenhof'))['records'] ?? [];
		expect(record).toMatchObject({
			id: idOf('Bärenhof'),
			type: 'member',
			audience: 'office',
			titles: { de: 'Bärenhof' },
			owner: idOf('Bärenhof'),
			due: later,
			behind: false,
			hindered: false,
			parts: { facts: { draft: { stage: 'approved', publishAt: later } }, de: { draft: { stage: 'approved' } } }
		});
		expect(record?.['changedBy']).toMatch(/^token:/);
		expect(JSON.stringify(record)).not.toContain('publicity');
	});

	test('finds by the beginnings of words in any language, whatever their case and accents', async () => {
		const demand = await desk.create(demandDrafts(5, 'Aufenthalt für Betroffene'));
		for (const q of ['aufent', 'FUR betr', 'fuer', 'demand 5', 'Betroffene aufenthalt']) {
			expect((await list(`q=${encodeURIComponent(q)}`))['records']?.map(({ id }) => id)).toEqual([demand]);
		}
		for (const q of ['enthalt', 'aufenthalt barke', 'aufenthalte']) expect(await titles(`q=${q}`)).toEqual([]);
		expect(await titles('q=baren')).toEqual(['Bärenhof']);
	});

	test('orders by title as readers do, by the last change, and by what is due', async () => {
		expect(await titles('type=member')).toEqual(['Anlaufstelle', 'Ärztinnenhaus', 'Bärenhof', 'Barke', 'Zuflucht Süd']);
		expect((await titles('type=member&order=changed')).slice(0, 2)).toEqual(['Bärenhof', 'Barke']);
		expect((await titles('type=member&order=due'))[0]).toBe('Bärenhof');
	});

	test('each filter finds what looking through the whole list finds, and counts it', async () => {
		const all = (await list('limit=200'))['records'] ?? [];
		const writer = String(all.find(({ id }) => String(id) === idOf('Bärenhof'))?.['changedBy']);
		const since = String(all.find(({ id }) => String(id) === idOf('Barke'))?.['changedAt']);
		const stageOf = (record: Body) =>
			Object.values<Body>(record['parts'] ?? {}).map(({ draft }) => String(draft?.['stage']));
		const isScheduled = (record: Body) => record['due'] !== undefined;
		const filters: Record<string, (record: Body) => boolean> = {
			'type=member': (record) => String(record['type']) === 'member',
			'state=open': (record) => stageOf(record).includes('open'),
			'state=scheduled': isScheduled,
			'state=approved': (record) => stageOf(record).includes('approved') && !isScheduled(record),
			'state=published': (record) => Object.values<Body>(record['parts'] ?? {}).some((part) => 'published' in part),
			'withdrawn=false': () => true,
			'withdrawn=true': () => false,
			'behind=true': ({ behind }) => String(behind) === 'true',
			[`owner=${idOf('Barke')}`]: (record) => String(record['owner']) === idOf('Barke'),
			[`writer=${encodeURIComponent(writer)}`]: (record) => String(record['changedBy']) === writer,
			[`changedSince=${since}`]: (record) => String(record['changedAt']) >= since,
			'dueBefore=2026-11-26T00:00:00Z': isScheduled,
			'dueBefore=2026-11-25T00:00:00Z': () => false
		};
		for (const [filter, finds] of Object.entries(filters)) {
			const { records, counts } = await list(`${filter}&limit=200`);
			const expected = all.filter(finds);
			expect([filter, records?.map(({ id }) => id)]).toEqual([filter, expected.map(({ id }) => id)]);
			const state = /^state=(.*)$/.exec(filter)?.[1] ?? 'all';
			expect([filter, counts?.[state]]).toEqual([filter, expected.length]);
		}
	});

	test('says what stands against publishing, and when a translation falls behind', async () => {
		const bare = await desk.create(memberDrafts('Ohne Beleg', { sources: [], phone: '+49 30 1' }));
		const { records } = await list('q=ohne');
		expect(records?.[0]).toMatchObject({
			id: bare,
			hindered: true,
			parts: { facts: { hindrance: 'fact-without-source' } }
		});

		const demand = await desk.create(demandDrafts(6, 'Sechste'));
		const values = { ...demandDrafts(6, 'Sechste').parts.de.values, summary: 'Neu.' };
		expect((await desk.save(demand, 'de', { values, revision: 1 })).status).toBe(200);
		const behind = (await list('behind=true'))['records'] ?? [];
		expect(behind.map(({ id }) => id)).toEqual([demand]);
		expect(behind[0]?.['parts']?.['en']).toMatchObject({ behind: true });
	});

	test.each(['title', 'changed', 'due'])(
		'page after page in the order of %s, nothing is skipped or told twice while other records change',
		async (order) => {
			const own = [];
			for (let index = 0; index < 9; index += 1)
				own.push(await desk.create(memberDrafts(`Stetig ${order} ${index % 4}`)));
			const restless = await desk.create(memberDrafts(`Stetig ${order} 2`));
			const seen: string[] = [];
			let cursor = '';
			let revision = 1;
			do {
				const { records, next } = await list(`q=stetig+${order}&order=${order}&limit=2${cursor}`);
				seen.push(...(records ?? []).map(({ id }) => String(id)));
				cursor = next === undefined ? '' : `&cursor=${String(next)}`;
				const name = `Stetig ${order} ${revision % 2 === 0 ? 0 : 9}`;
				await desk.save(restless, 'de', { values: { name }, revision });
				revision += 1;
				world.clock.advance(1_000);
			} while (cursor !== '');
			expect(seen.filter((id) => id !== restless).toSorted()).toEqual(own.toSorted());
		}
	);

	test('refuses a parameter that it does not know, or that is given twice, in both languages', async () => {
		for (const query of ['typ=member', 'type=member&type=demand', 'offset=20']) {
			const answer = await world.send({ path: `/api/records?${query}`, token: desk.ana });
			expect(answer).toMatchObject({ status: 400, body: { type: '/api/problems/unknown-parameter' } });
			expect(answer.body['issues']?.[0]).toMatchObject({ path: query.split('=')[0], code: 'unknown' });
			expect(Object.keys(answer.body['words'] ?? {})).toEqual(['de', 'en']);
		}
	});

	test('refuses values that do not fit, a search without a word, and a cursor that is none or of another order', async () => {
		const next = String((await list('type=member&limit=1'))['next']);
		const queries = ['limit=201', 'state=x', 'q=%2A%2A', `q=${'a+'.repeat(9)}`, 'cursor=2', 'order=id', 'owner=1'];
		for (const query of [...queries, `cursor=${next}&order=changed`, `cursor=${next}&locale=en`]) {
			const { status } = await world.send({ path: `/api/records?${query}`, token: desk.ana });
			expect([query, status]).toEqual([query, 422]);
		}
	});

	describe('a delegate', () => {
		let own: string;
		let other: string;
		let token: string;

		beforeAll(async () => {
			own = await desk.found(memberDrafts('Eigenes Haus'));
			other = await desk.found(memberDrafts('Fremdes Haus'));
			token = await world.token('delegate', own);
			await foundProtectedMembers(desk, world, own);
		});

		const questions = [
			'limit=200',
			...['title', 'changed', 'due'].flatMap((order) => [`order=${order}&limit=200`, `order=${order}&limit=3`]),
			...['published', 'open', 'in_review', 'approved', 'scheduled', 'withdrawn'].map((state) => `state=${state}`),
			...['geheim', 'schutz', 'fremdes', 'haus', 'beratung'].map((word) => `q=${word}&limit=200`),
			'behind=true',
			'type=member&limit=200',
			'type=service&limit=200',
			'changedSince=2026-11-24T09:00:30Z&limit=200',
			'dueBefore=2027-01-01T00:00:00Z'
		];

		async function answers(): Promise<Record<string, unknown>> {
			const found: Record<string, unknown> = {};
			for (const question of [...questions, `owner=${other}`]) found[question] = await list(question, token);
			return found;
		}

		test('finds exactly the records that they may read one by one, seen as they are read', async () => {
			const service = await desk.found(serviceDrafts(own, 'Eigene Beratung'));
			const moving = await desk.found(serviceDrafts(own, 'Wandernde Beratung'));
			const { facts } = serviceDrafts(other).parts;
			expect((await desk.save(moving, 'facts', { values: facts.values, revision: 4 })).status).toBe(200);
			await desk.create(serviceDrafts(own, 'Geplante Beratung'));
			const body = await desk.found({
				type: 'body',
				parts: {
					facts: { values: { kind: 'working_group', level: 'network', sources: [{ title: 'B', publisher: 'N' }] } },
					de: { values: { name: 'AG Recht' } }
				}
			});
			const all = ((await list('limit=200'))['records'] ?? []).map(({ id }) => String(id));
			for (const by of [token, await world.token('delegate', body)]) {
				const readable: unknown[] = [];
				for (const id of all) {
					const { status, body: read } = await world.send({ path: `/api/records/${id}`, token: by });
					if (status === 200) readable.push([id, read['audience'], Object.keys(read['parts'] ?? {}).toSorted()]);
				}
				const { records, counts } = await list('limit=200', by);
				const listed = records?.map(({ id, audience, parts }) => [id, audience, Object.keys(parts ?? {}).toSorted()]);
				expect(listed?.toSorted()).toEqual(readable.toSorted());
				expect(Number(counts?.['all'])).toBe(readable.length);
				expect(all.length).toBeGreaterThan(readable.length);
			}
			const seen = await list('q=beratung&limit=200', token);
			expect(seen['records']?.find(({ id }) => String(id) === service)).toMatchObject({ audience: 'own' });
			expect(seen['records']?.find(({ id }) => String(id) === moving)).toMatchObject({ audience: 'members' });
		});

		test('finds the own drafts by their titles, and sees their state', async () => {
			expect((await desk.save(own, 'de', { values: { name: 'Eigenes Obdach' }, revision: 4 })).status).toBe(200);
			const { records, counts } = await list('q=obdach&state=open', token);
			expect(records?.[0]).toMatchObject({ id: own, audience: 'own', titles: { de: 'Eigenes Obdach' } });
			expect(counts).toMatchObject({ all: 1, open: 1 });
		});

		test('is told nothing, by no search, order, count or page, of what others draft, plan or hide', async () => {
			const before = await answers();
			expect(await titles('q=fremdes', token)).toEqual(['Fremdes Haus']);

			world.clock.advance(60_000);
			expect((await desk.save(other, 'de', { values: { name: 'Geheim und anders' }, revision: 4 })).status).toBe(200);
			expect(
				(await desk.save(other, 'en', { values: { name: 'Secret' }, revision: 0, translatedFrom: 'de' })).status
			).toBe(201);
			const planned = await desk.approve(other);
			const body = { parts: planned, publishAt: later };
			expect((await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body })).status).toBe(200);
			await desk.create(memberDrafts('Geheim im Entwurf'));
			const hidden = await desk.found(memberDrafts('Geheim gezählt', { publicity: 'counted_only' }));
			await desk.found(serviceDrafts(hidden, 'Geheime Beratung'));
			await desk.create(serviceDrafts(other, 'Geheim geplant'));

			expect(await titles('q=geheim&order=title')).toHaveLength(5);
			expect(await answers()).toEqual(before);
		});

		test('of a member that is hidden finds what hangs on it, and others do not', async () => {
			const hidden = await desk.found(memberDrafts('Verborgenes Haus', { publicity: 'counted_only' }));
			const service = await desk.found(serviceDrafts(hidden, 'Verborgene Beratung'));
			const mine = await world.token('delegate', hidden);
			const found = (await list('q=verborgen', mine))['records'] ?? [];
			expect(found.map(({ id }) => String(id)).toSorted()).toEqual([hidden, service].toSorted());
			expect((await list(`q=verborgen`, token))['counts']).toMatchObject({ all: 0 });
			expect((await list(`owner=${hidden}`, token))['counts']).toMatchObject({ all: 0 });
			expect((await list(`owner=${newRecordId()}`, token))['counts']).toMatchObject({ all: 0 });
		});
	});
});
