import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { pino } from 'pino';
import { issueWords } from '@kok/domain/issues';
import { reasonOf } from '../health/conditions.ts';
import { pendings } from '../publishing/publicity.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, goalDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';
import { problems, refusalWords } from './problem.ts';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
	});
	afterAll(async () => world.close());

	const path = `/api/records/${newRecordId()}`;

	async function put(body: string | Buffer, headers: Record<string, string> = {}) {
		return world.send({ path, token: desk.ana, create: true, body, headers });
	}

	describe('a request that cannot be served', () => {
		test('at an address where nothing is answers 404', async () => {
			const answer = await world.send({ path: '/api/nothing' });
			expect(answer.headers.get('content-type')).toBe('application/problem+json');
			expect(answer.body).toEqual({
				type: '/api/problems/not-found',
				title: 'There is nothing here',
				status: 404,
				requestId: answer.headers.get('x-request-id'),
				words: { de: problems['not-found'].advice.de, en: problems['not-found'].advice.en }
			});
		});

		test('with a method that is not there answers 405 and names those there are', async () => {
			for (const [method, at, allow] of [
				['PATCH', path, 'GET, HEAD, PUT'],
				['GET', '/api/approvals', 'POST'],
				['DELETE', '/healthz', 'GET, HEAD'],
				['OPTIONS', '/api/tokens', 'GET, HEAD, POST']
			] as const) {
				const answer = await world.send({ method, path: at, token: desk.ana });
				expect(answer).toMatchObject({ status: 405, body: { type: '/api/problems/method-not-allowed' } });
				expect(answer.headers.get('content-type')).toBe('application/problem+json');
				expect((answer.headers.get('allow') ?? '').split(', ').toSorted().join(', ')).toBe(allow);
			}
		});

		test('with a body that is no JSON answers 400', async () => {
			for (const body of ['{"type":', '', 'null null', '{"a":01}']) {
				expect(await put(body)).toMatchObject({ status: 400, body: { type: '/api/problems/malformed-json' } });
			}
		});

		test('with letters that are not in UTF-8 answers 400, instead of keeping others in their place', async () => {
			const drafts = JSON.stringify(goalDrafts('Schutz für alle'));
			const answer = await put(Buffer.from(drafts, 'latin1'));
			expect(answer).toMatchObject({ status: 400, body: { type: '/api/problems/malformed-json' } });
			expect(answer.body['words']?.['en']).toMatch('UTF-8');
		});

		test('with another media type than JSON answers 415', async () => {
			for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'x']) {
				expect(await put('{}', { 'content-type': type })).toMatchObject({
					status: 415,
					body: { type: '/api/problems/not-json' }
				});
			}
		});

		test('with more than 256 KiB answers 413, whether it says its length or not', async () => {
			const body = JSON.stringify({ type: 'goal', filler: 'x'.repeat(256 * 1024) });
			for (const headers of [{}, { 'content-length': String(body.length) }]) {
				expect(await put(body, headers)).toMatchObject({ status: 413, body: { type: '/api/problems/too-large' } });
			}
		});

		test('without a body is refused with a problem', async () => {
			const answer = await world.send({ method: 'PUT', path, token: desk.ana, create: true });
			expect(answer.status).toBeGreaterThanOrEqual(400);
			expect(answer.status).toBeLessThan(500);
			expect(answer.headers.get('content-type')).toBe('application/problem+json');
		});
	});

	test('too many changes in a minute answer 429 and say how long to wait; reading goes on', async () => {
		const busy = await openWorld(kind, inject('postgresUrl'), { writesPerMinute: 3 });
		try {
			const [ana, ben] = [await busy.token('office'), await busy.token('office')];
			const write = async (token: string) => busy.send({ path, token, body: {} });
			for (let count = 0; count < 3; count += 1) expect((await write(ana)).status).toBe(422);
			const answer = await write(ana);
			expect(answer).toMatchObject({ status: 429, body: { type: '/api/problems/too-many' } });
			const seconds = Number(answer.headers.get('retry-after'));
			expect(seconds).toBeGreaterThan(0);
			expect(seconds).toBeLessThanOrEqual(60);
			expect((await write(ben)).status).toBe(422);
			for (const method of ['GET', 'HEAD']) {
				expect((await busy.send({ method, path: '/api/records', token: ana })).status).toBe(200);
			}
		} finally {
			await busy.close();
		}
	});

	test('an unexpected error answers with an id and nothing else, and its reason is in the log', async () => {
		const lines: string[] = [];
		const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
		const broken = await openWorld(kind, inject('postgresUrl'), { log });
		const token = await broken.token('office');
		const { read } = broken.database.databases;
		const failing = vi.spyOn(read, 'selectFrom').mockImplementation(() => {
			throw new Error('secret detail of the database');
		});
		try {
			const answer = await broken.send({ path: '/api/records', token });
			expect(answer.headers.get('content-type')).toBe('application/problem+json');
			expect(answer.body).toEqual({
				type: '/api/problems/unexpected',
				title: 'Something went wrong on our side',
				status: 500,
				requestId: answer.headers.get('x-request-id'),
				words: { de: problems.unexpected.advice.de, en: problems.unexpected.advice.en }
			});
			expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
			expect(lines.join('')).toContain('secret detail of the database');
			expect(lines.join('')).toContain(answer.headers.get('x-request-id'));
			expect(lines.join('')).not.toContain(token);
		} finally {
			failing.mockRestore();
			await broken.close();
		}
	});
});

