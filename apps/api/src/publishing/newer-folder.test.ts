import { canonicalJson } from '@kok/domain/canonical';
import { hashText } from '@kok/release/envelope';
import { readEnvelope } from '@kok/release/folder';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { acceptDatabase } from '../commands/accept.ts';
import { listEvents } from '../db/event-store.ts';
import { listReleases } from '../db/release-store.ts';
import { reasonOf } from '../health/conditions.ts';
import { kinds } from '../testing/database.ts';
import { openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';
import { reconcile } from './reconcile.ts';

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
		await rm(folder, { recursive: true, force: true });
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

	test('seals nothing, writes nothing into the folder, and says so', async () => {
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

	test('goes on above the folder’s number once its operator says so, and the log tells it', async () => {
		await sealTwice();
		await openOlder();
		const before = await readEnvelope(newer.releases);
		const word = { folder: newer.releases, keys: newer.publisher.keys, caller: { actor: 'operator', request: 'test' } };
		expect(await acceptDatabase(older.api.tools, word)).toEqual({ outcome: 'accepted' });
		expect(await reconcile(publisher())).toMatchObject({ outcome: 'sealed', envelope: { number: 3 } });
		expect(await readEnvelope(newer.releases)).toMatchObject({ number: 3, previous: hashOf(before) });
		expect((await listEvents(older.database.databases.read, { limit: 1 }))[0]).toMatchObject({
			actor: 'operator',
			action: 'DatabaseAccepted',
			object: hashOf(before)
		});
		expect(await acceptDatabase(older.api.tools, word)).toEqual({ outcome: 'needless' });
		expect(await reconcile(publisher())).toMatchObject({ outcome: 'unchanged' });
		expect((await older.send({ path: '/healthz' })).body).toMatchObject({ status: 'ok', reasons: [] });
	});

	test('is accepted under the release that its operator saw, not under any later one', async () => {
		await sealTwice();
		await openOlder();
		const word = { folder: newer.releases, keys: newer.publisher.keys, caller: { actor: 'operator', request: 'test' } };
		await acceptDatabase(older.api.tools, word);
		await openDesk(newer).then(async (desk) => desk.found(demandDrafts(1)));
		await newer.release();
		expect(await reconcile(publisher())).toMatchObject({ outcome: 'refused' });
	});
});

function hashOf(envelope: Awaited<ReturnType<typeof readEnvelope>>): string {
	if (!envelope) throw new Error('There is no envelope');
	return hashText(canonicalJson(envelope));
}
