import { type TypeName, contentTypes } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import { withPictures } from '@kok/domain/release/pictures';
import { hashText } from '@kok/release/envelope';
import { readEnvelope } from '@kok/release/folder';
import { envelopeFile } from '@kok/release/layout';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import type { ApiParts } from '../api.ts';
import { snapshotOf } from '../db/stores/snapshot-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { goalDrafts, memberDrafts, networkDrafts } from '../testing/drafts.ts';
import { makePdf } from '../testing/pdf.ts';
import { makePng } from '../testing/pictures.ts';
import { type World, openWorld } from '../testing/world.ts';
import { type Illustrator, illustratorOf } from './illustrator.ts';
import { reconcile } from './reconcile.ts';

const source = { title: 'Bericht', publisher: 'Netz', dated: '2020' };
const read = { facts: 4, de: 4 };

describe.each(kinds)('on %s a withdrawal for protection', (kind) => {
	let world: World;
	let desk: Desk;
	let member: string;

	async function open(parts: Partial<ApiParts> = {}) {
		world = await openWorld(kind, inject('postgresUrl'), parts);
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		member = await desk.found(memberDrafts('Zuflucht Seestern'));
		expect((await world.release()).contentText).toContain('Seestern');
	}
	beforeEach(async () => open());
	afterEach(async () => world.close());

	async function withdraw(reason = 'protection', id = member) {
		const body = { withdrawal: { reason }, revisions: read };
		return world.send({ method: 'POST', path: `/api/records/${id}/withdrawal`, token: desk.ana, body });
	}

	async function bring(body: Uint8Array, type: string) {
		const headers = { 'content-type': type };
		const answer = await world.send({ method: 'POST', path: '/api/media', token: desk.ana, body, headers });
		return { ...answer.body, file: String(answer.body['file']) };
	}

	async function foundPage() {
		const picture = await bring(makePng({ width: 7, height: 5 }), 'image/png');
		const paper = await bring(makePdf({ page: '/UserUnit 3' }), 'application/pdf');
		const facts = {
			kind: 'about',
			order: 1,
			stations: [],
			pictures: [{ id: 'p', picture }],
			documents: [{ id: 'd', document: paper }],
			sources: [source]
		};
		const words = {
			title: 'Wer wir sind',
			text: 'Wir.',
			pictures: { p: { alternative: 'Zwei Frauen' } },
			documents: { d: { title: 'Satzung' } }
		};
		const id = await desk.found({ type: 'page', parts: { facts: { values: facts }, de: { values: words } } });
		return { id, picture: picture.file, paper: paper.file };
	}

	/** Removes a kept file everywhere, as a restore without the media does. */
	async function lose(hash: string) {
		await rm(join(world.media, hash));
		await rm(join(world.releases, 'media', hash), { force: true });
	}

	function pageIn({ records }: Content) {
		return records.page[0];
	}

	async function textsInFolder() {
		const entries = await readdir(world.releases, { recursive: true, withFileTypes: true });
		const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
		return (await Promise.all(files.map(async (file) => readFile(file, 'latin1')))).join('');
	}

	async function health() {
		const { body } = await world.send({ path: '/healthz' });
		return { status: body['status'], codes: (body['reasons'] ?? []).map(({ code }) => String(code)), body };
	}

	test('answers “gone” with the number of the first release without the record', async () => {
		const before = await world.release();
		const answer = await withdraw();
		expect(answer).toMatchObject({
			status: 200,
			body: { withdrawn: { reason: 'protection' }, public: { is: 'gone', release: before.envelope.number + 1 } }
		});
		expect(await textsInFolder()).not.toContain('Seestern');
	});

	test('answers in the same way as a withdrawal for another reason', async () => {
		const { number } = (await world.release()).envelope;
		expect(await withdraw('over')).toMatchObject({
			status: 200,
			body: { public: { is: 'gone', release: number + 1 } }
		});
	});

	test('of a record that was withdrawn as over removes its old address as well', async () => {
		await withdraw('over');
		expect(await textsInFolder()).toContain('zuflucht-seestern');
		expect(await withdraw()).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
		expect(await textsInFolder()).not.toContain('seestern');
	});

	test('answers “gone” where the record was never public', async () => {
		await world.close();
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		const id = await desk.found(memberDrafts('Nie öffentlich'));
		const { status, body } = await withdraw('protection', id);
		expect([status, body['public']]).toEqual([200, { is: 'gone' }]);
	});

	describe('while a published picture is missing', () => {
		test('goes through; the page is shown without it, and with it again once it is back', async () => {
			const { picture, paper } = await foundPage();
			const whole = await world.release();
			const bytes = await readFile(join(world.media, picture));
			await lose(picture);

			expect(await withdraw()).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
			expect(await textsInFolder()).not.toContain('Seestern');
			const { content } = await world.release();
			expect(content.media).toEqual([paper]);
			expect(pageIn(content)?.facts.values.pictures).toEqual([]);
			expect(pageIn(content)?.wording.de?.values).toMatchObject({
				pictures: {},
				documents: { d: { title: 'Satzung' } }
			});
			expect(await health()).toMatchObject({ status: 'degraded', codes: ['files-lost'] });

			await writeFile(join(world.media, picture), bytes);
			world.clock.advance(30_000);
			const after = await world.release();
			expect(pageIn(after.content)).toEqual(pageIn(whole.content));
			expect(await health()).toMatchObject({ status: 'ok', codes: [] });
		});

		test('goes through after a restore without any media', async () => {
			await foundPage();
			await world.release();
			await rm(world.media, { recursive: true });
			await rm(world.releases, { recursive: true });
			expect(await withdraw()).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
			expect((await world.release()).content.media).toEqual([]);
		});

		test('goes through when the file is there and altered, or cannot be read', async () => {
			const { picture } = await foundPage();
			await world.release();
			await lose(picture);
			await writeFile(join(world.media, picture), 'something else');
			expect(await withdraw()).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
			const other = await desk.found(memberDrafts('Noch ein Haus'));
			await rm(join(world.media, picture));
			await chmod(world.media, 0o000);
			expect(await withdraw('protection', other)).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
			await chmod(world.media, 0o700);
		});
	});

	describe('while pictures are drawn', () => {
		test('goes through when drawing fails', async () => {
			await world.close();
			const failures: unknown[] = [];
			const nowhere = '/dev/null/pictures';
			await open({ illustrate: illustratorOf(nowhere, (error) => failures.push(error)) });
			expect(await withdraw()).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
			// The release did not wait for the drawing that fails.
			await expect.poll(() => failures, { timeout: 10_000 }).not.toEqual([]);
		});

		test('does not wait for them: the release is sealed without pictures, and the next one has them', async () => {
			await world.close();
			let drawing = Promise.resolve();
			const drawn = 'a picture';
			const file = hashText(drawn);
			await open({
				illustrate: async (content, hurry) => {
					const isCut = hurry.aborted || (await Promise.race([drawing, once(hurry, 'abort')])) !== undefined;
					if (isCut) return { content, files: new Map(), isLate: true, isNotDrawn: false };
					const whole = { ...content, media: [...content.media, file], pictures: { icon: file, cards: [] } };
					return { content: whole, files: new Map([[file, Buffer.from(drawn)]]), isLate: false, isNotDrawn: false };
				}
			});
			const { number } = (await world.release()).envelope;
			const slow = Promise.withResolvers<void>();
			drawing = slow.promise;
			await desk.found(goalDrafts('Ein Ziel, dessen Bild lange dauert'));
			expect(await withdraw()).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
			expect((await readEnvelope(world.releases))?.number).toBeGreaterThan(number);
			// The next release may be waiting for its pictures by now.
			slow.resolve();
			expect((await world.release()).content.pictures?.icon).toBe(file);
		});
	});

	describe('of a member who was never public', () => {
		const drawn = 'a picture';
		const file = hashText(drawn);
		let pictures: string;
		let isSlow: boolean;
		let cut: number;

		/** The first release is drawn at once; afterwards drawing takes a second. */
		const illustrate: Illustrator = async (content, hurry) => {
			const whole = { content: withPictures(content, { icon: file, cards: [] }), isLate: false, isNotDrawn: false };
			const isCut = isSlow && (await setTimeout(1_000, false, { signal: hurry }).catch(() => true));
			if (isCut) cut += 1;
			return isCut
				? { content, files: new Map(), isLate: true, isNotDrawn: false }
				: { ...whole, files: new Map([[file, Buffer.from(drawn)]]) };
		};

		beforeEach(async () => {
			await world.close();
			pictures = await mkdtemp(join(tmpdir(), 'kok-pictures-'));
			await writeFile(join(pictures, 'drawn'), drawn);
			isSlow = false;
			cut = 0;
			await open({ illustrate, pictures });
		});
		afterEach(async () => rm(pictures, { recursive: true }));

		async function foundHidden() {
			const id = await desk.found(memberDrafts('Zuflucht im Verborgenen', { publicity: 'counted_only' }));
			const { content } = await world.release();
			expect(content.pictures?.icon).toBe(file);
			isSlow = true;
			return id;
		}

		async function releaseBytes() {
			await world.release();
			return readFile(join(world.releases, envelopeFile), 'utf8');
		}

		test('changes no public byte, though drawing is slow', async () => {
			const id = await foundHidden();
			const before = await releaseBytes();
			expect(await withdraw('protection', id)).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
			expect(await releaseBytes()).toBe(before);
		});

		test('and the erasure of that member change no public byte and remove no public picture', async () => {
			const id = await foundHidden();
			const before = await releaseBytes();
			const [path, body] = [`/api/records/${id}/erasure`, { revisions: read }];
			const answer = await world.send({ method: 'POST', path, token: desk.ana, body });
			expect(answer).toMatchObject({ status: 200, body: { public: { is: 'gone' }, bytes: { are: 'gone' } } });
			expect(await releaseBytes()).toBe(before);
			expect(await readdir(pictures)).toEqual(['drawn']);
		});

		test('does not take the pictures from the release of the next day', async () => {
			const id = await foundHidden();
			const { envelope } = await world.release();
			await withdraw('protection', id);
			world.clock.advance(24 * 60 * 60 * 1_000);
			const after = (await world.release()).envelope;
			expect([after.number, after.content]).toEqual([envelope.number + 1, envelope.content]);
		});

		test('lets what is published after it wait for its pictures', async () => {
			const id = await foundHidden();
			await withdraw('protection', id);
			await world.release();
			cut = 0;
			await desk.found(goalDrafts('Ein Ziel, dessen Bild lange dauert'));
			const { content } = await world.release();
			expect([cut, content.pictures?.icon]).toEqual([0, file]);
		});

		test('that comes while pictures are drawn takes none from a release that stays the same', async () => {
			await foundHidden();
			const before = await releaseBytes();
			const result = await reconcile({ ...world.publisher, illustrate, hurry: AbortSignal.abort() });
			expect(result).toMatchObject({ outcome: 'unchanged', isLate: true });
			expect(await readFile(join(world.releases, envelopeFile), 'utf8')).toBe(before);
		});

		test('goes through when a picture of the shown release is lost', async () => {
			const id = await foundHidden();
			await rm(join(world.releases, 'media', file));
			expect(await withdraw('protection', id)).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
		});
	});

	describe('while another record', () => {
		async function spoil(id: string, part: string, body: string) {
			const { write } = world.database.databases;
			const hash = String((await desk.read(id)).body['parts']?.[part]?.['published']?.['snapshot']);
			const { sql } = await import('kysely');
			const drop =
				kind === 'sqlite' ? sql`drop trigger snapshot_no_update` : sql`drop trigger snapshot_no_update on snapshot`;
			await drop.execute(write);
			await write.updateTable('snapshot').set({ body }).where('hash', '=', hash).execute();
		}

		test('was altered in the database goes through, and the altered text is not sealed', async () => {
			const goal = await desk.found(goalDrafts('Das echte Ziel'));
			await world.release();
			await spoil(goal, 'de', '{"title":"Ein gefälschtes Ziel"}');
			expect(await withdraw()).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
			const texts = await textsInFolder();
			for (const word of ['Seestern', 'gefälschtes']) expect(texts).not.toContain(word);
			const { codes, body } = await health();
			expect(codes).toEqual(['text-altered']);
			// Anyone may ask how the server is doing, and nobody learns ids from it.
			expect(JSON.stringify(body)).not.toContain(goal);
		});

		test('no longer fits its type goes through without that record', async () => {
			const { id } = await foundPage();
			const goal = await desk.found(goalDrafts('Ein Ziel'));
			await world.release();
			const page = { kind: 'about', order: 1, stations: [], pictures: 'none', sources: [source] };
			await replace({ id, type: 'page' }, page);
			await replace({ id: goal, type: 'goal' }, { kind: 'nonsense', order: 1, sources: [source] });
			expect(await withdraw()).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
			const { content } = await world.release();
			expect([content.records.page, content.records.goal]).toEqual([[], []]);
			expect((await health()).codes).toEqual(['record-unfit']);
		});

		/** As an older version of the software would have stored it. */
		async function replace({ id, type }: { id: string; type: TypeName }, values: object) {
			const { write } = world.database.databases;
			const snapshot = snapshotOf(contentTypes[type], { part: 'facts', values: { ...values } });
			await write.insertInto('snapshot').values(snapshot).execute();
			await write
				.updateTable('part')
				.set({ published: snapshot.hash })
				.where('record', '=', id)
				.where('name', '=', 'facts')
				.execute();
		}

		test('is the network itself, altered, goes through; the network stays as the public read it', async () => {
			const before = await world.release();
			const network = before.content.records.network[0];
			await spoil(String(network?.id), 'facts', '{"fourEyes":false}');
			expect(await withdraw()).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
			const after = await world.release();
			expect(after.content.records.network).toEqual(before.content.records.network);
			expect(await textsInFolder()).not.toContain('Seestern');
		});
	});

	test('answers that it is not gone yet, why and what to do, when the release cannot be made', async () => {
		await world.close();
		let isBroken = false;
		await open({
			mark: (point) => {
				if (isBroken && point === 'compiled') throw new Error('broken');
			}
		});
		isBroken = true;
		const answer = await withdraw();
		expect(answer).toMatchObject({
			status: 202,
			body: { withdrawn: { reason: 'protection' }, public: { is: 'not-yet', because: 'publishing-fails' } }
		});
		expect(answer.body['public']?.['words']?.['de']).toContain('halten Sie die Website an');
		expect((await health()).codes).toEqual(['protection-pending', 'publishing-fails']);
		isBroken = false;
		world.clock.advance(2_000);
		expect((await world.release()).contentText).not.toContain('Seestern');
		expect((await health()).status).toBe('ok');
	});
});