describe('every answer', () => {
	let world: World;
	let token: string;

	beforeAll(async () => {
		world = await openWorld('sqlite', inject('postgresUrl'));
		token = await world.token('admin');
	});
	afterAll(async () => world.close());

	const common = {
		'strict-transport-security': 'max-age=63072000',
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'permissions-policy': 'camera=(), geolocation=(), microphone=()'
	};

	test('carries the security headers, whatever its status', async () => {
		const routes = world.api.app.routes.filter(({ method }) => method !== 'ALL');
		expect(routes.length).toBeGreaterThan(30);
		for (const { method, path } of [...routes, { method: 'GET', path: '/nowhere' }, { method: 'PATCH', path: '/' }]) {
			const at = path.replace(/:id\b.*?(?=\/|$)/, newRecordId()).replace(/:\w+(\{.*?\})?/g, 'de');
			for (const who of [token, undefined]) {
				const { headers } = await world.send({ method, path: at, ...(who !== undefined && { token: who }) });
				for (const [name, value] of Object.entries(common)) expect(headers.get(name), `${method} ${at}`).toBe(value);
				expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/);
				expect(headers.get('x-request-id')).not.toBeNull();
				const isAsset = /\/api\/docs\/swagger/.test(at);
				expect(headers.get('cache-control')).toBe(isAsset ? 'public, max-age=3600' : 'no-store');
			}
		}
	});

	test('sets no cookie and allows no other origin', async () => {
		for (const path of ['/', '/healthz', '/api/docs', '/api/records']) {
			const { headers } = await world.send({ path, token, headers: { origin: 'https://else.example' } });
			expect([headers.get('set-cookie'), headers.get('access-control-allow-origin')]).toEqual([null, null]);
		}
	});

	test('to a second request for the API’s document is the same as to the first', async () => {
		const first = await world.send({ path: '/api/openapi.json' });
		const again = await world.send({ path: '/api/openapi.json' });
		expect(again.body).toEqual(first.body);
		const registered = world.api.app.openAPIRegistry.definitions.length;
		await world.send({ path: '/api/openapi.json' });
		expect(world.api.app.openAPIRegistry.definitions).toHaveLength(registered);
	});
});

describe('what needs no token', () => {
	let world: World;

	beforeAll(async () => {
		world = await openWorld('sqlite', inject('postgresUrl'));
	});
	afterAll(async () => world.close());

	async function text(path: string) {
		const answer = await world.api.app.request(path);
		return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
	}

	test('the front door says what runs here and leads to the reference', async () => {
		const page = await text('/');
		expect([page.status, page.type]).toEqual([200, 'text/html; charset=UTF-8']);
		for (const target of page.text.matchAll(/href="([^"]*)"/g))
			expect((await text(String(target[1]))).status).toBe(200);
	});

	test('the reference and all it loads come from this server', async () => {
		const page = await text('/api/docs');
		expect([page.status, page.type]).toEqual([200, 'text/html; charset=UTF-8']);
		const loaded = [...page.text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, target]) => String(target));
		expect(loaded.length).toBeGreaterThan(3);
		for (const target of loaded) {
			expect(target).toMatch(/^\/api\//);
			expect((await text(target)).status).toBe(200);
		}
		expect((await text('/api/docs/swagger-ui.css')).text).not.toMatch(/@import|url\(["']?(https?:)?\/\//);
		expect((await text('/api/docs/start.js')).text).toContain("url: '/api/openapi.json'");
		const policy = (await world.api.app.request('/api/docs')).headers.get('content-security-policy') ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
	});

	test('health names the newest release once there is one, and says nothing of what is worked on', async () => {
		expect((await world.send({ path: '/healthz' })).body).toEqual({ status: 'ok', reasons: [] });
		const desk = await openDesk(world);
		await desk.found(networkDrafts());
		const { envelope } = await world.release();
		expect((await world.send({ path: '/healthz' })).body).toEqual({
			status: 'ok',
			reasons: [],
			release: { number: envelope.number, at: envelope.at }
		});
	});

	test('every kind of problem has a page that says what to do', async () => {
		for (const [code, problem] of Object.entries(problems)) {
			const answer = await world.send({ path: `/api/problems/${code}` });
			expect(answer).toMatchObject({ status: 200, body: { code, ...problem } });
		}
	});
});

test('people are told what to do, and no name of a header, of a member of an answer, or of an address for machines', () => {
	const advice = Object.values(problems).map((problem) => problem.advice);
	const told = [...advice, ...Object.values(refusalWords), ...Object.values(issueWords), ...Object.values(pendings)];
	const machines =
		/\b([Rr]etry-[Aa]fter|If-Match|If-None-Match|ETag|Content-Type|Authorization|Bearer|JSON)\b|\/healthz|requestId|[„“](issues|rows|current|refusal|words|member|delegate|publicity)[“”]/;
	const spoken = told.flatMap(({ de, en }) => [de, en]);
	expect(spoken.filter((words) => machines.test(words))).toEqual([]);
});

test('health says when publishing fails, without saying why', async () => {
	const world = await openWorld('sqlite', inject('postgresUrl'), {
		mark: (point) => {
			if (point === 'compiled') throw new Error('disk full at /srv/secret');
		}
	});
	try {
		const desk = await openDesk(world);
		await desk.found(networkDrafts());
		await desk.found(demandDrafts(1));
		await world.api.reconciler.settle();
		const { body } = await world.send({ path: '/healthz' });
		expect(body).toEqual({ status: 'degraded', reasons: [reasonOf('publishing-fails')] });
		expect(JSON.stringify(body)).not.toContain('secret');
	} finally {
		await world.close();
	}
});
