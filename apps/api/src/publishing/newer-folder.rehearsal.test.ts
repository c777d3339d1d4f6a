import { canonicalJson } from '@kok/domain/canonical';
import { hashText } from '@kok/release/envelope';
import { readEnvelope } from '@kok/release/folder';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { acceptDatabase } from '../commands/accept.ts';
import { withdrawRecord } from '../commands/withdraw-record.ts';
import { listEvents } from '../db/stores/event-store.ts';
import { listReleases } from '../db/stores/release-store.ts';
import { reasonOf } from '../health/conditions.ts';
import { kinds } from '../testing/database.ts';
import { openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';
import { readShown } from './read-state.ts';
import { reconcile } from './reconcile.ts';
import { removeFolder } from '../testing/remove-folder.ts';

/** An older database beside the folder of a newer one: both began alike, then the newer one went on. */
describe.each(kinds)('an older database under newer releases, on %s', (kind) => {
	let newer: World;
	let older: World;
	let folder: string;

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'kok-newer-'));
		newer = await openWorld(kind, inject('postgresUrl'));
		older = await openWorld(kind, inject('postgresUrl'), { releases: newer.releases, keys: newer.publisher.keys });
		await older.api.stop();
	});
	afterEach(async () => {
		await older.close();
		await newer.close();
		await removeFolder(folder);
	});

	const publisher = () => ({ ...older.publisher, folder: newer.releases, keys: newer.publisher.keys });
	const shown = async () => readFile(join(newer.releases, 'envelope.json'), 'utf8');

	async function sealTwice() {
		const desk = await openDesk(newer);
		await desk.found(networkDrafts());
		await newer.release();
		await desk.found(memberDrafts('Zuflucht Seestern'));
		await newer.release();
	}

	/** The older one has a network of its own to publish. */
	async function openOlder() {
		const desk = await openDesk(older);
		await desk.found(networkDrafts());
		return desk;
	}

	test('seals nothing, writes nothing into the folder, and reports it', async () => {
		await sealTwice();
		const before = await shown();
		await openOlder();
		expect(await reconcile(publisher())).toEqual({ outcome: 'refused', code: 'database-behind-releases' });
		expect(await shown()).toBe(before);
		expect(await listReleases(older.database.databases.read, { limit: 10 })).toEqual([]);
		expect((await older.send({ path: '/healthz' })).body).toMatchObject({
			status: 'degraded',
			reasons: [reasonOf('database-behind-releases')]
		});
	});

	test('publishes nothing that has come due meanwhile', async () => {
		await sealTwice();
		const desk = await openOlder();
		const demand = await desk.create(demandDrafts(1));
		await desk.approve(demand);
		const publishAt = new Date(Date.parse(older.clock.now()) + 60_000).toISOString();
		for (const part of ['facts', 'de', 'en']) {
			const revision = Number((await desk.read(demand)).body['parts']?.[part]?.['revision']);
			expect((await desk.order(demand, part, { verb: 'publication', revision, body: { publishAt } })).status).toBe(200);
		}
		older.clock.advance(120_000);
		const { length } = await listEvents(older.database.databases.read, { limit: 1_000 });
		await reconcile(publisher());
		expect(await listEvents(older.database.databases.read, { limit: 1_000 })).toHaveLength(length);
	});

	test('that is empty seals nothing over it, also once it is accepted', async () => {
		await sealTwice();
		const before = await shown();
		const caller = { actor: 'a', request: 'r' };
		await acceptDatabase(older.api.tools, { folder: newer.releases, keys: newer.publisher.keys, caller });
		expect(await reconcile(publisher())).toMatchObject({ outcome: 'nothing-public' });
		expect(await shown()).toBe(before);
	});

	test('of the same number, sealed from another log, seals nothing either', async () => {
		await openOlder();
		await reconcile({ ...publisher(), folder });
		await openDesk(newer).then(async (desk) => desk.found(networkDrafts()));
		await newer.release();
		expect((await readEnvelope(newer.releases))?.number).toBe(1);
		expect(await reconcile(publisher())).toMatchObject({ outcome: 'refused' });
	});

	test('of the same number and the same log, sealed at another time, seals nothing either', async () => {
		await openOlder();
		await reconcile({ ...publisher(), folder });
		await older.database.databases.write.deleteFrom('release').execute();
		older.clock.advance(1_000);
		await reconcile(publisher());
		expect(await reconcile({ ...publisher(), folder })).toMatchObject({ outcome: 'refused' });
	});

	describe('whose envelope cannot be read', () => {
		const damages = {
			'was cut off': async (path: string, text: string) => writeFile(path, text.slice(0, 40)),
			'is empty': async (path: string) => writeFile(path, ''),
			'is no JSON': async (path: string) => writeFile(path, 'bytes'),
			'is of another format': async (path: string, text: string) =>
				writeFile(path, text.replace('"format":1', '"format":2')),
			'has another signature': async (path: string, text: string) =>
				writeFile(path, text.replace(/"signature":"./, '"signature":"')),
			'names another key': async (path: string, text: string) =>
				writeFile(path, text.replace(/"key":".{4}/, '"key":"0000')),
			'is a folder': async (path: string) => {
				await rm(path);
				await mkdir(path);
				await writeFile(join(path, 'file'), 'text');
			},
			'is gone': async (path: string) => rm(path)
		};
		const word = (mayPublish: boolean) => ({
			folder: newer.releases,
			keys: newer.publisher.keys,
			caller: { actor: 'operator', request: 'test' },
			mayPublish
		});
		const path = () => join(newer.releases, 'envelope.json');

		test.each(Object.entries(damages))(
			'because it %s: nothing is sealed before the operator has decided',
			async (_, damage) => {
				await sealTwice();
				await openOlder();
				await reconcile({ ...publisher(), folder });
				await newer.api.stop();
				await damage(path(), await shown());
				expect(await reconcile(publisher())).toEqual({ outcome: 'refused', code: 'release-unreadable' });
				expect((await older.send({ path: '/healthz' })).body).toMatchObject({
					status: 'degraded',
					reasons: [reasonOf('release-unreadable')]
				});
				expect(await acceptDatabase(older.api.tools, word(false))).toEqual({ outcome: 'not-comparable' });
				expect(await reconcile(publisher())).toMatchObject({ outcome: 'refused' });

				expect(await acceptDatabase(older.api.tools, word(true))).toEqual({ outcome: 'accepted' });
				// Followers refuse a release below the one that was lost.
				expect(await reconcile(publisher())).toMatchObject({ outcome: 'sealed', envelope: { number: 1_001 } });
				expect((await older.send({ path: '/healthz' })).body).toMatchObject({ reasons: [] });
				expect((await listEvents(older.database.databases.read, { limit: 1 }))[0]).toMatchObject({
					action: 'DatabaseAccepted:publish-again'
				});
			}
		);

		test.each(Object.entries(damages))(
			'because it %s: the database that sealed it writes it again',
			async (_, damage) => {
				await sealTwice();
				const before = await shown();
				await damage(path(), before);
				expect(await newer.api.reconciler.hindrances()).toEqual([]);
				await newer.release();
				expect(await shown()).toBe(before);
			}
		);

		test('is sealed anew without whoever is withdrawn for protection, by the database that sealed it', async () => {
			await sealTwice();
			await writeFile(path(), '');
			const [member] = await newer.database.databases.read
				.selectFrom('record')
				.select('id')
				.where('type', '=', 'member')
				.execute();
			const read = { facts: 4, de: 4 };
			const wanted = { id: member?.id ?? '', withdrawal: { reason: 'protection' as const }, revisions: read };
			// Nobody tells the reconciler, so that it is still to come when it is asked about.
			const tools = { ...newer.api.tools, onPublicChange: () => undefined };
			await withdrawRecord(tools, { ...wanted, caller: { actor: 'ana', request: 'test' } });
			expect(await newer.api.reconciler.isProtectionPending()).toBe(true);
			const { content, contentText } = await newer.release();
			expect(content.records.network).toHaveLength(1);
			expect(contentText).not.toContain('eestern');
		});

		test.each([
			['a number', (text: string) => text.replace(/"number":\d+/, '"number":9').replace('"format":1', '"format":2')],
			['an event', (text: string) => `${text.replace(/"chainHead":".{4}/, '"chainHead":"0000').slice(0, 200)}`]
		])('is not taken for ours where it still tells %s that the database does not know', async (_, alter) => {
			await sealTwice();
			await newer.api.stop();
			await writeFile(path(), alter(await shown()));
			expect(await newer.api.reconciler.hindrances()).toEqual(['release-unreadable']);
		});

		test('is not replaced where the content is damaged as well', async () => {
			await sealTwice();
			await newer.api.stop();
			await writeFile(path(), '');
			for (const name of await readdir(join(newer.releases, 'content')))
				await writeFile(join(newer.releases, 'content', name), '{}');
			expect(await newer.api.reconciler.hindrances()).toEqual(['release-unreadable']);
		});

		test('is not replaced where the folder holds a content that another database sealed', async () => {
			await sealTwice();
			await newer.api.stop();
			await writeFile(path(), '');
			await writeFile(join(newer.releases, 'content', `${'a'.repeat(64)}.json`), '{}');
			expect(await newer.api.reconciler.hindrances()).toEqual(['release-unreadable']);
		});

		test('does not stop the first release in an empty folder', async () => {
			await openOlder();
			expect(await reconcile({ ...publisher(), folder })).toMatchObject({ outcome: 'sealed', envelope: { number: 1 } });
		});
	});

	test('goes on above the folder’s number once the operator says so, which is logged', async () => {
		await sealTwice();
		await openOlder();
		const before = await readEnvelope(newer.releases);
		const word = {
			folder: newer.releases,
			keys: newer.publisher.keys,
			caller: { actor: 'operator', request: 'test' },
			mayPublish: true
		};
		expect(await acceptDatabase(older.api.tools, word)).toEqual({ outcome: 'accepted' });
		expect(await reconcile(publisher())).toMatchObject({ outcome: 'sealed', envelope: { number: 3 } });
		expect(await readEnvelope(newer.releases)).toMatchObject({ number: 3, previous: hashOf(before) });
		expect((await listEvents(older.database.databases.read, { limit: 1 }))[0]).toMatchObject({
			actor: 'operator',
			action: 'DatabaseAccepted:publish-again',
			object: hashOf(before)
		});
		expect(await acceptDatabase(older.api.tools, word)).toEqual({ outcome: 'needless' });
		expect(await reconcile(publisher())).toMatchObject({ outcome: 'unchanged' });
		expect((await older.send({ path: '/healthz' })).body).toMatchObject({ status: 'ok', reasons: [] });
	});

	test('is accepted only for the release that the operator saw, not for a later one', async () => {
		await sealTwice();
		await openOlder();
		const word = {
			folder: newer.releases,
			keys: newer.publisher.keys,
			caller: { actor: 'operator', request: 'test' },
			mayPublish: true
		};
		await acceptDatabase(older.api.tools, word);
		await openDesk(newer).then(async (desk) => desk.found(demandDrafts(1)));
		await newer.release();
		expect(await reconcile(publisher())).toMatchObject({ outcome: 'refused' });
	});

	describe('that lacks a withdrawal for protection', () => {
		const read = { facts: 4, de: 4 };
		const word = (mayPublish = false) => ({
			folder: newer.releases,
			keys: newer.publisher.keys,
			caller: { actor: 'operator', request: 'test' },
			mayPublish
		});

		/** Both publish a network and a member, under the same ids. */
		async function foundAlike() {
			const [newerDesk, olderDesk] = [await openDesk(newer), await openDesk(older)];
			const [network, member] = [newRecordId(), newRecordId()];
			for (const desk of [newerDesk, olderDesk]) {
				for (const [id, drafts] of [
					[network, networkDrafts()],
					[member, memberDrafts('Zuflucht Seestern')]
				] as const) {
					await desk.create(drafts, id);
					await desk.publish(id);
				}
			}
			return { member, newerDesk };
		}

		/** Both know the member, under one id; only the newer one knows that it must not be seen. */
		async function protectInNewer({ isOver = false } = {}) {
			const { member } = await foundAlike();
			if (isOver) await withdraw(older, member, 'over');
			await newer.release();
			await withdraw(newer, member, 'protection');
			await newer.release();
			return member;
		}

		async function withdraw(world: World, id: string, reason: 'over' | 'protection') {
			const wanted = { id, withdrawal: { reason }, revisions: read, caller: { actor: 'ana', request: 'test' } };
			expect(await withdrawRecord(world.api.tools, wanted)).toMatchObject({ outcome: 'withdrawn' });
		}

		async function contentText() {
			const envelope = await readEnvelope(newer.releases);
			return JSON.stringify(envelope && (await readShown(newer.releases, envelope)));
		}

		test('is accepted only once the record is withdrawn again, and it is in no release', async () => {
			const member = await protectInNewer();
			expect(await contentText()).not.toContain('eestern');
			expect(await acceptDatabase(older.api.tools, word())).toEqual({
				outcome: 'would-publish',
				records: [{ record: member, type: 'member', title: 'Zuflucht Seestern', shows: 'record' }]
			});
			expect(await reconcile(publisher())).toMatchObject({ outcome: 'refused' });

			await withdraw(older, member, 'protection');
			expect(await acceptDatabase(older.api.tools, word())).toEqual({ outcome: 'accepted' });
			expect(await reconcile(publisher())).toMatchObject({ outcome: 'sealed' });
			expect(await contentText()).toContain('"network":[{');
			expect(await contentText()).not.toContain('eestern');
		});

		test('names a record of which only the old address would be public', async () => {
			const member = await protectInNewer({ isOver: true });
			expect(await acceptDatabase(older.api.tools, word())).toMatchObject({
				outcome: 'would-publish',
				records: [{ record: member, shows: 'address' }]
			});
		});

		test('names a part that would go back to an older text, and the release that told it', async () => {
			const { member, newerDesk } = await foundAlike();
			await reconcile({ ...publisher(), folder });
			await newer.release();
			expect(await acceptDatabase(older.api.tools, word())).toEqual({ outcome: 'accepted' });

			const { values } = memberDrafts('Seestern').parts.de;
			expect((await newerDesk.save(member, 'de', { values, revision: 4 })).status).toBe(200);
			await newerDesk.publish(member, ['de']);
			await newer.release();
			expect(await acceptDatabase(older.api.tools, word())).toEqual({
				outcome: 'would-publish',
				records: [{ record: member, type: 'member', title: 'Zuflucht Seestern', shows: 'text', part: 'de', release: 1 }]
			});
		});

		test('names a record whose hour is still to come', async () => {
			await sealTwice();
			const desk = await openOlder();
			const demand = await desk.create(demandDrafts(1));
			await desk.approve(demand);
			const publishAt = new Date(Date.parse(older.clock.now()) + 86_400_000).toISOString();
			const revision = Number((await desk.read(demand)).body['parts']?.['facts']?.['revision']);
			await desk.order(demand, 'facts', { verb: 'publication', revision, body: { publishAt } });
			expect(await acceptDatabase(older.api.tools, word())).toMatchObject({
				records: expect.arrayContaining([expect.objectContaining({ record: demand })])
			});
		});

		test('is accepted at once where its operator says that all of it may be public', async () => {
			await protectInNewer();
			expect(await acceptDatabase(older.api.tools, word(true))).toEqual({ outcome: 'accepted' });
			expect(await reconcile(publisher())).toMatchObject({ outcome: 'sealed' });
			expect(await contentText()).toContain('Seestern');
		});

		test('is not accepted where the release in the folder cannot be read', async () => {
			const member = await protectInNewer();
			await withdraw(older, member, 'protection');
			const { content } = (await readEnvelope(newer.releases)) ?? { content: '' };
			const entries = await readdir(newer.releases, { recursive: true });
			for (const entry of entries.filter((name) => name.includes(content)))
				await rm(join(newer.releases, entry), { recursive: true, force: true });
			expect(await acceptDatabase(older.api.tools, word())).toEqual({ outcome: 'not-comparable' });
			expect(await acceptDatabase(older.api.tools, word(true))).toEqual({ outcome: 'accepted' });
		});
	});
});

function hashOf(envelope: Awaited<ReturnType<typeof readEnvelope>>): string {
	if (!envelope) throw new Error('There is no envelope');
	return hashText(canonicalJson(envelope));
}
