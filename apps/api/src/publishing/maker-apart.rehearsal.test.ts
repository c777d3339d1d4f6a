import { readEnvelope } from '@kok/release/folder';
import { access, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { writePin } from '../db/stores/pin-store.ts';
import { kinds } from '../testing/database.ts';
import { openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';
import { type MakerApart, makerApart } from './maker-apart.ts';
import { type PublishPoint, reconcile } from './reconcile.ts';
import { removeFolder } from '../testing/remove-folder.ts';

let world: World;
let makers: MakerApart[] = [];
let folders: string[] = [];
afterEach(async () => {
	await Promise.all(makers.map(async (maker) => maker.close()));
	await world.close();
	for (const folder of folders) await removeFolder(folder);
	makers = [];
	folders = [];
});

async function newFolder() {
	const folder = await mkdtemp(join(tmpdir(), 'kok-apart-'));
	folders.push(folder);
	return folder;
}

/** A maker over the database of the world, which the test asks by itself. */
function open({
	folder = world.releases,
	pictures,
	idleMilliseconds
}: Partial<Record<'folder' | 'pictures', string>> & { idleMilliseconds?: number } = {}) {
	const { place, databases } = world.database;
	const database = databases.kind === 'sqlite' ? { file: place } : { url: place };
	const where = { database, releases: folder, media: world.media, ...(pictures !== undefined && { pictures }) };
	const maker = makerApart(where, {
		onNotDrawn: () => undefined,
		...(idleMilliseconds !== undefined && { idleMilliseconds })
	});
	makers.push(maker);
	return maker;
}

/** Takes the process of a maker away, as the system does when memory runs short. */
function killProcessOf(maker: MakerApart) {
	const pid = maker.pid();
	expect(pid).toBeDefined();
	process.kill(pid ?? 0, 'SIGKILL');
}

async function foundNetwork() {
	const desk = await openDesk(world);
	await desk.found(networkDrafts());
	return desk;
}

describe.each(kinds)('on %s', (kind) => {
	test('a release made in a process apart is byte for byte the one made in this process', async () => {
		world = await openWorld(kind, inject('postgresUrl'), { isMadeApart: true });
		const desk = await foundNetwork();
		const member = await desk.found(memberDrafts('Zuflucht Seestern'));
		await desk.found(demandDrafts(1));
		const { envelope, contentText } = await world.release();
		expect(contentText).toContain('Seestern');
		expect(await reconcile({ ...world.publisher })).toMatchObject({ outcome: 'unchanged', envelope });

		const body = { withdrawal: { reason: 'protection' }, revisions: { facts: 4, de: 4 } };
		const withdrawal = { method: 'POST', path: `/api/records/${member}/withdrawal`, token: desk.ana, body };
		expect(await world.send(withdrawal)).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
		expect((await world.release()).contentText).not.toContain('Seestern');
	});
});

describe('a process that makes releases', () => {
	test('is replaced at once when it dies while it makes one ready', async () => {
		world = await openWorld('sqlite', '');
		await foundNetwork();
		const { envelope } = await world.release();
		const maker = open();
		const preparing = maker.prepare({ shown: envelope });
		killProcessOf(maker);
		expect(await preparing).toMatchObject({ isReady: true, content: envelope.content });
	});

	test.each(['compiled', 'sealed', 'content-written', 'before-switch'] as const)(
		'that dies at “%s” leaves a release that the next attempt finishes',
		async (point) => {
			world = await openWorld('sqlite', '');
			const desk = await foundNetwork();
			const { envelope } = await world.release();
			await world.api.stop();
			await desk.found(demandDrafts(1));
			const maker = open();
			const markPublishing = (at: PublishPoint) => {
				if (at === point) killProcessOf(maker);
			};
			await reconcile({ ...world.publisher, maker, markPublishing }).catch(() => undefined);
			expect(await reconcile({ ...world.publisher, maker })).toMatchObject({
				envelope: { number: envelope.number + 1 }
			});
			expect(await readEnvelope(world.releases)).toMatchObject({ number: envelope.number + 1 });
			expect((await world.release()).contentText).toContain('Forderung 1');
		}
	);

	test('creates no empty database where the file was moved away, and goes on when it is back', async () => {
		world = await openWorld('sqlite', '');
		await foundNetwork();
		const { envelope } = await world.release();
		const { place } = world.database;
		await rename(place, `${place}-away`);
		const maker = open();
		await expect(maker.prepare({ shown: envelope })).rejects.toThrow();
		const pid = maker.pid();
		await expect(access(place)).rejects.toThrow('ENOENT');
		await rename(`${place}-away`, place);
		expect(await maker.prepare({ shown: envelope })).toMatchObject({ isReady: true, content: envelope.content });
		expect(maker.pid()).toBe(pid);
	});

	test('that was started beforehand makes the next release', async () => {
		world = await openWorld('sqlite', '');
		await foundNetwork();
		const { envelope } = await world.release();
		const maker = open({ idleMilliseconds: 2_000 });
		expect(maker.pid()).toBeUndefined();
		maker.makeReady();
		const pid = maker.pid();
		expect(pid).toBeDefined();
		expect(await maker.prepare({ shown: envelope })).toMatchObject({ isReady: true, content: envelope.content });
		expect(maker.pid()).toBe(pid);
		await expect.poll(() => maker.pid()).toBeUndefined();
	});

	test('waits for no picture as soon as it is told to hurry, and adds them to the next release', async () => {
		world = await openWorld('sqlite', '');
		await foundNetwork();
		const { envelope: shown } = await world.release();
		const maker = open({ pictures: await newFolder() });
		const hurry = new AbortController();
		const hurried = maker.prepare({ shown, hurry: hurry.signal });
		hurry.abort();
		expect(await hurried).toMatchObject({ isReady: true, isLate: true, content: shown.content });
		const pictured = await maker.prepare({ shown });
		expect(pictured).toMatchObject({ isReady: true, isLate: false });
		expect(pictured).not.toMatchObject({ content: shown.content });
	});

	test('protects nobody once more whom the release made last took from the public', async () => {
		world = await openWorld('sqlite', '');
		const desk = await foundNetwork();
		const hidden = await desk.found(memberDrafts('Zuflucht im Verborgenen', { publicity: 'counted_only' }));
		const { envelope: shown } = await world.release();
		const body = { withdrawal: { reason: 'protection' }, revisions: { facts: 4, de: 4 } };
		const path = `/api/records/${hidden}/withdrawal`;
		expect(await world.send({ method: 'POST', path, token: desk.ana, body })).toMatchObject({ status: 200 });
		const last = await reconcile(world.publisher);
		if (last.outcome !== 'unchanged') throw new Error(`The release did not stay as it is: ${last.outcome}`);
		const { envelope, upTo } = last;
		// What is lost and pinned gives way only to what protects someone.
		const pin = { content: '0'.repeat(64), release: 1, at: shown.at, by: 'ana', note: undefined };
		await world.database.databases.write.transaction().execute(async (trx) => writePin(trx, pin));
		const maker = open();
		expect(await maker.prepare({ shown })).toMatchObject({ isReady: true });
		expect(await maker.prepare({ shown, last: { envelope, upTo } })).toMatchObject({ why: 'pinned-content-lost' });
	});

	test('reports a failure with the code of its cause', async () => {
		world = await openWorld('sqlite', '');
		await foundNetwork();
		const file = join(await newFolder(), 'a-file');
		await writeFile(file, '');
		await expect(open({ folder: file }).prepare({ shown: undefined })).rejects.toMatchObject({ code: 'ENOTDIR' });
	});

	test('ends after a while without work, and is started again for the next', async () => {
		world = await openWorld('sqlite', '');
		await foundNetwork();
		const maker = open({ idleMilliseconds: 50 });
		expect(maker.pid()).toBeUndefined();
		await maker.prepare({ shown: undefined });
		await expect.poll(() => maker.pid()).toBeUndefined();
		expect(await maker.prepare({ shown: undefined })).toMatchObject({ isReady: true });
	});
});
