import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { readChainHead } from '../db/stores/event-store.ts';
import { ForecastOverdue, noForecaster } from '../forecasting/no-forecast.ts';
import { createPreviews } from '../forecasting/previews.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts } from '../testing/drafts.ts';
import { someHash } from '../testing/expected.ts';
import { openFoundedDesk } from '../testing/founded-desk.ts';
import { type Answer, type Body, type World, openWorld } from '../testing/world.ts';

const title = 'Ein Titel, den niemand gesichert hat';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let demand: string;
	let own: string;
	let other: string;
	let delegate: string;

	beforeAll(async () => {
		({ world, desk, own, other, demand, delegate } = await openFoundedDesk(kind, inject('postgresUrl')));
	});
	afterAll(async () => world.close());

	const values = { ...demandDrafts(1).parts.de.values, title };

	async function post(path: string, parts: readonly object[], token = desk.ana): Promise<Answer> {
		return world.send({ method: 'POST', path, token, body: { parts } });
	}

	async function openPreview(parts: readonly object[] = [{ record: demand, part: 'de', values }], token = desk.ana) {
		const answer = await post('/api/previews', parts, token);
		expect(answer.status, JSON.stringify(answer.body)).toBe(201);
		return `/api/previews/${String(answer.body['id'])}`;
	}

	async function page(path: string, token = desk.ana): Promise<Response> {
		return world.api.app.request(path, { headers: { authorization: `Bearer ${token}` } });
	}

	describe('a preview', () => {
		test('shows a page as it would be if what was typed were published, and nothing of it is kept', async () => {
			const before = await readChainHead(world.database.databases.read);
			const { body } = await post('/api/previews', [{ record: demand, part: 'de', values }]);
			const address = String(body['addresses']?.[demand]?.['de']);
			expect(address).toMatch(/^\/api\/previews\/[\w-]+\/de\/forderungen\/ein-titel-den-niemand-gesichert-hat$/);
			expect(await (await page(address)).text()).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`));
			expect(await readChainHead(world.database.databases.read)).toEqual(before);
			expect((await world.release()).contentText).not.toContain(title);
		});

		test('leads nowhere else, runs no script, and is kept by nobody', async () => {
			const below = await openPreview();
			const answer = await page(`${below}/de/`);
			const text = await answer.text();
			const links = [...text.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)].map(([, link]) => link);
			expect(links.length).toBeGreaterThan(10);
			for (const link of links) expect(link).toMatch(new RegExp(`^${below}/`));
			expect(answer.headers.get('cache-control')).toBe('no-store');
			const policy = answer.headers.get('content-security-policy');
			expect(policy).toContain("default-src 'none'");
			expect(policy).toContain("frame-ancestors 'self'");
			expect(policy).not.toContain('script-src');

			const style = links.find((link) => link?.endsWith('.css')) ?? '';
			const sheet = await page(style);
			expect(sheet.headers.get('content-type')).toContain('text/css');
			const font = /url\(([^)]*woff2)\)/.exec(await sheet.text())?.[1] ?? '';
			expect((await page(font)).headers.get('content-type')).toBe('font/woff2');
		});

		test('is read by whoever opened it and by nobody else, for half an hour', async () => {
			const below = await openPreview();
			expect((await page(`${below}/de/`)).status).toBe(200);
			for (const token of [desk.ben, desk.admin, delegate])
				expect((await page(`${below}/de/`, token)).status).toBe(404);
			expect((await world.api.app.request(`${below}/de/`)).status).toBe(401);
			world.clock.advance(30 * 60_000);
			expect((await page(`${below}/de/`)).status).toBe(404);
		});

		test('of what is no draft is refused, with the place', async () => {
			const answer = await post('/api/previews', [{ record: demand, part: 'de', values: { ...values, title: '' } }]);
			expect(answer).toMatchObject({ status: 422, body: { issues: [{ path: 'parts.0.values.title' }] } });
		});

		test('is a delegate’s to open of the own records alone', async () => {
			const name = { name: 'Neuer Name' };
			const below = await openPreview([{ record: own, part: 'de', values: name }], delegate);
			expect(await (await page(`${below}/de/mitglieder`, delegate)).text()).toContain('Neuer Name');
			for (const path of ['/api/previews', '/api/publications/changes']) {
				const parts = [own, other].map((record) => ({ record, part: 'de', values: name }));
				expect((await post(path, parts, delegate)).status).toBe(404);
			}
		});

		test('has its pages at the same paths however its id is spelled', async () => {
			const below = await openPreview();
			const at = '/api/previews/'.length;
			const escaped = `%${below.charCodeAt(at).toString(16)}`;
			const spelled = `${below.slice(0, at)}${escaped}${below.slice(at + 1)}`;
			const answer = await page(`${spelled}/de/mitglieder`);
			expect(answer.status).toBe(200);
			expect(await answer.text()).toEqual(await (await page(`${below}/de/mitglieder`)).text());
		});

		test('without parts shows what is public now', async () => {
			const below = await openPreview([]);
			const text = await (await page(`${below}/de/forderungen`)).text();
			expect(text).toContain('Forderung 1');
			expect(text).not.toContain(title);
		});

		test('shows what was published meanwhile', async () => {
			const below = await openPreview();
			await desk.found(memberDrafts('Später dazugekommen'));
			expect(await (await page(`${below}/de/mitglieder`)).text()).toContain('Später dazugekommen');
		});
	});

	describe('what a publication changes', () => {
		async function predict(parts: readonly object[]): Promise<Body> {
			const answer = await post('/api/publications/changes', parts);
			expect(answer.status, JSON.stringify(answer.body)).toBe(200);
			return answer.body;
		}

		test('is told before, by what was typed or by the draft of it, and is then so', async () => {
			const typed = await predict([{ record: demand, part: 'de', values, translatedFrom: undefined }]);
			const pages = Object.values(typed['pages'] ?? {});
			expect(pages).toContainEqual({
				path: '/de/forderungen/ein-titel-den-niemand-gesichert-hat',
				title: expect.stringContaining(title) as string,
				group: 'demand',
				change: 'new'
			});
			expect(pages).toContainEqual(expect.objectContaining({ path: '/de/forderungen/forderung-1', change: 'gone' }));
			expect(pages).toContainEqual(expect.objectContaining({ path: '/de/', group: 'home', change: 'changed' }));
			expect(pages).not.toContainEqual(expect.objectContaining({ path: '/de/datenschutz' }));
			expect(typed['hash']).toEqual(someHash);

			await desk.save(demand, 'de', { values, revision: 4 });
			expect(await predict([{ record: demand, part: 'de', revision: 5 }])).toEqual(typed);
			const stale = await post('/api/publications/changes', [{ record: demand, part: 'de', revision: 4 }]);
			expect(stale.status).toBe(412);
		});

		async function publish(body: object): Promise<Answer> {
			return world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body });
		}

		test('is what publishing then does, and where something is otherwise nothing is published', async () => {
			const record = await desk.create(memberDrafts('Erwartet'));
			const parts = await desk.approve(record);
			const { hash } = await predict(parts);
			await desk.found(memberDrafts('Kommt dazwischen'));
			expect(await publish({ parts, expect: hash })).toMatchObject({
				status: 409,
				body: { refusal: 'foreseen-otherwise' }
			});
			expect((await desk.read(record)).body['parts']?.['facts']).not.toHaveProperty('published');
			const { hash: anew } = await predict(parts);
			expect((await publish({ parts, expect: anew, reason: 'Neu im Netz' })).status).toBe(200);
			const { body } = await world.send({ path: `/api/records/${record}/notes`, token: desk.ana });
			expect(body['notes']?.[0]).toMatchObject({ text: 'Neu im Netz' });
		});

		test('is named by another hash once something else is public, or another text is asked for', async () => {
			const parts = [{ record: own, part: 'de', values: { name: 'Anders' } }];
			const { hash } = await predict(parts);
			expect((await predict(parts))['hash']).toEqual(hash);
			expect((await predict([{ ...parts[0], values: { name: 'Noch anders' } }]))['hash']).not.toEqual(hash);
			await desk.found(memberDrafts('Dazwischen'));
			expect((await predict(parts))['hash']).not.toEqual(hash);
		});
	});
});

test('what was typed for a preview is forgotten when its time is over, also where nobody asks for it', () => {
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	try {
		const previews = createPreviews();
		const [until, at] = ['2026-01-01T10:30:00.000Z', '2026-01-01T10:00:00.000Z'];
		previews.keep({ id: 'x', caller: 'ana', texts: [], until });
		vi.advanceTimersByTime(30 * 60_000 - 1);
		expect(previews.find('x', { caller: 'ana', at })).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(previews.find('x', { caller: 'ana', at })).toBeUndefined();
	} finally {
		vi.useRealTimers();
	}
});

test('nothing becomes public between the comparison of a prediction and the publication', async () => {
	const opened: { desk?: Desk } = {};
	const seen = 'a'.repeat(64);
	const hashes = [seen, 'b'.repeat(64)];
	const forecaster = {
		...noForecaster,
		hash: async () => {
			await opened.desk?.found(memberDrafts(`Mitten darin ${hashes.length}`));
			return hashes.shift() ?? '';
		}
	};
	const world = await openWorld('sqlite', '', { forecaster });
	try {
		const desk = (opened.desk = await openDesk(world));
		const record = await desk.create(memberDrafts('Überholt'));
		const body = { parts: await desk.approve(record), expect: seen };
		const answer = await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body });
		expect(answer).toMatchObject({ status: 409, body: { refusal: 'foreseen-otherwise' } });
		expect(hashes).toEqual([]);
		expect((await desk.read(record)).body['parts']?.['facts']).not.toHaveProperty('published');
	} finally {
		await world.close();
	}
});

test('forecasts that take long keep nobody from changing anything', async () => {
	const { promise, reject } = Promise.withResolvers<never>();
	const forecaster = { ...noForecaster, changes: async () => promise };
	const world = await openWorld('sqlite', '', { forecaster });
	try {
		const desk = await openDesk(world);
		const record = await desk.create(memberDrafts('Erste'));
		const body = { parts: [{ record, part: 'de', values: { name: 'Erste' } }] };
		const path = '/api/publications/changes';
		const asking = [desk.ana, desk.ben].flatMap((token) =>
			Array.from({ length: 16 }, async () => world.send({ method: 'POST', path, token, body }))
		);
		expect(await desk.create(memberDrafts('Zweite'))).toEqual(expect.any(String));
		reject(new ForecastOverdue());
		expect(new Set((await Promise.all(asking)).map(({ status }) => status))).toEqual(new Set([429, 503]));
	} finally {
		await world.close();
	}
});

describe('before the network is public', () => {
	test('nothing can be foreseen, and a refusal says why', async () => {
		const world = await openWorld('sqlite', '');
		const desk = await openDesk(world);
		const record = await desk.create(memberDrafts('Erste'));
		const body = { parts: [{ record, part: 'de', values: { name: 'Erste' } }] };
		const answer = await world.send({ method: 'POST', path: '/api/previews', token: desk.ana, body });
		expect(answer).toMatchObject({ status: 409, body: { refusal: 'network-not-public' } });
		await world.close();
	});
});
