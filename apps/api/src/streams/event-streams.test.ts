import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Actor } from '../access/actor.ts';
import { createEventStreams } from './event-streams.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts, newRecordId, serviceDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';

describe.each(kinds)('the log as a stream, on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let own: string;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		own = await desk.found(memberDrafts('Eigen', { note: 'Vertraulich' }));
		await desk.found(memberDrafts('Schutzhaus', { publicity: 'counted_only' }));
	});
	afterAll(async () => world.close());

	interface Stream {
		status: number;
		headers: Headers;
		/** All that came so far. */
		text: () => string;
		isOver: () => boolean;
		close: () => Promise<void>;
	}

	async function follow(token: string, from?: number): Promise<Stream> {
		const headers = { authorization: `Bearer ${token}`, ...(from !== undefined && { 'last-event-id': String(from) }) };
		const answer = await world.api.app.request('/api/events/stream', { headers });
		const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
		let text = '';
		let isOver = false;
		const reading = (async () => {
			for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) text += part.value;
			isOver = true;
		})();
		return {
			status: answer.status,
			headers: answer.headers,
			text: () => text,
			isOver: () => isOver,
			close: async () => {
				await reader?.cancel();
				await reading;
			}
		};
	}

	function eventsIn(text: string): { seq: number; action: string }[] {
		return [...text.matchAll(/^data: (.*)$/gm)].map(
			([, json = '']) => JSON.parse(json) as { seq: number; action: string }
		);
	}

	/** Lets the clock of the streams go on until something holds. */
	async function eventually(holds: () => boolean): Promise<void> {
		await expect
			.poll(() => {
				world.clock.advance(400);
				return holds();
			})
			.toBe(true);
	}

	async function listed(token: string): Promise<unknown[]> {
		return [...((await world.send({ path: '/api/events?after=0&limit=200', token })).body['events'] ?? [])];
	}

	test('gives every event once and in order, as the list has it', async () => {
		const stream = await follow(desk.ana, 0);
		expect(stream.status).toBe(200);
		expect(stream.headers.get('content-type')).toBe('text/event-stream');
		expect(stream.headers.get('x-accel-buffering')).toBe('no');
		expect(stream.headers.get('cache-control')).toBe('no-store');
		const all = await listed(desk.ana);
		await eventually(() => eventsIn(stream.text()).length >= all.length);
		expect(eventsIn(stream.text())).toEqual(all);
		await desk.create(demandDrafts(1));
		await eventually(() => eventsIn(stream.text()).length > all.length);
		expect(eventsIn(stream.text()).at(-1)).toMatchObject({ seq: all.length + 1, action: 'RecordCreated' });
		await stream.close();
	});

	test('goes on after the event that a reader knew last', async () => {
		const all = await listed(desk.ana);
		const stream = await follow(desk.ana, all.length - 2);
		await eventually(() => eventsIn(stream.text()).length >= 2);
		expect(eventsIn(stream.text()).map(({ seq }) => seq)).toEqual([all.length - 1, all.length]);
		await stream.close();
	});

	test('begins with the next event for a reader who names none, and includes events of other processes', async () => {
		const stream = await follow(desk.ana);
		await eventually(() => stream.text().includes('retry'));
		// Nothing of this process is told of it: only the database knows.
		await desk.create(demandDrafts(2));
		await eventually(() => eventsIn(stream.text()).length === 1);
		await stream.close();
	});

	test('shows a delegate what the list shows, and nothing else', async () => {
		const token = await world.token('delegate', own);
		const stream = await follow(token, 0);
		const shown = await listed(token);
		expect(shown.length).toBeGreaterThan(3);
		await eventually(() => eventsIn(stream.text()).length >= shown.length);
		expect(eventsIn(stream.text())).toEqual(shown);
		expect(stream.text()).not.toContain('"hash"');
		await desk.create(memberDrafts('Noch ein Schutzhaus'));
		const length = stream.text().length;
		for (let turns = 0; turns < 5; turns += 1) world.clock.advance(400);
		await new Promise((resolve) => void setTimeout(resolve, 100));
		expect(stream.text().length).toBe(length);
		await stream.close();
	});

	test('sends a sign of life every fifteen seconds, with a cursor past the events that are not shown', async () => {
		const token = await world.token('delegate', own);
		const stream = await follow(token);
		await eventually(() => stream.text().includes('retry'));
		await desk.create(memberDrafts('Fremd'));
		const head = (await listed(desk.ana)).length;
		world.clock.advance(400);
		await new Promise((resolve) => void setTimeout(resolve, 100));
		world.clock.advance(15_000);
		await eventually(() => stream.text().includes(`id: ${head}\n: \n\n`));
		expect(eventsIn(stream.text())).toEqual([]);
		await stream.close();
	});

	test('ends within a second of the clock when its token is revoked or has ended, or no mandate holds', async () => {
		const make = async (body: object) =>
			(await world.send({ method: 'POST', path: '/api/tokens', token: desk.admin, body: { name: 'x', ...body } })).body;
		const revoked = await make({ role: 'office' });
		const short = await make({ role: 'office', days: 1 });
		const delegate = await make({ role: 'delegate', member: own });
		const streams: Stream[] = [];
		for (const { secret } of [revoked, short, delegate]) streams.push(await follow(String(secret)));
		await eventually(() => streams.every((stream) => stream.text().includes('retry')));
		expect(streams.map((stream) => stream.isOver())).toEqual([false, false, false]);

		const over = async (stream: Stream | undefined) => {
			for (let turns = 0; turns < 2; turns += 1) {
				world.clock.advance(500);
				await new Promise((resolve) => void setTimeout(resolve, 150));
			}
			return stream?.isOver();
		};
		await world.send({ method: 'DELETE', path: `/api/tokens/${String(revoked['token']?.['id'])}`, token: desk.admin });
		expect(await over(streams[0])).toBe(true);
		const mandate = String(delegate['token']?.['mandates']?.[0]?.['id']);
		await world.send({ method: 'DELETE', path: `/api/mandates/${mandate}`, token: desk.admin });
		expect(await over(streams[2])).toBe(true);
		expect(streams[1]?.isOver()).toBe(false);
		world.clock.advance(86_400_000);
		expect(await over(streams[1])).toBe(true);
	});

	test('is open four times for one caller and no more, and a place is free again when one is closed', async () => {
		const streams: Stream[] = [];
		for (let count = 0; count < 4; count += 1) streams.push(await follow(desk.ben));
		const fifth = await follow(desk.ben);
		expect([...streams, fifth].map(({ status }) => status)).toEqual([200, 200, 200, 200, 429]);
		expect(fifth.headers.get('retry-after')).toBe('5');
		await streams[0]?.close();
		const again = await follow(desk.ben);
		expect(again.status).toBe(200);
		for (const stream of [...streams, again]) await stream.close();
	});

	test('is refused with an id that is no number', async () => {
		const headers = { 'last-event-id': 'x' };
		expect((await world.send({ path: '/api/events/stream', token: desk.ana, headers })).status).toBe(422);
	});

	test('a reader who leaves while the log is read does not hold up the others', async () => {
		const { read } = world.database.databases;
		let questions = Number.NaN;
		let leave: () => Promise<void> = () => Promise.resolve();
		const watched = read.withPlugin({
			transformQuery: ({ node }) => node,
			transformResult: async ({ result }) => {
				questions += 1;
				// The tokens and the head of the log are known; the events are on their way.
				if (questions === 3) await leave();
				return result;
			}
		});
		const errors: unknown[] = [];
		const log = { error: (told: unknown) => void errors.push(told) };
		const streams = createEventStreams({ databases: { read: watched }, clock: world.clock, log });
		const [token = ''] = await officeTokens();
		const who = { kind: 'token', token } as const;
		const open = () => {
			const stream = streams.open({ id: `token:${token}`, who, role: 'office', mandates: [], members: [] }, undefined);
			if (typeof stream === 'string') throw new Error(stream);
			return stream.getReader();
		};
		const textIn = async (reader: ReturnType<typeof open>) => new TextDecoder().decode((await reader.read()).value);
		const [first, second] = [open(), open()];
		for (const reader of [first, second]) expect(await textIn(reader)).toContain('retry');

		let hasLeft = false;
		leave = async () => {
			hasLeft = true;
			await first.cancel();
		};
		const news = textIn(second);
		await desk.create(demandDrafts(4));
		await new Promise((resolve) => void setTimeout(resolve, 200));
		questions = 0;
		world.clock.advance(400);
		expect(await news).toContain('data: ');
		expect([hasLeft, errors]).toEqual([true, []]);
		await streams.stop();
	});

	test('all streams together ask the log once for what is new', async () => {
		const tokens = await officeTokens();
		const followers = Array.from({ length: 12 }, (_, index): Actor => {
			const token = tokens[index % tokens.length] ?? newRecordId();
			const who = { kind: 'token', token } as const;
			return { id: `token:${token}-${index}`, who, role: 'office', mandates: [], members: [] };
		});
		// The tokens, the head of the log, and the events.
		expect(await statementsForNews(followers, async () => desk.create(demandDrafts(3)))).toBe(3);
	});

	test('the past of a delegate’s own records is read only for those that an event is about', async () => {
		const member = await desk.found(memberDrafts('Viele Angebote'));
		for (let index = 0; index < 5; index += 1) await desk.found(serviceDrafts(member));
		await world.token('delegate', member);
		const newest = await world.database.databases.read
			.selectFrom('token')
			.select('id')
			.orderBy('created_at', 'desc')
			.orderBy('id', 'desc')
			.executeTakeFirstOrThrow();
		const who = { kind: 'token', token: newest.id } as const;
		const follower: Actor = { id: `token:${newest.id}`, who, role: 'delegate', mandates: [], members: [member] };
		// The tokens, the head of the log, the events, and which records are the delegate's own.
		expect(await statementsForNews([follower], async () => desk.create(demandDrafts(4)))).toBe(4);
	});

	test('says within a second that one of two mandates has ended, and goes on for the other', async () => {
		const other = await desk.found(memberDrafts('Anderes Haus'));
		const made = await world.send({
			...{ method: 'POST', path: '/api/tokens', token: desk.admin },
			body: { name: 'x', role: 'delegate', member: own }
		});
		const token = made.body['token'];
		const path = `/api/mandates/${newRecordId()}`;
		const body = { token: String(token?.['id']), actsFor: other };
		expect((await world.send({ path, token: desk.admin, create: true, body })).status).toBe(201);
		const stream = await follow(String(made.body['secret']));
		await eventually(() => stream.text().includes('retry'));
		expect(stream.text()).not.toContain('rights');
		await world.send({
			method: 'DELETE',
			path: `/api/mandates/${String(token?.['mandates']?.[0]?.['id'])}`,
			token: desk.admin
		});
		await eventually(() => stream.text().includes('event: rights\ndata: {}\n\n'));
		expect(stream.isOver()).toBe(false);
		for (let turns = 0; turns < 3; turns += 1) world.clock.advance(400);
		expect(stream.text().match(/event: rights/g)).toHaveLength(1);
		await stream.close();
	});

	/** The tokens of the office that still let somebody in. */
	async function officeTokens(): Promise<string[]> {
		const tokens = await world.database.databases.read
			.selectFrom('token')
			.select('id')
			.where('role', '=', 'office')
			.where('revoked_at', 'is', null)
			.where('expires_at', '>', world.clock.now())
			.execute();
		return tokens.map(({ id }) => id);
	}

	/** How many statements it takes to tell some followers what somebody changed. */
	async function statementsForNews(followers: readonly Actor[], change: () => Promise<unknown>): Promise<number> {
		let asked = 0;
		const counting = world.database.databases.read.withPlugin({
			transformQuery: ({ node }) => node,
			transformResult: ({ result }) => {
				asked += 1;
				return Promise.resolve(result);
			}
		});
		const { clock } = world;
		const streams = createEventStreams({ databases: { read: counting }, clock, log: { error: () => undefined } });
		const opened = followers.map((follower) => streams.open(follower, undefined));
		expect(opened.every((stream) => stream instanceof ReadableStream)).toBe(true);
		await new Promise((resolve) => void setTimeout(resolve, 200));
		asked = 0;
		await change();
		clock.advance(400);
		await new Promise((resolve) => void setTimeout(resolve, 200));
		await streams.stop();
		return asked;
	}
});
