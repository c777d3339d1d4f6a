import { refusals } from '@kok/domain/refusals';
import { readEnvelope } from '@kok/release/folder';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { createApi } from '../api.ts';
import { pinRelease } from '../commands/pin-release.ts';
import { withdrawRecord } from '../commands/withdraw-record.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts, serviceDrafts } from '../testing/drafts.ts';
import { fillDisk, mountDisk, unmountDisk } from '../testing/small-disk.ts';
import { type World, openWorld } from '../testing/world.ts';
import { listKeepable, mostKept } from './keepable-contents.ts';
import { listKept, readKept } from './kept-contents.ts';
import { makerHere } from './maker.ts';
import { reconcile } from './reconcile.ts';

const read = { facts: 4, de: 4 };
const hour = 3_600_000;
const german = demandDrafts(1).parts.de.values;

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let demand: string;
	let member: string;

	async function open(parts: Parameters<typeof openWorld>[2] = {}) {
		world = await openWorld(kind, inject('postgresUrl'), parts);
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		demand = await desk.found(demandDrafts(1));
	}
	beforeEach(async () => open());
	afterEach(async () => world.close());

	/** Words another demand, and returns the release before it. */
	async function reword(summary: string) {
		const before = await world.release();
		world.clock.advance(60_000);
		await desk.save(demand, 'de', { values: { ...german, summary }, revision: await revision() });
		expect((await desk.publish(demand, ['de'])).status).toBe(200);
		return { before: before.envelope, after: (await world.release()).envelope };
	}

	async function revision() {
		return Number((await desk.read(demand)).body['parts']?.['de']?.['revision']);
	}

	async function post(path: string, body: object, token = desk.ana) {
		return world.send({ method: 'POST', path, token, body });
	}

	async function pin(number: number, reason = 'Versehen.') {
		return post(`/api/releases/${number}/pinning`, { reason });
	}

	async function unpin() {
		return post('/api/releases/unpinning', {});
	}

	async function withdraw(id: string, reason = 'protection', revisions: object = read) {
		return post(`/api/records/${id}/withdrawal`, { withdrawal: { reason }, revisions });
	}

	async function releases() {
		return (await world.send({ path: '/api/releases', token: desk.ana })).body;
	}

	/** Every kept content, as its readers would have it. */
	async function keptTexts() {
		const all = await Promise.all([...(await listKept(world.kept))].map(async (hash) => readKept(world.kept, hash)));
		return all.map(String);
	}

	describe('the content of every release', () => {
		test('is kept once and privately, however often it is sealed', async () => {
			const { before, after } = await reword('Neu.');
			world.clock.advance(24 * hour);
			const again = (await world.release()).envelope;
			expect(again).toMatchObject({ number: after.number + 1, content: after.content });
			expect([...(await listKept(world.kept))]).toEqual(expect.arrayContaining([before.content, after.content]));
			expect((await readdir(world.kept)).filter((name) => name.startsWith(after.content))).toHaveLength(1);
			for (const name of await readdir(world.kept))
				expect((await stat(join(world.kept, name))).mode & 0o077, name).toBe(0);
			const { kept, releases: listed } = await releases();
			expect(new Set([...(kept ?? [])].map(String))).toEqual(
				new Set([...(listed ?? [])].map(({ content }) => String(content)))
			);
		});

		test('is removed after its days, but for the newest and the one that is pinned', async () => {
			const { before, after } = await reword('Neu.');
			await pin(before.number);
			await unpin();
			await pin(before.number);
			world.clock.advance(50 * 24 * hour);
			await world.release();
			world.clock.advance(50 * 24 * hour);
			const { envelope } = await world.release();
			expect(envelope.content).toBe(before.content);
			expect(await listKept(world.kept)).toEqual(new Set([before.content]));
			expect(after.content).not.toBe(before.content);
		});

		test(`is removed where ${mostKept} others are newer`, async () => {
			const { before } = await reword('Neu.');
			const rows = Array.from({ length: mostKept }, (_, index) => {
				const number = before.number + 100 + index;
				const envelope = { ...before, number, content: String(index).padStart(64, '0') };
				return { number, at: world.clock.now(), content: envelope.content, envelope: JSON.stringify(envelope) };
			});
			await world.database.databases.write.insertInto('release').values(rows).execute();
			const keepable = await listKeepable(world.database.databases.read, world.clock.now());
			expect(keepable.size).toBe(mostKept);
			expect(keepable.has(before.content)).toBe(false);
		});
	});

	describe('pinning an earlier release', () => {
		test('publishes its content again under a higher number and a later instant, and changes nothing that is stored', async () => {
			const { before, after } = await reword('Neu.');
			world.clock.advance(60_000);
			const stored = (await desk.read(demand)).body;
			const answer = await pin(before.number);
			const { envelope } = await world.release();
			expect(envelope).toMatchObject({ number: after.number + 1, content: before.content });
			expect(envelope.at > after.at).toBe(true);
			expect(answer).toMatchObject({
				status: 200,
				body: { pinned: { release: before.number }, public: { is: 'public', release: envelope.number } }
			});
			expect((await desk.read(demand)).body).toEqual(stored);
		});

		test('is told by the list of releases, by /healthz and by the log, with who, when and why', async () => {
			const { before } = await reword('Neu.');
			await pin(before.number, 'Die Zusammenfassung war falsch.');
			const at = world.clock.now();
			const { events: [event] = [] } = (await world.send({ path: '/api/events?limit=1', token: desk.ana })).body;
			const by = String(event?.['actor']);
			expect((await releases())['pinned']).toEqual({
				...{ release: before.number, content: before.content, at, by },
				reason: 'Die Zusammenfassung war falsch.'
			});
			const { body: health } = await world.send({ path: '/healthz' });
			expect(health).toMatchObject({ status: 'degraded', release: { pinned: before.number } });
			expect((health['reasons'] ?? []).map(({ code }) => String(code))).toEqual(['release-pinned']);
			expect(event).toMatchObject({ action: 'ReleasePinned', object: before.content, release: before.number });
			expect(JSON.stringify(event)).not.toContain('Zusammenfassung');
		});

		test('tells a delegate which release it is, and not who pinned it or why', async () => {
			const { before } = await reword('Neu.');
			member = await desk.found(memberDrafts('Verein'));
			await pin(before.number, 'Geheim.');
			const token = await world.token('delegate', member);
			const { pinned } = (await world.send({ path: '/api/releases', token })).body;
			expect(pinned).toEqual({ release: before.number, content: before.content, at: world.clock.now() });
		});

		test('ends when it is unpinned: what is published is read again', async () => {
			const { before, after } = await reword('Neu.');
			await pin(before.number);
			const { number } = (await world.release()).envelope;
			expect(await unpin()).toMatchObject({ status: 200, body: { public: { is: 'public', release: number + 1 } } });
			expect((await world.release()).envelope).toMatchObject({ number: number + 1, content: after.content });
			expect(await releases()).not.toHaveProperty('pinned');
			expect((await world.send({ path: '/healthz' })).body['status']).toBe('ok');
			expect(await unpin()).toMatchObject({ status: 409, body: { refusal: 'nothing-pinned' } });
		});

		test('asked for once more changes nothing, and another one may take its place', async () => {
			const { before } = await reword('Neu.');
			const second = await reword('Noch neuer.');
			await pin(before.number);
			const { number } = (await world.release()).envelope;
			expect(await pin(before.number)).toMatchObject({ status: 200, body: { public: { release: number } } });
			expect((await world.release()).envelope.number).toBe(number);
			expect((await pin(second.before.number)).status).toBe(200);
			expect((await world.release()).envelope).toMatchObject({ number: number + 1, content: second.before.content });
		});

		test('is refused for the release that is read already, and for one that is not kept', async () => {
			const { before, after } = await reword('Neu.');
			expect(await pin(after.number)).toMatchObject({ status: 409, body: { refusal: 'release-shown' } });
			await rm(join(world.kept, `${before.content}.json.zst`));
			await rm(join(world.releases, 'content', `${before.content}.json`), { force: true });
			expect(await pin(before.number)).toMatchObject({ status: 409, body: { refusal: 'release-not-kept' } });
			expect((await pin(9_999)).status).toBe(404);
			expect(await releases()).not.toHaveProperty('pinned');
		});

		test('is refused where its file was altered', async () => {
			const { before } = await reword('Neu.');
			await reword('Noch neuer.');
			await writeFile(join(world.kept, `${before.content}.json.zst`), 'x');
			expect(await pin(before.number)).toMatchObject({ status: 409, body: { refusal: 'release-not-kept' } });
		});

		test('holds over midnight and over a new start', async () => {
			const { before } = await reword('Neu.');
			await pin(before.number);
			world.clock.advance(24 * hour);
			const { number } = (await world.release()).envelope;
			await world.api.stop();
			expect(await reconcile(world.publisher)).toMatchObject({ outcome: 'unchanged' });
			world.clock.advance(24 * hour);
			const next = { outcome: 'sealed', envelope: { number: number + 1, content: before.content } };
			expect(await reconcile(world.publisher)).toMatchObject(next);
		});
	});

	describe('while an earlier release is pinned', () => {
		let pinned: number;

		beforeEach(async () => {
			member = await desk.found(memberDrafts('Zuflucht Seestern'));
			await desk.found(serviceDrafts(member, 'Beratung am See'));
			const { before } = await reword('Neu.');
			pinned = before.number;
			await pin(pinned);
		});

		test('nothing is published or taken back, and the answer says why in German and English', async () => {
			await desk.save(demand, 'de', { values: { ...german, summary: 'Noch neuer.' }, revision: await revision() });
			const refused = { status: 409, body: { refusal: 'release-pinned', words: refusals['release-pinned'] } };
			expect(await desk.order(demand, 'en', { verb: 'unpublication', revision: 4 })).toMatchObject(refused);
			expect(await withdraw(member, 'over')).toMatchObject(refused);
			const [part] = await desk.approve(demand, ['de']);
			const body = { refusal: 'release-pinned' };
			const alone = await desk.order(demand, 'de', { verb: 'publication', revision: part?.revision ?? 0 });
			expect(alone).toMatchObject({ status: 409, body });
			expect(JSON.stringify((await post('/api/publications?dryRun=true', { parts: [part] })).body)).toContain(
				'release-pinned'
			);
			expect((await post('/api/publications', { parts: [part] })).status).toBe(409);
		});

		test('what is scheduled waits for its end, and is then published as a whole', async () => {
			const parts = await desk.approve(await desk.create(demandDrafts(2)));
			const publishAt = new Date(Date.parse(world.clock.now()) + hour).toISOString();
			const planned = await post('/api/publications', { parts, publishAt });
			expect(planned.status).toBe(200);
			world.clock.advance(2 * hour);
			const { content, envelope } = await world.release();
			expect(content.records.demand).toHaveLength(1);
			const set = await world.send({ path: `/api/publications/${String(planned.body['set'])}`, token: desk.ana });
			expect(set.body['status']).toBe('scheduled');
			await unpin();
			const after = await world.release();
			expect(after.content.records.demand).toHaveLength(2);
			expect(after.envelope.number).toBe(envelope.number + 1);
		});

		test('a withdrawal for protection takes effect at once, and the rest stays as it was pinned', async () => {
			const answer = await withdraw(member);
			expect(answer).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
			const { content, contentText, envelope } = await world.release();
			expect(contentText).not.toMatch(/Seestern|Beratung am See/);
			expect(content.records.demand[0]?.wording.de?.values.summary).toBe(german.summary);
			expect(await releases()).toMatchObject({ pinned: { release: pinned, content: envelope.content } });
			for (const text of await keptTexts()) expect(text).not.toMatch(/Seestern|Beratung am See/);
			expect(await listKept(world.kept)).toContain(envelope.content);
			await unpin();
			const after = await world.release();
			expect(after.contentText).not.toMatch(/Seestern|Beratung am See/);
			expect(after.content.records.demand[0]?.wording.de?.values.summary).toBe('Neu.');
		});

		test('a withdrawal for protection takes effect also where the pinned content is lost', async () => {
			await rm(world.kept, { recursive: true });
			await rm(join(world.releases, 'content'), { recursive: true });
			await world.api.reconciler.settle();
			const codes = async () =>
				((await world.send({ path: '/healthz' })).body['reasons'] ?? []).map(({ code }) => String(code));
			expect(await codes()).toContain('pinned-content-lost');
			expect(await withdraw(member)).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
			expect((await world.release().catch(() => undefined))?.contentText ?? '').not.toContain('Seestern');
			expect((await unpin()).status).toBe(200);
			expect((await world.release()).content.records.demand[0]?.wording.de?.values.summary).toBe('Neu.');
			expect(await codes()).toEqual([]);
		});
	});

	describe('somebody who was withdrawn for protection', () => {
		test('is in no kept content by the time of the answer; what never told of them is kept', async () => {
			const before = (await world.release()).envelope;
			member = await desk.found(memberDrafts('Zuflucht Seestern'));
			await desk.found(serviceDrafts(member, 'Beratung am See'));
			const { before: told } = await reword('Neu.');
			expect((await keptTexts()).join()).toContain('Beratung am See');
			expect(await withdraw(member)).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
			expect((await keptTexts()).join()).not.toMatch(/Seestern|Beratung am See/);
			expect(await listKept(world.kept)).toContain(before.content);
			expect(await pin(told.number)).toMatchObject({ status: 409, body: { refusal: 'release-not-kept' } });
			expect((await pin(before.number)).status).toBe(200);
		});

		test('is in none either where they were withdrawn before for another reason', async () => {
			member = await desk.found(memberDrafts('Zuflucht Seestern'));
			await reword('Neu.');
			await withdraw(member, 'over');
			const { before } = await reword('Noch neuer.');
			await pin(before.number);
			expect((await world.release()).contentText).toContain('zuflucht-seestern');
			await withdraw(member);
			expect((await world.release()).contentText).not.toContain('seestern');
			expect((await keptTexts()).join()).not.toMatch(/seestern/i);
		});

		test('and was never public costs no kept content', async () => {
			const { before } = await reword('Neu.');
			const draft = await desk.create(memberDrafts('Zuflucht Seestern'));
			await withdraw(draft, 'protection', { facts: 1, de: 1 });
			await world.release();
			expect((await pin(before.number)).status).toBe(200);
		});

		test('is in no file of any kept content once erased', async () => {
			member = await desk.found(memberDrafts('Zuflucht Seestern'));
			const { before } = await reword('Neu.');
			await pin(before.number);
			const answer = await post(`/api/records/${member}/erasure`, { revisions: read });
			expect(answer).toMatchObject({ status: 200, body: { public: { is: 'gone' }, bytes: { are: 'gone' } } });
			expect((await keptTexts()).join()).not.toContain('Seestern');
		});
	});

	describe('an earlier release that would show what is protected since is refused', () => {
		async function change(id: string, values: object) {
			const { facts } = memberDrafts('').parts;
			await desk.save(id, 'facts', { values: { ...facts.values, ...values }, revision: 4 });
			expect((await desk.publish(id, ['facts'])).status).toBe(200);
		}
		const refused = {
			status: 409,
			body: { refusal: 'release-shows-protected', words: refusals['release-shows-protected'] }
		};

		test('a member that is to be named nowhere any more', async () => {
			member = await desk.found(memberDrafts('Zuflucht Seestern'));
			const { envelope } = await world.release();
			await change(member, { publicity: 'counted_only' });
			expect((await world.release()).contentText).not.toContain('Seestern');
			expect(await pin(envelope.number)).toMatchObject(refused);
			expect(await releases()).not.toHaveProperty('pinned');
		});

		test('a place of which only the area may be known', async () => {
			const seat = { area: 'A', street: 'Seeweg 7', locality: 'Au' };
			member = await desk.found(memberDrafts('Verein', { seat: { disclosure: 'public', ...seat } }));
			const { envelope } = await world.release();
			await change(member, { seat: { disclosure: 'area_only', ...seat } });
			expect((await world.release()).contentText).not.toContain('Seeweg');
			expect(await pin(envelope.number)).toMatchObject(refused);
		});
	});

	describe('a crash', () => {
		const caller = { actor: 'command-line', request: 'test' };
		const quietTools = () => ({ ...world.api.tools, onPublicChange: () => undefined });

		async function pinWithoutServer(release: number) {
			const { judge } = makerHere(world.database.databases, world.publisher);
			const pinned = await pinRelease(quietTools(), { release, reason: 'Versehen.', caller, judge });
			expect(pinned).toMatchObject({ outcome: 'pinned' });
		}

		test.each(['compiled', 'content-written', 'media-written', 'sealed', 'before-switch', 'after-switch'] as const)(
			'at “%s” leaves a pinned release to the next start',
			async (point) => {
				const { before, after } = await reword('Neu.');
				await world.api.reconciler.settle();
				await world.api.stop();
				await pinWithoutServer(before.number);
				const markPublishing = (at: string) => {
					if (at === point) throw new Error('crash');
				};
				await expect(reconcile({ ...world.publisher, markPublishing })).rejects.toThrow('crash');
				const sealed = await reconcile(world.publisher);
				expect(sealed).toMatchObject({ envelope: { content: before.content } });
				const envelope = await readEnvelope(world.releases);
				expect(envelope).toMatchObject({ content: before.content });
				expect(envelope?.number).toBe(after.number + 1);
				expect([...(await listKept(world.kept))]).toEqual(expect.arrayContaining([before.content, after.content]));
			}
		);

		test('after someone was protected leaves no kept content that tells of them to the next start', async () => {
			member = await desk.found(memberDrafts('Zuflucht Seestern'));
			const { before } = await reword('Neu.');
			await pin(before.number);
			await world.api.reconciler.settle();
			await world.api.stop();
			const request = { id: member, withdrawal: { reason: 'protection' as const }, revisions: read, caller };
			expect(await withdrawRecord(quietTools(), request)).toMatchObject({ outcome: 'withdrawn' });
			const markPublishing = (at: string) => {
				if (at === 'after-switch') throw new Error('crash');
			};
			await expect(reconcile({ ...world.publisher, markPublishing })).rejects.toThrow('crash');
			await reconcile(world.publisher);
			expect((await keptTexts()).join()).not.toContain('Seestern');
			expect((await world.send({ path: '/api/releases', token: desk.ana })).body).toHaveProperty('pinned');
		});
	});

	test('two servers on one database and one folder agree on what is pinned and kept', async () => {
		member = await desk.found(memberDrafts('Zuflucht Seestern'));
		const { before } = await reword('Neu.');
		const { databases } = world.database;
		const { releases: folder, media, kept, clock, publisher } = world;
		const parts = { databases, clock, newId: crypto.randomUUID.bind(crypto), keys: publisher.keys };
		// Where both want to seal, one tries again a moment later. No faster than real time: an answer waits for two seconds.
		const timePasses = setInterval(() => world.clock.advance(20), 20);
		onTestFinished(() => clearInterval(timePasses));
		const other = createApi({
			...{ ...parts, releases: folder, media, kept, codes: world.codes },
			log: pino({ level: 'silent' }),
			writesPerMinute: 100_000
		});
		const sent = async (path: string, body: object) =>
			other.app.request(path, {
				method: 'POST',
				headers: { authorization: `Bearer ${desk.ana}`, 'content-type': 'application/json' },
				body: JSON.stringify(body)
			});
		expect((await sent(`/api/releases/${before.number}/pinning`, { reason: 'Versehen.' })).status).toBe(200);
		expect(await releases()).toMatchObject({ pinned: { release: before.number } });
		expect(await withdraw(demand, 'over', { facts: 4, de: 8, en: 4 })).toMatchObject({ status: 409 });
		await Promise.all([withdraw(member), other.reconciler.settle(), world.api.reconciler.settle()]);
		expect((await world.release()).contentText).not.toContain('Seestern');
		expect((await keptTexts()).join()).not.toContain('Seestern');
		expect((await sent('/api/releases/unpinning', {})).status).toBe(200);
		expect((await world.release()).content.records.demand[0]?.wording.de?.values.summary).toBe('Neu.');
		await other.stop();
	});

	test('a server that makes releases in a process of its own pins and unpins in the same way', async () => {
		await world.close();
		await open({ isMadeApart: true });
		const { before, after } = await reword('Neu.');
		expect(await pin(before.number)).toMatchObject({ status: 200, body: { public: { is: 'public' } } });
		expect((await world.release()).envelope.content).toBe(before.content);
		await unpin();
		expect((await world.release()).envelope.content).toBe(after.content);
	});
});

const small = mkdtempSync(join(tmpdir(), 'kok-small-'));
const isSmall = mountDisk(small, 4);
afterAll(() => {
	if (isSmall) unmountDisk(small);
	rmSync(small, { recursive: true });
});

test.skipIf(!isSmall)(
	'where there is no room for a content to be kept, its release goes out all the same',
	async () => {
		const kept = join(small, 'kept');
		const world = await openWorld('sqlite', inject('postgresUrl'), { kept });
		const desk = await openDesk(world);
		await desk.found(networkDrafts());
		const { envelope } = await world.release();
		expect(await listKept(kept)).toContain(envelope.content);
		await fillDisk(small);
		await desk.found(demandDrafts(1));
		const after = await world.release();
		expect(after.content.records.demand).toHaveLength(1);
		expect(await listKept(kept)).not.toContain(after.envelope.content);
		const { kept: told } = (await world.send({ path: '/api/releases', token: desk.ana })).body;
		expect([...(told ?? [])].map(String)).not.toContain(after.envelope.content);
		await world.close();
	}
);
